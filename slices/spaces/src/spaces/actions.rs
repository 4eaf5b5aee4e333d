//! Making a space and changing its settings.

use super::model::{Doors, Settings, Wrong, hidden_slug, is_reserved, is_slug, suggested_slug};
use super::store;
use crate::facts::{SpaceCreated, SpaceUpdated};
use crate::found::{Named, actor, locked};
use crate::import::{self, NewSpace};
use crate::members::actions::admit;
use crate::members::store::Account;
use crate::policy::{Act, Create};
use crate::refused::Refused;
use db::Cx;
use jobs::Record;
use kernel::{PersonKind, Reach, Role, SpaceId};

/// A space as somebody wants it.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) settings: Settings,
    pub(crate) doors: Doors,
    /// Its place in addresses; empty is the one that its name suggests.
    pub(crate) slug: String,
    /// Who answers for it beside its maker.
    pub(crate) second_owner: Option<Account>,
    /// The client's key: the same key and wishes give the same space back.
    pub(crate) client_key: Option<String>,
}

/// Makes a space; its maker and the second owner own it. Gives its place in addresses, and whether it is new.
pub(crate) async fn create(cx: &mut Cx, wanted: &Wanted) -> Result<(SpaceId, bool), Refused> {
    kernel::grant::grant(cx.viewer(), (), &Create)?;
    let maker = actor(cx)?;
    let digest = wanted.digest();
    if let Some(key) = &wanted.client_key
        && let Some((id, there)) = store::by_client_key(cx, maker, key).await?
    {
        return if there.as_deref() == Some(&digest) { Ok((id, false)) } else { Err(Refused::KeyReused) };
    }
    wanted.check()?;
    let slug = free_slug(cx, wanted).await?;
    let id = import::add(cx, &wanted.new_space(&slug, &wanted.settings.letter())).await?;
    store::set_maker(cx, id, maker, wanted.client_key.as_deref(), &digest).await?;
    cx.record(&SpaceCreated { space: id }).await?;
    let second = wanted.second_owner.as_ref().map(|account| account.person);
    for owner in std::iter::once(maker).chain(second) {
        admit(cx, id, owner, Role::Owner, 0.into()).await?;
    }
    Ok((id, true))
}

impl Wanted {
    fn check(&self) -> Result<(), Refused> {
        let mut wrongs = self.settings.check();
        wrongs.extend(self.doors.check());
        if self.second_owner.as_ref().is_some_and(|account| account.kind != PersonKind::Employee) {
            wrongs.push(Wrong::OwnerFromOutside);
        }
        if is_reserved(&self.slug) {
            wrongs.push(Wrong::SlugTaken);
        } else if !self.slug.is_empty() && !is_slug(&self.slug) {
            wrongs.push(Wrong::SlugUnreadable);
        }
        if wrongs.is_empty() { Ok(()) } else { Err(Refused::Wrong(wrongs)) }
    }

    /// What was chosen, or what the name suggests: a name without letters that fit suggests a place drawn at random.
    fn slug_or_suggested(&self, random: u64) -> String {
        if !self.slug.is_empty() {
            return self.slug.clone();
        }
        let suggested = suggested_slug(&self.settings.name);
        if is_slug(&suggested) { suggested } else { hidden_slug("space", random) }
    }

    /// What tells two requests apart.
    fn digest(&self) -> String {
        let second = self.second_owner.as_ref().map(|account| account.person);
        format!("{:?}/{:?}/{}/{second:?}", self.settings, self.doors, self.slug)
    }

    fn new_space<'a>(&'a self, slug: &'a str, letter: &'a str) -> NewSpace<'a> {
        NewSpace {
            slug,
            name: &self.settings.name,
            purpose: &self.settings.purpose,
            category: &self.settings.category,
            letter,
            find: self.doors.find,
            read: self.doors.read,
            join: self.doors.join,
            posting: self.settings.posting,
            replies: self.settings.replies,
            archived: false,
            source: None,
        }
    }
}

/// Hidden spaces get a random end, so only spaces that everyone here finds can be in the way.
async fn free_slug(cx: &mut Cx, wanted: &Wanted) -> Result<String, Refused> {
    let slug = wanted.slug_or_suggested(cx.bits());
    if wanted.doors.find == Reach::Private {
        return Ok(hidden_slug(&slug, cx.bits()));
    }
    let Some(other) = store::by_slug(cx, &slug).await? else { return Ok(slug) };
    match subjects::standing(cx, other).await? {
        Some(_) => Err(Refused::Wrong(vec![Wrong::SlugTaken])),
        None => Ok(hidden_slug(&slug, cx.bits())),
    }
}

/// Changes name, purpose, category and policies.
pub(crate) async fn update(cx: &mut Cx, named: &Named, settings: &Settings) -> Result<SpaceId, Refused> {
    let space = locked(cx, named, &Act::Configure).await?;
    let wrongs = settings.check();
    if !wrongs.is_empty() {
        return Err(Refused::Wrong(wrongs));
    }
    if store::settings(cx, space.space).await? != *settings {
        store::update(cx, space.space, settings).await?;
        cx.record(&SpaceUpdated { space: space.space }).await?;
    }
    Ok(space.space)
}
