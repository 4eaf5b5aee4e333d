//! Giving and ending seats.

use super::model::{SeatKind, functions as distinct};
use super::store::{self, NewSeat};
use crate::councils::{Chamber, OwnSeat, chamber, locked};
use crate::facts::{SeatLeft, SeatTaken};
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{PersonId, SeatId, SpaceId, SubjectId};
use texts::Lang;
use web::Problem;
use web::faces;

/// The seats that a person holds now.
///
/// # Errors
/// If the database refuses.
pub async fn own(cx: &mut Cx, council: SubjectId, person: PersonId) -> db::Result<Vec<OwnSeat>> {
    let seats = store::of_person(cx, council, person).await?;
    Ok(seats.iter().map(|seat| OwnSeat { id: seat.id, kind: seat.kind(), voting: seat.voting }).collect())
}

/// From how many functions the seats that are held now are.
///
/// # Errors
/// If the database refuses.
pub async fn functions(cx: &mut Cx, council: SubjectId) -> db::Result<i64> {
    Ok(distinct(store::running(cx, council).await?.iter().map(store::Seat::kind)))
}

/// Gives a seat to a member of the council's space.
///
/// # Errors
/// If the viewer may not, the person can't read there, or they have such a seat already.
pub async fn add(cx: &mut Cx, lang: Lang, council: SubjectId, new: &NewSeat) -> Result<SeatId, Problem> {
    let t = t::Texts::new(lang);
    let chamber = locked(cx, council).await?;
    let chamber = grant(cx.viewer(), chamber, &policy::Keep)?;
    let space = chamber.subject.space;
    if !faces::members(cx, space).await?.iter().any(|member| member.id == new.person) {
        return Err(Problem::field("person", t.error_not_member()));
    }
    if new.to.is_some_and(|to| to <= new.from) {
        return Err(Problem::field("to", t.error_term()));
    }
    let held = store::of_person(cx, council, new.person).await?;
    if held.iter().any(|seat| seat.kind() == new.kind) {
        return Err(Problem::field("person", t.error_seat_held()));
    }
    give(cx, council, space, new).await
}

/// Gives a seat, whoever asks.
///
/// # Errors
/// If the database refuses.
pub async fn give(cx: &mut Cx, council: SubjectId, space: SpaceId, new: &NewSeat) -> Result<SeatId, Problem> {
    let seat = store::insert(cx, council, new).await?;
    let kind = new.kind.name().to_owned();
    cx.record(&SeatTaken { space, council, seat, kind, people: vec![new.person] }).await?;
    Ok(seat)
}

/// Gives the same people the same seats in another council, as far as they belong to its space.
///
/// # Errors
/// If the database refuses.
pub async fn copy(cx: &mut Cx, from: SubjectId, to: SubjectId, space: SpaceId) -> Result<(), Problem> {
    let members = faces::members(cx, space).await?;
    let there = store::running(cx, to).await?;
    let now = cx.now();
    for seat in store::running(cx, from).await? {
        let is_member = members.iter().any(|member| member.id == seat.person);
        let has_one = there.iter().any(|other| other.person == seat.person && other.kind() == seat.kind());
        let takes_chair = seat.kind() == SeatKind::Chair && there.iter().any(|other| other.kind() == SeatKind::Chair);
        if is_member && !has_one && !takes_chair {
            let new = NewSeat { kind: seat.kind(), person: seat.person, voting: seat.voting, from: now, to: seat.to };
            give(cx, to, space, &new).await?;
        }
    }
    Ok(())
}

/// Ends a seat. Who sits in it may leave it; those who keep the council may end any.
///
/// # Errors
/// If the viewer may not.
pub async fn end(cx: &mut Cx, seat: SeatId) -> Result<SubjectId, Problem> {
    let council = store::council_of(cx, seat).await?.ok_or(Problem::NotFound)?;
    let chamber = locked(cx, council).await?;
    let found = store::one(cx, council, seat).await?.ok_or(Problem::NotFound)?;
    let is_own = cx.viewer().person() == Some(found.person) && chamber.is_here();
    let chamber: Chamber = match is_own {
        true => chamber,
        false => grant(cx.viewer(), chamber, &policy::Keep)?.into_inner(),
    };
    if found.ended_at.is_none() {
        store::end(cx, seat, cx.viewer().person()).await?;
        cx.record(&SeatLeft { space: chamber.subject.space, council, seat }).await?;
    }
    Ok(council)
}

/// A council's seats, for a viewer who may see it.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn list(cx: &mut Cx, council: SubjectId) -> Result<(Chamber, Vec<store::Seat>), Problem> {
    let chamber = chamber(cx, council).await?;
    let seats = store::all(cx, council).await?;
    Ok((chamber, seats))
}
