//! The page between the password and the house.

use crate::person;
use crate::second_step::actions::{self, Checked};
use crate::second_step::pending;
use crate::sessions::{Device, LocalPath, enter};
use crate::t::Texts;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use db::Cx;
use http::{HeaderMap, StatusCode, header};
use kernel::Viewer;
use serde::Deserialize;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "second_step/new.html")]
struct New {
    t: Texts,
    next: LocalPath,
    errors: FieldErrors,
    status: StatusCode,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.second_step().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: false }
    }
    fn status(&self) -> StatusCode {
        self.status
    }
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    next: String,
}

pub(super) async fn new(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    if pending::read(&app, &headers).is_none() {
        return Ok(Redirect::to("/sign-in").into_response());
    }
    let (t, next) = (Texts::new(visit.lang), LocalPath::read(&asked.next));
    app.render(visit, New { t, next, errors: FieldErrors::new(), status: StatusCode::OK }).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Typed {
    code: String,
    #[serde(default)]
    next: String,
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Form(form): Form<Typed>,
) -> Result<Response, Problem> {
    let Some(who) = pending::read(&app, &headers) else { return Ok(Redirect::to("/sign-in").into_response()) };
    let (t, next, keys) = (Texts::new(visit.lang), LocalPath::read(&form.next), app.keys.clone());
    let check = async move |cx: &mut Cx| -> db::Result<_> {
        let person = person::store::find(cx, who).await?.filter(|person| person.left_at.is_none());
        Ok((actions::check(cx, &keys, who, &form.code).await?, person))
    };
    let (sentence, status) = match app.write(&Viewer::System, check).await? {
        (Checked::Right, Some(person)) => {
            let mut response =
                enter(&app, &visit, Device::of(&visit, &headers), (person.id, person.kind), &next).await?;
            response.headers_mut().append(header::SET_COOKIE, pending::over(&app));
            return Ok(response);
        }
        (Checked::Wait(wait), _) => {
            let time = texts::duration(i64::try_from(wait.as_millis()).unwrap_or(i64::MAX), visit.lang);
            (t.sign_in_wait(time), StatusCode::TOO_MANY_REQUESTS)
        }
        _ => (t.second_step_wrong().to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
    };
    app.render(visit, New { t, next, errors: FieldErrors::one("code", sentence), status }).await
}
