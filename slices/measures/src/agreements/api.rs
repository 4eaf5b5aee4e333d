//! The agreement in JSON.

use super::model::Agreement;
use super::store;
use crate::policy::{Act, Figures};
use axum::extract::State;
use db::Cx;
use kernel::grant::grant;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show))]
pub(crate) struct Api;

/// Whether anything may be measured.
#[derive(Serialize, ToSchema)]
pub(super) struct MeasureAgreementJson {
    /// Whether an agreement holds. Without one nothing is computed and nothing stored.
    in_force: bool,
    /// The one that holds.
    agreement: Option<MeasureTermsJson>,
}

/// An agreement that holds.
#[derive(Serialize, ToSchema)]
pub(super) struct MeasureTermsJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Who signed for the staff.
    staff_representative: String,
    /// Who signed for the protection of data.
    privacy_officer: String,
    /// When it was signed.
    #[schema(format = "date")]
    signed_on: String,
    /// What was written before this day is never counted.
    #[schema(format = "date")]
    counts_from: String,
    /// Its text, Markdown.
    text: String,
    /// Figures for units are allowed.
    by_unit: bool,
    /// Figures for spaces are allowed.
    by_space: bool,
    /// The measures that it allows.
    measures: Vec<String>,
    /// Since when it holds.
    #[schema(format = "date-time")]
    confirmed_at: Option<String>,
}

impl From<Agreement> for MeasureTermsJson {
    fn from(agreement: Agreement) -> Self {
        Self {
            id: agreement.id.to_string(),
            signed_on: agreement.signed_on.to_string(),
            counts_from: agreement.counts_from.to_string(),
            text: agreement.wording,
            by_unit: agreement.by_unit,
            by_space: agreement.by_space,
            measures: agreement.measures,
            confirmed_at: agreement.confirmed_at.map(moment),
            staff_representative: agreement.staff_representative,
            privacy_officer: agreement.privacy_officer,
        }
    }
}

/// Whether anything may be measured, and what was agreed.
#[utoipa::path(get, path = "/api/stoa/v1/measures/agreement", tag = "measures",
    responses((status = 200, description = "What holds", body = MeasureAgreementJson), (status = 401, description = "Needs an account"),
        (status = 404, description = "Only employees"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn show(State(app): State<App>, visit: Visit) -> web::Result<Json<MeasureAgreementJson>> {
    let work = async |cx: &mut Cx| -> Result<Option<Agreement>, Problem> {
        grant(cx.viewer(), Figures, &Act::See)?;
        Ok(store::in_force(cx).await?)
    };
    let agreement: Option<MeasureTermsJson> = app.read(&visit, work).await?.map(MeasureTermsJson::from);
    Ok(Json(MeasureAgreementJson { in_force: agreement.is_some(), agreement }))
}
