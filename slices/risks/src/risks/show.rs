//! A risk on its page.

use super::actions;
use super::history::{self, Entry};
use super::model::{Verdict as Found, View};
use super::offers::{Levels, states};
use super::store::{self, Risk};
use super::verbs::Typed;
use crate::indicators::store::{self as values, Value};
use crate::t::Texts;
use crate::tabs::RISKS;
use crate::{homes, policy, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::Faces;
use web::held::Held;
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{Choice, PersonView, TimeView};
use web::{App, FieldErrors, Page, Problem, Visit, civil, prose};

/// So many values of an indicator are shown.
const VALUES: usize = 50;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "risks/show.html")]
pub(crate) struct Show {
    t: Texts,
    id: SubjectId,
    heading: String,
    kind: &'static str,
    mark: Mark,
    space: Option<(String, String)>,
    /// Who reads it: the kind of audience, and in words.
    readers: (&'static str, String),
    author: PersonView,
    at: TimeView,
    owner: Option<PersonView>,
    waits: bool,
    gone: bool,
    html: String,
    levels: LevelsView,
    treatment: &'static str,
    mitigation: String,
    state: Mark,
    capability: String,
    threatens: Vec<(String, String)>,
    indicator: IndicatorView,
    review: String,
    due: bool,
    reviewed: Option<TimeView>,
    is_open: bool,
    may: May,
    forms: Forms,
    history: Vec<Entry>,
    typed: Typed,
    errors: FieldErrors,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

/// How large it is: each in words, with its band.
#[cfg_attr(test, derive(playhouse::Sample))]
struct LevelsView {
    now: (String, &'static str),
    before: (String, &'static str),
    after: (String, &'static str),
}

/// What it is watched by.
#[cfg_attr(test, derive(playhouse::Sample))]
struct IndicatorView {
    name: String,
    /// Where the measure is read, or empty.
    href: String,
    value: String,
    limit: String,
    over: bool,
    by_hand: bool,
    values: Vec<ValueView>,
}

/// One of its values.
#[cfg_attr(test, derive(playhouse::Sample))]
struct ValueView {
    value: String,
    day: String,
    by: String,
    note: String,
    over: bool,
}

/// What the viewer may do.
#[cfg_attr(test, derive(playhouse::Sample))]
struct May {
    keep: bool,
    shape: bool,
    accept: bool,
    give_back: bool,
}

/// What the forms offer.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Forms {
    levels: Levels,
    states: Vec<Choice>,
    verdicts: Vec<Choice>,
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
    let t = Texts::new(visit.lang);
    let held = actions::find(cx, id).await?;
    let text = subjects::text(cx, &held.subject).await?;
    let html = prose::resolved(cx, &text.html).await?;
    let risk = &held.thing;
    let found = values::values(cx, id, &risk.measure, VALUES).await?;
    let people = found.iter().filter_map(|one| one.by).chain(risk.owner).chain([held.subject.author]);
    let faces = Faces::load(cx, people).await?;
    let typed = typed.or_as_it_is(risk, visit);
    let (label, tone, icon) = wording::mitigation(t, risk.mitigation_state());
    let anchor = Anchor::Subject(held.subject.clone());
    Ok(Show {
        t,
        id,
        heading: risk.title.clone(),
        kind: wording::kind(t, risk.kind()),
        mark: wording::mark(t, risk, visit.now),
        space: held.standing.as_ref().map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
        readers: homes::said(cx, t, &held).await?,
        author: faces.view(visit, held.subject.author),
        at: visit.time(id.made_at()),
        owner: risk.owner.map(|owner| faces.view(visit, owner)),
        waits: risk.accepted_at.is_none(),
        gone: risk.owner_gone,
        html,
        levels: levels(t, &held),
        treatment: wording::treatment(t, risk.treatment()),
        mitigation: risk.mitigation.clone(),
        state: Mark { label: label.to_owned(), tone, icon },
        capability: maturity::capabilities::find(&risk.capability).map(|one| one.label(t.lang())).unwrap_or_default(),
        threatens: threatened(cx, app, id).await?,
        indicator: indicator(visit, &held, &faces, found),
        review: civil::day_said(risk.review_on, visit),
        due: risk.is_due(visit.now),
        reviewed: risk.reviewed_at.map(|at| visit.time(at)),
        is_open: risk.is_open(),
        may: may(visit, &held),
        forms: forms(t, &typed),
        history: history::entries(cx, visit, id).await?,
        typed,
        errors,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}

fn levels(t: Texts, held: &Held<Risk>) -> LevelsView {
    let seen = |view| {
        let level = held.thing.assessment().seen(view, held.thing.mitigation_state());
        (wording::level(t, level), level.band().name())
    };
    LevelsView { now: seen(View::Now), before: seen(View::Before), after: seen(View::After) }
}

/// What it threatens that this viewer may see. That there is more says nothing to them.
async fn threatened(cx: &mut Cx, app: &App, id: SubjectId) -> db::Result<Vec<(String, String)>> {
    let mut seen = Vec::new();
    for threat in store::threats(cx, id).await? {
        if let Some(subject) = subjects::find(cx, threat).await? {
            seen.push((app.slices.kinds.url(&subject), prose::called(&subject)));
        }
    }
    Ok(seen)
}

fn indicator(visit: &Visit, held: &Held<Risk>, faces: &Faces, found: Vec<Value>) -> IndicatorView {
    let (t, risk, indicator) = (Texts::new(visit.lang), &held.thing, held.thing.indicator());
    let said = |value: f64| wording::value(visit.lang, &risk.measure, value);
    let value = |one: Value| ValueView {
        value: said(one.value),
        day: civil::day_said(one.held_at, visit),
        by: one.by.map(|by| faces.name(by)).unwrap_or_default(),
        over: indicator.is_over(Some(one.value)),
        note: one.note,
    };
    IndicatorView {
        name: wording::indicator(visit.lang, &indicator),
        href: if risk.measure.is_empty() { String::new() } else { format!("/journey/measures/{}", risk.measure) },
        value: risk.value.map(said).unwrap_or_default(),
        limit: wording::limit(t, &indicator),
        over: risk.over_since.is_some(),
        by_hand: indicator.is_by_hand(),
        values: found.into_iter().map(value).collect(),
    }
}

fn may(visit: &Visit, held: &Held<Risk>) -> May {
    let allowed = |verdict| verdict == Verdict::Allowed;
    let accept = allowed(policy::Accept.judge(&visit.viewer, held));
    May {
        keep: allowed(policy::Keep.judge(&visit.viewer, held)),
        shape: allowed(policy::Shape.judge(&visit.viewer, held)),
        accept: accept && held.thing.accepted_at.is_none(),
        give_back: accept,
    }
}

fn forms(t: Texts, typed: &Typed) -> Forms {
    let verdict = |one: &Found| Choice::of(one.name(), wording::verdict(t, *one), typed.verdict == one.name());
    Forms {
        levels: Levels::of(t, typed.levels()),
        states: states(t, &typed.state),
        verdicts: Found::ALL.iter().map(verdict).collect(),
    }
}

/// The address of a risk, at one of its parts.
pub(super) fn address(id: SubjectId, part: &str) -> String {
    format!("{RISKS}/{id}{part}")
}
