//! Profiles for programs.

use super::Profile;
use super::model::{LONGEST_SKILL, MOST_SKILLS, Said, Term, Typed, day_of};
use super::{Face, actions, languages, store};
use crate::policy::profiles::{See, Sight, sight};
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::grant;
use kernel::{PersonId, Viewer};
use serde::{Deserialize, Serialize};
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, SchemaType, Type};
use utoipa::{OpenApi, ToSchema};
use web::{App, FieldErrors, Json, Problem, Result, Visit};

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(show, me, update), components(schemas(PersonJson, Full, Changes)))]
pub struct Doc;

/// A person, as far as the asker may see.
#[derive(Serialize, ToSchema)]
pub(super) struct PersonJson {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    id: PersonId,
    name: String,
    /// `employee`, `guest` or `customer`.
    kind: &'static str,
    /// Their company, for a customer.
    company: Option<String>,
    /// The address of the photo, or null.
    photo: Option<String>,
    /// Whether they have left.
    left: bool,
    #[serde(flatten)]
    full: Option<Full>,
}

/// What colleagues see of each other.
#[derive(Serialize, ToSchema)]
pub(super) struct Full {
    handle: String,
    title: String,
    unit: String,
    /// A code such as `it`.
    function: String,
    email: Option<String>,
    pronouns: String,
    location: String,
    /// An IANA name.
    time_zone: String,
    working_hours: String,
    bio: String,
    ask_me_about: String,
    skills: Vec<String>,
    /// Codes (ISO 639-1).
    languages: Vec<String>,
    #[schema(value_type = Option<String>, pattern = "^[1-9][0-9]{0,18}$")]
    manager: Option<PersonId>,
    away_text: String,
    /// The last day away, as `2026-12-03`, or null.
    away_until: Option<String>,
    leader: bool,
    works_in_it: bool,
}

/// What to change; an absent field stays as it is. Fields that the directory owns stay as they are.
#[derive(Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Changes {
    #[schema(min_length = 1, max_length = 120)]
    name: Option<String>,
    #[schema(max_length = 120)]
    title: Option<String>,
    #[schema(max_length = 120)]
    location: Option<String>,
    #[schema(max_length = 120)]
    pronouns: Option<String>,
    #[schema(max_length = 120)]
    working_hours: Option<String>,
    #[schema(max_length = 1000)]
    bio: Option<String>,
    #[schema(max_length = 1000)]
    ask_me_about: Option<String>,
    /// Each once, however it is written.
    #[schema(schema_with = skills)]
    skills: Option<Vec<String>>,
    /// Codes (ISO 639-1).
    #[schema(schema_with = spoken)]
    languages: Option<Vec<String>>,
    #[schema(max_length = 120)]
    away_text: Option<String>,
    /// The last day away, as `2026-12-03`; empty for none.
    #[schema(schema_with = day)]
    away_until: Option<String>,
}

fn or_null(kind: Type) -> SchemaType {
    SchemaType::from_iter([kind, Type::Null])
}

/// Words with nothing in them that parts words in the form.
fn skills() -> Schema {
    let word =
        ObjectBuilder::new().schema_type(Type::String).max_length(Some(LONGEST_SKILL)).pattern(Some(r"^[^,;\n]*$"));
    ArrayBuilder::new().schema_type(or_null(Type::Array)).items(word).max_items(Some(MOST_SKILLS)).build().into()
}

fn spoken() -> Schema {
    let code = ObjectBuilder::new().schema_type(Type::String).enum_values(Some(languages::ALL));
    ArrayBuilder::new().schema_type(or_null(Type::Array)).items(code).build().into()
}

/// A day of the calendar of a year from 1000 to 2999, or nothing.
fn day() -> Schema {
    const LONG: &str =
        "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])";
    const LEAP: &str = "([12][0-9](0[48]|[2468][048]|[13579][26])|(12|16|20|24|28)00)-02-29";
    let day = format!("^([12][0-9]{{3}}-({LONG})|{LEAP})?$");
    ObjectBuilder::new().schema_type(or_null(Type::String)).pattern(Some(day)).build().into()
}

/// A person.
#[utoipa::path(get, path = "/api/stoa/v1/people/{person}", tag = "people",
    params(("person" = String, Path, pattern = "^[1-9][0-9]{0,18}$", description = "The person's id")), responses(
    (status = 200, description = "The person, as far as the asker may see", body = PersonJson),
    (status = 401, description = "No account"),
    (status = 404, description = "No such person, or not yours to see"),
    (status = 429, description = "Too often"),
))]
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(person): Path<String>) -> Result<Json<PersonJson>> {
    let id = person.parse()?;
    app.read(&visit, async move |cx: &mut Cx| load(cx, id).await.map(Json)).await
}

