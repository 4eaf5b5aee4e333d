//! Members for programs.

use super::actions::{self, Adding};
use super::store;
use crate::answers::{BodyRefusals, Refusals};
use crate::found::{self, Named};
use crate::listing::Query;
use crate::policy::Act;
use crate::refused::Refused;
use crate::spaces::model::folded;
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{PersonId, PersonKind, Role, SpaceId};
use serde::{Deserialize, Serialize};
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, Type};
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit, Whole};

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(
    paths(index, create, update, destroy),
    components(schemas(MembersPage, MemberBody, MemberInput, PeopleInput, AddedBody))
)]
pub(crate) struct Doc;

/// A page of members.
#[derive(Serialize, ToSchema)]
pub(crate) struct MembersPage {
    items: Vec<MemberBody>,
    /// Where the next page starts, or null.
    next: Option<String>,
}

/// A member, as far as the asker may know them.
#[derive(Serialize, ToSchema)]
pub(crate) struct MemberBody {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    person: PersonId,
    name: String,
    /// `employee`, `guest` or `customer`.
    #[schema(value_type = String)]
    kind: PersonKind,
    #[schema(value_type = String, pattern = "^(member|expert|moderator|agent|owner)$")]
    role: Role,
    /// When they became a member.
    #[schema(format = "date-time")]
    joined_at: String,
}

/// Members by name, for employees who read in the space and for its members.
#[utoipa::path(get, path = "/api/stoa/v1/spaces/{id}/members", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("q" = Option<String>, Query, description = "The beginning of a name"),
        ("role" = Option<String>, Query, pattern = "^(member|expert|moderator|agent|owner)?$", description = "Only those with this role"),
        ("cursor" = Option<String>, Query, pattern = "^([1-8][0-9]{0,18})?$", description = "Where to go on: `next` of the last page"),
        ("limit" = Option<i64>, Query, minimum = 1, maximum = 100, description = "How many at once, 20 if not given")),
    responses((status = 200, body = MembersPage), Refusals))]
pub(crate) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    query: Query,
) -> web::Result<Json<MembersPage>> {
    let (t, id, limit) = (Texts::new(visit.lang), id.parse::<SpaceId>()?, query.limit()?);
    let role = match query.first("role") {
        "" => None,
        word => Some(word.parse().map_err(|_| Problem::Unreadable(t.wrong_role().to_owned()))?),
    };
    let (words, after) = (folded(query.first("q").trim()), query.cursor()?);
    let filter = store::Filter { words, role, outside: false, after, limit: limit + 1 };
    let load = async move |cx: &mut Cx| -> Result<_, Refused> {
        let space = found::granted(cx, &Named::Id(id), &Act::SeeMembers).await?;
        Ok(store::list(cx, space.space, &filter).await?)
    };
    let mut found = app.read(&visit, load).await.map_err(|refused| refused.conflict(t))?;
    let next = crate::listing::next(&mut found, limit, |member| member.person.to_string());
    Ok(Json(MembersPage { items: found.into_iter().map(body).collect(), next }))
}

fn body(member: store::Member) -> MemberBody {
    let joined_at = web::moment(member.joined_at);
    MemberBody { person: member.person, name: member.name, kind: member.kind, role: member.role, joined_at }
}

/// The most people who are added or invited at once.
const MOST: usize = 100;

/// Who is to be something.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PeopleInput {
    #[schema(schema_with = ids)]
    people: Vec<PersonId>,
    #[schema(value_type = String, pattern = "^(member|expert|moderator|agent|owner)$")]
    role: Role,
    /// For people from outside: how many earlier things the asker knows to open to them. Without it they see what is written
    /// from now on.
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 0, maximum = 9007199254740991i64)]
    open_history: Option<Whole>,
}

fn ids() -> Schema {
    let id = ObjectBuilder::new().schema_type(Type::String).pattern(Some("^([1-9][0-9]{0,17}|[1-8][0-9]{18})$"));
    ArrayBuilder::new().items(id).min_items(Some(1)).max_items(Some(MOST)).build().into()
}

/// Whom a program names, if they are not too many.
pub(crate) fn people(input: PeopleInput) -> Result<Adding, Problem> {
    if !(1..=MOST).contains(&input.people.len()) {
        return Err(Problem::field("people", format!("name from 1 to {MOST} people")));
    }
    let open_history = input.open_history.map(|Whole(number)| number);
    Ok(Adding { people: input.people, role: input.role, open_history })
}

/// In a space that is there, only somebody who is named can be absent.
pub(crate) fn of_people(refused: Refused) -> Refused {
    match refused {
        Refused::Absent => Refused::UnknownPerson,
        other => other,
    }
}

/// How many are members now.
#[derive(Serialize, ToSchema)]
pub(crate) struct AddedBody {
    /// Those who were none before.
    added: usize,
}

/// Makes people members; all of them or, where one can't be, nobody. Who is a member already stays what they are.
#[utoipa::path(post, path = "/api/stoa/v1/spaces/{id}/members", tag = "spaces", request_body = PeopleInput,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, body = AddedBody), Refusals, BodyRefusals))]
pub(crate) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<PeopleInput>,
) -> web::Result<Json<AddedBody>> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let adding = people(input)?;
    let work = async move |cx: &mut Cx| -> Result<_, Refused> {
        found::space(cx, &Named::Id(id)).await?;
        actions::add(cx, &Named::Id(id), &adding).await.map_err(of_people)
    };
    let added = app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(Json(AddedBody { added }))
}

/// What somebody is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MemberInput {
    #[schema(value_type = String, pattern = "^(member|expert|moderator|agent|owner)$")]
    role: Role,
    /// For somebody from outside who is no member yet: how many earlier things the asker knows to open to them. Without it
    /// they see what is written from now on.
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 0, maximum = 9007199254740991i64)]
    open_history: Option<Whole>,
}

/// Makes somebody a member, or a member something else. Who names themselves as a member joins.
#[utoipa::path(put, path = "/api/stoa/v1/spaces/{id}/members/{person}", tag = "spaces", request_body = MemberInput,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"), ("person" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), Refusals, BodyRefusals))]
pub(crate) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
    Json(input): Json<MemberInput>,
) -> web::Result<StatusCode> {
    let (t, id, person) = (Texts::new(visit.lang), id.parse::<SpaceId>()?, person.parse::<PersonId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { put(cx, id, person, &input).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn put(cx: &mut Cx, id: SpaceId, person: PersonId, input: &MemberInput) -> Result<(), Refused> {
    let named = Named::Id(id);
    let space = found::space(cx, &named).await?;
    let own = cx.viewer().person() == Some(person);
    if own && space.role.is_none() && input.role == Role::Member {
        return actions::join(cx, &named).await.map(drop);
    }
    if space.may_read && store::role_of(cx, id, person).await?.is_some() {
        return actions::set_role(cx, &named, person, input.role).await;
    }
    let adding =
        Adding { people: vec![person], role: input.role, open_history: input.open_history.map(|Whole(number)| number) };
    actions::add(cx, &named, &adding).await.map(drop)
}

/// Ends a membership. Who names themselves leaves.
#[utoipa::path(delete, path = "/api/stoa/v1/spaces/{id}/members/{person}", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"), ("person" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), Refusals, (status = 409, description = "The last owner stays")))]
pub(crate) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
) -> web::Result<StatusCode> {
    let (t, id, person) = (Texts::new(visit.lang), id.parse::<SpaceId>()?, person.parse::<PersonId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::remove(cx, &Named::Id(id), person).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}
