//! What a round comes to, in the form in which it is published. Small groups are taken out here, once, so that no page can forget to.

use super::outcome::{
    BlockOutcome, Distribution, GroupOutcome, ItemOutcome, Outcome, Outlook, RemarkOutcome, Response, Shift,
    SignOutcome, SubOutcome,
};
use maturity::scoring::{self, Rater, Result as Scored};
use maturity::{Block, Instrument, Kind, Length, Words, placement};
use std::collections::BTreeMap;
use texts::Lang;

/// Fewer than this many are never shown as a distribution, a group or a question's mean.
const LEAST: usize = maturity::cuts::LEAST;

/// What goes into a result.
pub(crate) struct Answers<'a> {
    pub(crate) instrument: &'a Instrument,
    pub(crate) length: &'a Length,
    pub(crate) word: &'a str,
    /// As of the last turn.
    pub(crate) raters: &'a [Rater],
    /// As of the first turn, where there was a second.
    pub(crate) first: Option<&'a [Rater]>,
    pub(crate) outlooks: &'a [(Option<i64>, Option<i64>)],
    /// The kind of the round before.
    pub(crate) before: Option<Kind>,
}

/// What may be scored for others to see: where fewer than five raters named a stage in a sub-dimension, those stages are taken out, since its
/// score would be theirs; and with it what they add to the block, out of which it could be worked out again.
pub(super) fn publishable(instrument: &Instrument, raters: &[Rater]) -> Vec<Rater> {
    let mut left = raters.to_vec();
    for sub in 0..instrument.sub_dimensions.len() {
        if raters.iter().filter(|rater| rater.rated(instrument.items_of(sub))).count() >= LEAST {
            continue;
        }
        for rater in &mut left {
            for item in instrument.items_of(sub) {
                rater.answers[item] = rater.answers[item].filter(|answer| answer.stage().is_none());
            }
        }
    }
    left
}

/// Works a result out. The same answers give the same result.
pub(crate) fn work_out(answers: &Answers<'_>, response: Vec<Response>, remarks: Vec<RemarkOutcome>) -> Outcome {
    let Answers { instrument, length, .. } = answers;
    let raters = &publishable(instrument, answers.raters);
    let scored = scoring::score(instrument, length, raters);
    let placed = placement::place(instrument, &scored, answers.before);
    let direction = match placement::first_direction(&scored) {
        placement::Direction::Ahead(Block::Internal) => "internal",
        placement::Direction::Ahead(_) => "external",
        placement::Direction::Undecided => "undecided",
    };
    let asked = instrument.asked(length);
    let items = items(instrument, &asked, &scored);
    Outcome {
        instrument: instrument.version.clone(),
        length: answers.word.to_owned(),
        raters: answers.raters.iter().filter(|rater| rater.took_part()).count(),
        response,
        blocks: blocks(instrument, &scored, answers.before),
        subs: subs(instrument, &asked, raters, &scored),
        unseen: unseen(instrument, answers.raters),
        kind: placed.kind.map(|kind| kind.code().to_owned()),
        bridged: placed.bridged,
        provisional: placed.provisional,
        borderline: placed.borderline.iter().map(|kind| kind.code().to_owned()).collect(),
        unknown_cannot_change: placed.unknown_cannot_change,
        it_lag: placed.it_lag,
        signature: placed
            .signature
            .into_iter()
            .filter(|sign| items.contains_key(&sign.item))
            .map(|sign| SignOutcome { item: sign.item, score: sign.value, typical: sign.typical })
            .collect(),
        items,
        direction: direction.to_owned(),
        outlook: outlook(answers.outlooks),
        remarks,
        shifts: answers.first.map(|first| shifts(instrument, length, first, &scored)).unwrap_or_default(),
        as_pulse: as_pulse(instrument, length, raters),
    }
}

fn blocks(instrument: &Instrument, scored: &Scored, before: Option<Kind>) -> BTreeMap<String, BlockOutcome> {
    let of = |block: Block| {
        let score = scored.block(block);
        let was = before.is_some_and(|kind| kind.is_mature(block));
        BlockOutcome {
            score: score.value,
            low: score.low,
            high: score.high,
            half: score.interval.map(|interval| interval.half),
            status: score.status.code().to_owned(),
            mature: placement::mature(instrument, scored, block, was),
            raters: score.raters,
        }
    };
    Block::ALL.into_iter().map(|block| (block.code().to_owned(), of(block))).collect()
}

fn subs(instrument: &Instrument, asked: &[bool], raters: &[Rater], scored: &Scored) -> BTreeMap<String, SubOutcome> {
    let of = |at: usize| {
        let score = &scored.subs[at];
        let groups = scoring::group_means(instrument, raters, at);
        SubOutcome {
            score: score.value,
            low: score.low,
            high: score.high,
            raters: score.raters,
            agreement: score.agreement,
            answers: (score.raters >= LEAST).then(|| distribution(raters, instrument.items_of(at))),
            gap: scoring::gap(&groups),
            groups: groups
                .into_iter()
                .map(|mean| GroupOutcome {
                    group: mean.group.code().to_owned(),
                    score: mean.value,
                    raters: mean.raters,
                })
                .collect(),
        }
    };
    (0..instrument.sub_dimensions.len())
        .filter(|at| instrument.items_of(*at).any(|item| asked[item]))
        .map(|at| (instrument.sub_dimensions[at].id.clone(), of(at)))
        .collect()
}

