//! The settings of a space.

use crate::found::{self, Named};
use crate::policy::Act;
use crate::refused::Refused;
use crate::spaces::actions;
use crate::spaces::forms::{self, Typed};
use crate::spaces::head::{Belonging, Head};
use crate::spaces::model::field_errors;
use crate::spaces::store;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::SpaceId;
use subjects::Standing;
use web::flash::{self, Flash};
use web::view::Choice;
use web::{App, FieldErrors, Fields, Layout, Page, Problem, Visit};

/// The form of settings.
#[derive(Template)]
#[template(path = "spaces/edit.html")]
pub(crate) struct Edit {
    pub(crate) t: Texts,
    pub(crate) head: Head,
    pub(crate) typed: Typed,
    pub(crate) categories: Vec<Choice>,
    pub(crate) posting: Vec<Choice>,
    pub(crate) replies: Vec<Choice>,
    pub(crate) errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.t.settings_of(&self.head.name)
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// `GET /spaces/{slug}/settings`
pub(crate) async fn edit(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    form_of_settings(app, visit, slug, None, FieldErrors::new()).await
}

async fn form_of_settings(
    app: App,
    visit: Visit,
    slug: String,
    typed: Option<Typed>,
    errors: FieldErrors,
) -> web::Result {
    let (load, house) = (visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let space = configurable(cx, t, &slug).await?;
        let typed = match typed {
            Some(typed) => typed,
            None => Typed::of_settings(&store::settings(cx, space.space).await?),
        };
        Ok(Edit {
            t,
            head: Head::load(&house, cx, &load, &space).await?,
            categories: forms::categories(t, &typed.category),
            posting: forms::posting(t, &typed.posting),
            replies: forms::replies(t, &typed.replies),
            typed,
            errors,
        })
    })
    .await
}

/// The space, if the viewer answers for it.
pub(crate) async fn configurable(cx: &mut Cx, t: Texts, slug: &str) -> Result<Standing, Problem> {
    let space = found::granted(cx, &Named::from(slug), &Act::Configure).await.map_err(|refused| refused.problem(t))?;
    Ok(space.into_inner())
}

/// `PUT /spaces/{slug}`
pub(crate) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> web::Result {
    let t = Texts::new(visit.lang);
    let typed = Typed::of(&fields);
    let (settings, named) = (typed.settings(), Named::from(slug.as_str()));
    let done = app
        .write(&visit.viewer, async move |cx: &mut Cx| -> Result<SpaceId, Refused> {
            actions::update(cx, &named, &settings).await
        })
        .await;
    match done {
        Ok(_) => Ok(saved(&app, t, &slug)),
        Err(Refused::Wrong(wrongs)) => form_of_settings(app, visit, slug, Some(typed), field_errors(t, &wrongs)).await,
        Err(other) => Err(other.problem(t)),
    }
}

/// Back to the space, with a word that it worked.
pub(crate) fn saved(app: &App, t: Texts, slug: &str) -> Response {
    flash::go(app, &format!("/spaces/{slug}"), Flash::good(t.saved()))
}
