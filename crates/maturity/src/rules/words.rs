//! The rules in words.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use texts::Lang;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    capabilities: BTreeMap<String, String>,
    recorded: BTreeMap<String, String>,
    probes: BTreeMap<String, String>,
}

static WORDS: LazyLock<[WordsFile; 2]> = LazyLock::new(|| {
    [include_str!("../../data/smi-1.0/evidence.en.toml"), include_str!("../../data/smi-1.0/evidence.de.toml")]
        .map(|file| toml::from_str(file).unwrap_or_else(|error| panic!("{error}")))
});

fn words(lang: Lang) -> &'static WordsFile {
    match lang {
        Lang::En => &WORDS[0],
        Lang::De => &WORDS[1],
    }
}

/// A capability that is still to come, in words.
#[must_use]
pub fn capability(name: &str, lang: Lang) -> Option<&'static str> {
    words(lang).capabilities.get(name).map(String::as_str)
}

/// What is stated under a key, as a sentence.
#[must_use]
pub fn recorded(key: &str, lang: Lang) -> Option<&'static str> {
    words(lang).recorded.get(key).map(String::as_str)
}

/// What a probe counts that no slice answers yet.
#[must_use]
pub fn coming_probe(name: &str, lang: Lang) -> Option<&'static str> {
    words(lang).probes.get(name).map(String::as_str)
}
