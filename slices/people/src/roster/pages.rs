//! The keepers' pages.

use super::actions;
use super::form::Typed;
use super::stepping_out;
use super::store::{self, Entry};
use crate::directory::After;
use crate::person::folded;
use crate::policy::profiles::Keep;
use crate::profile::{self, Profile, function};
use crate::{person, t};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use kernel::{PersonId, PersonKind, Right, Viewer};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::{Choice, PersonView, TimeView};
use web::{App, FieldErrors, Fields, Layout, Page, Problem, Result, Visit};

const PAGE: usize = 50;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Asked {
    q: String,
    kind: String,
    state: String,
    after: String,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "roster/index.html")]
struct IndexPage {
    t: t::Texts,
    asked: Asked,
    kinds: Vec<Choice>,
    states: Vec<Choice>,
    people: Vec<Line>,
    first: Option<String>,
    next: Option<String>,
}

#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    person: PersonView,
    email: String,
    kind: String,
    unit: String,
    rights: String,
    href: String,
}

impl Page for IndexPage {
    fn title(&self) -> String {
        self.t.roster().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> Result {
    let after = if asked.after.is_empty() { Ok(After::default()) } else { asked.after.parse::<After>() };
    let after = after.map_err(|error| Problem::Unreadable(error.to_string()))?;
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| {
        let kinds = [PersonKind::Employee, PersonKind::Guest, PersonKind::Customer];
        let kind = kinds.into_iter().find(|kind| kind.name() == asked.kind).map_or(0, PersonKind::code);
        let left = match asked.state.as_str() {
            "left" => 1,
            "all" => 2,
            _ => 0,
        };
        let mut found = store::list(cx, &folded(&asked.q), kind, left, &after, PAGE + 1).await?;
        let more = found.len() > PAGE;
        found.truncate(PAGE);
        Ok(index_page(&around, asked, &found, more))
    })
    .await
}

fn index_page(visit: &Visit, asked: Asked, found: &[Entry], more: bool) -> IndexPage {
    let t = t::Texts::new(visit.lang);
    let encoded =
        |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    let base =
        format!("/admin/people?q={}&kind={}&state={}", encoded(&asked.q), encoded(&asked.kind), encoded(&asked.state));
    let next = found.last().filter(|_| more).map(|last| After::person(&last.name_folded, last.id).to_string());
    let choice =
        |value: &str, label: String, now: &str| Choice { value: value.to_owned(), label, chosen: value == now };
    let states: [(&str, &str); 3] = [("", t.roster_here()), ("left", t.profile_left()), ("all", t.choose_any())];
    let mut kinds = vec![choice("", t.choose_any().to_owned(), &asked.kind)];
    kinds.extend(["employee", "guest", "customer"].map(|kind| choice(kind, kind_name(visit, kind), &asked.kind)));
    IndexPage {
        t,
        kinds,
        states: states.map(|(value, label)| choice(value, label.to_owned(), &asked.state)).into(),
        people: found.iter().map(|one| line(visit, one)).collect(),
        first: (!asked.after.is_empty()).then(|| base.clone()),
        next: next.map(|after| format!("{base}&after={}", encoded(&after))),
        asked,
    }
}

fn kind_name(visit: &Visit, kind: &str) -> String {
    t::lookup(visit.lang, &format!("kind-{kind}"), &[]).unwrap_or_default()
}

fn right_name(visit: &Visit, right: Right) -> String {
    t::lookup(visit.lang, &format!("right-{}", right.name().replace('_', "-")), &[]).unwrap_or_default()
}

fn line(visit: &Visit, one: &Entry) -> Line {
    let person = PersonView {
        left: one.left_at.is_some(),
        ..PersonView::new(one.id, &one.name, &one.title, one.photo, one.kind)
    };
    let rights: Vec<_> = one.rights.iter().map(|right| right_name(visit, right)).collect();
    Line {
        href: format!("/admin/people/{}", one.id),
        person,
        email: one.email.clone().unwrap_or_default(),
        kind: kind_name(visit, one.kind.name()),
        unit: one.unit.clone(),
        rights: rights.join(", "),
    }
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "roster/edit.html")]
struct EditPage {
    t: t::Texts,
    person: PersonView,
    left_at: Option<TimeView>,
    is_own: bool,
    typed: Typed,
    kinds: Vec<Choice>,
    functions: Vec<Choice>,
    rights: Vec<RightLine>,
    stepping_out: Option<SteppingOutView>,
    errors: FieldErrors,
}

/// What the chosen kind ends in spaces, and the number to confirm.
#[cfg_attr(test, derive(playhouse::Sample))]
struct SteppingOutView {
    sentences: Vec<String>,
    leaves: i64,
    sure: String,
}

