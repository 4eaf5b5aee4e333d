//! The blocks of a day: when each begins, and how the day is balanced. Pure.

use super::store::{Block, NewBlock};
use kernel::{BlockId, Timestamp, named};
use serde::Deserialize;
use std::time::Duration;
use texts::Lang;

named! {
    /// What a block is for.
    Category {
        /// Done before the day; it takes no minutes of it.
        Prep = "PREP",
        /// The frame: welcome, aims, rules.
        Frame = "FRAME",
        /// Education: somebody explains.
        Edu = "EDU",
        /// Teams work.
        Breakout = "BREAKOUT",
        /// All together.
        Plenary = "PLENARY",
        /// A simulation, or talking one through.
        Sim = "SIM",
        /// Decisions.
        Decide = "DECIDE",
        /// The end: commitments.
        Close = "CLOSE",
        /// A break.
        Break = "BREAK",
    }
}

/// The part of the balance that a category belongs to; breaks and what is done beforehand belong to none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Somebody explains.
    Education,
    /// Teams work, or live through a simulation.
    Teamwork,
    /// All together: frame, plenary, decisions, close.
    Plenary,
}

impl Category {
    /// The part of the balance that it belongs to.
    #[must_use]
    pub const fn share(self) -> Option<Share> {
        match self {
            Self::Edu => Some(Share::Education),
            Self::Breakout | Self::Sim => Some(Share::Teamwork),
            Self::Frame | Self::Plenary | Self::Decide | Self::Close => Some(Share::Plenary),
            Self::Prep | Self::Break => None,
        }
    }
}

/// How the working time of a day is shared out, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Education.
    pub education: i64,
    /// Breakouts and simulation.
    pub teamwork: i64,
    /// Plenary, decisions, frame and close.
    pub plenary: i64,
}

impl Balance {
    /// As the day is planned.
    #[must_use]
    pub fn planned(blocks: &[Block]) -> Self {
        Self::of(blocks.iter().map(|block| (block.category(), block.minutes * MINUTE)))
    }
    /// As the day was: of the blocks that took place, what each really took. This is what counts as evidence.
    #[must_use]
    pub fn actual(blocks: &[Block]) -> Self {
        Self::of(blocks.iter().filter_map(|block| Some((block.category(), block.took()?))))
    }
    /// Of times by category.
    pub fn of(times: impl Iterator<Item = (Category, i64)>) -> Self {
        let mut balance = Self::default();
        for (category, time) in times {
            match category.share() {
                Some(Share::Education) => balance.education += time,
                Some(Share::Teamwork) => balance.teamwork += time,
                Some(Share::Plenary) => balance.plenary += time,
                None => {}
            }
        }
        balance
    }
    /// All working time.
    #[must_use]
    pub const fn whole(&self) -> i64 {
        self.education + self.teamwork + self.plenary
    }
    /// So much of it in per cent, rounded; of nothing it is nothing.
    #[must_use]
    pub const fn percent(&self, part: i64) -> i64 {
        let whole = self.whole();
        if whole > 0 { (part * 200 + whole) / (2 * whole) } else { 0 }
    }
    /// Whether education is 20 to 40 % of it.
    #[must_use]
    pub const fn has_enough_education(&self) -> bool {
        let whole = self.whole();
        whole > 0 && self.education * 5 >= whole && self.education * 5 <= whole * 2
    }
    /// Whether team work is at least 45 % of it.
    #[must_use]
    pub const fn has_enough_teamwork(&self) -> bool {
        self.whole() > 0 && self.teamwork * 100 >= self.whole() * 45
    }
}

/// A minute in milliseconds.
pub const MINUTE: i64 = 60_000;

/// When a block begins and ends, as it was or as it is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it begins.
    pub starts: Timestamp,
    /// When it ends.
    pub ends: Timestamp,
}

/// When the blocks of a day begin and end. What took place stands as it was; the block that goes on ends when it is meant to, and
/// what follows begins then, or now if that has passed. What was passed over takes no time.
#[must_use]
pub fn timetable(begins: Timestamp, now: Timestamp, blocks: &[Block]) -> Vec<Slot> {
    let last_begun = blocks.iter().rposition(|block| block.began_at.is_some());
    let mut at = begins;
    let mut slots = Vec::with_capacity(blocks.len());
    for (index, block) in blocks.iter().enumerate() {
        let starts = block.began_at.unwrap_or(at);
        let is_passed_over = block.began_at.is_none() && last_begun.is_some_and(|last| index < last);
        let ends = block.ended_at.unwrap_or_else(|| {
            let minutes = if is_passed_over { 0 } else { block.minutes + block.pushed };
            starts.plus(Duration::from_secs(u64::try_from(minutes * 60).unwrap_or(0)))
        });
        slots.push(Slot { starts, ends });
        at = if block.is_on() { ends.max(now) } else { ends };
    }
    slots
}

/// The block that follows the last one that began; what is done beforehand follows nothing.
#[must_use]
pub fn following(blocks: &[Block]) -> Option<BlockId> {
    let after = blocks.iter().rposition(|block| block.began_at.is_some()).map_or(0, |last| last + 1);
    blocks.get(after..)?.iter().find(|block| block.category() != Category::Prep).map(|block| block.id)
}

/// The order of a day after one of its blocks went a step up (-1) or down (1).
pub fn moved<T: Copy + PartialEq>(order: &[T], one: T, step: i64) -> Vec<T> {
    let mut order = order.to_vec();
    let Some(at) = order.iter().position(|other| *other == one) else { return order };
    let to = if step < 0 { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < order.len()) };
    if let Some(to) = to {
        order.swap(at, to);
    }
    order
}

