//! What the page of a result says, put together from the result.

use super::charts::{Pictured, compared};
use super::model;
use super::outcome::{Outcome, SubOutcome};
use super::page::{Advice, Axis, EarlierRound, Note, Picture, ProfileBlock, ProfileLine, Remark, Seen, Talk, month};
use super::said;
use crate::{policy, t};
use kernel::RoundId;
use maturity::{Block, Instrument, Words, scoring};
use web::view::TimeView;
use web::{App, Visit};

pub(super) fn view(app: &App, visit: &Visit, tabs: Vec<web::view::Choice>, seen: &Seen) -> Picture {
    let (t, lang, company, path) = (t::Texts::new(visit.lang), visit.lang, app.company(), seen.path());
    let pictured = seen.pictured(lang, &company, &path);
    let (round, outcome, instrument) = (&seen.round, &seen.outcome, seen.round.instrument());
    let groups = pictured.groups();
    let figure = |value: f64| texts::decimal(value, 1, lang);
    Picture {
        t,
        tabs,
        id: round.id,
        round_title: round.title.clone(),
        published: TimeView::new(round.published_at.unwrap_or(round.closes_at), visit),
        is_latest: seen.is_latest,
        headline: said::headline(lang, &company, outcome, instrument),
        extremes: said::extremes(&pictured)
            .map(|((best, high), (worst, low))| t.extremes(&best, figure(high), &worst, figure(low))),
        notes: said::notes(lang, outcome, instrument),
        contested: said::contested(&pictured),
        warning: said::it_warning(lang, outcome),
        axes: axes(visit, outcome, instrument),
        talk: said::findings(&pictured)
            .into_iter()
            .map(|finding| Talk { mark: finding.mark, text: finding.text })
            .collect(),
        map: pictured.map().inline("map"),
        map_rows: map_rows(visit, seen),
        blocks: blocks(&pictured),
        has_measured: !seen.measured.is_empty(),
        gaps: if groups.len() > 1 { pictured.gaps(true).inline("gaps") } else { String::new() },
        gap_heads: groups.iter().map(|group| Words::of(instrument, lang).group(*group).to_owned()).collect(),
        gap_rows: gap_rows(&pictured, &groups),
        measured: if seen.measured.is_empty() {
            String::new()
        } else {
            pictured.said_and_measured().inline("measured")
        },
        advice: advice(visit, outcome),
        remarks: remarks(visit, outcome, instrument),
        earlier: seen
            .earlier
            .iter()
            .rev()
            .map(|(label, id, _)| (label.clone(), format!("/journey/rounds/{id}/result")))
            .collect(),
        others: seen.others.iter().map(|(label, id)| (label.clone(), format!("/journey/rounds/{id}/result"))).collect(),
        leads: policy::leads(&visit.viewer),
        company,
    }
}

fn axes(visit: &Visit, outcome: &Outcome, instrument: &Instrument) -> Vec<Axis> {
    let (t, lang, words) = (t::Texts::new(visit.lang), visit.lang, Words::of(instrument, visit.lang));
    let axis = |block: Block| {
        let score = outcome.block(block)?;
        let value = score.score.map_or_else(|| "–".to_owned(), |value| texts::decimal(value, 2, lang));
        let stage = score.score.map(scoring::stage).map(|stage| words.stage(stage).to_lowercase());
        let detail = match (stage, score.half) {
            (Some(stage), Some(half)) => t.axis_detail(&stage, texts::decimal(half, 2, lang)),
            (Some(stage), None) => stage,
            (None, _) => t.too_few().to_owned(),
        };
        Some(Axis { name: words.block(block).name.clone(), value, detail })
    };
    let lag = outcome.it_lag.map(|lag| Axis {
        name: t.it_lag().to_owned(),
        value: texts::decimal(lag, 2, lang),
        detail: t.it_lag_detail(texts::decimal(maturity::placement::IT_BEHIND, 2, lang)),
    });
    [Block::Internal, Block::External, Block::Bridge].into_iter().filter_map(axis).chain(lag).collect()
}

fn map_rows(visit: &Visit, seen: &Seen) -> Vec<EarlierRound> {
    let figure =
        |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| texts::decimal(value, 2, visit.lang));
    let own = |block| seen.outcome.block(block).and_then(|block| block.score);
    let now = EarlierRound {
        label: month(visit, &seen.round),
        internal: figure(own(Block::Internal)),
        external: figure(own(Block::External)),
    };
    let row = |(label, _, outcome): &(String, RoundId, Outcome)| EarlierRound {
        label: label.clone(),
        internal: figure(model::comparable(&seen.outcome, outcome, Block::Internal)),
        external: figure(model::comparable(&seen.outcome, outcome, Block::External)),
    };
    seen.earlier.iter().map(row).chain([now]).collect()
}

