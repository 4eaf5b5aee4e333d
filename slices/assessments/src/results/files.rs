//! A result as files: each picture, the report, the figures.

use super::page::{self, Seen};
use super::{charts, report};
use crate::t;
use ::charts::png;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::header;
use kernel::RoundId;
use maturity::{Block, Words};
use serde::Deserialize;
use texts::Lang;
use web::{App, Problem, Visit};

/// How much larger than on a page: sharp on paper of this size.
const SCALE: f32 = 2.0;

/// In which language; the visitor's own if it is not said.
#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    lang: String,
}

impl Wanted {
    fn lang(&self, visit: &Visit) -> Lang {
        self.lang.parse().unwrap_or(visit.lang)
    }
}

async fn seen(app: &App, visit: &Visit, id: &str) -> Result<Seen, Problem> {
    let (id, house, around): (RoundId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.read(visit, async move |cx: &mut Cx| page::load(cx, &house, &around, id).await).await
}

pub(super) async fn chart(
    State(app): State<App>,
    visit: Visit,
    Path((id, file)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> web::Result {
    let (name, kind) = file.split_once('.').ok_or(Problem::NotFound)?;
    if !charts::NAMES.contains(&name) || !matches!(kind, "svg" | "png") {
        return Err(Problem::NotFound);
    }
    let seen = seen(&app, &visit, &id).await?;
    let (lang, company, path) = (wanted.lang(&visit), app.company(), seen.path());
    let source = t::Texts::new(lang).chart_source(&company, &seen.round.title, page::day(lang, &visit, &seen.round));
    let drawing = seen.pictured(lang, &company, &path).draw(name).ok_or(Problem::NotFound)?;
    let svg = drawing.poster(&source);
    if kind == "svg" {
        return Ok(attachment("image/svg+xml", &format!("{name}.svg"), svg.into_bytes()));
    }
    let drawn = tokio::task::spawn_blocking(move || png(&svg, SCALE)).await;
    let drawn = drawn.map_err(|error| Problem::Bug(error.to_string()))?;
    Ok(attachment("image/png", &format!("{name}.png"), drawn.map_err(|error| Problem::Bug(error.to_string()))?))
}

pub(super) async fn report(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> web::Result {
    let seen = seen(&app, &visit, &id).await?;
    let (lang, company) = (wanted.lang(&visit), app.company());
    let written = tokio::task::spawn_blocking(move || report::write(&seen, lang, &company, &visit)).await;
    let pdf = written.map_err(|error| Problem::Bug(error.to_string()))?;
    Ok(attachment("application/pdf", "maturity.pdf", pdf.map_err(|error| Problem::Bug(error.to_string()))?))
}

pub(super) async fn json(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let seen = seen(&app, &visit, &id).await?;
    let body = serde_json::to_vec_pretty(&seen.outcome).map_err(|error| Problem::Bug(error.to_string()))?;
    Ok(attachment("application/json", "maturity.json", body))
}

pub(super) async fn csv(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let seen = seen(&app, &visit, &id).await?;
    let body = sheet(&seen, visit.lang).map_err(|error| Problem::Bug(error.to_string()))?;
    Ok(attachment("text/csv; charset=utf-8", "maturity.csv", body))
}

/// A line a block, sub-dimension, question and group, numbers with a point as programs read them.
fn sheet(seen: &Seen, lang: Lang) -> Result<Vec<u8>, ::csv::Error> {
    let words = Words::of(seen.round.instrument(), lang);
    let mut sheet = ::csv::Writer::from_writer(Vec::new());
    let head = ["level", "id", "name", "score", "low", "high", "half90", "status", "raters", "agreement", "measured"];
    sheet.write_record(head)?;
    let number = |value: Option<f64>| value.map(|value| format!("{value:.4}")).unwrap_or_default();
    for (code, block) in &seen.outcome.blocks {
        let name = Block::from_code(code).map(|block| words.block(block).name.clone()).unwrap_or_default();
        let [score, low, high, half] = [block.score, block.low, block.high, block.half].map(number);
        let raters = block.raters.to_string();
        let line: [&str; 11] = ["block", code, &name, &score, &low, &high, &half, &block.status, &raters, "", ""];
        sheet.write_record(line)?;
    }
    for (id, sub) in &seen.outcome.subs {
        let name = words.sub_dimension(id).map(|words| words.name.clone()).unwrap_or_default();
        let measured = seen.measured.get(id).copied();
        let [score, low, high, agreement, measured] =
            [sub.score, sub.low, sub.high, sub.agreement, measured].map(number);
        let raters = sub.raters.to_string();
        let line = ["sub_dimension", id, &name, &score, &low, &high, "", "", &raters, &agreement, &measured];
        sheet.write_record(line)?;
        for group in &sub.groups {
            let name = maturity::Group::from_code(&group.group).map(|group| words.group(group)).unwrap_or_default();
            let (score, raters) = (number(Some(group.score)), group.raters.to_string());
            let line = ["group", &format!("{id} {}", group.group), name, &score, "", "", "", "", &raters, "", ""];
            sheet.write_record(line)?;
        }
    }
    for (id, item) in &seen.outcome.items {
        let question = words.item(id).map(|item| item.question.clone()).unwrap_or_default();
        let (score, raters) = (number(Some(item.score)), item.answers.to_string());
        let status = if item.valid { "valid" } else { "invalid" };
        sheet.write_record(["question", id, &question, &score, "", "", "", status, &raters, "", ""])?;
    }
    sheet.into_inner().map_err(|error| error.into_error().into())
}

fn attachment(kind: &str, name: &str, body: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], body).into_response()
}
