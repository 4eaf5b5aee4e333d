//! Canvases and cards with a past.

use super::SOURCE;
use crate::board::store::{self as board, NewCard};
use crate::canvases::{self, Field, Sheet, State};
use crate::{CANVAS, votes, workshops};
use db::{Cx, Error};
use kernel::{PersonId, SubjectId, TeamId};
use subjects::import::past;
use web::Problem;

/// A canvas.
#[derive(Clone, Debug)]
pub struct PastCanvas<'a> {
    /// The workshop.
    pub workshop: SubjectId,
    /// Its team.
    pub team: Option<TeamId>,
    /// Who began it.
    pub by: PersonId,
    /// What stands on it: title, capability (a code), side, goal, owner (a person's id), and the texts.
    pub sheet: Sheet,
    /// Where it stands. One that is tried or was follows the experiment that is put in with `from` set to it.
    pub state: State,
    /// Dots on it, by person.
    pub dots: Vec<(PersonId, i64)>,
    /// The note on the team's board that it came from, if it came from one.
    pub card: Option<&'a str>,
    /// Its key.
    pub key: &'a str,
}

/// Puts a canvas in.
///
/// # Errors
/// If there is no such workshop, or the database refuses.
pub async fn canvas(cx: &mut Cx, new: &PastCanvas<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let gathering = workshops::gathering(cx, new.workshop).await.map_err(|problem| match problem {
        Problem::NotFound => Error::NoRow,
        problem => Error::Other(problem.to_string()),
    })?;
    let card = match new.card {
        Some(text) => {
            let card = NewCard { team: new.team, text: text.to_owned(), key: new.key.to_owned() };
            Some(board::insert(cx, new.workshop, new.by, &card).await?)
        }
        None => None,
    };
    let text = canvases::told(&gathering, &new.sheet);
    let space = gathering.subject.space;
    let id = past(cx, CANVAS, (space, new.by), (new.sheet.get(Field::Title), &text), (SOURCE, new.key)).await?;
    canvases::store::insert(cx, id, new.workshop, new.team, card, &new.sheet).await?;
    for (person, dots) in &new.dots {
        votes::store::set(cx, id, *person, *dots).await?;
    }
    if !new.dots.is_empty() {
        votes::store::open(cx, new.workshop, 5).await?;
        votes::store::close(cx, new.workshop).await?;
    }
    if !matches!(new.state, State::Sketch | State::Voted) {
        canvases::store::decide(cx, id, Some(new.by)).await?;
    }
    canvases::store::go(cx, id, new.state).await?;
    Ok(id)
}

/// Puts a note on a team's board.
///
/// # Errors
/// If the database refuses.
pub async fn card(
    cx: &mut Cx,
    workshop: SubjectId,
    team: Option<TeamId>,
    by: PersonId,
    text: &str,
    key: &str,
) -> db::Result<()> {
    let card = NewCard { team, text: text.to_owned(), key: key.to_owned() };
    board::insert(cx, workshop, by, &card).await.map(drop)
}
