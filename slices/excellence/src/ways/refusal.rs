//! Refusing, with another way or, after a question, without.

use super::actions::{self, Refusal};
use super::form::{Typed as TypedWay, WayFields};
use super::model::Effort;
use crate::requests::{self, case};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "ways/refuse.html")]
pub(crate) struct Refuse {
    t: t::Texts,
    id: SubjectId,
    request: String,
    reason: String,
    fields: WayFields,
    /// The question whether no other way is meant, once it was asked; with what has been counted so far.
    asks: Option<String>,
    key: String,
    errors: FieldErrors,
}

impl Page for Refuse {
    fn title(&self) -> String {
        self.t.refuse().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    reason: String,
    #[serde(default)]
    confirmed: String,
    #[serde(flatten)]
    way: TypedWay,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let way = TypedWay { effort: Effort::Small.name().to_owned(), ..TypedWay::default() };
    page(&app, visit, id.parse()?, Typed { way, ..Typed::default() }, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let refusal = Refusal {
        reason: typed.reason.replace("\r\n", "\n"),
        way: typed.way.wanted(),
        confirmed: typed.confirmed == "true",
    };
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::refuse(cx, lang, id, &refusal).await).await {
        Ok(()) => Ok(go(&app, &format!("/journey/requests/{id}"), Flash::good(t::Texts::new(lang).said_refused()))),
        Err(problem) => page(&app, visit, id, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn page(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> Result<Refuse, Problem> {
    let t = t::Texts::new(visit.lang);
    let case = case(cx, id).await?;
    let case = grant(cx.viewer(), case, &policy::Answer)?;
    let asks = match errors.of("confirmed").is_some() || typed.confirmed == "true" {
        true => Some(t.refusals_so_far(requests::tallied(cx, visit.now, Some(case.request.desk)).await?.refused)),
        false => None,
    };
    Ok(Refuse {
        t,
        id,
        request: case.request.title.clone(),
        reason: typed.reason,
        fields: WayFields::load(cx, visit, &case, &typed.way).await?,
        asks,
        key: if typed.way.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.way.key },
        errors,
    })
}
