//! The kinds of subjects of the registers, as others' lists and links know them.

use crate::t::Texts;
use crate::tabs::{ACCOUNTS, RISKS};
use crate::{ACCOUNT, RISK, accounts, risks, wording};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use texts::Lang;
use web::kinds::{Kind, Mark};

type Marked<'c> = BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>>;

/// Both. Neither is taken away by the menu of a subject: a risk is closed, an account retired, and what became of them stays.
pub(crate) const ALL: [Kind; 2] = [
    Kind {
        name: RISK,
        icon: "shield",
        label: |lang| Texts::new(lang).kind_risk(),
        url: |one| format!("{RISKS}/{}", one.id),
        own: None,
        marks: Some(risk),
        compose: None,
        fragment: None,
    },
    Kind {
        name: ACCOUNT,
        icon: "key",
        label: |lang| Texts::new(lang).kind_account(),
        url: |one| format!("{ACCOUNTS}/{}", one.id),
        own: None,
        marks: Some(account),
        compose: None,
        fragment: None,
    },
];

fn risk<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let (t, now) = (Texts::new(lang), cx.now());
        let all = risks::store::by_ids(cx, ids).await?;
        Ok(all.into_iter().map(|(id, one)| (id, wording::mark(t, &one, now))).collect())
    }
    .boxed()
}

fn account<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let (t, now) = (Texts::new(lang), cx.now());
        let all = accounts::store::by_ids(cx, ids).await?;
        Ok(all.into_iter().map(|(id, one)| (id, accounts::mark(t, &one, now))).collect())
    }
    .boxed()
}
