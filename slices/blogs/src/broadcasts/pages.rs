//! The comparison of a blog with e-mail: for employees to read, for its owner to keep.

use super::actions;
use super::store::Counted;
use super::view::ComparisonView;
use crate::blogs::{Head, Part, journal};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{BroadcastId, SubjectId, Verdict};
use serde::Deserialize;
use web::civil;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "broadcasts/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    head: Head,
    lists: Vec<ComparisonView>,
    keeps: bool,
    today: String,
    typed: Typed,
    errors: FieldErrors,
}

impl Page for Index {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.broadcasts())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    recipients: String,
    #[serde(default)]
    mailings: String,
    #[serde(default)]
    replies: String,
}

impl Typed {
    /// What was counted. What is no number is one that no rule allows.
    fn counted(&self) -> Counted {
        let number = |text: &str| text.trim().parse().unwrap_or(-1);
        Counted {
            name: self.name.clone(),
            recipients: number(&self.recipients),
            mailings: number(&self.mailings),
            replies: number(&self.replies),
        }
    }
}

/// The day on which a list went out for the last time.
#[derive(Deserialize)]
pub(super) struct Retired {
    #[serde(default)]
    retired: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    page(&app, visit, id.parse()?, Typed::default(), FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (blog, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let counted = typed.counted();
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::record(cx, lang, blog, &counted).await).await {
        Ok(_) => Ok(back(&app, blog, t::Texts::new(lang).said_recorded())),
        Err(problem) => page(&app, visit, blog, typed, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn retire(
    State(app): State<App>,
    visit: Visit,
    Path((id, list)): Path<(String, String)>,
    Form(typed): Form<Retired>,
) -> web::Result {
    let (blog, list, lang): (SubjectId, BroadcastId, _) = (id.parse()?, list.parse()?, visit.lang);
    // Today counts from now on, an earlier day from its end.
    let at = civil::end_of_day(&typed.retired, &visit.zone);
    let at = if typed.retired == civil::day_field(visit.now, &visit.zone) { Some(visit.now) } else { at };
    let work = async move |cx: &mut Cx| actions::retire(cx, lang, (blog, list), at).await;
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(back(&app, blog, t::Texts::new(lang).said_retired())),
        Err(problem) => page(&app, visit, blog, Typed::default(), FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((id, list)): Path<(String, String)>,
) -> web::Result {
    let (blog, list, lang): (SubjectId, BroadcastId, _) = (id.parse()?, list.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::forget(cx, lang, blog, list).await).await?;
    Ok(back(&app, blog, t::Texts::new(lang).said_forgotten()))
}

fn back(app: &App, blog: SubjectId, said: &str) -> axum::response::Response {
    go(app, &format!("/blogs/{blog}/broadcasts"), Flash::good(said))
}

async fn page(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> Result<Index, Problem> {
    let journal = journal(cx, id).await?;
    if !journal.whose().leads() {
        return Err(Problem::NotFound);
    }
    let compared = actions::compared(cx, id, visit.now).await?;
    Ok(Index {
        t: t::Texts::new(visit.lang),
        head: Head::of(cx, visit, &journal, Part::Broadcasts).await?,
        lists: compared.iter().map(|one| ComparisonView::of(visit, one)).collect(),
        keeps: policy::Compare.judge(&visit.viewer, &journal) == Verdict::Allowed,
        today: civil::day_field(visit.now, &visit.zone),
        typed,
        errors,
    })
}
