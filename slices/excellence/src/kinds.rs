//! The kinds of subjects of this slice, as others' lists and links know them.

use crate::{CENTRE, DESK, REQUEST, requests, t};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use subjects::Subject;
use texts::Lang;
use web::kinds::{Kind, Mark, Marks};

const fn kind(
    name: &'static str,
    icon: &'static str,
    label: fn(Lang) -> &'static str,
    url: fn(&Subject) -> String,
    marks: Option<Marks>,
) -> Kind {
    // Nothing of these is changed or taken away by the menu of a subject: each has verbs of its own.
    Kind { name, icon, label, url, own: None, marks, compose: None, fragment: None }
}

/// All of them.
pub fn all() -> [Kind; 3] {
    [
        kind(
            DESK,
            "desk",
            |lang| t::Texts::new(lang).kind_desk(),
            |one| format!("/journey/requests/desks/{}", one.id),
            None,
        ),
        kind(
            REQUEST,
            "idea",
            |lang| t::Texts::new(lang).kind_request(),
            |one| format!("/journey/requests/{}", one.id),
            Some(marks),
        ),
        kind(
            CENTRE,
            "people",
            |lang| t::Texts::new(lang).centre(),
            |one| format!("/journey/excellence/{}", one.id),
            None,
        ),
    ]
}

fn marks<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>> {
    async move {
        let (t, now) = (t::Texts::new(lang), cx.now());
        let all = requests::store::by_ids(cx, ids).await?;
        Ok(all.into_iter().map(|(id, one)| (id, requests::mark(t, &one, now))).collect())
    }
    .boxed()
}
