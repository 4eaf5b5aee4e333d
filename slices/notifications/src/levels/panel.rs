//! The choice beside a space and a thread.

use super::{Place, store};
use crate::notices::Level;
use crate::t;
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::panels::{Anchor, Shown};
use web::view::Choice;

#[derive(Template)]
#[template(path = "levels/_choice.html")]
pub(crate) struct ChoicePanel {
    pub(crate) t: t::Texts,
    pub(crate) action: String,
    pub(crate) choices: Vec<Choice>,
}

pub(super) fn load<'c>(
    cx: &'c mut Cx,
    visit: &'c Visit,
    anchor: &'c Anchor,
) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Some(person) = visit.viewer.person() else { return Ok(None) };
        let (place, id, kind) = match anchor {
            Anchor::Space(space) if space.may_read => (Place::Space, space.space.raw(), "spaces"),
            Anchor::Subject(subject) if subject.is_root() => (Place::Thread, subject.id.raw(), "threads"),
            _ => return Ok(None),
        };
        let now = store::level(cx, place, id, person).await?;
        let t = t::Texts::new(visit.lang);
        let action = format!("/notices/levels/{kind}/{id}");
        let choices = Level::SHOWN.map(|level| choice(t, place, level, now)).into();
        let html = ChoicePanel { t, action, choices }.render().map_err(|error| db::Error::Other(error.to_string()))?;
        Ok(Some(Shown { title: t.levels().to_owned(), html, ..Shown::default() }))
    }
    .boxed()
}

fn choice(t: t::Texts, place: Place, level: Level, now: Level) -> Choice {
    let label = match (level, place) {
        (Level::All, Place::Space) => t.level_all_space(),
        (Level::All, Place::Thread) => t.level_all_thread(),
        (Level::Usual, _) => t.level_usual(),
        (Level::Muted, _) => t.level_muted(),
    };
    Choice { value: level.name().to_owned(), label: label.to_owned(), chosen: level == now }
}
