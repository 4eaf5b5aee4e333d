//! Making a space.

use crate::found::{self, Named};
use crate::members::lookup::look_up;
use crate::policy::Create;
use crate::refused::Refused;
use crate::spaces::actions::{self, Wanted};
use crate::spaces::forms::{self, DoorsForm, Population, Suggested, Typed};
use crate::spaces::model::{Wrong, field_errors};
use crate::spaces::store;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::{PersonKind, SpaceId};
use web::flash::{self, Flash};
use web::view::Choice;
use web::{App, FieldErrors, Fields, Layout, Page, Visit};

/// The form of a new space.
#[derive(Template)]
#[template(path = "spaces/new.html")]
pub(crate) struct New {
    pub(crate) t: Texts,
    pub(crate) typed: Typed,
    pub(crate) slug_hint: String,
    pub(crate) categories: Vec<Choice>,
    pub(crate) posting: Vec<Choice>,
    pub(crate) replies: Vec<Choice>,
    pub(crate) doors: DoorsForm,
    pub(crate) errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.new_space().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// `GET /spaces/new`, filled in with what the link suggests.
pub(crate) async fn new(State(app): State<App>, visit: Visit, Query(suggested): Query<Suggested>) -> web::Result {
    let key = format!("{:016x}", app.db.entropy().bits());
    form_of_new(app, visit, Typed::fresh(key).with(&suggested), FieldErrors::new()).await
}

async fn form_of_new(app: App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let (t, viewer) = (Texts::new(visit.lang), visit.viewer.clone());
    let address = app.address("/spaces/");
    app.show(visit, async move |cx: &mut Cx| {
        kernel::grant::grant(&viewer, (), &Create)?;
        let doors = DoorsForm::new(t, typed.doors(), population(cx).await?, None);
        Ok(New {
            t,
            slug_hint: t.field_slug_hint(&address),
            categories: forms::categories(t, &typed.category),
            posting: forms::posting(t, &typed.posting),
            replies: forms::replies(t, &typed.replies),
            doors,
            typed,
            errors,
        })
    })
    .await
}

pub(crate) async fn population(cx: &mut Cx) -> db::Result<Population> {
    let employees = store::population(cx, PersonKind::Employee).await?;
    let customers = store::population(cx, PersonKind::Customer).await?;
    Ok(Population { employees, customers })
}

/// `POST /spaces`
pub(crate) async fn create(State(app): State<App>, visit: Visit, fields: Fields) -> web::Result {
    let t = Texts::new(visit.lang);
    let typed = Typed::of(&fields);
    let sent = typed.clone();
    let made =
        app.write(&visit.viewer, async move |cx: &mut Cx| -> Result<String, Refused> { make(cx, &sent).await }).await;
    match made {
        Ok(slug) => Ok(flash::go(&app, &format!("/spaces/{slug}"), Flash::good(t.created(typed.name.trim())))),
        Err(Refused::Wrong(wrongs)) => form_of_new(app, visit, typed, field_errors(t, &wrongs)).await,
        Err(other) => Err(other.problem(t)),
    }
}

async fn make(cx: &mut Cx, typed: &Typed) -> Result<String, Refused> {
    let looked = look_up(cx, &typed.second_owner).await?;
    let named = !typed.second_owner.trim().is_empty();
    if named && looked.found.len() != 1 {
        return Err(Refused::Wrong(vec![Wrong::OwnerUnknown]));
    }
    let wanted = Wanted {
        settings: typed.settings(),
        doors: typed.doors(),
        slug: typed.slug.clone(),
        second_owner: looked.found.into_iter().next(),
        client_key: Some(typed.key.clone()).filter(|key| !key.is_empty()),
    };
    let (id, _) = actions::create(cx, &wanted).await?;
    slug_of(cx, id).await
}

/// The place in addresses of a space that the viewer may find.
async fn slug_of(cx: &mut Cx, id: SpaceId) -> Result<String, Refused> {
    Ok(found::space(cx, &Named::Id(id)).await?.slug)
}
