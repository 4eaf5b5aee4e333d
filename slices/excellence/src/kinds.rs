//! The kinds of subjects of this slice, as others' lists and links know them.

use crate::{CENTRE, DESK, REQUEST, requests, t};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use texts::Lang;
use web::kinds::{Kind, Mark};

/// All of them.
pub fn all() -> [Kind; 3] {
    [
        Kind::of_its_own(
            DESK,
            "desk",
            |lang| t::Texts::new(lang).kind_desk(),
            |one| format!("/journey/requests/desks/{}", one.id),
            None,
        ),
        Kind::of_its_own(
            REQUEST,
            "idea",
            |lang| t::Texts::new(lang).kind_request(),
            |one| format!("/journey/requests/{}", one.id),
            Some(marks),
        ),
        Kind::of_its_own(
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
