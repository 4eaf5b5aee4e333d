//! The kinds of subjects of a desk, as others' lists and links know them.

use crate::t::Texts;
use crate::{DESK, REQUEST, requests, wording};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use texts::Lang;
use web::kinds::{Kind, Mark};

/// A desk: its page is what waits there, or the form for those who ask.
pub(crate) const DESKS: Kind = Kind {
    name: DESK,
    icon: "desk",
    label: |lang| Texts::new(lang).kind_desk(),
    url: |one| format!("/help/desks/{}", one.id),
    own: None,
    marks: None,
    compose: None,
    fragment: None,
};

/// A request. It is not taken away by the menu of a subject: it is solved, and what became of it stays.
pub(crate) const REQUESTS: Kind = Kind {
    name: REQUEST,
    icon: "ticket",
    label: |lang| Texts::new(lang).kind_request(),
    url: |one| format!("/help/requests/{}", one.id),
    own: None,
    marks: Some(marks),
    compose: None,
    fragment: None,
};

fn marks<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>> {
    async move {
        let (t, all) = (Texts::new(lang), requests::store::statuses(cx, ids).await?);
        Ok(all.into_iter().map(|(id, status)| (id, wording::status(t, status, false))).collect())
    }
    .boxed()
}
