//! The spaces in which somebody may begin something that is for people who work here.

mod store;

use crate::reach;
use crate::view::Choice;
use db::Cx;
use kernel::{Reach, SpaceId};
use subjects::Standing;
use texts::Lang;

/// The spaces that no outsider reads without a grant and in which the viewer may begin a thread, their own first, then by name: at
/// most two hundred.
///
/// # Errors
/// If the database fails.
pub async fn inside(cx: &mut Cx) -> db::Result<Vec<Standing>> {
    let viewer = cx.viewer().clone();
    let mut all = store::inside(cx).await?;
    all.retain(|space| is_home(space) && space.may_write(&viewer, space.posting()));
    all.truncate(200);
    Ok(all)
}

/// Whether a space may hold what is for people who work here: it lives, and its audience does not reach beyond them.
#[must_use]
pub fn is_home(space: &Standing) -> bool {
    space.may_read && !space.archived && matches!(space.reach, Reach::Private | Reach::Internal)
}

/// To choose one from: "Design: Private". The first stands chosen if none is.
#[must_use]
pub fn choices(lang: Lang, homes: &[Standing], chosen: Option<SpaceId>) -> Vec<Choice> {
    let chosen = chosen.or_else(|| homes.first().map(|space| space.space));
    let label = |space: &Standing| format!("{}: {}", space.name, reach::word(lang, space.reach));
    homes.iter().map(|space| Choice::of(space.space, label(space), chosen == Some(space.space))).collect()
}
