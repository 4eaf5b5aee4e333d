//! The tabs of a space that are this slice's own. They are panels like those of others, so every page of a space shows all.

use crate::policy::Act;
use crate::spaces::head::may;
use crate::t::Texts;
use db::Cx;
use futures::future::{BoxFuture, FutureExt, ready};
use subjects::Standing;
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};

/// The landing page, first of all, and the members, last.
pub(crate) fn panels() -> [Panel; 2] {
    [
        Panel { place: Place::SpaceTab, order: 0, load: start },
        Panel { place: Place::SpaceTab, order: 1_000, load: members },
    ]
}

type Loaded<'c> = BoxFuture<'c, db::Result<Option<Shown>>>;

fn start<'c>(_: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> Loaded<'c> {
    let title = Texts::new(visit.lang).tab_start();
    ready(Ok(space(anchor).map(|space| tab(title, format!("/spaces/{}", space.slug))))).boxed()
}

fn members<'c>(_: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> Loaded<'c> {
    let title = Texts::new(visit.lang).members();
    let shown = space(anchor).filter(|space| may(&visit.viewer, space, Act::SeeMembers));
    ready(Ok(shown.map(|space| tab(title, format!("/spaces/{}/members", space.slug))))).boxed()
}

fn space(anchor: &Anchor) -> Option<&Standing> {
    match anchor {
        Anchor::Space(space) => Some(space),
        _ => None,
    }
}

fn tab(title: &str, href: String) -> Shown {
    Shown { title: title.to_owned(), href, ..Shown::default() }
}
