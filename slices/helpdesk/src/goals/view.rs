//! The clocks of a request, as its page and the queue show them.

use super::actions::clocks_at;
use super::model::{Aim, Clock};
use super::store;
use crate::t::Texts;
use db::Cx;
use kernel::{SubjectId, Timestamp};
use web::kinds::Mark;
use web::{Visit, civil};

/// A clock in words.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct ClockView {
    pub label: String,
    pub mark: Mark,
}

/// The clocks of a request that was found for this viewer.
pub(crate) async fn clocks_of(cx: &mut Cx, visit: &Visit, id: SubjectId) -> db::Result<Vec<ClockView>> {
    let Some(clocked) = store::clocked(cx, id).await? else { return Ok(Vec::new()) };
    let (t, clocks) = (Texts::new(visit.lang), clocks_at(cx, id, &clocked).await?);
    let view = |clock: &Clock| ClockView { label: label(t, clock.aim).to_owned(), mark: state(t, visit, clock) };
    Ok(clocks.iter().map(view).collect())
}

fn label(t: Texts, aim: Aim) -> &'static str {
    match aim {
        Aim::Answer => t.goal_answer(),
        Aim::Solution => t.goal_solution(),
    }
}

fn state(t: Texts, visit: &Visit, clock: &Clock) -> Mark {
    let missed = clock.is_missed(visit.now);
    let said = |label: &str, tone, icon| Mark { label: label.to_owned(), tone, icon };
    match clock.due {
        _ if clock.ended.is_some() && missed => said(t.goal_reached_late(), "warn", "warning"),
        _ if clock.ended.is_some() => said(t.goal_reached(), "good", "check"),
        Some(due) if clock.runs || missed => {
            let near = clock.near.is_some_and(|near| near <= visit.now);
            until(t, visit, due, near)
        }
        _ => said(t.goal_paused(), "", "person"),
    }
}

/// The goal that is due first, for a list: what was told says whether it is near.
pub(crate) fn mark(t: Texts, visit: &Visit, due: (Option<Timestamp>, Option<Timestamp>), told: i64) -> Option<Mark> {
    let (answer, solution) = due;
    let aims = [(answer, Aim::Answer), (solution, Aim::Solution)];
    let soonest = aims.into_iter().filter_map(|(due, aim)| Some((due?, aim))).min_by_key(|(due, _)| due.millis());
    let (due, aim) = soonest?;
    let mark = until(t, visit, due, told & aim.near() != 0);
    Some(Mark { label: format!("{}: {}", label(t, aim), mark.label), ..mark })
}

fn until(t: Texts, visit: &Visit, due: Timestamp, near: bool) -> Mark {
    let words = civil::hour_said(due, visit).words;
    match due < visit.now {
        true => Mark { label: t.goal_missed(&words), tone: "bad", icon: "warning" },
        false => Mark { label: t.goal_until(&words), tone: if near { "warn" } else { "" }, icon: "clock" },
    }
}
