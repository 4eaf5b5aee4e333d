//! For the demo company, importers and benches: spaces as they were, without policies and notices, but within the schema's
//! rules. They run in a unit of work whose time was set by [`Cx::act_at`], so that ids carry the source's date.

use crate::links::store as links;
use crate::members::store as members;
use crate::spaces::store;
use db::Cx;
use kernel::{Reach, Role, SpaceId, Timestamp};
use subjects::audience::{self, Grantee};
use subjects::{Join, Policy};

/// A space to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewSpace<'a> {
    /// Its place in addresses.
    pub slug: &'a str,
    /// Its name.
    pub name: &'a str,
    /// What it is for.
    pub purpose: &'a str,
    /// The section of the list: `company`, `team`, `practice`, `project`, `help`, `customers`.
    pub category: &'a str,
    /// What stands on its tile.
    pub letter: &'a str,
    /// Who finds it.
    pub find: Reach,
    /// Who reads in it without being a member.
    pub read: Reach,
    /// How one becomes a member.
    pub join: Join,
    /// Who may begin a thread.
    pub posting: Policy,
    /// Who may reply.
    pub replies: Policy,
    /// Read-only from now on.
    pub archived: bool,
    /// The import and the key there.
    pub source: Option<(&'a str, &'a str)>,
}

/// Makes the space with its two audiences. Its members, guests among them, find it and read in it whatever the bases are.
///
/// # Errors
/// If the slug or the source's key is taken, or the database refuses.
pub async fn add(cx: &mut Cx, new: &NewSpace<'_>) -> db::Result<SpaceId> {
    let id = SpaceId::compose(cx.now(), cx.bits());
    let find = audience::create(cx, new.find).await?;
    let read = audience::create(cx, new.read).await?;
    for audience in [find, read] {
        audience::grant(cx, audience, Grantee::Space(id, Role::Member), 0.into()).await?;
    }
    store::insert(cx, id, new, find, read).await?;
    Ok(id)
}

/// Makes a person a member since this moment, with the whole history open; who is a member already only changes their role.
///
/// # Errors
/// If the database refuses.
pub async fn join(cx: &mut Cx, space: SpaceId, person: kernel::PersonId, role: Role, at: Timestamp) -> db::Result<()> {
    let new = members::NewMember { space, person, role, history_from: 0.into(), joined_at: at };
    if !members::insert(cx, &new).await? {
        members::set_role(cx, space, person, role).await?;
    }
    Ok(())
}

/// Adds a curated link to the landing page, after those that are there.
///
/// # Errors
/// If the database refuses.
pub async fn link(cx: &mut Cx, space: SpaceId, title: &str, url: &str, note: &str) -> db::Result<()> {
    links::insert(cx, space, &links::NewLink { title, url, note }).await.map(drop)
}

/// The space at this place in addresses.
///
/// # Errors
/// If the database refuses.
pub async fn find_by_slug(cx: &mut Cx, slug: &str) -> db::Result<Option<SpaceId>> {
    store::by_slug(cx, slug).await
}

/// The space that an import made from this key of this source.
///
/// # Errors
/// If the database refuses.
pub async fn find_by_source(cx: &mut Cx, source: &str, key: &str) -> db::Result<Option<SpaceId>> {
    store::by_source(cx, source, key).await
}
