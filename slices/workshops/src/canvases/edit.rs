//! The form in which a canvas is begun and filled. What two people changed at once comes together field by field; where both changed
//! the same one, the form comes back with both texts.

use super::actions::{self, Filled, Place};
use super::model::{Field, Goal, Sheet, Side};
use super::store;
use crate::workshops::{self, Gathering, Head, Section, Stage};
use crate::{board, policy, t, teams, wording};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use kernel::{CardId, SubjectId, TeamId};
use maturity::capabilities;
use std::collections::HashMap;
use web::faces::{self, Member};
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "canvases/edit.html")]
pub(crate) struct Edit {
    t: t::Texts,
    head: Head,
    /// The canvas that is filled; none yet if one is begun.
    id: Option<SubjectId>,
    workshop: SubjectId,
    heading: String,
    fields: Vec<FieldForm>,
    teams: Vec<Choice>,
    card: String,
    version: i64,
    key: String,
    /// Somebody else changed what this form changes too.
    at_odds: bool,
    errors: FieldErrors,
}

/// A field of the form.
#[cfg_attr(test, derive(playhouse::Sample))]
struct FieldForm {
    name: &'static str,
    number: i64,
    label: &'static str,
    hint: &'static str,
    /// What is typed, and what stood there when the form was made.
    value: String,
    was: String,
    /// What somebody else wrote meanwhile.
    theirs: Option<String>,
    /// What it may be, if it is chosen from a list.
    choices: Vec<Choice>,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        match (self.at_odds, self.errors.is_empty()) {
            (true, _) => StatusCode::CONFLICT,
            (_, true) => StatusCode::OK,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

/// What is typed: the fields by their names, each with `was-NAME`, what stood there before.
type Typed = HashMap<String, String>;

fn sheet(typed: &Typed, before: &str) -> Sheet {
    let text = |field: &Field| {
        let text = typed.get(&format!("{before}{}", field.name())).cloned().unwrap_or_default();
        text.replace("\r\n", "\n").trim().to_owned()
    };
    Field::ALL.iter().fold(Sheet::default(), |sheet, field| sheet.with(*field, text(field)))
}

fn given<'t>(typed: &'t Typed, name: &str) -> &'t str {
    typed.get(name).map(String::as_str).unwrap_or_default()
}

/// What a form is made of.
struct Made {
    own: Sheet,
    was: Sheet,
    /// What is there now, and the fields that both changed.
    theirs: Option<(Sheet, Vec<Field>)>,
    version: i64,
    errors: FieldErrors,
}

