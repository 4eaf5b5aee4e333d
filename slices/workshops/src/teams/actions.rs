//! Splitting into teams, naming them, setting their clocks.

use super::model::{MOST, split};
use super::store::{self, Team};
use crate::facts::MovedOn;
use crate::people::{self, Participant};
use crate::workshops::{self, Gathering, Stage};
use crate::{board, canvases, policy, t};
use db::Cx;
use jobs::Record;
use kernel::{SubjectId, TeamId};
use std::time::Duration;
use texts::Lang;
use web::checks::line;
use web::{FieldErrors, Problem};

/// Splits those who take part into so many teams, mixed by unit: once it is live and somebody has been seen at the door, those who
/// are there. Teams that were there keep their names and what is theirs.
///
/// # Errors
/// If the viewer may not, it is over, or the number can't be taken.
pub async fn divide(cx: &mut Cx, lang: Lang, id: SubjectId, count: usize) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, Stage::is_open).await?;
    let t = t::Texts::new(lang);
    if !(1..=MOST).contains(&count) {
        return Err(Problem::field("count", t.error_teams_range(1, MOST)));
    }
    let teams = made(cx, lang, id, count).await?;
    let all = people::store::all(cx, id).await?;
    let seen = gathering.stage() == Stage::Live && all.iter().any(|one| one.attended_at.is_some());
    let (there, absent): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| !seen || one.attended_at.is_some());
    for one in absent {
        people::store::place(cx, id, one.person, None).await?;
    }
    let there: Vec<_> = there.into_iter().map(|Participant { person, unit, .. }| (person, unit)).collect();
    for (team, people) in teams.iter().zip(split(&there, count, cx.bits())) {
        for person in people {
            people::store::place(cx, id, person, Some(*team)).await?;
        }
    }
    workshops::changed(cx, &gathering).await
}

/// So many teams: those that are there, further ones, and none too many. One that has a canvas is not taken away; what stood on
/// the board of another is everybody's.
async fn made(cx: &mut Cx, lang: Lang, id: SubjectId, count: usize) -> Result<Vec<TeamId>, Problem> {
    let t = t::Texts::new(lang);
    let mut teams: Vec<TeamId> = store::all(cx, id).await?.iter().map(|team| team.id).collect();
    for surplus in teams.split_off(count.min(teams.len())) {
        if canvases::store::of_workshop(cx, id).await?.iter().any(|canvas| canvas.team == Some(surplus)) {
            return Err(Problem::field("count", t.error_team_has_canvas()));
        }
        board::store::free(cx, surplus).await?;
        store::delete(cx, surplus).await?;
    }
    while teams.len() < count {
        teams.push(store::insert(cx, id, &t.team_number(teams.len() + 1)).await?);
    }
    Ok(teams)
}

/// Calls a team otherwise.
///
/// # Errors
/// If the viewer may not, it is over, or the name can't be taken.
pub async fn rename(cx: &mut Cx, lang: Lang, id: TeamId, name: &str) -> Result<SubjectId, Problem> {
    let team = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let act = policy::Work { team: Some(id) };
    let gathering = workshops::taken(cx, lang, team.workshop, &act, Stage::is_open).await?;
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "name", name);
    errors.check()?;
    store::rename(cx, id, name.trim()).await?;
    workshops::changed(cx, &gathering).await?;
    Ok(team.workshop)
}

/// Sets the clock of a team: it runs for so many minutes, or so many more if it runs already. None at all stops it.
///
/// # Errors
/// If the viewer may not, the workshop does not go on, or the time can't be taken.
pub async fn ring(cx: &mut Cx, lang: Lang, id: TeamId, minutes: Option<i64>) -> Result<SubjectId, Problem> {
    let team = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let act = policy::Work { team: Some(id) };
    let gathering = workshops::taken(cx, lang, team.workshop, &act, |stage| stage == Stage::Live).await?;
    set(cx, lang, &team, minutes).await?;
    moved_on(cx, &gathering).await?;
    Ok(team.workshop)
}

/// The same for all teams at once, by those who lead.
///
/// # Errors
/// If the viewer may not, the workshop does not go on, or the time can't be taken.
pub async fn ring_all(cx: &mut Cx, lang: Lang, id: SubjectId, minutes: Option<i64>) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, |stage| stage == Stage::Live).await?;
    for team in store::all(cx, id).await? {
        set(cx, lang, &team, minutes).await?;
    }
    moved_on(cx, &gathering).await
}

async fn set(cx: &mut Cx, lang: Lang, team: &Team, minutes: Option<i64>) -> Result<(), Problem> {
    let at = match minutes {
        None => None,
        Some(minutes) if (1..=240).contains(&minutes) => {
            let from = team.rings_at.unwrap_or(cx.now()).max(cx.now());
            Some(from.plus(Duration::from_secs(minutes.cast_unsigned() * 60)))
        }
        Some(_) => return Err(Problem::field("minutes", t::Texts::new(lang).error_minutes_range(1, 240))),
    };
    Ok(store::ring(cx, team.id, at).await?)
}

async fn moved_on(cx: &mut Cx, gathering: &Gathering) -> Result<(), Problem> {
    cx.record(&MovedOn { space: gathering.subject.space, workshop: gathering.subject.id }).await?;
    Ok(())
}
