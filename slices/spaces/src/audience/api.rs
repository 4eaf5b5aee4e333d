//! A space's doors for programs.

use super::actions;
use super::model::Confirmed;
use crate::answers::{BodyRefusals, Refusals};
use crate::found::{self, Named};
use crate::policy::Act;
use crate::refused::Refused;
use crate::spaces::combinations::Combinations;
use crate::spaces::model::Doors;
use crate::spaces::store;
use crate::t::Texts;
use axum::Extension;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{Reach, SpaceId};
use serde::{Deserialize, Serialize};
use subjects::Join;
use utoipa::{OpenApi, ToSchema};
use web::{App, IfMatch, Json, Version, Visit, Whole};

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(show, update), components(schemas(DoorsBody, DoorsInput, ConfirmedInput)), modifiers(&Combinations))]
pub(crate) struct Doc;

/// Who finds a space, who reads in it, how one joins, and what that comes to.
#[derive(Serialize, ToSchema)]
pub(crate) struct DoorsBody {
    #[schema(value_type = String, pattern = "^(private|internal|community|public)$")]
    find: Reach,
    #[schema(value_type = String, pattern = "^(private|internal|community|public)$")]
    read: Reach,
    #[schema(value_type = String, pattern = "^(open|request|invitation|secret)$")]
    join: Join,
    /// How many people with an account can read.
    readers: i64,
    /// How many things they can read.
    things: i64,
}

/// The doors as they are, for those who answer for the space.
#[utoipa::path(get, path = "/api/stoa/v1/spaces/{id}/audience", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 200, body = DoorsBody), Refusals))]
pub(crate) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<(Extension<Version>, Json<DoorsBody>)> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let load = async move |cx: &mut Cx| -> Result<_, Refused> {
        let space = found::granted(cx, &Named::Id(id), &Act::Configure).await?;
        body(cx, space.space).await
    };
    let body = app.read(&visit, load).await.map_err(|refused| refused.conflict(t))?;
    Ok((Extension(version(body.find, body.read, body.join)), Json(body)))
}

/// Which version of the doors this is.
fn version(find: Reach, read: Reach, join: Join) -> Version {
    Version::by_parts(&[find.name(), read.name(), join.name()])
}

async fn body(cx: &mut Cx, id: SpaceId) -> Result<DoorsBody, Refused> {
    let Doors { find, read, join } = store::doors(cx, id).await?;
    Ok(DoorsBody {
        find,
        read,
        join,
        readers: store::readers(cx, id, read).await?,
        things: store::things(cx, id).await?,
    })
}

/// The doors as they are to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DoorsInput {
    #[schema(value_type = String, pattern = "^(private|internal|community|public)$")]
    find: Reach,
    #[schema(value_type = String, pattern = "^(private|internal|community|public)$")]
    read: Reach,
    #[schema(value_type = String, pattern = "^(open|request|invitation|secret)$")]
    join: Join,
    /// What the asker knows to be concerned. Without it, or with less than it is, nothing changes and the answer says the
    /// numbers.
    #[serde(default)]
    confirmed: Option<ConfirmedInput>,
}

/// At most so many things open, to at most so many people.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConfirmedInput {
    #[schema(value_type = i64, minimum = 0, maximum = 9007199254740991i64)]
    things: Whole,
    #[schema(value_type = i64, minimum = 0, maximum = 9007199254740991i64)]
    readers: Whole,
}

/// Changes the doors, if what that means is confirmed.
#[utoipa::path(put, path = "/api/stoa/v1/spaces/{id}/audience", tag = "spaces", request_body = DoorsInput,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("If-Match" = Option<String>, Header, description = "Only if the doors are these: `ETag` of a GET")),
    responses((status = 200, body = DoorsBody), Refusals, BodyRefusals))]
pub(crate) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    meant: IfMatch,
    Json(input): Json<DoorsInput>,
) -> web::Result<Json<DoorsBody>> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let to = Doors { find: input.find, read: input.read, join: input.join };
    let confirmed = input.confirmed.map(|seen| Confirmed { things: seen.things.0, readers: seen.readers.0 });
    let work = async move |cx: &mut Cx| -> Result<DoorsBody, Refused> {
        let space = found::locked(cx, &Named::Id(id), &Act::Configure).await?;
        let Doors { find, read, join } = store::doors(cx, space.space).await?;
        actions::change(cx, &Named::Id(id), to, confirmed).await?;
        meant.check(&version(find, read, join)).map_err(|_| Refused::Changed)?;
        body(cx, id).await
    };
    app.write(&visit.viewer, work).await.map(Json).map_err(|refused| refused.conflict(t))
}
