//! Choosing links, on pages.

use super::actions;
use super::store::{self, NewLink};
use crate::found::{self, Named};
use crate::policy::Act;
use crate::refused::Refused;
use crate::spaces::head::{Belonging, Head};
use crate::spaces::model::line;
use crate::spaces::pages::LinkView;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::LinkId;
use web::flash::{self, Flash};
use web::{App, FieldErrors, Fields, Page, Problem, Visit};

/// A link as somebody typed it.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypedLink {
    pub(crate) title: String,
    pub(crate) url: String,
    pub(crate) note: String,
}

/// The list with its form.
#[derive(Template)]
#[template(path = "links/index.html")]
pub(crate) struct Index {
    pub(crate) t: Texts,
    pub(crate) head: Head,
    pub(crate) links: Vec<LinkView>,
    pub(crate) typed: TypedLink,
    pub(crate) errors: FieldErrors,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.links_of(&self.head.name)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// `GET /spaces/{slug}/links`
pub(crate) async fn index(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    list(app, visit, slug, TypedLink::default(), FieldErrors::new()).await
}

async fn list(app: App, visit: Visit, slug: String, typed: TypedLink, errors: FieldErrors) -> web::Result {
    let (load, house) = (visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let space = found::granted(cx, &Named::Slug(slug), &Act::Curate).await.map_err(|refused| refused.problem(t))?;
        let links = store::of_space(cx, space.space).await?.into_iter().map(LinkView::new).collect();
        Ok(Index { t, head: Head::load(&house, cx, &load, &space).await?, links, typed, errors })
    })
    .await
}

/// `POST /spaces/{slug}/links`
pub(crate) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> web::Result {
    let t = Texts::new(visit.lang);
    let text = |name: &str| line(fields.first(name));
    let typed = TypedLink { title: text("title"), url: text("url"), note: text("note") };
    let (named, new) = (Named::from(slug.as_str()), typed.clone());
    let work = async move |cx: &mut Cx| -> Result<LinkId, Refused> {
        actions::add(cx, t, &named, &NewLink { title: &new.title, url: &new.url, note: &new.note }).await
    };
    match app.write(&visit.viewer, work).await.map_err(|refused| refused.problem(t)) {
        Ok(_) => Ok(flash::go(&app, &format!("/spaces/{slug}/links"), Flash::good(t.link_added()))),
        Err(Problem::Invalid(errors)) => list(app, visit, slug, typed, errors).await,
        Err(other) => Err(other),
    }
}

/// `DELETE /spaces/{slug}/links/{id}`
pub(crate) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((slug, id)): Path<(String, String)>,
) -> web::Result {
    let t = Texts::new(visit.lang);
    let (named, id) = (Named::from(slug.as_str()), id.parse::<LinkId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::remove(cx, &named, id).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.problem(t))?;
    Ok(flash::go(&app, &format!("/spaces/{slug}/links"), Flash::good(t.link_removed())))
}
