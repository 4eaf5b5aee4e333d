//! Finding a space for the viewer, and asking whether they may.

use crate::policy::Act;
use crate::refused::Refused;
use crate::spaces::store;
use db::Cx;
use kernel::{Granted, SpaceId};
use subjects::Standing;

/// How a space is named in an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// On pages.
    Slug(String),
    /// In the JSON API.
    Id(SpaceId),
}

impl From<&str> for Named {
    fn from(slug: &str) -> Self {
        Self::Slug(slug.to_owned())
    }
}

/// The space, if the viewer may find it.
pub(crate) async fn space(cx: &mut Cx, named: &Named) -> Result<Standing, Refused> {
    let id = match named {
        Named::Slug(slug) => store::by_slug(cx, slug).await?,
        Named::Id(id) => Some(*id),
    };
    let Some(id) = id else { return Err(Refused::Absent) };
    subjects::standing(cx, id).await?.ok_or(Refused::Absent)
}

/// The space with the proof that the viewer may do this.
pub(crate) async fn granted(cx: &mut Cx, named: &Named, act: &Act) -> Result<Granted<Standing>, Refused> {
    let space = space(cx, named).await?;
    Ok(kernel::grant::grant(cx.viewer(), space, act)?)
}

/// The same, locked until the transaction ends, so that its members and doors stay as they were read.
pub(crate) async fn locked(cx: &mut Cx, named: &Named, act: &Act) -> Result<Granted<Standing>, Refused> {
    let found = space(cx, named).await?;
    store::lock(cx, found.space).await?;
    granted(cx, &Named::Id(found.space), act).await
}

/// Who acts.
pub(crate) fn actor(cx: &Cx) -> Result<kernel::PersonId, Refused> {
    cx.viewer().person().ok_or(Refused::Rule(kernel::Refusal::Refused))
}