fn blocks(pictured: &Pictured<'_>) -> Vec<ProfileBlock> {
    let instrument = pictured.round.instrument();
    let words = Words::of(instrument, pictured.lang);
    let of = |block: Block| {
        let lines: Vec<ProfileLine> = instrument
            .subs_of(block)
            .filter_map(|at| {
                let sub = &instrument.sub_dimensions[at];
                Some(line(pictured, words, &sub.id, sub.critical, pictured.outcome.subs.get(&sub.id)?))
            })
            .collect();
        (!lines.is_empty()).then(|| ProfileBlock { name: words.block(block).name.clone(), lines })
    };
    Block::ALL.into_iter().filter_map(of).collect()
}

fn line(pictured: &Pictured<'_>, words: &Words, id: &str, critical: bool, sub: &SubOutcome) -> ProfileLine {
    let (t, lang) = (t::Texts::new(pictured.lang), pictured.lang);
    let figure = |value: f64| texts::decimal(value, 1, lang);
    let at = |value: f64| format!("{:.2}%", value * 25.0);
    let measured = pictured.measured.get(id).copied();
    let note = sub.score.zip(measured).map(|(said, measured)| compared(t, said, measured));
    let named = words.sub_dimension(id);
    let items = pictured.outcome.items.iter().filter(|(item, _)| item.split('.').next() == Some(id));
    ProfileLine {
        id: id.to_owned(),
        name: named.map(|words| words.name.clone()).unwrap_or_default(),
        asks: named.map(|words| words.asks.clone()).unwrap_or_default(),
        critical,
        said: sub.score.map_or_else(|| t.too_few().to_owned(), figure),
        said_at: sub.score.map(at),
        range: sub.low.zip(sub.high).map(|(low, high)| format!("{}–{}", figure(low), figure(high))).unwrap_or_default(),
        low_at: sub.low.zip(sub.high).filter(|_| sub.score.is_some()).map(|(low, high)| (at(low), at(high))),
        measured: measured.map(figure).unwrap_or_default(),
        measured_at: measured.map(at),
        note: note.filter(|(label, _)| !label.is_empty()).map(|(label, tone)| Note { label, tone }),
        spread: sub.answers.map(|spread| spread_in_words(t, words, &spread)).unwrap_or_default(),
        shift: shift(pictured, id),
        items: items
            .filter_map(|(item, score)| Some((words.item(item)?.question.clone(), figure(score.score))))
            .collect(),
    }
}

/// What the second look moved, in a sentence; nothing is said where nothing moved.
fn shift(pictured: &Pictured<'_>, id: &str) -> String {
    let (t, lang) = (t::Texts::new(pictured.lang), pictured.lang);
    let Some(shift) = pictured.outcome.shifts.get(id) else { return String::new() };
    let figure = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| texts::decimal(value, 2, lang));
    t.second_look(
        figure(shift.before),
        figure(shift.after),
        figure(shift.agreement_before),
        figure(shift.agreement_after),
    )
}

/// "0 Dormant 3 · 1 Testing 12 …".
fn spread_in_words(t: t::Texts, words: &Words, spread: &super::outcome::Distribution) -> String {
    let stage = |(stage, count): (usize, &u32)| {
        let stage = u8::try_from(stage).unwrap_or(4);
        format!("{} {}: {count}", stage, words.stage(stage))
    };
    let mut parts: Vec<String> = spread.stages.iter().enumerate().map(stage).collect();
    parts.push(t.spread_unknown(i64::from(spread.unknown)));
    parts.join(" · ")
}

fn gap_rows(pictured: &Pictured<'_>, groups: &[maturity::Group]) -> Vec<(String, Vec<String>)> {
    let words = Words::of(pictured.round.instrument(), pictured.lang);
    let row = |(id, sub): (&String, &SubOutcome)| {
        let mean = |group: &maturity::Group| {
            let shown = sub.groups.iter().find(|one| one.group == group.code());
            shown.map_or_else(|| "–".to_owned(), |one| texts::decimal(one.score, 1, pictured.lang))
        };
        let name = words.sub_dimension(id).map(|words| words.name.clone()).unwrap_or_default();
        (format!("{id} {name}"), groups.iter().map(mean).collect())
    };
    pictured.outcome.subs.iter().map(row).collect()
}

fn advice(visit: &Visit, outcome: &Outcome) -> Vec<Advice> {
    let kind = outcome.kind();
    let all = kind.map(|kind| said::recommended(visit.lang, kind)).unwrap_or_default();
    all.into_iter()
        .map(|one| Advice {
            sentence: one.sentence,
            original: one.original,
            href: format!("/journey/plan#{}", one.action.0),
            action: format!("{} {}", one.action.0, one.action.1),
        })
        .collect()
}

fn remarks(visit: &Visit, outcome: &Outcome, instrument: &Instrument) -> Vec<(String, Vec<Remark>)> {
    let words = Words::of(instrument, visit.lang);
    let of = |item: &maturity::Item| {
        let said: Vec<Remark> = outcome
            .remarks
            .iter()
            .filter(|remark| remark.item == item.id)
            .map(|remark| Remark { comment: remark.comment.clone(), evidence: remark.evidence.clone() })
            .collect();
        let question = words.item(&item.id).map(|words| words.question.clone())?;
        (!said.is_empty()).then_some((question, said))
    };
    instrument.items.iter().filter_map(of).collect()
}
