//! A centre of excellence with a past.

use super::SOURCE;
use crate::centres::store as centres;
use crate::roster::store as roster;
use crate::skills::store as skills;
use crate::{CENTRE, Level, Skill};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId};
use subjects::import::past;

/// A centre to put in.
#[derive(Clone, Copy, Debug)]
pub struct NewCentre<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who founded it.
    pub by: PersonId,
    /// Who heads it.
    pub head: Option<PersonId>,
    /// What it is called.
    pub name: &'a str,
    /// What it is for: Markdown.
    pub purpose: &'a str,
}

/// Puts a centre in, or gives back the one that the space has.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn centre(cx: &mut Cx, new: &NewCentre<'_>) -> db::Result<SubjectId> {
    if let Some(there) = centres::of_space(cx, new.space).await? {
        return Ok(there);
    }
    let key = format!("{}-centre", new.space);
    let id = past(cx, CENTRE, (new.space, new.by), (new.name, new.purpose), (SOURCE, &key)).await?;
    centres::insert(cx, id, new.space, new.head).await?;
    Ok(id)
}

/// Puts somebody of IT on the roster of a centre, as if they had joined now ([`Cx::act_at`]). Again changes the part.
///
/// # Errors
/// If the database refuses.
pub async fn on_roster(cx: &mut Cx, centre: SubjectId, person: PersonId, part: &str) -> db::Result<()> {
    roster::join(cx, centre, person, part).await
}

/// Somebody on a roster showed a skill now ([`Cx::act_at`]) by a subject, or for hosting by the space itself. Of anybody else, and
/// of what is older than a year when the program next lets go of that, nothing is kept.
///
/// # Errors
/// If the database refuses.
pub async fn practised(
    cx: &mut Cx,
    person: PersonId,
    skill: Skill,
    thing: Option<SubjectId>,
    space: SpaceId,
) -> db::Result<()> {
    if roster::is_on_any(cx, person).await? {
        let (thing, at) = (thing.map_or(space.raw(), SubjectId::raw), cx.now());
        skills::keep(cx, person, skill, thing, space, at).await?;
    }
    Ok(())
}

/// Somebody says how far they are in a skill, and whether they would like to learn it.
///
/// # Errors
/// If the database refuses.
pub async fn says(cx: &mut Cx, person: PersonId, skill: Skill, level: Level, wish: bool) -> db::Result<()> {
    skills::state(cx, person, skill, level, wish).await
}
