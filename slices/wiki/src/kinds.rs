//! The kind of subject of the wiki, as others' lists and links know it.

use crate::trust::store;
use crate::{PAGE, t};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use texts::Lang;
use web::kinds::{Kind, Mark};
use web::similar::Knowledge;

/// A page. It has verbs of its own, so the menu of a subject offers none.
pub const PAGES: Kind = Kind::of_its_own(
    PAGE,
    "wiki",
    |lang| t::Texts::new(lang).kind_page(),
    |subject| format!("/pages/{}", subject.id),
    None,
);

/// Pages are shown to whoever is about to ask what they say already.
pub const KNOWLEDGE: Knowledge = Knowledge { kind: PAGE, trust: Some(trusted), below: None };

/// Somebody vouches for a page.
fn trusted<'c>(
    cx: &'c mut Cx,
    lang: Lang,
    ids: &'c [SubjectId],
) -> BoxFuture<'c, db::Result<HashMap<SubjectId, Vec<Mark>>>> {
    async move {
        let label = t::Texts::new(lang).verified();
        let mark = || Mark { label: label.to_owned(), tone: "good", icon: "verified" };
        let vouched = store::vouched(cx, ids, cx.now()).await?;
        Ok(vouched.into_iter().map(|page| (page, vec![mark()])).collect())
    }
    .boxed()
}
