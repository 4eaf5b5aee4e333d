//! The kinds of subjects of a workshop, as others' lists and links know them.

use crate::{CANVAS, CARD, EXAMPLE, WORKSHOP, canvases, t, wording, workshops};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use subjects::Subject;
use texts::Lang;
use web::kinds::{Kind, Mark, Marks};

type Marked<'c> = BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>>;

const fn kind(
    name: &'static str,
    icon: &'static str,
    label: fn(Lang) -> &'static str,
    url: fn(&Subject) -> String,
    marks: Option<Marks>,
) -> Kind {
    // Each has verbs of its own, so the menu of a subject changes none.
    Kind { name, icon, label, url, own: None, marks, compose: None, fragment: None }
}

/// All of them.
pub fn all() -> [Kind; 4] {
    [
        kind(
            WORKSHOP,
            "people",
            |lang| t::Texts::new(lang).kind_workshop(),
            |one| format!("/journey/workshops/{}", one.id),
            Some(workshop),
        ),
        kind(
            CANVAS,
            "grid",
            |lang| t::Texts::new(lang).kind_canvas(),
            |one| format!("/journey/workshops/canvases/{}", one.id),
            Some(canvas),
        ),
        kind(
            CARD,
            "pin",
            |lang| t::Texts::new(lang).kind_card(),
            |one| format!("/journey/workshops/cards/{}", one.id),
            None,
        ),
        kind(
            EXAMPLE,
            "idea",
            |lang| t::Texts::new(lang).kind_example(),
            |one| format!("/journey/workshops/examples/{}", one.id),
            None,
        ),
    ]
}

fn workshop<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let mark = |one: workshops::Workshop| (one.id, wording::stage(t::Texts::new(lang), one.stage()));
        Ok(workshops::store::by_ids(cx, ids).await?.into_values().map(mark).collect())
    }
    .boxed()
}

fn canvas<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let mark = |one: canvases::Canvas| (one.id, wording::state(t::Texts::new(lang), one.state()));
        Ok(canvases::store::by_ids(cx, ids).await?.into_values().map(mark).collect())
    }
    .boxed()
}
