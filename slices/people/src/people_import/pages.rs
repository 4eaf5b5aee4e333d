//! The import in the administrator's pages: a file, what it would do, and then its doing.

use super::report::{LineReport, Outcome, Report, Totals};
use super::run::{Absent, Mode, Options, run_import};
use super::store::{self, Upload};
use super::{Column, ImportError, SheetError, sheet};
use crate::t;
use askama::Template;
use axum::extract::{Multipart, Path, State};
use bytes::Bytes;
use db::Cx;
use files::Key;
use http::StatusCode;
use kernel::ImportId;
use serde::Deserialize;
use texts::Lang;
use web::flash::{Flash, go};
use web::{App, Form, Layout, Page, Problem, Result, Visit};

/// Longest file for the pages; the command line takes any.
const MOST_LINES: usize = 10_000;
/// Most lines that a page shows.
const SHOWN: usize = 300;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "people_import/new.html")]
struct NewPage {
    t: t::Texts,
    columns: Vec<(&'static str, String)>,
    error: Option<String>,
}

impl Page for NewPage {
    fn title(&self) -> String {
        self.t.import().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.error.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

impl NewPage {
    fn new(visit: &Visit, error: Option<String>) -> Self {
        let columns = Column::ALL.iter().map(|column| (column.name(), column.about(visit.lang))).collect();
        Self { t: t::Texts::new(visit.lang), columns, error }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit) -> Result {
    let page = NewPage::new(&visit, None);
    app.render(visit, page).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, form: Multipart) -> Result {
    let t = t::Texts::new(visit.lang);
    let (name, bytes) = read(form).await?;
    let lines = match sheet::read(bytes.as_ref()) {
        Ok(lines) if lines.is_empty() => Err(t.import_empty().to_owned()),
        Ok(lines) if lines.len() > MOST_LINES => Err(t.import_too_many(MOST_LINES)),
        Ok(lines) => Ok(lines.len()),
        Err(error) => Err(sentence(visit.lang, &error)),
    };
    let lines = match lines {
        Ok(lines) => lines,
        Err(sentence) => {
            let page = NewPage::new(&visit, Some(sentence));
            return app.render(visit, page).await;
        }
    };
    let key = Key::from_random(u128::from(app.db.entropy().bits()) << 64 | u128::from(app.db.entropy().bits()));
    app.files.put(key, bytes).await.map_err(|error| Problem::Bug(error.to_string()))?;
    let id = ImportId::compose(app.now(), app.db.entropy().bits());
    let lines = i64::try_from(lines).unwrap_or(i64::MAX);
    let upload = Upload { id, name, store_key: key.to_string(), lines, applied_at: None, report: String::new() };
    app.write(&visit.viewer, async move |cx: &mut Cx| store::insert(cx, &upload).await).await?;
    Ok(axum::response::IntoResponse::into_response(axum::response::Redirect::to(&format!("/admin/people/import/{id}"))))
}

async fn read(mut form: Multipart) -> Result<(String, Bytes), Problem> {
    let unreadable = |error: axum::extract::multipart::MultipartError| Problem::Unreadable(error.body_text());
    let mut found = (String::new(), Bytes::new());
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        if field.name() == Some("file") {
            let name = files::clean_name(field.file_name().unwrap_or_default());
            found = (name, field.bytes().await.map_err(unreadable)?);
        }
    }
    Ok(found)
}

fn sentence(lang: Lang, error: &SheetError) -> String {
    let t = t::Texts::new(lang);
    match error {
        SheetError::Unknown(name, Some(near)) => t.import_column_unknown(name, near),
        SheetError::Unknown(name, None) => t.import_column_strange(name, Column::names()),
        SheetError::Twice(column) => t.import_column_twice(column),
        SheetError::Missing(column) => t.import_column_missing(column),
        SheetError::Encoding => t.import_encoding().to_owned(),
        SheetError::Io(error) => t.import_unreadable(error),
        SheetError::Malformed(error) => t.import_unreadable(error),
    }
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "people_import/show.html")]
struct ShowPage {
    t: t::Texts,
    id: String,
    name: String,
    applied: Option<web::view::TimeView>,
    totals: Totals,
    changes: usize,
    lines: Vec<ShownLine>,
    more: usize,
    absent: Vec<(String, String)>,
    more_absent: usize,
}

#[cfg_attr(test, derive(playhouse::Sample))]
struct ShownLine {
    line: u64,
    external_id: String,
    name: String,
    says: String,
    tone: &'static str,
}

impl Page for ShowPage {
    fn title(&self) -> String {
        self.t.import().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(import): Path<String>) -> Result {
    let upload = find(&app, &visit, &import).await?;
    let report = if upload.applied_at.is_some() {
        serde_json::from_str(&upload.report).map_err(|error| Problem::Bug(error.to_string()))?
    } else {
        run(&app, &visit, &upload, Options::default()).await?
    };
    let page = show_page(&visit, upload, report);
    app.render(visit, page).await
}

async fn find(app: &App, visit: &Visit, import: &str) -> Result<Upload, Problem> {
    let id: ImportId = import.parse()?;
    app.read(visit, async move |cx: &mut Cx| store::upload(cx, id).await).await?.ok_or(Problem::NotFound)
}

async fn run(app: &App, visit: &Visit, upload: &Upload, options: Options) -> Result<Report, Problem> {
    let bug = |error: &dyn std::fmt::Display| Problem::Bug(error.to_string());
    let key = upload.store_key.parse().map_err(|error: files::BadKey| bug(&error))?;
    let bytes = app.files.read(key).await.map_err(|error| bug(&error))?;
    match run_import(&app.db, visit.viewer.clone(), bytes.as_ref(), options, |_, _| {}).await {
        Ok(report) => Ok(report),
        Err(ImportError::Database(error)) => Err(error.into()),
        Err(ImportError::Sheet(error)) => Err(bug(&error)),
    }
}

/// First what went wrong, then what changes; what stays as it is is only counted.
fn show_page(visit: &Visit, upload: Upload, report: Report) -> ShowPage {
    let totals = report.totals();
    let rank = |line: &&LineReport| usize::from(!matches!(line.outcome, Outcome::Failed(_)));
    let mut told: Vec<_> = report.lines.iter().filter(|line| line.outcome != Outcome::Unchanged).collect();
    told.sort_by_key(rank);
    let lines = told.iter().take(SHOWN).map(|line| ShownLine {
        line: line.line,
        external_id: line.external_id.clone(),
        name: line.name.clone(),
        says: line.says(visit.lang),
        tone: match line.outcome {
            Outcome::Created | Outcome::Returned => "good",
            Outcome::Left => "warn",
            Outcome::Failed(_) => "bad",
            Outcome::Updated(_) | Outcome::Unchanged => "accent",
        },
    });
    ShowPage {
        t: t::Texts::new(visit.lang),
        id: upload.id.to_string(),
        name: upload.name,
        applied: upload.applied_at.map(|at| visit.time(at)),
        changes: totals.created + totals.updated + totals.left + totals.returned,
        totals,
        lines: lines.collect(),
        more: told.len().saturating_sub(SHOWN),
        more_absent: report.absent.len().saturating_sub(SHOWN),
        absent: report.absent.into_iter().take(SHOWN).collect(),
    }
}

/// The form that applies an import.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Applied {
    absent: Option<String>,
}

pub(super) async fn apply(
    State(app): State<App>,
    visit: Visit,
    Path(import): Path<String>,
    Form(asked): Form<Applied>,
) -> Result {
    let upload = find(&app, &visit, &import).await?;
    let path = format!("/admin/people/import/{}", upload.id);
    let t = t::Texts::new(visit.lang);
    if upload.applied_at.is_some() {
        return Ok(go(&app, &path, Flash::good(t.import_applied_before())));
    }
    let absent = if asked.absent.as_deref() == Some("left") { Absent::MarkAsLeft } else { Absent::Keep };
    let report = run(&app, &visit, &upload, Options { mode: Mode::Apply, absent }).await?;
    let (id, kept) = (upload.id, serde_json::to_string(&report).map_err(|error| Problem::Bug(error.to_string()))?);
    app.write(&visit.viewer, async move |cx: &mut Cx| store::save_applied(cx, id, &kept).await).await?;
    if let Ok(key) = upload.store_key.parse()
        && let Err(error) = app.files.delete(key).await
    {
        tracing::warn!(%error, "an applied import stays in the file store");
    }
    Ok(go(&app, &path, Flash::good(t.import_applied())))
}
