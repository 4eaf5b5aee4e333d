//! Questions as somebody finds them who is about to ask: how far they have come, and what was answered, to read beside a draft.

mod store;

use crate::answers::Answer;
use crate::answers::store::{MOST_HELPFUL, one, page};
use crate::questions::{self, Stage};
use crate::{QUESTION, t, verified, wording};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use subjects::{State, Subject};
use texts::Lang;
use web::kinds::Mark;
use web::similar::Knowledge;
use web::view::PersonView;
use web::{App, Visit, prose};

/// People find answers in questions.
pub(crate) const KNOWLEDGE: Knowledge = Knowledge { kind: QUESTION, trust: Some(trust), below: Some(below) };

/// So many answers are shown besides the accepted one.
const SHOWN: usize = 2;

fn trust<'c>(
    cx: &'c mut Cx,
    lang: Lang,
    ids: &'c [SubjectId],
) -> BoxFuture<'c, db::Result<HashMap<SubjectId, Vec<Mark>>>> {
    async move {
        let t = t::Texts::new(lang);
        let stages = questions::store::stages(cx, ids).await?.into_iter();
        let stage = |(answers, accepted)| vec![wording::stage(t, Stage::of(answers, accepted))];
        let mut all: HashMap<SubjectId, Vec<Mark>> = stages.map(|(id, known)| (id, stage(known))).collect();
        for id in store::verified(cx, ids).await? {
            let mark = Mark { label: t.verified().to_owned(), tone: "good", icon: "verified" };
            all.entry(id).or_default().push(mark);
        }
        Ok(all)
    }
    .boxed()
}

/// An answer in a few words about it.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    author: PersonView,
    html: String,
    accepted: bool,
    verified: bool,
}

/// The answers that help most.
#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "beside/_answers.html")]
pub(crate) struct Answers {
    t: t::Texts,
    lines: Vec<Line>,
    /// How many there are besides.
    more: i64,
}

fn below<'c>(
    cx: &'c mut Cx,
    _: &'c App,
    visit: &'c Visit,
    subject: &'c Subject,
) -> BoxFuture<'c, db::Result<Option<String>>> {
    async move {
        let Some(question) = questions::store::load(cx, subject.id).await? else { return Ok(None) };
        let mut answers = page(cx, subject.id, question.accepted, MOST_HELPFUL, SHOWN).await?;
        answers.truncate(SHOWN);
        if let Some(accepted) = question.accepted {
            answers.splice(0..0, one(cx, subject.id, accepted).await?);
        }
        answers.retain(|answer| answer.state_code != State::Removed.code());
        let more = question.answer_count - i64::try_from(answers.len()).unwrap_or(0);
        let lines = lines(cx, visit, subject.id, question.accepted, answers).await?;
        let shown = Answers { t: t::Texts::new(visit.lang), lines, more };
        shown.render().map(Some).map_err(|error| db::Error::Other(error.to_string()))
    }
    .boxed()
}

async fn lines(
    cx: &mut Cx,
    visit: &Visit,
    question: SubjectId,
    accepted: Option<SubjectId>,
    answers: Vec<Answer>,
) -> db::Result<Vec<Line>> {
    let authors: Vec<_> = answers.iter().map(|answer| answer.author).collect();
    let writers = questions::store::writers(cx, &authors).await?;
    let vouched = verified::store::of(cx, question).await?;
    let mut lines = Vec::new();
    for answer in answers {
        let holds =
            |one: &verified::Verification| one.until > visit.now && answer.edited_at.is_none_or(|at| at <= one.at);
        let face = |writer| wording::person(writer, &visit.viewer);
        lines.push(Line {
            author: writers.get(&answer.author).map(face).unwrap_or_default(),
            html: prose::resolved(cx, &answer.html).await?,
            accepted: accepted == Some(answer.id),
            verified: vouched.get(&answer.id).is_some_and(holds),
        });
    }
    Ok(lines)
}
