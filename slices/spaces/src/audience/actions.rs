//! Changing who finds a space, who reads in it and how one joins.

use super::model::{Change, Confirmed};
use crate::facts::AudienceChanged;
use crate::found::{Named, locked};
use crate::policy::Act;
use crate::refused::Refused;
use crate::spaces::model::{Doors, hidden_slug};
use crate::spaces::store;
use db::Cx;
use jobs::Record;
use kernel::{Reach, SpaceId};
use subjects::Standing;
use subjects::audience;

/// What a change would mean, for a space that the viewer may configure.
pub(crate) async fn preview(cx: &mut Cx, space: SpaceId, to: Doors) -> db::Result<Change> {
    let from = store::doors(cx, space).await?;
    let readers_before = store::readers(cx, space, from.read).await?;
    let readers_after = store::readers(cx, space, to.read).await?;
    let things = if from.read == to.read { 0 } else { store::things(cx, space).await? };
    Ok(Change { from, to, readers_before, readers_after, things })
}

/// Changes the doors, if what it means was confirmed with its numbers. Gives the space's place in addresses.
pub(crate) async fn change(
    cx: &mut Cx,
    named: &Named,
    to: Doors,
    confirmed: Option<Confirmed>,
) -> Result<String, Refused> {
    let space = locked(cx, named, &Act::Configure).await?;
    let wrongs = to.check();
    if !wrongs.is_empty() {
        return Err(Refused::Wrong(wrongs));
    }
    let change = preview(cx, space.space, to).await?;
    if change.is_none() {
        return Ok(space.slug.clone());
    }
    if !confirmed.is_some_and(|confirmed| change.is_covered_by(confirmed)) {
        return Err(Refused::Unconfirmed(Box::new(change)));
    }
    save(cx, &space, change).await
}

async fn save(cx: &mut Cx, space: &Standing, change: Change) -> Result<String, Refused> {
    let find = store::detail(cx, space.space).await?.find_audience;
    audience::rebase(cx, find, change.to.find).await?;
    audience::rebase(cx, space.read_audience, change.to.read).await?;
    let hides = change.to.find == Reach::Private && change.from.find != Reach::Private;
    let slug = if hides { hidden_slug(&space.slug, cx.bits()) } else { space.slug.clone() };
    store::set_join(cx, space.space, change.to.join, &slug).await?;
    let Change { from, to, things, .. } = change;
    let fact = AudienceChanged {
        space: space.space,
        find_from: from.find,
        find_to: to.find,
        read_from: from.read,
        read_to: to.read,
        join_from: from.join,
        join_to: to.join,
        things,
    };
    cx.record(&fact).await?;
    Ok(slug)
}
