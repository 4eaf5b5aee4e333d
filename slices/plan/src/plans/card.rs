//! What is offered, as pages show it: why it stands there, what blocks it, what it waits for.

use super::picture::Picture;
use crate::t::Texts;
use crate::wording;
use evidence::Evidence;
use maturity::catalogue::{self, Horizon};
use maturity::planning::{Candidate, Hindrance, Part, Reason};
use maturity::rules::{self, Condition, Rules};
use maturity::{Block, Instrument, Words};
use texts::Lang;

/// An action that is offered.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Hint {
    pub code: String,
    pub title: String,
    /// Who usually owns it.
    pub owner: String,
    /// What people get ready themselves.
    pub before: String,
    /// How one sees that it is done.
    pub evidence: String,
    /// Why it stands here.
    pub why: String,
    /// The article's sentences, each with its code.
    pub quotes: Vec<(String, String)>,
    pub effort: &'static str,
    pub rank: String,
    pub cost: String,
    pub parts: Vec<PartView>,
    /// What keeps it from beginning.
    pub blocked: Vec<String>,
    pub borrowed: bool,
    pub visible: bool,
    pub package: bool,
    pub chosen: bool,
    /// The capability that it waits for, as long as it can't be done here.
    pub waits_for: String,
}

/// A part of a rank, number by number.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct PartView {
    pub sub: String,
    pub name: String,
    pub focus: String,
    pub weight: String,
    pub urgency: String,
    pub effect: String,
    pub gap: String,
    pub value: String,
}

/// The actions that are offered in a horizon, in their order.
pub(crate) fn hints(lang: Lang, picture: &Picture, evidence: &Evidence, horizon: Horizon) -> Vec<Hint> {
    let of_horizon = picture.offered.iter().filter(|candidate| candidate.horizon == horizon);
    of_horizon.map(|candidate| hint(lang, picture, evidence, candidate)).collect()
}

fn hint(lang: Lang, picture: &Picture, evidence: &Evidence, candidate: &Candidate) -> Hint {
    let (t, action) = (Texts::new(lang), candidate.action);
    let words = action.words(lang);
    let quote = |code: &String| Some((code.clone(), catalogue::sentence(code, lang)?.to_owned()));
    Hint {
        code: action.id.clone(),
        title: words.title.clone(),
        owner: words.owner.clone(),
        before: if action.before.prepare { words.before.clone() } else { String::new() },
        evidence: words.evidence.clone(),
        why: why(t, picture, candidate),
        quotes: action.sentences.iter().filter_map(quote).collect(),
        effort: action.effort.code(),
        rank: wording::number(lang, candidate.rank.value, 4),
        cost: wording::number(lang, candidate.rank.cost, 1),
        parts: candidate.rank.parts.iter().map(|part| part_view(lang, part)).collect(),
        blocked: candidate.blocked.iter().map(|one| hindrance(lang, one)).collect(),
        borrowed: candidate.borrowed,
        visible: action.visible,
        package: action.package.is_some(),
        chosen: picture.step(&action.id).is_some(),
        waits_for: waits_for(lang, evidence, &action.id),
    }
}

fn why(t: Texts, picture: &Picture, candidate: &Candidate) -> String {
    let kind = picture.situation.kind.map(|kind| wording::kind(t, kind)).unwrap_or_default();
    match candidate.reason {
        Reason::Gate(_) => t.why_gate().to_owned(),
        Reason::Shared => t.why_shared().to_owned(),
        Reason::Headline => t.why_headline(kind),
        Reason::Article => t.why_article().to_owned(),
        Reason::Supporting => t.why_supporting().to_owned(),
    }
}

/// What keeps an action from beginning, in words.
pub(crate) fn hindrance(lang: Lang, hindrance: &Hindrance) -> String {
    let t = Texts::new(lang);
    match hindrance {
        Hindrance::After(id) => t.blocked_after(called(lang, id)),
        Hindrance::AfterOne(ids) => {
            let all: Vec<String> = ids.iter().map(|id| called(lang, id)).collect();
            t.blocked_after_one(all.join(t.or_between()))
        }
        Hindrance::Longer { action, days } => t.blocked_longer(*days, called(lang, action)),
        Hindrance::Below { what, least, score } => {
            let name =
                Block::from_code(what).map_or_else(|| sub_name(lang, what), |of| wording::block(t, of).to_owned());
            let least = wording::number(lang, *least, 1);
            match score {
                Some(score) => t.blocked_below(&name, wording::number(lang, *score, 2), &least),
                None => t.blocked_unknown(&name, &least),
            }
        }
        Hindrance::NoActivity => t.blocked_no_activity().to_owned(),
    }
}

fn called(lang: Lang, id: &str) -> String {
    catalogue::find(id).map_or_else(|| id.to_owned(), |action| format!("{id} {}", action.words(lang).title))
}

fn sub_name(lang: Lang, id: &str) -> String {
    let words = Words::of(Instrument::current(), lang);
    words.sub_dimension(id).map_or_else(|| id.to_owned(), |words| words.name.clone())
}

fn part_view(lang: Lang, part: &Part) -> PartView {
    let number = |value: f64, places: usize| wording::number(lang, value, places);
    PartView {
        sub: part.sub.clone(),
        name: sub_name(lang, &part.sub),
        focus: number(part.focus, 1),
        weight: number(part.weight, 2),
        urgency: number(part.urgency, 1),
        effect: number(part.effect, 1),
        gap: if part.score.is_some() { number(part.gap, 2) } else { Texts::new(lang).too_few().to_owned() },
        value: number(part.value, 4),
    }
}

/// The capability that an action waits for: nothing where a slice leads into it, or answers all that its rule asks.
pub(crate) fn waits_for(lang: Lang, evidence: &Evidence, code: &str) -> String {
    let answered = |condition: &Condition| match condition {
        Condition::Asks(asks) => evidence.probe(&asks.probe).is_some(),
        Condition::Recorded(_) => true,
    };
    let rule = Rules::current().of(code);
    if evidence.way_in(code).is_some() || rule.is_some_and(|rule| rule.all.iter().all(answered)) {
        return String::new();
    }
    let needs = catalogue::find(code).and_then(|action| action.needs.as_deref());
    needs.and_then(|name| rules::capability(name, lang)).unwrap_or_default().to_owned()
}
