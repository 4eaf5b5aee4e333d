//! Pages: a template struct above its handler, and one responder that decides everything the page should not.

use crate::layout::{Document, Plain};
use crate::shell::Shell;
use crate::{App, Problem, Result, Visit, assets, t};
use askama::Template;
use axum::response::IntoResponse;
use db::Cx;
use http::{HeaderValue, StatusCode, header};

/// What stands around a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Rail, top bar, bottom bar. The class says which columns: "page", "page page-wide", "page page-reading", or "" if the
    /// page brings its own.
    Shell(&'static str),
    /// One card in the middle, for signing in and for errors.
    Plain {
        /// A wider card.
        wide: bool,
    },
}

/// A page: a template that knows its title.
pub trait Page: Template + Send + 'static {
    /// Without the name of the product.
    fn title(&self) -> String;
    /// What stands around it.
    fn layout(&self) -> Layout {
        Layout::Shell("page")
    }
    /// Search engines may take it; caches may keep it for a minute when nobody is signed in.
    fn is_public(&self) -> bool {
        false
    }
    /// What its live stream should carry: `home`, `space:ID`, `thread:ID`.
    fn live(&self) -> String {
        String::new()
    }
    /// What stands in the search box.
    fn query(&self) -> String {
        String::new()
    }
    /// 200, or 422 when it comes back with errors.
    fn status(&self) -> StatusCode {
        StatusCode::OK
    }
}

impl App {
    /// Reads what a page needs, and what stands around it, in one go, and renders it.
    ///
    /// # Errors
    /// Whatever the closure gives.
    pub async fn show<P, F>(&self, visit: Visit, load: F) -> Result
    where
        P: Page,
        F: AsyncFnOnce(&mut Cx) -> Result<P, Problem> + Send + 'static,
    {
        let app = self.clone();
        let around = visit.clone();
        let work = async move |cx: &mut Cx| -> Result<(P, Shell), Problem> {
            let page = load(cx).await?;
            let shell =
                if needs_shell(&page, &around) { app.surroundings(cx, &around).await? } else { Shell::default() };
            Ok((page, shell))
        };
        let (page, shell) = self.read(&visit, work).await?;
        self.respond(&visit, &page, shell)
    }

    /// Renders a page that needs nothing more from the database, such as a form that comes back with its errors.
    ///
    /// # Errors
    /// If what stands around it can't be read.
    pub async fn render<P: Page>(&self, visit: Visit, page: P) -> Result {
        self.show(visit, async move |_: &mut Cx| Ok(page)).await
    }

    fn respond<P: Page>(&self, visit: &Visit, page: &P, shell: Shell) -> Result {
        let body = page.render().map_err(|error| Problem::Bug(error.to_string()))?;
        let html = match (page.layout(), &visit.frame) {
            (_, Some(_)) => body,
            (Layout::Shell(class), None) => Document::new(self, visit, page, shell, class, body)
                .render()
                .map_err(|error| Problem::Bug(error.to_string()))?,
            (Layout::Plain { wide }, None) => Plain::new(self, visit, page.title(), wide, body)
                .render()
                .map_err(|error| Problem::Bug(error.to_string()))?,
        };
        let mut response = (page.status(), [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
        if page.is_public() && visit.viewer.person().is_none() {
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
        }
        Ok(response)
    }
}

fn needs_shell<P: Page>(page: &P, visit: &Visit) -> bool {
    visit.frame.is_none() && matches!(page.layout(), Layout::Shell(_))
}

/// A plain page made of sentences, for problems.
#[derive(Template)]
#[template(path = "layout/problem.html")]
pub(crate) struct ProblemPage {
    pub(crate) t: t::Texts,
    pub(crate) title: String,
    pub(crate) detail: String,
    pub(crate) reference: String,
    pub(crate) sign_in: Option<String>,
}

pub(crate) fn problem_html(app: &App, visit: &Visit, page: &ProblemPage) -> String {
    let body = page.render().unwrap_or_default();
    Plain::new(app, visit, page.title.clone(), false, body).render().unwrap_or_default()
}

pub(crate) fn built() -> &'static assets::Assets {
    assets::all()
}
