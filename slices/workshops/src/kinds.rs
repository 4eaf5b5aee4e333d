//! The kinds of subjects of a workshop, as others' lists and links know them.

use crate::{WORKSHOP, t, wording, workshops};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use texts::Lang;
use web::kinds::{Kind, Mark};

type Marked<'c> = BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>>;

/// All of them. Each has verbs of its own, so the menu of a subject changes none.
pub fn all() -> [Kind; 1] {
    [Kind {
        name: WORKSHOP,
        icon: "people",
        label: |lang| t::Texts::new(lang).kind_workshop(),
        url: |one| format!("/journey/workshops/{}", one.id),
        own: None,
        marks: Some(workshop),
        compose: None,
        fragment: None,
    }]
}

fn workshop<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let mark = |one: workshops::Workshop| (one.id, wording::stage(t::Texts::new(lang), one.stage()));
        Ok(workshops::store::by_ids(cx, ids).await?.into_values().map(mark).collect())
    }
    .boxed()
}
