//! One press to be somebody of the demo company. Only where the demo is on, and only those whom it offers.

use crate::installation;
use crate::sessions::{Device, LocalPath, enter};
use axum::extract::State;
use axum::response::Response;
use db::Cx;
use http::HeaderMap;
use kernel::PersonId;
use serde::Deserialize;
use web::{App, Form, Problem, Visit};

#[derive(Deserialize)]
pub(super) struct Chosen {
    person: PersonId,
    #[serde(default)]
    next: String,
}

pub(super) async fn create(
    app: axum::extract::State<App>,
    visit: Visit,
    headers: HeaderMap,
    Form(chosen): Form<Chosen>,
) -> Result<Response, Problem> {
    let State(app) = app;
    if !app.config.demo.enabled {
        return Err(Problem::NotFound);
    }
    let offered = app.read(&visit, async |cx: &mut Cx| installation::store::demo_sign_ins(cx).await).await?;
    let one = offered.into_iter().find(|one| one.person == chosen.person).ok_or(Problem::NotFound)?;
    let device = Device::of(&visit, &headers);
    enter(&app, &visit, device, (one.person, one.kind), &LocalPath::read(&chosen.next)).await
}
