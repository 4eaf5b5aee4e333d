//! Pages: a template struct above its handler, and one responder that decides everything the page should not.

use crate::layout::{Document, Plain};
use crate::shell::Shell;
use crate::{App, Problem, Result, Visit, assets, t};
use askama::Template;
use axum::response::{IntoResponse, Redirect};
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

/// What was asked for, or where it is read.
pub enum Found<P> {
    /// This page.
    Here(P),
    /// It has a page of its own, at this address.
    Elsewhere(String),
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
        self.show_or_lead(visit, async move |cx: &mut Cx| load(cx).await.map(Found::Here)).await
    }

    /// The same for what may be read at another address: then the answer leads there.
    ///
    /// # Errors
    /// Whatever the closure gives.
    pub async fn show_or_lead<P, F>(&self, visit: Visit, load: F) -> Result
    where
        P: Page,
        F: AsyncFnOnce(&mut Cx) -> Result<Found<P>, Problem> + Send + 'static,
    {
        let app = self.clone();
        let around = visit.clone();
        let work = async move |cx: &mut Cx| -> Result<Found<(P, Shell)>, Problem> {
            let page = match load(cx).await? {
                Found::Here(page) => page,
                Found::Elsewhere(address) => return Ok(Found::Elsewhere(address)),
            };
            let shell =
                if needs_shell(&page, &around) { app.surroundings(cx, &around).await? } else { Shell::default() };
            Ok(Found::Here((page, shell)))
        };
        match self.read(&visit, work).await? {
            Found::Here((page, shell)) => self.respond(&visit, &page, shell),
            Found::Elsewhere(address) => Ok(Redirect::to(&address).into_response()),
        }
    }

    /// Renders a page that needs nothing more from the database, such as a form that comes back with its errors.
    ///
    /// # Errors
    /// If what stands around it can't be read.
    pub async fn render<P: Page>(&self, visit: Visit, page: P) -> Result {
        self.show(visit, async move |_: &mut Cx| Ok(page)).await
    }

    fn respond<P: Page>(&self, visit: &Visit, page: &P, shell: Shell) -> Result {
        let body = rendered(page, BODY_BYTES)?;
        let bytes = body.len() + AROUND_BYTES;
        let html = match (page.layout(), &visit.frame) {
            (_, Some(_)) => body,
            (Layout::Shell(class), None) => rendered(&Document::new(self, visit, page, shell, class, body), bytes)?,
            (Layout::Plain { wide }, None) => rendered(&Plain::new(self, visit, page.title(), wide, body), bytes)?,
        };
        let mut response = (page.status(), [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
        // With a message for this visitor alone, the page is theirs alone.
        if page.is_public() && visit.viewer.person().is_none() && visit.flash.is_empty() {
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
        }
        Ok(response)
    }
}

/// Room for the body of a long page, and for what stands around it: a text that outgrows its room is copied again.
const BODY_BYTES: usize = 64 * 1024;
const AROUND_BYTES: usize = 24 * 1024;

fn rendered(template: &impl Template, bytes: usize) -> Result<String, Problem> {
    let mut html = String::with_capacity(bytes);
    template.render_into(&mut html).map_err(|error| Problem::Bug(error.to_string()))?;
    Ok(html)
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
    pub(crate) signed_in: bool,
    /// The rail and the bars stand around it.
    pub(crate) framed: bool,
}

impl Page for ProblemPage {
    fn title(&self) -> String {
        self.title.clone()
    }
}

pub(crate) fn problem_html(app: &App, visit: &Visit, shell: Option<Shell>, page: &ProblemPage) -> String {
    let body = page.render().unwrap_or_default();
    if let Some(shell) = shell {
        return Document::new(app, visit, page, shell, "page", body).render().unwrap_or_default();
    }
    Plain::new(app, visit, page.title.clone(), false, body).render().unwrap_or_default()
}

pub(crate) fn built() -> &'static assets::Assets {
    assets::all()
}