/// A right with whether the keeper may give and take it.
#[cfg_attr(test, derive(playhouse::Sample))]
struct RightLine {
    word: &'static str,
    label: String,
    held: bool,
    mine: bool,
}

impl Page for EditPage {
    fn title(&self) -> String {
        self.person.name.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(person): Path<String>) -> Result {
    let id = person.parse()?;
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| edit_page(cx, &around, id, None).await).await
}

pub(super) async fn update(State(app): State<App>, visit: Visit, Path(person): Path<String>, fields: Fields) -> Result {
    let id: PersonId = person.parse()?;
    let (lang, typed) = (visit.lang, Typed::read(&fields));
    let sent = typed.clone();
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::update(cx, lang, id, &sent).await).await {
        Ok(()) => Ok(go(&app, &format!("/admin/people/{id}"), Flash::good(t::Texts::new(lang).saved()))),
        Err(Problem::Invalid(errors)) => {
            let around = visit.clone();
            app.show(visit, async move |cx: &mut Cx| edit_page(cx, &around, id, Some((typed, errors))).await).await
        }
        Err(problem) => Err(problem),
    }
}

async fn edit_page(
    cx: &mut Cx,
    visit: &Visit,
    id: PersonId,
    back: Option<(Typed, FieldErrors)>,
) -> Result<EditPage, Problem> {
    let profile = profile::store::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let profile = grant(cx.viewer(), profile, &Keep)?.into_inner();
    let (typed, errors) = match back {
        Some(back) => back,
        None => (typed_of(cx, &profile).await?, FieldErrors::new()),
    };
    let own = cx.viewer().person() == Some(id);
    let stepping_out = stepping_out(cx, visit, &profile, typed.kind().filter(|_| !own)).await?;
    let kinds = ["employee", "guest", "customer"];
    let kinds =
        kinds.map(|kind| Choice { value: kind.to_owned(), label: kind_name(visit, kind), chosen: kind == typed.kind });
    let view = PersonView::new(profile.id, &profile.name, &profile.title, profile.photo, profile.kind);
    Ok(EditPage {
        t: t::Texts::new(visit.lang),
        person: PersonView { left: profile.left_at.is_some(), ..view },
        left_at: profile.left_at.map(|at| visit.time(at)),
        is_own: own,
        kinds: kinds.into(),
        functions: function::choices(visit.lang, &typed.function),
        rights: Right::ALL.iter().map(|right| right_line(visit, cx.viewer(), &typed, own, *right)).collect(),
        typed,
        stepping_out,
        errors,
    })
}

async fn stepping_out(
    cx: &mut Cx,
    visit: &Visit,
    profile: &Profile,
    to: Option<PersonKind>,
) -> db::Result<Option<SteppingOutView>> {
    let to = to.unwrap_or(profile.kind);
    let out = stepping_out::of(cx, profile.id, profile.kind, to).await?;
    let sure = t::Texts::new(visit.lang).roster_steps_out_sure(&profile.name);
    let sentences = out.say(visit.lang, &profile.name, to);
    Ok((!out.is_none()).then_some(SteppingOutView { sentences, leaves: out.leaves, sure }))
}

fn right_line(visit: &Visit, keeper: &Viewer, typed: &Typed, own: bool, right: Right) -> RightLine {
    let mine = keeper.has(right) && !(own && right == Right::Identity);
    RightLine { word: right.name(), label: right_name(visit, right), held: typed.rights.has(right), mine }
}

async fn typed_of(cx: &mut Cx, profile: &Profile) -> db::Result<Typed> {
    let manager = match profile.manager {
        Some(manager) => person::store::find(cx, manager).await?.map(|row| row.handle),
        None => None,
    };
    Ok(Typed {
        name: profile.name.clone(),
        email: profile.email.clone().unwrap_or_default(),
        external_id: profile.external_id.clone().unwrap_or_default(),
        kind: profile.kind.name().to_owned(),
        title: profile.title.clone(),
        unit: profile.unit.clone(),
        function: profile.function.clone(),
        company: profile.company.clone().unwrap_or_default(),
        manager: manager.unwrap_or_default(),
        leader: profile.leader,
        works_in_it: profile.works_in_it,
        rights: profile.rights,
        leaves: None,
    })
}

pub(super) async fn depart(State(app): State<App>, visit: Visit, Path(person): Path<String>) -> Result {
    let id: PersonId = person.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::mark_as_left(cx, id).await).await?;
    Ok(go(&app, &format!("/admin/people/{id}"), Flash::good(t::Texts::new(visit.lang).roster_marked_left())))
}

pub(super) async fn bring_back(State(app): State<App>, visit: Visit, Path(person): Path<String>) -> Result {
    let id: PersonId = person.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::take_back(cx, id).await).await?;
    Ok(go(&app, &format!("/admin/people/{id}"), Flash::good(t::Texts::new(visit.lang).roster_brought_back())))
}
