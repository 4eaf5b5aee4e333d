//! A result in sentences.

use super::charts::{Pictured, compared};
use super::outcome::{Outcome, SubOutcome};
use crate::t;
use maturity::{Block, Instrument, Kind, Words, catalogue, measures, placement, scoring};
use std::collections::HashMap;
use texts::Lang;
use web::kinds::Mark;

/// Where the organisation stands, in a sentence of which the kind stands out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Headline {
    /// "Havsel is"; empty where there is no kind.
    pub before: String,
    /// "internally mature".
    pub kind: String,
    /// What that means.
    pub after: String,
}

/// The sentence that says where the organisation stands: before the kind, the kind, and what follows.
pub(super) fn headline(lang: Lang, company: &str, outcome: &Outcome, instrument: &Instrument) -> Headline {
    let (t, words) = (t::Texts::new(lang), Words::of(instrument, lang));
    let Some(kind) = outcome.kind() else {
        let (kind, after) = (t.headline_insufficient().to_owned(), t.headline_insufficient_detail().to_owned());
        return Headline { before: String::new(), kind, after };
    };
    let detail = match (kind, outcome.bridged) {
        (Kind::Laggard, _) => t.headline_laggard().to_owned(),
        (Kind::ExternallyMature, _) => t.headline_external().to_owned(),
        (Kind::InternallyMature, _) => t.headline_internal().to_owned(),
        (Kind::EnterpriseMature, true) => t.headline_enterprise().to_owned(),
        (Kind::EnterpriseMature, false) => t.headline_islands().to_owned(),
    };
    Headline { before: t.headline_before(company), kind: words.kind(kind).to_lowercase(), after: detail }
}

/// What is to be known beside the headline: how firmly it stands.
pub(super) fn notes(lang: Lang, outcome: &Outcome, instrument: &Instrument) -> Vec<String> {
    let (t, words) = (t::Texts::new(lang), Words::of(instrument, lang));
    let mut notes = vec![t.note_answered(
        i64::try_from(outcome.raters).unwrap_or(i64::MAX),
        i64::try_from(outcome.response.iter().filter(|one| one.answered > 0).count()).unwrap_or(i64::MAX),
    )];
    if outcome.kind.is_some() {
        notes.push(if outcome.unknown_cannot_change {
            t.note_unknown_safe().to_owned()
        } else {
            t.note_unknown_may().to_owned()
        });
    }
    if outcome.provisional {
        notes.push(t.note_provisional().to_owned());
    }
    let between: Vec<&str> =
        outcome.borderline.iter().filter_map(|code| Kind::from_code(code)).map(|kind| words.kind(kind)).collect();
    if !between.is_empty() {
        notes.push(t.note_borderline(texts::list(&between, lang)));
    }
    let untypical: Vec<&str> =
        outcome.signature.iter().filter(|sign| !sign.typical).map(|sign| sign.item.as_str()).collect();
    if !untypical.is_empty() {
        notes.push(t.note_untypical(texts::list(&untypical, lang)));
    }
    notes
}

/// The kind that the measures alone would give, where it is another: then the placement is contested, and the council decides.
pub(super) fn contested(pictured: &Pictured<'_>) -> Option<String> {
    let (lang, instrument, kind) = (pictured.lang, pictured.round.instrument(), pictured.outcome.kind()?);
    let mature = |axis| {
        let measured = measures::axis(instrument, axis, |id| pictured.measured.get(id).copied());
        measured.map_or(kind.is_mature(axis), |value| value >= placement::MATURE)
    };
    let measured = Kind::of(mature(Block::Internal), mature(Block::External));
    let name = Words::of(instrument, lang).kind(measured).to_lowercase();
    (measured != kind).then(|| t::Texts::new(lang).note_contested(&name))
}

/// The warning that opens the report where IT is behind the business, and its turn where it is ahead.
pub(super) fn it_warning(lang: Lang, outcome: &Outcome) -> Option<String> {
    let (t, lag) = (t::Texts::new(lang), outcome.it_lag?);
    if lag >= placement::IT_BEHIND {
        return Some(t.it_behind(texts::decimal(lag, 1, lang)));
    }
    (lag < placement::IT_AHEAD).then(|| t.it_ahead(texts::decimal(-lag, 1, lang)))
}

/// Something to talk about first.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    /// How large it is, for the order.
    weight: f64,
    /// The chip's words, tone and icon.
    pub(super) mark: Mark,
    /// The sentence.
    pub(super) text: String,
}

fn mark(label: &str, tone: &'static str, icon: &'static str) -> Mark {
    Mark { label: label.to_owned(), tone, icon }
}

/// At most this many findings stand on top.
const MOST: usize = 6;
/// And at most this many of one kind: ten gaps of the same size are one thing to talk about, and the profile has them all.
const MOST_OF_A_KIND: usize = 3;

