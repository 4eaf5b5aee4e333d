//! Changing one's password, which takes the old one.

use super::show;
use crate::passwords::{self, Rules, hashing};
use crate::sessions::session;
use crate::t::Texts;
use crate::{access, attempts, person};
use axum::extract::State;
use axum::response::Response;
use db::Cx;
use kernel::PersonId;
use serde::Deserialize;
use web::flash::{self, Flash};
use web::{App, FieldErrors, Form, Problem, Visit};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Typed {
    current: String,
    password: String,
}

pub(super) async fn update(State(app): State<App>, visit: Visit, Form(form): Form<Typed>) -> Result<Response, Problem> {
    let (person, t) = (visit.person()?, Texts::new(visit.lang));
    if !is_own(&app, person, &form.current).await? {
        return show::with(app, visit, FieldErrors::one("current", t.password_current_wrong())).await;
    }
    let known = app
        .read(&visit, async move |cx: &mut Cx| person::store::find(cx, person).await)
        .await?
        .ok_or(Problem::NotFound)?;
    let rules = Rules { min_length: app.config.sign_in.password_min_length };
    if let Err(weak) =
        rules.check(&form.password, &[&known.name, known.email.as_deref().unwrap_or_default(), &app.company()])
    {
        return show::with(app, visit, FieldErrors::one("password", weak.sentence(t))).await;
    }
    let (hash, own) = (hashing::hash(&app, &form.password).await?, session(&visit));
    let change = async move |cx: &mut Cx| -> db::Result<()> {
        passwords::store::save(cx, person, &hash).await?;
        access::revoke_others(cx, person, own).await
    };
    app.write(&visit.viewer, change).await?;
    Ok(flash::go(&app, "/settings/security", Flash::good(t.password_changed())))
}

/// Whether it is the password of this person; so many tries, as at the door.
pub(super) async fn is_own(app: &App, person: PersonId, typed: &str) -> Result<bool, Problem> {
    let whose = person.to_string();
    let look = async move |cx: &mut Cx| -> Result<Option<String>, Problem> {
        match attempts::take(cx, "password", &whose).await? {
            Some(wait) => Err(Problem::TooOften(wait.as_secs().max(1))),
            None => Ok(passwords::store::find(cx, person).await?),
        }
    };
    let hash = app.write(&kernel::Viewer::System, look).await?;
    let is_right = hashing::is_right(app, typed, hash).await?;
    if is_right {
        app.write(&kernel::Viewer::System, async move |cx: &mut Cx| {
            attempts::forget(cx, "password", &person.to_string()).await
        })
        .await?;
    }
    Ok(is_right)
}