pub(super) async fn new(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(typed): Query<Typed>,
) -> web::Result {
    begin_page(&app, visit, id.parse()?, typed, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (workshop, lang, own): (SubjectId, _, _) = (id.parse()?, visit.lang, sheet(&typed, ""));
    let place = Place {
        team: given(&typed, "team").parse().ok(),
        card: given(&typed, "card").parse().ok(),
        key: Some(given(&typed, "key").to_owned()).filter(|key| !key.is_empty()),
    };
    let work = async move |cx: &mut Cx| actions::begin(cx, lang, workshop, &place, &own).await;
    match app.write(&visit.viewer, work).await {
        Ok(made) => {
            let said = Flash::good(t::Texts::new(lang).said_canvas_begun());
            Ok(go(&app, &format!("/journey/workshops/canvases/{}", made.id), said))
        }
        Err(problem) => begin_page(&app, visit, workshop, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn begin_page(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| -> Result<Edit, Problem> {
        let gathering = workshops::gathering(cx, id).await?;
        let own_team = gathering.own.and_then(|own| own.team);
        let gathering = grant(cx.viewer(), gathering, &policy::Work { team: own_team })?.into_inner();
        if gathering.stage() == Stage::Draft {
            return Err(Problem::Conflict(t::Texts::new(around.lang).error_stage().to_owned()));
        }
        let mut own = sheet(&typed, "");
        let card: Option<CardId> = given(&typed, "card").parse().ok();
        let mut team: Option<TeamId> = given(&typed, "team").parse().ok().or(own_team);
        if let Some(card) = card
            && own.get(Field::Title).is_empty()
            && let Some(card) = board::store::one(cx, card).await?.filter(|card| card.workshop == id)
        {
            own.set(Field::Title, markup::shortened(&card.text, 120));
            team = card.team.or(team);
        }
        let made = Made { own, was: Sheet::default(), theirs: None, version: 0, errors };
        let mut page = form(cx, &around, &gathering, made).await?;
        let all = teams::store::all(cx, id).await?;
        let none = Choice::of("", t::Texts::new(around.lang).no_team(), team.is_none());
        let each = all.iter().map(|one| Choice::of(one.id, &one.name, team == Some(one.id)));
        page.teams = if all.is_empty() { Vec::new() } else { std::iter::once(none).chain(each).collect() };
        page.card = card.map(|card| card.to_string()).unwrap_or_default();
        page.key = match given(&typed, "key") {
            "" => web::keys::secret(cx.entropy()),
            key => key.to_owned(),
        };
        Ok(page)
    })
    .await
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    fill_page(&app, visit, id.parse()?, None).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let (own, was) = (sheet(&typed, ""), sheet(&typed, "was-"));
    let version = given(&typed, "version").parse().unwrap_or(0);
    let (mine, before) = (own.clone(), was.clone());
    let work = async move |cx: &mut Cx| actions::fill(cx, lang, id, version, Some(&before), &mine).await;
    let made = match app.write(&visit.viewer, work).await {
        Ok(Filled::Saved) => {
            let said = Flash::good(t::Texts::new(lang).said_saved());
            return Ok(go(&app, &format!("/journey/workshops/canvases/{id}"), said));
        }
        Ok(Filled::AtOdds(now, merged)) => {
            let errors = FieldErrors::new();
            Made { own: merged.sheet, was: now.clone(), theirs: Some((now, merged.at_odds)), version, errors }
        }
        Err(problem) => Made { own, was, theirs: None, version, errors: FieldErrors::of_form(problem)? },
    };
    fill_page(&app, visit, id, Some(made)).await
}

async fn fill_page(app: &App, visit: Visit, id: SubjectId, came: Option<Made>) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| -> Result<Edit, Problem> {
        let posted = actions::find(cx, id).await?;
        let act = posted.act(cx.viewer());
        let gathering = grant(cx.viewer(), posted.gathering.clone(), &act)?.into_inner();
        let now = store::sheet(cx, &posted.canvas).await?;
        let (title, version) = (posted.canvas.title.clone(), posted.canvas.version);
        let made = match came {
            // Whoever has seen what others wrote saves over it, knowing.
            Some(made) if made.theirs.is_some() => Made { version, ..made },
            Some(made) => made,
            None => Made { own: now.clone(), was: now, theirs: None, version, errors: FieldErrors::new() },
        };
        let page = form(cx, &around, &gathering, made).await?;
        Ok(Edit { id: Some(id), heading: title, ..page })
    })
    .await
}

async fn form(cx: &mut Cx, visit: &Visit, gathering: &Gathering, made: Made) -> Result<Edit, Problem> {
    let t = t::Texts::new(visit.lang);
    let members = faces::members(cx, gathering.workshop.space).await?;
    let field = |field: &Field| {
        let (label, hint) = wording::field(t, *field);
        let value = made.own.get(*field).to_owned();
        let choices = choices(visit, *field, &members, &value);
        let theirs = made.theirs.as_ref().filter(|(_, fields)| fields.contains(field));
        FieldForm {
            name: field.name(),
            number: field.number(),
            label,
            hint,
            theirs: theirs.map(|(now, _)| said(&choices, now.get(*field))),
            was: made.was.get(*field).to_owned(),
            choices,
            value,
        }
    };
    Ok(Edit {
        t,
        head: Head::below(cx, visit, gathering, Section::Canvases).await?,
        id: None,
        workshop: gathering.subject.id,
        heading: t.begin_canvas().to_owned(),
        fields: Field::ALL.iter().map(field).collect(),
        teams: Vec::new(),
        card: String::new(),
        version: made.version,
        key: String::new(),
        at_odds: made.theirs.is_some(),
        errors: made.errors,
    })
}

/// A value in words, where it was chosen from a list.
fn said(choices: &[Choice], value: &str) -> String {
    choices.iter().find(|choice| choice.value == value).map_or_else(|| value.to_owned(), |choice| choice.label.clone())
}

/// What a field may be, if it is chosen from a list.
fn choices(visit: &Visit, field: Field, members: &[Member], chosen: &str) -> Vec<Choice> {
    let t = t::Texts::new(visit.lang);
    let none = || Choice::of("", t.not_said(), chosen.is_empty());
    match field {
        Field::Capability => {
            let each = capabilities::all().map(|one| Choice::of(one.code, one.label(visit.lang), one.code == chosen));
            std::iter::once(none()).chain(each).collect()
        }
        Field::Side => {
            let side = |one: &Side| Choice::of(one.name(), wording::side(t, *one), one.name() == chosen);
            std::iter::once(none()).chain(Side::ALL.iter().map(side)).collect()
        }
        Field::Goal => {
            let goal = |one: &Goal| Choice::of(one.name(), wording::goal(t, *one), one.name() == chosen);
            std::iter::once(none()).chain(Goal::ALL.iter().map(goal)).collect()
        }
        Field::Owner => faces::choices(members, t.nobody_yet(), chosen),
        _ => Vec::new(),
    }
}
