//! How the demo and benches put workshops in: dated by [`Cx::act_at`], as the system, without policy and notices, but with all
//! constraints. Each is made once by its key; a second time gives back what is there.

mod canvases;
mod examples;

pub use canvases::{PastCanvas, canvas, card};
pub use examples::{PastExample, example};

use crate::blocks::store::NewBlock;
use crate::people::store::NewPartner;
use crate::pulse::{self, Moment};
use crate::workshops::store::When;
use crate::{Category, WORKSHOP, blocks, people, teams, workshops};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId, TeamId, Timestamp};
use std::time::Duration;
use subjects::import::past;
use texts::Lang;

/// Where imports of workshops come from.
const SOURCE: &str = "workshops";

/// A partner from outside.
#[derive(Clone, Copy, Debug)]
pub struct PastPartner<'a> {
    /// From where.
    pub organisation: &'a str,
    /// Who.
    pub person: &'a str,
    /// What they bring.
    pub brings: &'a str,
}

/// A block of the day as it was planned and, where the workshop was held, how many minutes it really took.
#[derive(Clone, Copy, Debug)]
pub struct PastBlock<'a> {
    /// What it was for.
    pub category: Category,
    /// How long it was meant to take.
    pub minutes: i64,
    /// How long it really took; for one that was not held, or is pre-work, nothing.
    pub took: Option<i64>,
    /// Its title.
    pub title: &'a str,
    /// What happened, and how.
    pub how: &'a str,
    /// What should come of it.
    pub output: &'a str,
}

/// A workshop: a day to come if it is not closed.
#[derive(Clone, Debug)]
pub struct PastWorkshop<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who led it.
    pub facilitator: PersonId,
    /// Its title.
    pub title: &'a str,
    /// What it was for: Markdown.
    pub purpose: &'a str,
    /// When it began.
    pub starts_at: Timestamp,
    /// Where it took place.
    pub place: &'a str,
    /// The language in which its canvases are headed.
    pub lang: Lang,
    /// Partners from outside.
    pub partners: Vec<PastPartner<'a>>,
    /// Its day. [`one_day`] gives the one-day workshop.
    pub blocks: Vec<PastBlock<'a>>,
    /// The names of its teams.
    pub teams: Vec<&'a str>,
    /// Who took part, in which of the teams (counted from 0), and whether they were there.
    pub people: Vec<(PersonId, Option<usize>, bool)>,
    /// Whether it was held: it is closed then when its last block ended. Otherwise it is ready, and people sign up.
    pub held: bool,
    /// The answers of the pulse, anonymous: before, and after.
    pub pulse: Vec<(Moment, [i64; 4])>,
    /// Its key, for importing twice without harm.
    pub key: &'a str,
}

/// What came in.
#[derive(Clone, Debug)]
pub struct Held {
    /// The workshop.
    pub workshop: SubjectId,
    /// Its teams, in their order.
    pub teams: Vec<TeamId>,
}

/// The blocks of the one-day workshop in a language, each having taken as long as it was meant to.
#[must_use]
pub fn one_day(lang: Lang) -> Vec<(Category, i64, String, String, String)> {
    let blocks = blocks::template(lang, blocks::model::ONE_DAY).map(|template| template.blocks).unwrap_or_default();
    blocks
        .into_iter()
        .map(|block| (Category::stored(&block.category), block.minutes, block.title, block.how, block.output))
        .collect()
}

/// Puts a workshop in, with its day, its people, teams, partners and pulse.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn workshop(cx: &mut Cx, new: &PastWorkshop<'_>) -> db::Result<Held> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        let teams = teams::store::all(cx, there).await?.iter().map(|team| team.id).collect();
        return Ok(Held { workshop: there, teams });
    }
    let at = cx.now();
    let id = past(cx, WORKSHOP, (new.space, new.facilitator), (new.title, new.purpose), (SOURCE, new.key)).await?;
    let when = When { starts_at: new.starts_at, place: new.place.to_owned(), link: String::new() };
    workshops::store::insert(cx, id, new.space, &when, new.facilitator, new.lang.html()).await?;
    workshops::store::ready(cx, id, Some(new.facilitator)).await?;
    for partner in &new.partners {
        let [organisation, person, brings] = [partner.organisation, partner.person, partner.brings].map(str::to_owned);
        people::store::insert_partner(cx, id, &NewPartner { organisation, person, brings }).await?;
    }
    let teams = gather(cx, id, new).await?;
    hold(cx, id, new).await?;
    for (moment, answers) in &new.pulse {
        pulse::store::add(cx, id, *moment, answers).await?;
    }
    cx.act_at(at);
    Ok(Held { workshop: id, teams })
}

/// Teams and people, who came in at the door when the day began.
async fn gather(cx: &mut Cx, id: SubjectId, new: &PastWorkshop<'_>) -> db::Result<Vec<TeamId>> {
    let mut teams = Vec::new();
    for name in &new.teams {
        teams.push(teams::store::insert(cx, id, name).await?);
    }
    let at = cx.now();
    for (person, team, there) in &new.people {
        people::store::insert(cx, id, *person, new.facilitator).await?;
        let team = team.and_then(|team| teams.get(team).copied());
        people::store::place(cx, id, *person, team).await?;
        if *there && new.held {
            cx.act_at(new.starts_at);
            people::store::attend(cx, id, *person, true, new.facilitator).await?;
            cx.act_at(at);
        }
    }
    Ok(teams)
}

/// The blocks one after another, and the day closed when the last one ended.
async fn hold(cx: &mut Cx, id: SubjectId, new: &PastWorkshop<'_>) -> db::Result<()> {
    let mut at = new.starts_at;
    let minutes = |count: i64| Duration::from_secs(u64::try_from(count).unwrap_or(0) * 60);
    for block in &new.blocks {
        let [title, how, output] = [block.title, block.how, block.output].map(str::to_owned);
        let (category, minutes_planned) = (block.category.name().to_owned(), block.minutes);
        let planned = NewBlock { category, minutes: minutes_planned, title, how, output, ..NewBlock::default() };
        let block_id = blocks::store::insert(cx, id, &planned).await?;
        if let Some(took) = block.took.filter(|_| new.held && block.category != Category::Prep) {
            let ended = at.plus(minutes(took));
            blocks::store::correct(cx, block_id, at, ended).await?;
            at = ended;
        }
    }
    if new.held {
        cx.act_at(new.starts_at);
        workshops::store::begin(cx, id, new.facilitator).await?;
        cx.act_at(at);
        workshops::store::close(cx, id, new.facilitator).await?;
    }
    Ok(())
}
