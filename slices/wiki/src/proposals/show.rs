//! A proposed change beside the text that holds.

use super::actions;
use super::model::Decision;
use crate::policy;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{DraftId, SubjectId, Verdict};
use markup::Options;
use serde::Deserialize;
use web::compare::{Line, compare};
use web::faces::Faces;
use web::flash::{Flash, go};
use web::view::{PersonView, TimeView};
use web::{App, FieldErrors, Form, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "proposals/show.html")]
pub(crate) struct Show {
    t: Texts,
    page: SubjectId,
    page_title: String,
    proposal: DraftId,
    author: PersonView,
    at: TimeView,
    note: String,
    titles: Option<(String, String)>,
    lines: Vec<Line>,
    /// The page was changed since, and in so many places both changed the same lines.
    behind: bool,
    conflicts: usize,
    /// The proposed text, where it can't be put in by itself.
    source: String,
    /// What became of it, by whom and when, and what they said.
    decided: Option<Decided>,
    may_decide: bool,
    may_withdraw: bool,
    word: String,
    errors: FieldErrors,
}

/// What became of a proposal.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Decided {
    what: &'static str,
    by: String,
    at: TimeView,
    word: String,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("{}: {}", self.page_title, self.t.proposal())
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path((id, proposal)): Path<(String, String)>,
) -> web::Result {
    page(&app, visit, (id.parse()?, proposal.parse()?), String::new(), FieldErrors::new()).await
}

/// What is decided, and a word.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    decision: String,
    word: String,
}

pub(super) async fn decide(
    State(app): State<App>,
    visit: Visit,
    Path((id, proposal)): Path<(String, String)>,
    Form(fields): Form<Fields>,
) -> web::Result {
    let (which, lang): ((SubjectId, DraftId), _) = ((id.parse()?, proposal.parse()?), visit.lang);
    let decision = Decision::from_name(&fields.decision).ok_or_else(|| Problem::Unreadable("decision".to_owned()))?;
    let word = fields.word.clone();
    let work = async move |cx: &mut Cx| actions::decide(cx, lang, which, decision, &word).await;
    match app.write(&visit.viewer, work).await {
        Ok(()) => {
            let t = Texts::new(lang);
            let said = if decision == Decision::Accept { t.said_accepted() } else { t.said_declined() };
            Ok(go(&app, &format!("/pages/{}", which.0), Flash::good(said)))
        }
        Err(problem) => page(&app, visit, which, fields.word, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn withdraw(
    State(app): State<App>,
    visit: Visit,
    Path((id, proposal)): Path<(String, String)>,
) -> web::Result {
    let (id, proposal): (SubjectId, DraftId) = (id.parse()?, proposal.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, id, proposal).await).await?;
    Ok(go(&app, &format!("/pages/{id}"), Flash::good(Texts::new(visit.lang).said_withdrawn())))
}

async fn page(app: &App, visit: Visit, which: (SubjectId, DraftId), word: String, errors: FieldErrors) -> web::Result {
    app.show(visit.clone(), async move |cx: &mut Cx| load(cx, &visit, which, word, errors).await).await
}

async fn load(
    cx: &mut Cx,
    visit: &Visit,
    (page, proposal): (SubjectId, DraftId),
    word: String,
    errors: FieldErrors,
) -> Result<Show, Problem> {
    let one = actions::find(cx, page, proposal).await?;
    let t = Texts::new(visit.lang);
    let applied = actions::text(cx, &one).await?;
    let lines = if one.proposal.waits() { changes(cx, &one, &applied.text).await? } else { Vec::new() };
    let people = std::iter::once(one.proposal.author).chain(one.proposal.decided_by);
    let faces = Faces::load(cx, people).await?;
    let (was, is) = (one.leaf.subject.title.clone(), one.proposal.title.clone());
    let may = |verdict| verdict == Verdict::Allowed && one.proposal.waits();
    Ok(Show {
        t,
        page,
        page_title: one.leaf.subject.title.clone(),
        proposal,
        author: faces.view(visit, one.proposal.author),
        at: visit.time(proposal.made_at()),
        note: one.proposal.note.clone(),
        titles: (was != is).then_some((was, is)),
        lines,
        behind: one.is_behind() && one.proposal.waits(),
        conflicts: applied.conflicts,
        source: one.proposal.source.clone(),
        decided: decided(t, visit, &faces, &one.proposal),
        may_decide: may(policy::Write.judge(&visit.viewer, &one.leaf)),
        may_withdraw: may(policy::Withdraw.judge(&visit.viewer, &one)),
        word,
        errors,
    })
}

/// What the proposal changes. Where a text leads to what the viewer may not see, only its words are compared.
async fn changes(cx: &mut Cx, one: &super::Suggestion, applied: &str) -> Result<Vec<Line>, Problem> {
    let holds = subjects::text(cx, &one.leaf.subject).await?;
    let proposed = subjects::write_as(cx, applied, &Options::PAGE).await?;
    let holds = prose::sourced(cx, holds.source, &holds.html).await?;
    let proposed = prose::sourced(cx, proposed.source, &proposed.html).await?;
    Ok(compare(&holds, &proposed))
}

fn decided(t: Texts, visit: &Visit, faces: &Faces, proposal: &super::store::Proposal) -> Option<Decided> {
    let what = match proposal.state_code {
        1 => t.proposal_made(),
        2 => t.proposal_declined(),
        3 => t.proposal_withdrawn(),
        _ => return None,
    };
    let by = proposal.decided_by.map(|person| faces.name(person)).unwrap_or_default();
    Some(Decided { what, by, at: visit.time(proposal.decided_at?), word: proposal.word.clone() })
}
