//! The twelve risks with which most registers begin, as data. One of them says that saying no is a risk too.

use super::form::Typed;
use super::model::Treatment;
use crate::indicators::is_share;
use crate::t::Texts;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use texts::Lang;

/// A known risk, but for its words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    kind: String,
    before: [i64; 2],
    after: [i64; 2],
    #[serde(default)]
    measure: String,
    direction: String,
    limit: f64,
}

/// Its words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    cause: String,
    event: String,
    effect: String,
    mitigation: String,
    indicator: String,
}

static KNOWN: LazyLock<BTreeMap<String, Known>> = LazyLock::new(|| {
    toml::from_str(include_str!("../../data/known.toml")).unwrap_or_else(|error| panic!("known.toml: {error}"))
});

static WORDS: LazyLock<[BTreeMap<String, Words>; 2]> = LazyLock::new(|| {
    [include_str!("../../data/known.en.toml"), include_str!("../../data/known.de.toml")]
        .map(|file| toml::from_str(file).unwrap_or_else(|error| panic!("the words of known.toml: {error}")))
});

fn words(lang: Lang) -> &'static BTreeMap<String, Words> {
    match lang {
        Lang::En => &WORDS[0],
        Lang::De => &WORDS[1],
    }
}

/// All of them: code and title.
pub(super) fn all(lang: Lang) -> Vec<(&'static str, &'static str)> {
    words(lang).iter().map(|(code, words)| (code.as_str(), words.title.as_str())).collect()
}

/// The form, filled in with one of them.
pub(super) fn filled(lang: Lang, code: &str) -> Option<Typed> {
    let (known, words) = (KNOWN.get(code)?, words(lang).get(code)?);
    let t = Texts::new(lang);
    let part = |name: &str, text: &str| format!("**{name}:** {text}");
    let parts = [part(t.cause(), &words.cause), part(t.event(), &words.event), part(t.effect(), &words.effect)];
    let number = |number: i64| number.to_string();
    let limit = if is_share(&known.measure) { format!("{} %", known.limit * 100.0) } else { known.limit.to_string() };
    Some(Typed {
        title: words.title.clone(),
        body: parts.join("\n\n"),
        kind: known.kind.clone(),
        likelihood: number(known.before[0]),
        impact: number(known.before[1]),
        after_likelihood: number(known.after[0]),
        after_impact: number(known.after[1]),
        treatment: Treatment::Reduce.name().to_owned(),
        mitigation: words.mitigation.clone(),
        measure: known.measure.clone(),
        indicator: words.indicator.clone(),
        direction: known.direction.clone(),
        limit,
        ..Typed::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicators::{Direction, typed};
    use crate::risks::model::RiskKind;

    #[test]
    fn all_twelve_fill_the_form_in_each_language_and_over_control_is_among_them() {
        for lang in Lang::ALL {
            assert_eq!(all(lang).len(), 12, "{lang:?}");
            for (code, _) in all(lang) {
                let form = filled(lang, code).expect("it has numbers and words");
                assert!(RiskKind::from_name(&form.kind).is_some(), "{code}: {}", form.kind);
                assert!(Direction::from_name(&form.direction).is_some(), "{code}");
                let numbers = [&*form.likelihood, &form.impact, &form.after_likelihood, &form.after_impact];
                let assessment = super::super::form::assessment(&numbers).expect("levels are from 1 to 5");
                assert!(!assessment.grows(), "{code}");
                assert_eq!(form.measure.is_empty(), !form.indicator.is_empty(), "{code} is watched by one thing");
                assert!(form.measure.is_empty() || maturity::measures::find(&form.measure).is_some(), "{code}");
                let limit = KNOWN[code].limit;
                let read = typed(&form.limit, is_share(&form.measure)).expect("a limit can be read back");
                assert!((read - limit).abs() < 1e-9, "{code}: {read} for {limit}");
            }
        }
        assert_eq!(filled(Lang::En, "R07").map(|form| form.kind), Some("over_control".to_owned()));
        assert_eq!(filled(Lang::En, "R13").map(|form| form.title), None);
    }
}
