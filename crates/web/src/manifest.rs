//! The description of the JSON addresses, from all slices.

use crate::App;
use axum::Json;
use axum::extract::State;
use utoipa::openapi::{Info, License, OpenApi, OpenApiBuilder, Paths};

/// The document at `/api/stoa/openapi.json` (OpenAPI 3.1).
pub(crate) async fn openapi(State(app): State<App>) -> Json<OpenApi> {
    Json(document(&app.slices.api))
}

fn document(parts: &[OpenApi]) -> OpenApi {
    let mut info = Info::new("Stoa", env!("CARGO_PKG_VERSION"));
    info.description = Some("People, spaces, posts and conversations of one organisation. The same rules hold here as on the pages.".to_owned());
    info.license = Some(License::new("Apache-2.0"));
    let mut whole = OpenApiBuilder::new().info(info).paths(Paths::new()).build();
    for part in parts {
        whole.merge(part.clone());
    }
    whole
}
