//! The page of the agreement: what holds, what waits, what held before.

use super::actions;
use super::model::{Agreement, Stage};
use super::store;
use crate::policy::{self, Act, Confirm, EndAgreement, Figures};
use crate::{say, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::{Rule, grant};
use kernel::{AgreementId, PersonId, Verdict};
use std::collections::HashMap;
use web::flash::{Flash, go};
use web::view::TimeView;
use web::{App, FieldErrors, Fields, Page, Problem, Visit};

const HERE: &str = "/journey/measures/agreements";

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "agreements/index.html")]
struct Index {
    t: t::Texts,
    holds: bool,
    current: Vec<View>,
    past: Vec<Past>,
    may_record: bool,
    /// Something is kept though nothing is measured any more, and the visitor may delete it.
    may_erase: bool,
    errors: FieldErrors,
    reason: String,
    erase: bool,
}

/// An agreement that holds or waits.
#[cfg_attr(test, derive(playhouse::Sample))]
struct View {
    id: AgreementId,
    holds: bool,
    since: TimeView,
    recorded: String,
    confirmed: String,
    staff_representative: String,
    privacy_officer: String,
    signed_on: String,
    counts_from: String,
    parts: String,
    html: String,
    measures: Vec<(String, String)>,
    may_confirm: bool,
    /// Why the visitor can't confirm it, "" if they can or nobody has to.
    why_not: &'static str,
    may_end: bool,
}

/// One that held, or was withdrawn.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Past {
    summary: String,
    detail: String,
    ended: TimeView,
    html: String,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.agreement().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    page(&app, visit, FieldErrors::new(), String::new(), false).await
}

async fn page(app: &App, visit: Visit, errors: FieldErrors, reason: String, erase: bool) -> web::Result {
    let around = visit.clone();
    let load = async move |cx: &mut Cx| -> Result<Index, Problem> {
        grant(cx.viewer(), Figures, &Act::See)?;
        let page = load(cx, &around).await?;
        Ok(Index { errors, reason, erase, ..page })
    };
    app.show(visit, load).await
}

async fn load(cx: &mut Cx, visit: &Visit) -> db::Result<Index> {
    let mut all = store::all(cx).await?;
    for agreement in all.iter_mut().filter(|agreement| agreement.stage() != Stage::Ended) {
        if let Some(whole) = store::find(cx, agreement.id).await? {
            *agreement = whole;
        }
    }
    let mut people: Vec<PersonId> =
        all.iter().flat_map(|one| [Some(one.recorded_by), one.confirmed_by, one.ended_by]).flatten().collect();
    people.sort_unstable();
    people.dedup();
    let names = store::names(cx, &people).await?;
    let holds = all.iter().any(|one| one.stage() == Stage::InForce);
    let kept = store::is_anything_kept(cx).await?;
    let (past, current): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.stage() == Stage::Ended);
    Ok(Index {
        t: t::Texts::new(visit.lang),
        holds,
        current: current.into_iter().map(|one| view(visit, &names, one)).collect(),
        past: past.into_iter().map(|one| gone(visit, &names, &one)).collect(),
        may_record: policy::may(&visit.viewer, Act::Administer),
        may_erase: !holds && kept && policy::may(&visit.viewer, Act::End),
        errors: FieldErrors::new(),
        reason: String::new(),
        erase: false,
    })
}

fn name(names: &HashMap<PersonId, String>, person: Option<PersonId>) -> String {
    person.and_then(|person| names.get(&person)).map(|name| markup::safe_name(name).into_owned()).unwrap_or_default()
}

fn view(visit: &Visit, names: &HashMap<PersonId, String>, one: Agreement) -> View {
    let t = t::Texts::new(visit.lang);
    let may_confirm = Confirm.judge(&visit.viewer, &one) == Verdict::Allowed;
    let own = visit.viewer.person() == Some(one.recorded_by);
    let why_not = match one.stage() {
        Stage::Waiting if own => t.own_recording(),
        Stage::Waiting if !may_confirm => t.who_confirms(),
        _ => "",
    };
    let words = |id: &String| {
        let name = maturity::measures::find(id).map(|measure| measure.words(visit.lang).name.clone());
        (id.clone(), name.unwrap_or_default())
    };
    View {
        id: one.id,
        holds: one.stage() == Stage::InForce,
        since: visit.time(one.confirmed_at.unwrap_or_else(|| one.id.made_at())),
        recorded: name(names, Some(one.recorded_by)),
        confirmed: name(names, one.confirmed_by),
        signed_on: say::day(visit, one.signed_on),
        counts_from: say::day(visit, one.counts_from),
        parts: match (one.by_unit, one.by_space) {
            (true, true) => t.parts_both(),
            (true, false) => t.parts_units(),
            (false, true) => t.parts_spaces(),
            (false, false) => t.parts_none(),
        }
        .to_owned(),
        html: rendered(&one.wording),
        measures: one.measures.iter().map(words).collect(),
        may_end: EndAgreement.judge(&visit.viewer, &one) == Verdict::Allowed,
        staff_representative: one.staff_representative,
        privacy_officer: one.privacy_officer,
        may_confirm,
        why_not,
    }
}

fn gone(visit: &Visit, names: &HashMap<PersonId, String>, one: &Agreement) -> Past {
    let t = t::Texts::new(visit.lang);
    let by = name(names, one.ended_by);
    let detail = match (one.replaced_by, one.confirmed_at, one.erased) {
        (Some(_), ..) => t.ended_replaced(&by),
        (None, None, _) => t.ended_withdrawn(&by, &one.end_reason),
        (None, Some(_), true) => t.ended_erased(&by, &one.end_reason),
        (None, Some(_), false) => t.ended_kept(&by, &one.end_reason),
    };
    Past {
        summary: t.signed_by(&one.staff_representative, &one.privacy_officer, say::day(visit, one.signed_on)),
        detail,
        ended: visit.time(one.ended_at.unwrap_or(visit.now)),
        html: rendered(&one.wording),
    }
}

fn rendered(wording: &str) -> String {
    markup::render(wording, &markup::NoReferences).html
}

pub(super) async fn confirm(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (AgreementId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| actions::confirm(cx, lang, id).await;
    app.write(&visit.viewer, work).await?;
    Ok(go(&app, HERE, Flash::good(t::Texts::new(lang).said_confirmed())))
}

pub(super) async fn end(State(app): State<App>, visit: Visit, Path(id): Path<String>, fields: Fields) -> web::Result {
    let (id, lang): (AgreementId, _) = (id.parse()?, visit.lang);
    let (reason, erase) = (fields.first("reason").to_owned(), fields.first("erase") == "true");
    let typed = reason.clone();
    let work = async move |cx: &mut Cx| actions::end(cx, lang, id, &typed, erase).await;
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, HERE, Flash::good(t::Texts::new(lang).said_ended()))),
        Err(Problem::Invalid(errors)) => page(&app, visit, errors, reason, erase).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn erase(State(app): State<App>, visit: Visit) -> web::Result {
    let lang = visit.lang;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::erase(cx, lang).await).await?;
    Ok(go(&app, HERE, Flash::good(t::Texts::new(lang).said_erased())))
}
