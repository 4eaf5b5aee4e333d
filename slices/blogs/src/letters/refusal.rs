//! Wanting no posts by mail: from the mail with one click (RFC 8058), or on the page of one's feeds. The link is signed, ends this mail
//! for one person, and signs nobody in.

use super::store;
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::grant;
use kernel::{PersonId, Viewer};
use web::flash::{Flash, go};
use web::{App, Layout, Page, Problem, Visit};

const PURPOSE: &str = "no posts of blogs by mail";

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "letters/refusal.html")]
pub(crate) struct Show {
    t: t::Texts,
    action: String,
    done: bool,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.no_letters().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: false }
    }
}

/// The end of the link in a person's mails.
pub(super) fn token(app: &App, person: PersonId) -> String {
    let mark = app.keys.mark(PURPOSE, person.to_string().as_bytes());
    format!("{person}.{}", &web::keys::hash(&format!("{mark:?}"))[..32])
}

/// Whose it is, if we made it.
fn person_of(app: &App, text: &str) -> Option<PersonId> {
    let person: PersonId = text.split_once('.')?.0.parse().ok()?;
    let expected = app.keys.mark("compare tokens", token(app, person).as_bytes());
    app.keys.is_mark("compare tokens", text.as_bytes(), &expected).then_some(person)
}

/// Mail programs open links to look at them, so this only asks.
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> web::Result {
    person_of(&app, &token).ok_or(Problem::NotFound)?;
    let page = Show { t: t::Texts::new(visit.lang), action: format!("/blogs/letters/{token}"), done: false };
    app.render(visit, page).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> web::Result {
    let person = person_of(&app, &token).ok_or(Problem::NotFound)?;
    let work = async move |cx: &mut Cx| -> Result<(), Problem> { Ok(store::refuse(cx, person).await?) };
    app.write(&Viewer::System, work).await?;
    let page = Show { t: t::Texts::new(visit.lang), action: String::new(), done: true };
    app.render(visit, page).await
}

pub(super) async fn refuse(State(app): State<App>, visit: Visit) -> web::Result {
    set(app, visit, true).await
}

pub(super) async fn want(State(app): State<App>, visit: Visit) -> web::Result {
    set(app, visit, false).await
}

async fn set(app: App, visit: Visit, refused: bool) -> web::Result {
    let me = visit.person()?;
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        let person = grant(cx.viewer(), me, &policy::OwnFeed)?;
        let done = if refused { store::refuse(cx, *person).await } else { store::want(cx, *person).await };
        Ok(done?)
    };
    app.write(&visit.viewer, work).await?;
    Ok(go(&app, "/blogs/feeds", Flash::good(t::Texts::new(visit.lang).said_changed())))
}
