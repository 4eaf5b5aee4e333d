//! The buttons of reviews.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{ReviewId, SubjectId};
use serde::Deserialize;
use web::{App, Form, Visit, civil};

/// What the forms send.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    on: String,
    verdict: String,
    note: String,
}

fn path(id: SubjectId) -> String {
    format!("/journey/initiatives/{id}")
}

pub(super) async fn plan(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let on = civil::end_of_day(&typed.on, &visit.zone);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::plan(cx, lang, id, on).await).await;
    web::flash::back(&app, &path(id), done, t::Texts::new(lang).said_review_planned())
}

pub(super) async fn hold(
    State(app): State<App>,
    visit: Visit,
    Path((id, review)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, review, lang): (SubjectId, ReviewId, _) = (id.parse()?, review.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| actions::hold(cx, lang, id, review, &typed.verdict, &typed.note).await;
    web::flash::back(&app, &path(id), app.write(&visit.viewer, work).await, t::Texts::new(lang).said_review_held())
}

pub(super) async fn drop_it(
    State(app): State<App>,
    visit: Visit,
    Path((id, review)): Path<(String, String)>,
) -> web::Result {
    let (id, review, lang): (SubjectId, ReviewId, _) = (id.parse()?, review.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::drop_it(cx, lang, id, review).await).await;
    web::flash::back(&app, &path(id), done, t::Texts::new(lang).said_review_dropped())
}