/// What to talk about first: groups that see two organisations, beliefs that nothing bears out, what nobody can see, raters who
/// don't agree.
pub(super) fn findings(pictured: &Pictured<'_>) -> Vec<Finding> {
    let (lang, outcome) = (pictured.lang, pictured.outcome);
    let (t, words) = (t::Texts::new(lang), Words::of(pictured.round.instrument(), lang));
    let name = |id: &str| words.sub_dimension(id).map(|words| words.name.as_str()).unwrap_or_default();
    let mut findings = Vec::new();
    for (id, sub) in &outcome.subs {
        findings.extend(gap(t, lang, words, name(id), sub));
        findings.extend(measured(t, lang, name(id), sub, pictured.measured.get(id).copied()));
        if let Some(agreement) =
            sub.agreement.filter(|value| scoring::agreement::reading(*value) == scoring::agreement::Reading::Split)
        {
            let mark = mark(t.chip_split(), "warn", "people");
            findings.push(Finding { weight: 0.5 - agreement, mark, text: t.finding_split(name(id)) });
        }
    }
    for item in &outcome.unseen {
        let question = words.item(item).map(|item| item.question.as_str()).unwrap_or_default();
        findings.push(Finding {
            weight: 0.4,
            mark: mark(t.chip_unseen(), "", "eye"),
            text: t.finding_unseen(question),
        });
    }
    findings.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    let mut seen: HashMap<String, usize> = HashMap::new();
    findings.retain(|finding| {
        let of_kind = seen.entry(finding.mark.icon.to_owned()).or_default();
        *of_kind += 1;
        *of_kind <= MOST_OF_A_KIND
    });
    findings.truncate(MOST);
    findings
}

fn gap(t: t::Texts, lang: Lang, words: &Words, name: &str, sub: &SubOutcome) -> Option<Finding> {
    let gap = sub.gap.filter(|gap| *gap >= scoring::PERCEPTION_GAP)?;
    let low = sub.groups.iter().min_by(|one, other| one.score.total_cmp(&other.score))?;
    let high = sub.groups.iter().max_by(|one, other| one.score.total_cmp(&other.score))?;
    let group = |code: &str| maturity::Group::from_code(code).map(|group| words.group(group)).unwrap_or_default();
    let mark = mark(&t.chip_gap(texts::decimal(gap, 1, lang)), "warn", "people");
    let text = t.finding_gap(name, group(&high.group), group(&low.group));
    Some(Finding { weight: gap + 1.0, mark, text })
}

fn measured(t: t::Texts, lang: Lang, name: &str, sub: &SubOutcome, measured: Option<f64>) -> Option<Finding> {
    let (said, measured) = (sub.score?, measured?);
    let (label, tone) = compared(t, said, measured);
    if label.is_empty() {
        return None;
    }
    let [said_text, measured_text] = [said, measured].map(|value| texts::decimal(value, 1, lang));
    let text = t.finding_measured(name, &said_text, &measured_text);
    Some(Finding { weight: (said - measured).abs(), mark: mark(&label, tone, "flag"), text })
}

/// A sentence of the article for the kind, with the action that carries it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Recommended {
    /// In the reader's language.
    pub(super) sentence: String,
    /// As it was written, where that is another language.
    pub(super) original: Option<String>,
    /// The action's id and title.
    pub(super) action: (String, String),
}

/// What the article recommends to this kind, in its own words: the actions of the kind alone, not those for all.
pub(super) fn recommended(lang: Lang, kind: Kind) -> Vec<Recommended> {
    let of_kind = catalogue::all().iter().filter(|action| action.kinds == [kind] && !action.is_supporting());
    of_kind
        .flat_map(|action| action.sentences.iter().map(move |code| (action, code)))
        .filter_map(|(action, code)| {
            let original = catalogue::sentence(code, Lang::En)?.to_owned();
            let sentence = catalogue::sentence(code, lang)?.to_owned();
            let action = (action.id.clone(), action.words(lang).title.clone());
            Some(Recommended { original: (lang != Lang::En).then_some(original), sentence, action })
        })
        .collect()
}

/// The strongest and the weakest sub-dimension, by name with their scores.
pub(super) fn extremes(pictured: &Pictured<'_>) -> Option<((String, f64), (String, f64))> {
    let words = Words::of(pictured.round.instrument(), pictured.lang);
    let scored: HashMap<&str, f64> = pictured
        .outcome
        .subs
        .iter()
        .filter(|(id, _)| [Block::Internal, Block::External].iter().any(|block| id.starts_with(block.code())))
        .filter_map(|(id, sub)| Some((id.as_str(), sub.score?)))
        .collect();
    let named =
        |(id, score): (&&str, &f64)| (words.sub_dimension(id).map(|one| one.name.clone()).unwrap_or_default(), *score);
    let order = |one: &(&&str, &f64), other: &(&&str, &f64)| one.1.total_cmp(other.1).then(other.0.cmp(one.0));
    Some((named(scored.iter().max_by(order)?), named(scored.iter().min_by(order)?)))
}
