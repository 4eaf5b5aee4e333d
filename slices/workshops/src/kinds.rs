//! The kinds of subjects of a workshop, as others' lists and links know them.

use crate::{CANVAS, CARD, EXAMPLE, WORKSHOP, canvases, t, wording, workshops};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use texts::Lang;
use web::kinds::{Kind, Mark};

type Marked<'c> = BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>>;

/// All of them.
pub fn all() -> [Kind; 4] {
    [
        Kind::of_its_own(
            WORKSHOP,
            "people",
            |lang| t::Texts::new(lang).kind_workshop(),
            |one| format!("/journey/workshops/{}", one.id),
            Some(workshop),
        ),
        Kind::of_its_own(
            CANVAS,
            "grid",
            |lang| t::Texts::new(lang).kind_canvas(),
            |one| format!("/journey/workshops/canvases/{}", one.id),
            Some(canvas),
        ),
        Kind::of_its_own(
            CARD,
            "pin",
            |lang| t::Texts::new(lang).kind_card(),
            |one| format!("/journey/workshops/cards/{}", one.id),
            None,
        ),
        Kind::of_its_own(
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
