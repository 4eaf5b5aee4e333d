//! A proposal with its stances.

use super::actions;
use super::answers::Answers;
use super::index::mark;
use super::model::{Ballot, Process, Resulting};
use super::verbs::Typed;
use crate::councils::{Head, Part, quorum_of};
use crate::memory::{self, Remembered};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::Faces;
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, FieldErrors, Page, Problem, Visit};
use web::{civil, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "proposals/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    heading: String,
    author: PersonView,
    at: TimeView,
    html: String,
    mark: Mark,
    process: (&'static str, &'static str),
    /// How much agreement a vote needs.
    threshold: Option<&'static str>,
    closes: TimeView,
    closed: bool,
    /// What would come of it now, while it is open.
    would: &'static str,
    taken: i64,
    electors: i64,
    needed: i64,
    answers: Answers,
    may_close: bool,
    decision: Option<SubjectId>,
    may_record: bool,
    typed: Typed,
    errors: FieldErrors,
    remembered: Vec<Remembered>,
    foot: Vec<Shown>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(&app, visit, id.parse()?, Typed::default(), FieldErrors::new()).await
}

/// The page with what came back from one of its forms.
///
/// # Errors
/// If it can't be shown.
pub(super) async fn again(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    typed: Typed,
    errors: FieldErrors,
) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let ballot = actions::ballot(cx, id).await?;
    let Ballot { chamber, subject, proposal, .. } = &ballot;
    let text = subjects::text(cx, subject).await?;
    let answers = Answers::load(cx, visit, &ballot, &typed).await?;
    let would = actions::counted(cx, proposal).await?;
    let words = format!("{} {}", proposal.title, text.source);
    let remembered = memory::like(cx, visit, &words, None, proposal.decision).await?;
    let anchor = Anchor::Subject(subject.clone());
    let reason = if errors.is_empty() { answers.reason.clone() } else { typed.reason.clone() };
    let votes = proposal.process() == Process::Majority;
    Ok(Show {
        t,
        head: Head::below(cx, visit, chamber, Part::Proposals).await?,
        id,
        heading: proposal.title.clone(),
        author: Faces::load(cx, [proposal.author]).await?.view(visit, proposal.author),
        at: visit.time(id.made_at()),
        html: prose::resolved(cx, &text.html).await?,
        mark: mark(t, proposal, visit.now),
        process: wording::process(t, proposal.process()),
        threshold: votes.then(|| wording::threshold(t, proposal.threshold())),
        closes: civil::hour_said(proposal.closed_at.unwrap_or(proposal.closes_at), visit),
        closed: proposal.closed_at.is_some(),
        would: if proposal.closed_at.is_none() { wording::would(t, would) } else { "" },
        taken: proposal.taken,
        electors: proposal.electors,
        needed: quorum_of(proposal.quorum_percent, proposal.electors),
        may_close: policy::Close.judge(&visit.viewer, &ballot) == Verdict::Allowed,
        decision: proposal.decision,
        may_record: may_record(visit, &ballot),
        typed: Typed { reason, ..typed },
        answers,
        errors,
        remembered,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
    })
}

/// What was adopted is given a number by those who keep the council; what was advised on, by whoever proposed it too.
fn may_record(visit: &Visit, ballot: &Ballot) -> bool {
    let keeps = policy::Keep.judge(&visit.viewer, &ballot.chamber) == Verdict::Allowed;
    let owns = visit.viewer.person() == Some(ballot.subject.author)
        && policy::Work.judge(&visit.viewer, &ballot.chamber) == Verdict::Allowed;
    let open = ballot.proposal.decision.is_none();
    open && match ballot.proposal.result() {
        Some(Resulting::Adopted) => keeps,
        Some(Resulting::Advised) => keeps || owns,
        _ => false,
    }
}