/// A day to begin with.
#[derive(Clone, Debug, Deserialize)]
pub struct Template {
    /// Its title.
    pub title: String,
    /// What it is for: Markdown.
    pub purpose: String,
    /// Its blocks.
    #[serde(rename = "block")]
    pub blocks: Vec<NewBlock>,
}

/// The name of the one-day workshop.
pub const ONE_DAY: &str = "one-day";

/// The day of this name in a language; nothing if there is none of this name.
///
/// # Panics
/// Never: the files are part of the program, and a test reads them.
#[must_use]
pub fn template(lang: Lang, name: &str) -> Option<Template> {
    let file = match lang {
        Lang::En => include_str!("../../data/one-day.en.toml"),
        Lang::De => include_str!("../../data/one-day.de.toml"),
    };
    (name == ONE_DAY).then(|| toml::from_str(file).expect("a test reads the files"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SubjectId;

    fn block(id: i64, category: Category, minutes: i64, began: Option<i64>, ended: Option<i64>) -> Block {
        Block {
            id: BlockId::new(id),
            workshop: SubjectId::new(1),
            category_name: category.name().to_owned(),
            minutes,
            pushed: 0,
            title: String::new(),
            how: String::new(),
            output: String::new(),
            notes: String::new(),
            private_notes: String::new(),
            began_at: began.map(at),
            ended_at: ended.map(at),
        }
    }

    /// So many minutes after the beginning of time.
    fn at(minute: i64) -> Timestamp {
        Timestamp::from_millis(minute * MINUTE)
    }

    #[test]
    fn the_one_day_workshop_is_balanced_and_ends_at_a_quarter_to_five_in_both_languages() {
        let shape = |lang| {
            let template = template(lang, ONE_DAY).expect("there is such a day");
            assert!(template.blocks.iter().all(|block| !block.title.is_empty()));
            let blocks: Vec<Block> = template
                .blocks
                .iter()
                .enumerate()
                .map(|(id, new)| {
                    block(i64::try_from(id).unwrap(), Category::stored(&new.category), new.minutes, None, None)
                })
                .collect();
            let last = *timetable(at(9 * 60), at(0), &blocks).last().expect("it has blocks");
            assert_eq!(last.ends, at(16 * 60 + 45));
            let sums = |category: Category| -> i64 {
                blocks.iter().filter(|block| block.category() == category).map(|block| block.minutes).sum()
            };
            let balance = Balance::planned(&blocks);
            assert_eq!(balance.whole(), 390 * MINUTE);
            assert_eq!((sums(Category::Edu), sums(Category::Breakout), sums(Category::Sim)), (80, 120, 90));
            assert_eq!(balance.plenary, 100 * MINUTE);
            let percents = [balance.education, sums(Category::Sim) * MINUTE, balance.teamwork, balance.plenary];
            assert_eq!(percents.map(|part| balance.percent(part)), [21, 23, 54, 26]);
            assert!(balance.has_enough_education() && balance.has_enough_teamwork());
            template.blocks.iter().map(|block| (block.category.clone(), block.minutes)).collect::<Vec<_>>()
        };
        assert_eq!(shape(Lang::En), shape(Lang::De));
        assert!(template(Lang::En, "two-days").is_none());
    }

    #[test]
    fn the_balance_is_green_from_20_to_40_per_cent_of_education_and_45_of_team_work() {
        for (education, teamwork, plenary, expected) in [
            (20, 45, 35, (true, true)),
            (19, 45, 36, (false, true)),
            (40, 45, 15, (true, true)),
            (41, 45, 14, (false, true)),
            (30, 44, 26, (true, false)),
            (0, 0, 0, (false, false)),
        ] {
            let balance = Balance { education, teamwork, plenary };
            assert_eq!((balance.has_enough_education(), balance.has_enough_teamwork()), expected, "{balance:?}");
        }
    }

    #[test]
    fn a_day_stands_as_it_was_and_what_follows_begins_when_the_block_before_it_ends() {
        let blocks = [
            block(1, Category::Prep, 0, None, None),
            block(2, Category::Frame, 10, Some(5), Some(20)),
            block(3, Category::Edu, 15, None, None),
            block(4, Category::Breakout, 30, Some(20), None),
            block(5, Category::Close, 10, None, None),
        ];
        let slots =
            |now| timetable(at(5), at(now), &blocks).iter().map(|slot| (slot.starts, slot.ends)).collect::<Vec<_>>();
        let early = [(5, 5), (5, 20), (20, 20), (20, 50), (50, 60)].map(|(from, to)| (at(from), at(to)));
        assert_eq!(slots(30), early, "what was passed over takes no time");
        assert_eq!(slots(55)[4], (at(55), at(65)), "the block is five over, so the next one begins now");
        assert_eq!(following(&blocks), Some(BlockId::new(5)));
        assert_eq!(following(&blocks[..1]), None);
        assert_eq!(following(&blocks[..2]), None);
    }

    #[test]
    fn what_a_day_really_took_is_its_balance_afterwards() {
        let blocks = [
            block(1, Category::Edu, 15, Some(0), Some(40)),
            block(2, Category::Break, 15, Some(40), Some(60)),
            block(3, Category::Breakout, 60, Some(60), Some(90)),
            block(4, Category::Close, 15, None, None),
        ];
        let actual = Balance::actual(&blocks);
        assert_eq!((actual.education, actual.teamwork, actual.plenary), (40 * MINUTE, 30 * MINUTE, 0));
    }

    #[test]
    fn a_block_goes_a_step_up_or_down_and_not_over_the_ends() {
        assert_eq!(moved(&[1, 2, 3], 2, -1), [2, 1, 3]);
        assert_eq!(moved(&[1, 2, 3], 1, -1), [1, 2, 3]);
        assert_eq!(moved(&[1, 2, 3], 3, 1), [1, 2, 3]);
    }
}
