//! The rail beside every page: the pages of the whole house, then the viewer's spaces, inside and outside apart.

mod store;

pub use store::{MOST, Mine};

use crate::posts::card::audience_label;
use crate::t::Texts;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SpaceId;
use std::collections::HashMap;
use web::Visit;
use web::shell::{RailGroup, RailLink, Shell};

/// The slice's part of the shell.
pub fn part<'c>(cx: &'c mut Cx, visit: &'c Visit, shell: &'c mut Shell) -> BoxFuture<'c, db::Result<()>> {
    async move {
        let t = Texts::new(visit.lang);
        shell.main_link(visit, "/", t.rail_home(), "home");
        shell.main_link(visit, "/spaces", t.rail_spaces(), "spaces");
        shell.main_link(visit, "/topics", t.rail_topics(), "topic");
        if visit.viewer.person().is_some() {
            shell.main_link(visit, "/bookmarks", t.rail_bookmarks(), "save");
        }
        if let [main, ..] = shell.rail.as_mut_slice() {
            main.links.sort_by_key(|link| link.href != "/");
        }
        if visit.viewer.person().is_none() {
            return Ok(());
        }
        let (outside, inside): (Vec<Mine>, Vec<Mine>) =
            store::spaces(cx, None).await?.into_iter().partition(|mine| mine.reach.is_outside());
        let own = visit.viewer.is_employee();
        shell.rail.extend(group(visit, if own { t.rail_inside() } else { t.rail_yours() }, inside));
        shell.rail.extend(group(visit, if own { t.rail_outside() } else { t.rail_community() }, outside));
        Ok(())
    }
    .boxed()
}

fn group(visit: &Visit, heading: &str, spaces: Vec<Mine>) -> Option<RailGroup> {
    let links: Vec<RailLink> = spaces.into_iter().map(|mine| link(visit, mine)).collect();
    (!links.is_empty()).then(|| RailGroup { heading: heading.to_owned(), links })
}

fn link(visit: &Visit, mine: Mine) -> RailLink {
    let href = format!("/spaces/{}", mine.slug);
    let within = visit.path.strip_prefix(&href).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    RailLink {
        label: markup::safe_name(&mine.name).into_owned(),
        letter: mine.letter,
        audience: mine.reach.name(),
        audience_label: audience_label(visit.lang, mine.reach),
        count: mine.unread,
        current: within,
        href,
        ..RailLink::default()
    }
}

/// Unread threads in each space of the viewer's where there are any, at most [`MOST`] each.
pub fn unread(cx: &mut Cx) -> BoxFuture<'_, db::Result<HashMap<SpaceId, i64>>> {
    async move {
        let spaces = store::spaces(cx, None).await?;
        Ok(spaces.into_iter().filter(|mine| mine.unread > 0).map(|mine| (mine.id, mine.unread)).collect())
    }
    .boxed()
}

/// Unread threads in a space of the viewer's, at most [`MOST`].
///
/// # Errors
/// If the database refuses.
pub async fn unread_in(cx: &mut Cx, space: SpaceId) -> db::Result<i64> {
    Ok(store::spaces(cx, Some(space)).await?.first().map_or(0, |mine| mine.unread))
}
