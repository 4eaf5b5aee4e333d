//! How a page says whether one can trust it, and what cites it.

use super::store;
use crate::t::Texts;
use crate::{PAGE, pages};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use web::faces::Faces;
use web::panels::{Anchor, Panel, Place, Shown};
use web::{Visit, civil};

/// So many citations are named.
const FEW: usize = 5;

/// Beside an answer or a post that cites a page which has changed since.
pub(crate) const PANEL: Panel = Panel { place: Place::SubjectAside, order: 20, load: panel };

/// Whether one can trust a page.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Trust {
    /// `verified`, `over`, `changed`, `recheck`, `superseded`, or nothing.
    pub state: &'static str,
    pub line: String,
    pub detail: String,
    /// Where what took its place is read: address and title.
    pub successor: Option<(String, String)>,
}

impl Trust {
    /// Of a page that was found for the visitor.
    pub(crate) async fn load(cx: &mut Cx, visit: &Visit, leaf: &pages::Leaf) -> db::Result<Self> {
        let t = Texts::new(visit.lang);
        let cited = store::of(cx, leaf.subject.id, FEW).await?;
        let verification = store::verification(cx, leaf.subject.id).await?;
        let successor = match leaf.thing.superseded_by {
            Some(page) => subjects::find(cx, page).await?.map(|page| (format!("/pages/{}", page.id), page.title)),
            None => None,
        };
        let vouched = match &verification {
            Some(one) => {
                let by = Faces::load(cx, [one.by]).await?.name(one.by);
                t.vouched(by, civil::day_said(one.at, visit), civil::day_said(one.until, visit))
            }
            None => String::new(),
        };
        let (state, line) = match (&successor, cited.first(), &verification) {
            (Some(_), ..) => ("superseded", t.is_superseded().to_owned()),
            (None, Some(one), _) if one.expired => ("recheck", t.source_expired(&one.title)),
            (None, Some(one), _) => ("recheck", t.source_changed(&one.title)),
            (None, None, Some(one)) if one.until <= visit.now => ("over", t.is_over().to_owned()),
            (None, None, Some(one)) if one.version < leaf.subject.version => ("changed", t.is_changed().to_owned()),
            (None, None, Some(_)) => ("verified", t.is_verified().to_owned()),
            (None, None, None) => ("", String::new()),
        };
        Ok(Self { state, line, detail: vouched, successor })
    }
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "trust/_panel.html")]
pub(crate) struct Cites {
    t: Texts,
    from: SubjectId,
    lines: Vec<Cite>,
    mine: bool,
}

/// A page that is cited and has changed.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Cite {
    page: SubjectId,
    title: String,
    expired: bool,
}

fn panel<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        let cited = store::of(cx, subject.id, FEW).await?;
        let Some(first) = cited.first() else { return Ok(None) };
        let owner = store::owner(cx, subject.id, first.page).await?;
        let mine = owner.is_some() && owner == visit.viewer.person();
        let t = Texts::new(visit.lang);
        let line = |one: store::Citation| Cite { page: one.page, title: one.title, expired: one.expired };
        let lines = cited.into_iter().map(line).collect();
        // A page says it at its head already; there only whoever answers for it finds the buttons here.
        if subject.kind == PAGE && !mine {
            return Ok(None);
        }
        let html = Cites { t, from: subject.id, lines, mine }.render();
        let html = html.map_err(|error| db::Error::Other(error.to_string()))?;
        Ok(Some(Shown { title: t.cites_changed().to_owned(), html, ..Shown::default() }))
    }
    .boxed()
}