/// The asker.
#[utoipa::path(get, path = "/api/stoa/v1/people/me", tag = "people", responses(
    (status = 200, description = "The asker", body = PersonJson),
    (status = 401, description = "No account"),
    (status = 429, description = "Too often"),
))]
pub(super) async fn me(State(app): State<App>, visit: Visit) -> Result<Json<PersonJson>> {
    let id = visit.person()?;
    app.read(&visit, async move |cx: &mut Cx| load(cx, id).await.map(Json)).await
}

/// Changes the asker's own profile.
#[utoipa::path(patch, path = "/api/stoa/v1/people/me", tag = "people", request_body = Changes, responses(
    (status = 200, description = "The asker as changed", body = PersonJson),
    (status = 400, description = "The body can't be read"),
    (status = 401, description = "No account"),
    (status = 403, description = "The token may not write"),
    (status = 413, description = "The body is too large"),
    (status = 415, description = "The body is no JSON"),
    (status = 422, description = "A field can't be taken"),
    (status = 429, description = "Too often"),
))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Json(changes): Json<Changes>,
) -> Result<Json<PersonJson>> {
    let (id, lang) = (visit.person()?, visit.lang);
    let work = async move |cx: &mut Cx| {
        check(&changes)?;
        let typed = changed(cx, id, changes).await?;
        actions::update(cx, lang, typed).await?;
        load(cx, id).await.map(Json)
    };
    app.write(&visit.viewer, work).await
}

async fn load(cx: &mut Cx, id: PersonId) -> Result<PersonJson, Problem> {
    let profile = store::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let profile = grant(cx.viewer(), profile, &See)?;
    let all = sight(cx.viewer(), &profile) == Some(Sight::All);
    let full = if all { Some(full(&profile, said(cx, &profile).await?)) } else { None };
    Ok(json(cx.viewer(), &profile, full))
}

fn json(viewer: &Viewer, profile: &Profile, full: Option<Full>) -> PersonJson {
    let face = Face {
        id: profile.id,
        name: profile.name.clone(),
        title: String::new(),
        photo: profile.photo,
        kind: profile.kind,
        left_at: profile.left_at,
    };
    let view = face.view(viewer);
    let company = profile.company.clone();
    PersonJson {
        id: profile.id,
        name: view.name,
        kind: profile.kind.name(),
        company,
        photo: view.photo_url,
        left: view.left,
        full,
    }
}

async fn said(cx: &mut Cx, profile: &Profile) -> db::Result<Said> {
    Ok(Said {
        skills: store::terms(cx, profile.id, Term::Skill).await?,
        languages: store::terms(cx, profile.id, Term::Language).await?,
        ..profile.said()
    })
}

fn full(profile: &Profile, said: Said) -> Full {
    Full {
        handle: profile.handle.clone(),
        title: profile.title.clone(),
        unit: profile.unit.clone(),
        function: profile.function.clone(),
        email: profile.email.clone(),
        pronouns: said.pronouns,
        location: said.location,
        time_zone: profile.zone.clone(),
        working_hours: said.working_hours,
        bio: said.bio,
        ask_me_about: said.ask_me_about,
        skills: said.skills,
        languages: said.languages,
        manager: profile.manager,
        away_text: said.away_text,
        away_until: said.away_until.map(|until| day_of(until, &profile.zone)),
        leader: profile.leader,
        works_in_it: profile.works_in_it,
    }
}

/// Programs name lists by their parts and languages by their codes, where people may write as they like.
fn check(changes: &Changes) -> Result<(), Problem> {
    let mut errors = FieldErrors::new();
    if changes.skills.iter().flatten().any(|skill| skill.contains([',', ';', '\n'])) {
        errors.add("skills", "a skill has no comma, semicolon or line break; each has a place of its own in the list");
    }
    if let Some(code) = changes.languages.iter().flatten().find(|code| !languages::ALL.contains(&code.as_str())) {
        errors.add("languages", format!("{code:?} is none of the codes {}", languages::ALL.join(", ")));
    }
    errors.check()
}

/// The form that the changes make of what is there.
async fn changed(cx: &mut Cx, id: PersonId, changes: Changes) -> Result<Typed, Problem> {
    let profile = store::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let said = said(cx, &profile).await?;
    let until = said.away_until.map(|until| day_of(until, &profile.zone)).unwrap_or_default();
    Ok(Typed {
        name: changes.name,
        title: changes.title,
        location: changes.location,
        pronouns: changes.pronouns.unwrap_or(said.pronouns),
        working_hours: changes.working_hours.unwrap_or(said.working_hours),
        bio: changes.bio.unwrap_or(said.bio),
        ask_me_about: changes.ask_me_about.unwrap_or(said.ask_me_about),
        skills: changes.skills.unwrap_or(said.skills).join(", "),
        languages: changes.languages.unwrap_or(said.languages).join(", "),
        away_text: changes.away_text.unwrap_or(said.away_text),
        away_until: changes.away_until.unwrap_or(until),
    })
}
