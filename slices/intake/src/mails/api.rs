//! Mails in JSON.

use super::model::State as Stage;
use super::store::{self, Mail};
use super::{actions, letter};
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::MailId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::json::{Items, Made, at_odds};
use web::{App, Json, Problem, Visit, moment};

/// Most that a list holds.
const MOST: usize = 200;

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, show, accept, refuse, look_again))]
pub(crate) struct Api;

/// A mail that came in. What it says of its sender is a claim.
#[derive(Serialize, ToSchema)]
pub(super) struct IncomingMailJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// When it came.
    #[schema(format = "date-time")]
    at: String,
    /// Whom it says it is from.
    sender: String,
    /// The name beside that.
    sender_name: String,
    /// What it is about.
    title: String,
    /// All of its text: Markdown.
    text: String,
    /// The names of the files that came with it.
    files: Vec<String>,
    /// `waiting`, `taken`, `aside` or `refused`.
    state: String,
    /// Why it waits or was set aside, in a word; empty where its sender was certain.
    why: String,
    /// What was made of it.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    became: Option<String>,
}

impl IncomingMailJson {
    fn of(t: Texts, mail: Mail) -> Self {
        Self {
            id: mail.id.to_string(),
            at: moment(mail.came_at()),
            title: letter(t, &mail).title,
            files: mail.file_names().into_iter().map(str::to_owned).collect(),
            state: mail.state().name().to_owned(),
            became: mail.became.map(|became| became.to_string()),
            sender: mail.sender,
            sender_name: mail.sender_name,
            text: mail.text,
            why: mail.why,
        }
    }
}

/// Whose it is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MailAcceptanceInput {
    /// The handle or the mail address of a colleague.
    #[schema(min_length = 1, max_length = 254)]
    person: String,
}

/// What waits for those who help, the newest first, at most two hundred.
#[utoipa::path(get, path = "/api/stoa/v1/intake/mails", tag = "intake",
    responses((status = 200, description = "What waits where you help", body = Items<IncomingMailJson>), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only for people who work here"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<IncomingMailJson>>> {
    let t = Texts::new(visit.lang);
    let work = async move |cx: &mut Cx| -> Result<Items<IncomingMailJson>, Problem> {
        let waiting = store::list(cx, (Stage::Waiting, Stage::Waiting), MOST).await?;
        Ok(waiting.into_iter().map(|mail| IncomingMailJson::of(t, mail)).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One mail.
#[utoipa::path(get, path = "/api/stoa/v1/intake/mails/{id}", tag = "intake",
    params(("id" = String, Path, description = "The mail", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The mail", body = IncomingMailJson), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only for people who work here"), (status = 404, description = "No such mail where you help"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<IncomingMailJson>> {
    let (id, t): (MailId, _) = (id.parse()?, Texts::new(visit.lang));
    let mail = app.read(&visit, async move |cx: &mut Cx| actions::find(cx, id).await).await?;
    Ok(Json(IncomingMailJson::of(t, mail)))
}

/// Says whose it is: something is made of it in their name. Again gives the same back.
#[utoipa::path(put, path = "/api/stoa/v1/intake/mails/{id}/acceptance", tag = "intake", request_body = MailAcceptanceInput,
    params(("id" = String, Path, description = "The mail", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "What was made of it", body = Made), (status = 400, description = "Can't be read"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only for people who work here"),
        (status = 404, description = "No such mail where you help"),
        (status = 409, description = "Nobody is called so, they may not do that, or it was refused"),
        (status = 413, description = "Too large"), (status = 415, description = "Not JSON"), (status = 422, description = "Does not fit"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn accept(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<MailAcceptanceInput>,
) -> web::Result<Json<Made>> {
    let (id, lang, own): (MailId, _, _) = (id.parse()?, visit.lang, app.clone());
    let work = async move |cx: &mut Cx| -> Result<Made, Problem> {
        let became = actions::accept(cx, &own.slices.takers, lang, id, &input.person).await?;
        let subject = subjects::find(cx, became).await?.ok_or(Problem::NotFound)?;
        Ok(Made { id: became.to_string(), url: own.slices.kinds.url(&subject) })
    };
    Ok(Json(app.write(&visit.viewer, work).await.map_err(|problem| at_odds(problem, &["person"]))?))
}

/// Refuses it: nothing is made of it, and nobody is told. Again changes nothing.
#[utoipa::path(put, path = "/api/stoa/v1/intake/mails/{id}/refusal", tag = "intake",
    params(("id" = String, Path, description = "The mail", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is refused"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only for people who work here"), (status = 404, description = "No such mail where you help"),
        (status = 409, description = "Something was made of it"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn refuse(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (id, lang): (MailId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::refuse(cx, lang, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Looks at it again: it waits. Again changes nothing.
#[utoipa::path(delete, path = "/api/stoa/v1/intake/mails/{id}/refusal", tag = "intake",
    params(("id" = String, Path, description = "The mail", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It waits"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only for people who work here"), (status = 404, description = "No such mail where you help"),
        (status = 409, description = "Something was made of it"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn look_again(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<StatusCode> {
    let (id, lang): (MailId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::look_again(cx, lang, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
