//! Changing a space's doors, on pages: first the choice, then what it means, then the change.

use super::actions;
use super::model::{Change, Confirmed};
use crate::found::Named;
use crate::refused::Refused;
use crate::spaces::forms::{DoorsForm, Typed};
use crate::spaces::head::{Belonging, Head};
use crate::spaces::model::{Doors, field_errors};
use crate::spaces::pages::{configurable, population, saved};
use crate::spaces::{store, words};
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use web::{App, FieldErrors, Fields, Page, Visit};

/// The choice.
#[derive(Template)]
#[template(path = "audience/edit.html")]
pub(crate) struct Edit {
    pub(crate) t: Texts,
    pub(crate) head: Head,
    pub(crate) doors: DoorsForm,
    pub(crate) errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.t.audience_of(&self.head.name)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// `GET /spaces/{slug}/audience`
pub(crate) async fn edit(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    form(app, visit, slug, None, FieldErrors::new()).await
}

async fn form(app: App, visit: Visit, slug: String, chosen: Option<Doors>, errors: FieldErrors) -> web::Result {
    let (load, house) = (visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let space = configurable(cx, t, &slug).await?;
        let doors = match chosen {
            Some(doors) => doors,
            None => store::doors(cx, space.space).await?,
        };
        let doors = DoorsForm::new(t, doors, population(cx).await?, Some(space.member_count));
        Ok(Edit { t, head: Head::load(&house, cx, &load, &space).await?, doors, errors })
    })
    .await
}

/// A line of the comparison.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) label: &'static str,
    pub(crate) before: String,
    pub(crate) after: String,
    pub(crate) kind_before: &'static str,
    pub(crate) kind_after: &'static str,
}

/// What the change means.
#[derive(Template)]
#[template(path = "audience/confirm.html")]
pub(crate) struct Confirm {
    pub(crate) t: Texts,
    pub(crate) head: Head,
    pub(crate) rows: Vec<Row>,
    pub(crate) say: String,
    pub(crate) warns: bool,
    pub(crate) outside: bool,
    pub(crate) find: &'static str,
    pub(crate) read: &'static str,
    pub(crate) join: &'static str,
    pub(crate) things: i64,
    pub(crate) readers: i64,
}

impl Page for Confirm {
    fn title(&self) -> String {
        self.t.audience_of(&self.head.name)
    }
    /// Nothing happened yet: the page asks first.
    fn status(&self) -> StatusCode {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}

/// `PUT /spaces/{slug}/audience`
pub(crate) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> web::Result {
    let t = Texts::new(visit.lang);
    let to = Typed::of(&fields).doors();
    let number = |name: &str| fields.first(name).parse::<i64>().ok();
    let confirmed = number("confirmed_things").zip(number("confirmed_readers"));
    let confirmed = confirmed.map(|(things, readers)| Confirmed { things, readers });
    let named = Named::from(slug.as_str());
    let work = async move |cx: &mut Cx| -> Result<String, Refused> { actions::change(cx, &named, to, confirmed).await };
    match app.write(&visit.viewer, work).await {
        Ok(slug) => Ok(saved(&app, t, &slug)),
        Err(Refused::Wrong(wrongs)) => form(app, visit, slug, Some(to), field_errors(t, &wrongs)).await,
        Err(Refused::Unconfirmed(change)) => confirm(app, visit, slug, *change).await,
        Err(other) => Err(other.problem(t)),
    }
}

async fn confirm(app: App, visit: Visit, slug: String, change: Change) -> web::Result {
    let (load, house) = (visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let space = configurable(cx, t, &slug).await?;
        Ok(Confirm {
            t,
            head: Head::load(&house, cx, &load, &space).await?,
            rows: rows(t, &change),
            say: change.say(t),
            warns: change.widens(),
            outside: change.opens_to_outside(),
            find: change.to.find.name(),
            read: change.to.read.name(),
            join: change.to.join.name(),
            things: change.things,
            readers: change.readers_after,
        })
    })
    .await
}

fn rows(t: Texts, change: &Change) -> Vec<Row> {
    let Change { from, to, readers_before, readers_after, .. } = *change;
    let audience = |label, from: kernel::Reach, to: kernel::Reach| Row {
        label,
        before: words::audience_word(t, from).to_owned(),
        after: words::audience_word(t, to).to_owned(),
        kind_before: from.name(),
        kind_after: to.name(),
    };
    let plain = |label, before: String, after: String| Row { label, before, after, ..Row::default() };
    vec![
        audience(t.field_read(), from.read, to.read),
        plain(t.people_reading(), t.people_count(readers_before), t.people_count(readers_after)),
        audience(t.field_find(), from.find, to.find),
        plain(t.field_join(), words::join(t, from.join).to_owned(), words::join(t, to.join).to_owned()),
    ]
}