/// How often each stage was named over some questions, and how often nobody knew.
pub(crate) fn distribution(raters: &[Rater], items: impl Iterator<Item = usize>) -> Distribution {
    let mut counts = Distribution::default();
    for item in items {
        for answer in raters.iter().filter_map(|rater| rater.answers[item]) {
            counts.add(answer, 1);
        }
    }
    counts
}

/// Questions are shown where all of their sub-dimension were answered by five or more: with one of them hidden, it could be worked
/// out from the others and their mean.
fn items(instrument: &Instrument, asked: &[bool], scored: &Scored) -> BTreeMap<String, ItemOutcome> {
    let shown = |sub: usize| {
        let mut of_sub = instrument.items_of(sub).filter(|item| asked[*item]);
        of_sub.all(|item| scored.items[item].answers as usize >= LEAST)
    };
    let of = |at: usize| {
        let score = &scored.items[at];
        let outcome =
            ItemOutcome { score: score.value?, valid: score.valid, answers: score.answers, unknown: score.unknown };
        Some((instrument.items[at].id.clone(), outcome))
    };
    (0..instrument.items.len()).filter(|at| asked[*at] && shown(instrument.items[*at].sub)).filter_map(of).collect()
}

/// Questions that too many of five or more could not answer. Here small sub-dimensions count too: that few know is what is told.
fn unseen(instrument: &Instrument, raters: &[Rater]) -> Vec<String> {
    let blind = |at: &usize| {
        let counts = distribution(raters, [*at].into_iter());
        let all = counts.named() + counts.unknown;
        all as usize >= LEAST && f64::from(counts.unknown) > scoring::MOST_UNKNOWN * f64::from(all)
    };
    (0..instrument.items.len()).filter(blind).map(|at| instrument.items[at].id.clone()).collect()
}

/// The means of the unscored questions, from five answers on.
#[expect(clippy::cast_precision_loss, reason = "numbers from 0 to 10 and counts of raters")]
fn outlook(outlooks: &[(Option<i64>, Option<i64>)]) -> Outlook {
    let mean =
        |numbers: Vec<i64>| (numbers.len() >= LEAST).then(|| numbers.iter().sum::<i64>() as f64 / numbers.len() as f64);
    Outlook {
        close_to: mean(outlooks.iter().filter_map(|(close, _)| *close).collect()),
        matters: mean(outlooks.iter().filter_map(|(_, matters)| *matters).collect()),
    }
}

fn shifts(instrument: &Instrument, length: &Length, first: &[Rater], after: &Scored) -> BTreeMap<String, Shift> {
    let before = scoring::score(instrument, length, &publishable(instrument, first));
    let moved = |at: usize| {
        let (one, other) = (&before.subs[at], &after.subs[at]);
        let shift = Shift {
            before: one.value,
            after: other.value,
            agreement_before: one.agreement,
            agreement_after: other.agreement,
        };
        (one != other).then(|| (instrument.sub_dimensions[at].id.clone(), shift))
    };
    (0..instrument.sub_dimensions.len()).filter_map(moved).collect()
}

fn as_pulse(instrument: &Instrument, length: &Length, raters: &[Rater]) -> BTreeMap<String, f64> {
    if *length != Length::Full {
        return BTreeMap::new();
    }
    let quick = instrument.asked(&Length::Pulse);
    let only = |rater: &Rater| Rater {
        group: rater.group,
        answers: rater.answers.iter().zip(&quick).map(|(answer, quick)| answer.filter(|_| *quick)).collect(),
    };
    let raters: Vec<Rater> = raters.iter().map(only).collect();
    let scored = scoring::score(instrument, &Length::Pulse, &publishable(instrument, &raters));
    Block::ALL.into_iter().filter_map(|block| Some((block.code().to_owned(), scored.block(block).value?))).collect()
}

/// The points of a line from earlier rounds to this one, where they measured the same: a full round and a pulse are compared on the
/// questions of the pulse, and a focus with nothing.
#[must_use]
pub fn comparable(now: &Outcome, earlier: &Outcome, block: Block) -> Option<f64> {
    if !same_questions(&now.instrument, &earlier.instrument) {
        return None;
    }
    match (now.length.as_str(), earlier.length.as_str()) {
        ("full", "full") | ("pulse", "pulse") => earlier.block(block)?.score,
        ("pulse", "full") => earlier.as_pulse.get(block.code()).copied(),
        _ => None,
    }
}

/// Whether two versions of the instrument ask the same, word for word.
fn same_questions(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (Some(one), Some(other)) = (Instrument::of_version(one), Instrument::of_version(other)) else { return false };
    let same = Instrument::same_items(Words::of(one, Lang::En), Words::of(other, Lang::En));
    same.len() == one.items.len() && same.len() == other.items.len()
}
