//! Giving work out.

use super::actions::{self, Promise};
use crate::councils::{Head, Part, chamber};
use crate::{decisions, policy, t, wording};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};
use web::{civil, faces};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "action_items/new.html")]
pub(crate) struct New {
    t: t::Texts,
    head: Head,
    heading: String,
    owners: Vec<Choice>,
    due: String,
    decision: Option<(SubjectId, String)>,
    key: String,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.give_action().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields, some of which an address may bring along.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    title: String,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    due: String,
    #[serde(default)]
    decision: String,
    #[serde(default)]
    key: String,
}

pub(super) async fn new(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(typed): Query<Typed>,
) -> web::Result {
    form_page(&app, visit, id.parse()?, typed, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (council, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let promise = Promise {
        title: typed.title.clone(),
        owner: typed.owner.parse().ok(),
        due: civil::end_of_day(&typed.due, &visit.zone),
        meeting: None,
        decision: typed.decision.parse().ok(),
        key: Some(typed.key.clone()).filter(|key| !key.is_empty()),
    };
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let chamber = chamber(cx, council).await?;
        actions::give(cx, lang, &chamber, &promise).await
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => Ok(go(&app, &format!("/council/actions/{id}"), Flash::good(t::Texts::new(lang).said_given()))),
        Err(problem) => form_page(&app, visit, council, typed, web::FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> Result<New, Problem> {
    let t = t::Texts::new(visit.lang);
    let chamber = chamber(cx, id).await?;
    let chamber = grant(cx.viewer(), chamber, &policy::Work)?;
    let members = faces::members(cx, chamber.subject.space).await?;
    let decision = match typed.decision.parse::<SubjectId>() {
        Ok(id) => {
            let decision = decisions::store::one(cx, id).await?.ok_or(Problem::NotFound)?;
            Some((id, format!("{} {}", wording::number(decision.year, decision.number), decision.title)))
        }
        Err(_) => None,
    };
    Ok(New {
        t,
        head: Head::below(cx, visit, &chamber, Part::Actions).await?,
        owners: faces::choices(&members, t.choose_owner(), &typed.owner),
        heading: typed.title,
        due: typed.due,
        decision,
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        errors,
    })
}
