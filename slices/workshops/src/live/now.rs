//! What goes on at this moment, as phones and the screen show it.

use crate::blocks::{self, Block, Category, following, timetable};
use crate::teams::{self, Team};
use crate::workshops::Gathering;
use crate::{t, wording};
use db::Cx;
use kernel::{BlockId, TeamId, Timestamp};
use std::time::Duration;
use web::{Visit, moment};

/// Whoever is so long over hears of it.
const LATE: Duration = Duration::from_secs(5 * 60);

/// A clock: until when it runs, for scripts and in words.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Clock {
    /// When it rings.
    pub ends: String,
    /// When the page was made, so that a device whose clock is wrong counts right.
    pub now: String,
    /// The same in words, which is all there is without scripts.
    pub words: String,
    /// Whether its time is over, and whether it is so by five minutes.
    pub over: bool,
    pub late: bool,
}

/// A block that goes on, or comes.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Shown {
    pub id: BlockId,
    pub title: String,
    pub label: &'static str,
    pub category: &'static str,
    pub starts: String,
    pub how: String,
    pub output: String,
    pub notes: String,
    pub private_notes: String,
}

/// A team with its clock.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct TeamClock {
    pub id: TeamId,
    pub name: String,
    pub own: bool,
    pub clock: Option<Clock>,
}

/// What goes on at this moment.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Now {
    pub current: Option<Shown>,
    pub clock: Option<Clock>,
    pub coming: Vec<Shown>,
    pub is_last: bool,
    pub teams: Vec<TeamClock>,
    /// When the day ends, as things are.
    pub ends: String,
    /// Whether teams work now.
    pub breakout: bool,
}

impl Now {
    /// Of a workshop. Notes for those who lead are left out for others.
    pub(crate) async fn load(cx: &mut Cx, visit: &Visit, gathering: &Gathering, leads: bool) -> db::Result<Self> {
        let id = gathering.subject.id;
        let blocks = blocks::store::all(cx, id).await?;
        let begins = gathering.workshop.begun_at.unwrap_or(gathering.workshop.starts_at);
        let slots = timetable(begins, visit.now, &blocks);
        let shown = |index: usize| shown(visit, &blocks[index], slots[index].starts, leads);
        let on = blocks.iter().position(Block::is_on);
        let next = following(&blocks).and_then(|next| blocks.iter().position(|block| block.id == next));
        let own = gathering.own.and_then(|own| own.team);
        let team = |team: Team| TeamClock {
            id: team.id,
            own: own == Some(team.id),
            clock: team.rings_at.map(|at| clock(visit, at)),
            name: team.name,
        };
        Ok(Self {
            current: on.map(shown),
            clock: on.map(|on| clock(visit, slots[on].ends)),
            coming: next.map(|next| (next..blocks.len()).map(shown).collect()).unwrap_or_default(),
            is_last: next.is_none(),
            teams: teams::store::all(cx, id).await?.into_iter().map(team).collect(),
            ends: slots.last().map(|slot| wording::clock(slot.ends, visit)).unwrap_or_default(),
            breakout: on.is_some_and(|on| matches!(blocks[on].category(), Category::Breakout | Category::Sim)),
        })
    }
}

fn shown(visit: &Visit, block: &Block, starts: Timestamp, leads: bool) -> Shown {
    Shown {
        id: block.id,
        title: block.title.clone(),
        label: wording::category(t::Texts::new(visit.lang), block.category()),
        category: block.category().name(),
        starts: wording::clock(starts, visit),
        how: block.how.clone(),
        output: block.output.clone(),
        notes: block.notes.clone(),
        private_notes: if leads { block.private_notes.clone() } else { String::new() },
    }
}

fn clock(visit: &Visit, ends: Timestamp) -> Clock {
    Clock {
        ends: moment(ends),
        now: moment(visit.now),
        words: t::Texts::new(visit.lang).until(wording::clock(ends, visit)),
        over: visit.now > ends,
        late: visit.now >= ends.plus(LATE),
    }
}
