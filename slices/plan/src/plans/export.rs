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
    let mut writer = csv::Writer::from_writer(Vec::new());
    let wrong = |error: csv::Error| Problem::Bug(error.to_string());
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
    writer.write_record(columns).map_err(wrong)?;
    for line in lines {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let cells = [
            line.action.clone(),
            tame(&line.title),
            line.stage.clone(),
            tame(&text(&line.owner_name)),
            text(&line.accepted_at),
            text(&line.due_at),
            line.late.to_string(),
            text(&line.started_at),
            text(&line.met_at),
            text(&line.confirmed_at),
            tame(&line.reason),
            line.conditions_holding.to_string(),
            line.conditions.to_string(),
            line.raises.join(" "),
        ];
        writer.write_record(cells).map_err(wrong)?;
    }
    let bytes = writer.into_inner().map_err(|error| Problem::Bug(error.to_string()))?;
    Ok((file("text/csv; charset=utf-8", "plan.csv"), bytes).into_response())
}

/// A spreadsheet would compute what begins like a formula; a quote before it keeps it a text.
fn tame(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

fn file(kind: &str, name: &str) -> [(header::HeaderName, String); 2] {
    [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))]
}

pub(super) async fn json(State(app): State<App>, visit: Visit) -> web::Result {
    let plan = api::whole(&app, &visit).await?;
    let text = serde_json::to_string_pretty(&plan).map_err(|error| Problem::Bug(error.to_string()))?;
    Ok((file("application/json", "plan.json"), text).into_response())
}
