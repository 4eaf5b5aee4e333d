//! The form of a draft.

use super::actions::{self, Refused};
use super::form::Typed;

use super::{Round, store};
use crate::raters::actions as asking;
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::RoundId;
use maturity::{Group, Instrument, Words};
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Fields, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "rounds/edit.html")]
pub(crate) struct Edit {
    pub t: t::Texts,
    pub action: String,
    pub back: String,
    pub is_new: bool,
    pub typed: Typed,
    pub units: Vec<Choice>,
    pub groups: Vec<GroupChoice>,
    pub subs: Vec<Choice>,
    pub errors: FieldErrors,
}

/// A group that may be asked.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct GroupChoice {
    pub code: &'static str,
    pub name: String,
    /// Who belongs to it, and how many they are.
    pub about: String,
    pub chosen: bool,
}

impl Page for Edit {
    fn title(&self) -> String {
        if self.is_new { self.t.plan_round().to_owned() } else { self.typed.title.clone() }
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| {
        let t = t::Texts::new(around.lang);
        let round = actions::blank(cx)?;
        let month = around.zone.day_of(cx.now().millis());
        let typed = Typed {
            title: t.round_title_suggestion(month.get(..7).unwrap_or_default()),
            groups: ["ITL", "ITS", "EXE", "MKT", "FRO", "EMP"].map(str::to_owned).into(),
            sample: "50".to_owned(),
            ..Typed::of(&round, &around)
        };
        load(cx, &around, None, typed, FieldErrors::new()).await
    })
    .await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, fields: Fields) -> web::Result {
    let (typed, around) = (Typed::read(&fields), visit.clone());
    let form = typed.clone();
    let made = app
        .db
        .write(visit.viewer.clone(), async move |cx: &mut Cx| kept(actions::plan(cx, &around, &typed).await))
        .await?;
    match made {
        Ok(id) => Ok(go(&app, &format!("/journey/rounds/{id}"), Flash::good(t::Texts::new(visit.lang).said_planned()))),
        Err(refused) => again(&app, visit, None, form, refused).await,
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, around): (RoundId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let round = actions::find(cx, id, &policy::Lead).await?;
        if round.state(cx.now()) != super::State::Draft {
            return Err(Problem::Conflict(t::Texts::new(around.lang).not_now_state().to_owned()));
        }
        let typed = Typed::of(&round, &around);
        load(cx, &around, Some(id), typed, FieldErrors::new()).await
    })
    .await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    fields: Fields,
) -> web::Result {
    let id: RoundId = id.parse()?;
    let (typed, around) = (Typed::read(&fields), visit.clone());
    let form = typed.clone();
    let work = async move |cx: &mut Cx| kept(actions::change(cx, &around, id, &typed).await);
    match app.db.write(visit.viewer.clone(), work).await? {
        Ok(()) => Ok(go(&app, &format!("/journey/rounds/{id}"), Flash::good(t::Texts::new(visit.lang).said_changed()))),
        Err(refused) => again(&app, visit, Some(id), form, refused).await,
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: RoundId = id.parse()?;
    let t = t::Texts::new(visit.lang);
    let work = async move |cx: &mut Cx| actions::discard(cx, id).await.map_err(|refused| wording::problem(t, refused));
    app.write(&visit.viewer, work).await?;
    Ok(go(&app, "/journey/rounds", Flash::good(t.said_discarded())))
}

/// What was refused for a reason that the form shows is no failure of the unit of work: nothing was written before it.
pub(super) fn kept<T>(done: Result<T, Refused>) -> Result<Result<T, Refused>, Problem> {
    match done {
        Err(Refused::Problem(problem)) => Err(problem),
        other => Ok(other),
    }
}

async fn again(app: &App, visit: Visit, id: Option<RoundId>, typed: Typed, refused: Refused) -> web::Result {
    let t = t::Texts::new(visit.lang);
    let errors = match refused {
        Refused::Fields(errors) => errors,
        other => return Err(wording::problem(t, other)),
    };
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    visit: &Visit,
    id: Option<RoundId>,
    typed: Typed,
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    let t = t::Texts::new(visit.lang);
    let everybody = Round {
        directory: super::groups_of(&Group::ALL),
        sample: i64::MAX,
        unit: typed.unit.clone(),
        ..actions::blank(cx)?
    };
    let sizes = asking::sizes(&asking::would_ask(cx, &everybody, &[]).await?);
    let all = Choice { value: String::new(), label: t.whole_organisation().to_owned(), chosen: typed.unit.is_empty() };
    let units = store::units(cx).await?.into_iter().map(|unit| Choice {
        chosen: unit == typed.unit,
        label: unit.clone(),
        value: unit,
    });
    Ok(Edit {
        t,
        action: id.map_or_else(|| "/journey/rounds".to_owned(), |id| format!("/journey/rounds/{id}?_method=put")),
        back: id.map_or_else(|| "/journey/rounds".to_owned(), |id| format!("/journey/rounds/{id}")),
        is_new: id.is_none(),
        units: std::iter::once(all).chain(units).collect(),
        groups: groups(visit, &typed, |group| sizes.get(&group).copied().unwrap_or(0)),
        subs: subs(visit, &typed),
        typed,
        errors,
    })
}

fn groups(visit: &Visit, typed: &Typed, size: impl Fn(Group) -> usize) -> Vec<GroupChoice> {
    let (t, instrument_words) = (t::Texts::new(visit.lang), Words::of(Instrument::current(), visit.lang));
    Group::ALL
        .into_iter()
        .filter(|group| *group != Group::Customers)
        .map(|group| GroupChoice {
            code: group.code(),
            name: instrument_words.group(group).to_owned(),
            about: wording::group_about(t, group, size(group)),
            chosen: typed.groups.iter().any(|code| code == group.code()),
        })
        .collect()
}

fn subs(visit: &Visit, typed: &Typed) -> Vec<Choice> {
    let instrument = Instrument::current();
    let names = Words::of(instrument, visit.lang);
    let choice = |id: &String| Choice {
        label: names.sub_dimension(id).map(|words| format!("{id} {}", words.name)).unwrap_or_default(),
        chosen: typed.focus.contains(id),
        value: id.clone(),
    };
    instrument.sub_dimensions.iter().map(|sub| choice(&sub.id)).collect()
}
