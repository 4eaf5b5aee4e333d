//! "Why can someone see this?", for programs.

use super::actions::{self, Answer, Asked};
use super::model::{Part, Why};
use crate::answers::Refusals;
use crate::found::{self, Named};
use crate::listing::Query;
use crate::refused::Refused;
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{PersonId, Reach, Role, SpaceId, SubjectId};
use serde::Serialize;
use subjects::audience::Reason;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(of_space, of_subject), components(schemas(WhyBody, WhyPart, WhyReason)))]
pub(crate) struct Doc;

/// Whether a person sees something, and why.
#[derive(Serialize, ToSchema)]
pub(crate) struct WhyBody {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    person: PersonId,
    /// Each audience that must open.
    parts: Vec<WhyPart>,
}

/// One audience.
#[derive(Serialize, ToSchema)]
pub(crate) struct WhyPart {
    /// What it opens: `finds` or `reads` a space, `sees` a subject.
    what: &'static str,
    /// Whether it opens for this person.
    open: bool,
    /// How far it reaches without grants.
    #[schema(value_type = String, pattern = "^(private|internal|community|public)$")]
    base: Reach,
    /// Why it opens; none where it is closed to them.
    reasons: Vec<WhyReason>,
    /// The same in sentences.
    says: Vec<String>,
}

/// One reason.
#[derive(Serialize, ToSchema)]
pub(crate) struct WhyReason {
    /// `base`, `named`, `member` or `organisation`.
    reason: &'static str,
    /// Whose member they are, where the asker may find that space.
    #[schema(value_type = Option<String>, pattern = "^[1-9][0-9]{0,18}$")]
    space: Option<SpaceId>,
    /// As what.
    #[schema(value_type = Option<String>)]
    role: Option<Role>,
}

impl WhyReason {
    fn new((reason, space): &(Reason, Option<String>)) -> Self {
        let plain = |reason| Self { reason, space: None, role: None };
        match reason {
            Reason::Base(_) => plain("base"),
            Reason::Named => plain("named"),
            Reason::Organisation(_) => plain("organisation"),
            Reason::Member(id, role) => {
                Self { space: space.as_ref().map(|_| *id), role: Some(*role), ..plain("member") }
            }
        }
    }
}

impl WhyBody {
    fn new(t: Texts, answer: &Answer) -> Self {
        let account = &answer.account;
        let part = |part: &Part| WhyPart {
            what: match part.why {
                Why::Finds => "finds",
                Why::Reads => "reads",
                Why::Sees => "sees",
            },
            open: part.opens(),
            base: part.base,
            reasons: part.reasons.iter().map(WhyReason::new).collect(),
            says: part.say(t, &account.name, account.kind),
        };
        Self { person: account.person, parts: answer.parts.iter().map(part).collect() }
    }
}

enum About {
    Space(SpaceId),
    Subject(SubjectId),
}

/// Why somebody finds a space and reads in it, or not. Everyone may ask about themselves; about others those who keep the
/// space, and who has the right for compliance.
#[utoipa::path(get, path = "/api/stoa/v1/spaces/{id}/access", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("person" = Option<String>, Query, pattern = "^[1-9][0-9]{0,18}$", description = "About whom; about the asker if not given")),
    responses((status = 200, body = WhyBody), Refusals))]
pub(crate) async fn of_space(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    query: Query,
) -> web::Result<Json<WhyBody>> {
    let id = id.parse()?;
    explain(&app, &visit, &query, About::Space(id)).await
}

/// Why somebody sees a subject, or not. Everyone may ask about themselves; about others those who keep its space, and who has
/// the right for compliance.
#[utoipa::path(get, path = "/api/stoa/v1/subjects/{id}/access", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("person" = Option<String>, Query, pattern = "^[1-9][0-9]{0,18}$", description = "About whom; about the asker if not given")),
    responses((status = 200, body = WhyBody), Refusals))]
pub(crate) async fn of_subject(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    query: Query,
) -> web::Result<Json<WhyBody>> {
    let id = id.parse()?;
    explain(&app, &visit, &query, About::Subject(id)).await
}

async fn explain(app: &App, visit: &Visit, query: &Query, about: About) -> web::Result<Json<WhyBody>> {
    let t = Texts::new(visit.lang);
    let person = query.person()?;
    let work = async move |cx: &mut Cx| -> Result<WhyBody, Refused> {
        let asked: Asked = match about {
            About::Space(id) => actions::about_space(cx, &Named::Id(id), person).await?,
            About::Subject(id) => actions::about_subject(cx, id, person).await?,
        };
        let own = found::actor(cx)?;
        Ok(WhyBody::new(t, &actions::answer(cx, &asked, person.unwrap_or(own)).await?))
    };
    app.read(visit, work).await.map(Json).map_err(|refused| refused.conflict(t))
}

impl Query {
    fn person(&self) -> Result<Option<PersonId>, Problem> {
        let Some(text) = self.given("person") else { return Ok(None) };
        text.parse().map(Some).map_err(|_| Problem::Unreadable("person is the id of a person".to_owned()))
    }
}
