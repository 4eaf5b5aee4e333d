//! Switching the second step on and off.

use super::{codes, proof};
use crate::person;
use crate::second_step::model::{Secret, nonce};
use crate::second_step::{actions, store};
use crate::settings::{Section, sections};
use crate::t::Texts;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use db::Cx;
use fast_qr::convert::Builder;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;
use http::StatusCode;
use serde::Deserialize;
use web::flash::{self, Flash};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

const HERE: &str = "/settings/security/second-step";

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "security/second_step.html")]
struct New {
    t: Texts,
    sections: Vec<Section>,
    nonce: String,
    typed: String,
    picture: String,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.second_step().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    if let Some(way) = proof::demand(&app, &visit, HERE).await? {
        return Ok(way);
    }
    let nonce = nonce(&**app.db.entropy());
    show(app, visit, nonce, FieldErrors::new()).await
}

async fn show(app: App, visit: Visit, nonce: String, errors: FieldErrors) -> Result<Response, Problem> {
    let (id, around, company) = (visit.person()?, visit.clone(), app.company());
    let secret = Secret::of(&app.keys, id, &nonce);
    let load = async move |cx: &mut Cx| {
        let person = person::store::find(cx, id).await?.ok_or(Problem::NotFound)?;
        let address = secret.address(&company, person.email.as_deref().unwrap_or(&person.handle));
        let picture = picture(&address)?;
        Ok(New {
            t: Texts::new(around.lang),
            sections: sections(&around),
            nonce,
            typed: secret.typed(),
            picture,
            errors,
        })
    };
    app.show(visit, load).await
}

fn picture(address: &str) -> Result<String, Problem> {
    let code = QRBuilder::new(address).build().map_err(|error| Problem::Bug(error.to_string()))?;
    Ok(SvgBuilder::default().margin(0).to_str(&code))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Typed {
    nonce: String,
    code: String,
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(form): Form<Typed>) -> Result<Response, Problem> {
    if let Some(way) = proof::demand(&app, &visit, HERE).await? {
        return Ok(way);
    }
    let (person, t, keys) = (visit.person()?, Texts::new(visit.lang), app.keys.clone());
    let nonce = form.nonce.clone();
    let switch = async move |cx: &mut Cx| actions::switch_on(cx, &keys, person, &form.nonce, &form.code).await;
    match app.write(&visit.viewer, switch).await? {
        Some(fresh) => codes::show(&app, visit, fresh).await,
        None => show(app, visit, nonce, FieldErrors::one("code", t.second_step_wrong())).await,
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    if let Some(way) = proof::demand(&app, &visit, "/settings/security").await? {
        return Ok(way);
    }
    let (person, t) = (visit.person()?, Texts::new(visit.lang));
    app.write(&visit.viewer, async move |cx: &mut Cx| store::delete(cx, person).await).await?;
    Ok(flash::go(&app, "/settings/security", Flash::good(t.second_step_is_off())))
}
