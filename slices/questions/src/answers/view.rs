//! An answer as its question's page shows it.

use super::Answer;
use crate::acceptance::As;
use crate::questions::named::People;
use crate::questions::{Asked, Foot, store::Question};
use crate::suggestions::{Credit, Credits};
use crate::verified::{self, Verifications, VerifiedView};
use crate::votes::VotesView;
use crate::{policy, t};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use subjects::{State, Subject};
use web::prose::Named;
use web::view::{PersonView, TimeView};
use web::{App, Visit};

/// An answer on the page.
pub(crate) struct AnswerView {
    pub id: String,
    pub author: PersonView,
    pub at: TimeView,
    pub edited: Option<TimeView>,
    /// Whose words these are, if not the author's.
    pub credit: Option<Credit>,
    pub html: String,
    pub removed: bool,
    pub accepted: Option<Accepted>,
    pub verified: Option<VerifiedView>,
    pub may_verify: bool,
    pub most_helpful: bool,
    pub votes: VotesView,
    pub foot: Foot,
}

/// Who accepted it, and when.
pub(crate) struct Accepted {
    pub by: String,
    /// What they are to the question.
    pub role: &'static str,
    pub at: TimeView,
}

/// What the answers to one question are shown with.
pub(crate) struct Around<'a> {
    pub app: &'a App,
    pub visit: &'a Visit,
    pub asked: &'a Asked,
    pub question: &'a Question,
    pub people: &'a People,
    pub named: &'a Named,
    pub known: &'a Known,
}

/// Who vouches for answers, and whose words texts have.
pub(crate) struct Known {
    pub verified: Verifications,
    pub credits: Credits,
}

impl Known {
    /// Of a question that was found for this viewer.
    pub(crate) async fn load(cx: &mut Cx, question: SubjectId) -> db::Result<Self> {
        Ok(Self { verified: verified::store::of(cx, question).await?, credits: Credits::load(cx, question).await? })
    }
}

impl Around<'_> {
    pub(crate) async fn views(&self, cx: &mut Cx, answers: &[Answer]) -> db::Result<Vec<AnswerView>> {
        let mut views = Vec::new();
        for answer in answers {
            views.push(self.view(cx, answer).await?);
        }
        Ok(views)
    }

    pub(crate) async fn view(&self, cx: &mut Cx, answer: &Answer) -> db::Result<AnswerView> {
        let Self { app, visit, asked, question, people, named, known } = *self;
        let placed = below(answer, asked);
        let foot = Foot::load(cx, app, visit, &placed, answer.reply_count).await?;
        Ok(AnswerView {
            id: answer.id.to_string(),
            author: people.face(visit, answer.author),
            at: visit.time(answer.id.made_at()),
            edited: answer.edited_at.map(|at| visit.time(at)),
            credit: known.credits.of(answer.id, answer.edited_at),
            html: named.resolve(&answer.html).into_owned(),
            removed: answer.state_code == State::Removed.code(),
            accepted: (question.accepted == Some(answer.id)).then(|| self.accepted()),
            verified: known.verified.get(&answer.id).map(|one| VerifiedView::of(visit, one, answer.edited_at)),
            may_verify: policy::Verify.judge(&visit.viewer, &placed) == Verdict::Allowed,
            most_helpful: question.most_helpful == Some(answer.id),
            votes: VotesView::of(answer.tally(), &visit.viewer, &placed),
            foot,
        })
    }

    fn accepted(&self) -> Accepted {
        let asker = self.asked.subject.author;
        let by = self.question.accepted_by.unwrap_or(asker);
        let role = As::from_code(self.question.accepted_as).or((by == asker).then_some(As::Asker));
        let t = t::Texts::new(self.visit.lang);
        Accepted {
            by: self.people.face(self.visit, by).name,
            role: role.map(|role| role.said(t)).unwrap_or_default(),
            at: self.visit.time(self.question.accepted_at.unwrap_or(self.visit.now)),
        }
    }
}

/// One answer by itself.
///
/// # Errors
/// If the database refuses.
pub(crate) async fn one(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    asked: &Asked,
    question: &Question,
    answer: &Answer,
) -> db::Result<AnswerView> {
    let people = People::load(cx, asked, question, std::slice::from_ref(answer)).await?;
    let named = Named::load(cx, std::iter::once(answer.html.as_str())).await?;
    let known = Known::load(cx, asked.subject.id).await?;
    Around { app, visit, asked, question, people: &people, named: &named, known: &known }.view(cx, answer).await
}

/// An answer as a subject in the place of its question.
fn below(answer: &Answer, question: &Asked) -> Asked {
    let is_removed = answer.state_code == State::Removed.code();
    let subject = Subject {
        id: answer.id,
        kind: crate::ANSWER.to_owned(),
        root: question.subject.id,
        parent: Some(question.subject.id),
        author: answer.author,
        state_code: if is_removed { answer.state_code } else { question.subject.state_code },
        reply_count: answer.reply_count,
        title: String::new(),
        ..question.subject.clone()
    };
    question.with(subject)
}
