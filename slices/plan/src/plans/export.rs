//! The plan as a file.

use super::lines::{PlanActionJson, rows};
use super::picture::Picture;
use super::{actions, api};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::header;
use web::{App, Problem, Visit};

pub(super) async fn csv(State(app): State<App>, visit: Visit) -> web::Result {
    let reader = visit.clone();
    let work = async move |cx: &mut Cx| -> Result<Vec<PlanActionJson>, Problem> {
        let around = actions::read(cx).await?;
        let picture = Picture::load(cx, around).await?;
        Ok(rows(cx, &reader, &picture).await?)
    };
    let lines = app.read(&visit, work).await?;
    written(&lines)
}

fn written(lines: &[PlanActionJson]) -> Result<Response, Problem> {
    let columns = [
        "action",
        "title",
        "stage",
        "owner",
        "accepted_at",
        "due_at",
        "late",
        "started_at",
        "met_at",
        "confirmed_at",
        "reason",
        "conditions_holding",
        "conditions",
        "raises",
    ];
    let row = |line: &PlanActionJson| {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        vec![
            line.action.clone(),
            line.title.clone(),
            line.stage.clone(),
            text(&line.owner_name),
            text(&line.accepted_at),
            text(&line.due_at),
            line.late.to_string(),
            text(&line.started_at),
            text(&line.met_at),
            text(&line.confirmed_at),
            line.reason.clone(),
            line.conditions_holding.to_string(),
            line.conditions.to_string(),
            line.raises.join(" "),
        ]
    };
    let head = columns.map(str::to_owned).to_vec();
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(lines.iter().map(row)).collect();
    web::csv::file("plan", &rows)
}

pub(super) async fn json(State(app): State<App>, visit: Visit) -> web::Result {
    let plan = api::whole(&app, &visit).await?;
    let text = serde_json::to_string_pretty(&plan).map_err(|error| Problem::Bug(error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"plan.json\""),
    ];
    Ok((headers, text).into_response())
}
