//! The business capabilities that things of the journey serve: eight of the first level, each with four of the second.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use texts::Lang;

/// A business capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capability {
    /// `C7`, or `C7.1` on the second level.
    pub code: &'static str,
}

static NAMES: LazyLock<[BTreeMap<String, String>; 2]> = LazyLock::new(|| {
    [include_str!("../data/smi-1.0/capabilities.en.toml"), include_str!("../data/smi-1.0/capabilities.de.toml")]
        .map(|file| toml::from_str(file).unwrap_or_else(|error| panic!("{error}")))
});

/// All of them, each of the first level before those that belong to it.
pub fn all() -> impl Iterator<Item = Capability> {
    NAMES[0].keys().map(|code| Capability { code })
}

/// The one of this code.
#[must_use]
pub fn find(code: &str) -> Option<Capability> {
    NAMES[0].get_key_value(code).map(|(code, _)| Capability { code })
}

impl Capability {
    /// What it is called.
    #[must_use]
    pub fn name(self, lang: Lang) -> &'static str {
        let names = match lang {
            Lang::En => &NAMES[0],
            Lang::De => &NAMES[1],
        };
        &names[self.code]
    }
    /// The one of the first level that it belongs to: itself, if it is one.
    #[must_use]
    pub fn top(self) -> &'static str {
        self.code.split('.').next().unwrap_or(self.code)
    }
    /// Whether it is one of the first level.
    #[must_use]
    pub fn is_top(self) -> bool {
        self.top() == self.code
    }
    /// Code and name, as a list offers it: "C7.1 Employee support".
    #[must_use]
    pub fn label(self, lang: Lang) -> String {
        format!("{} {}", self.code, self.name(lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_eight_with_four_each_and_each_has_a_name_in_both_languages() {
        let tops: Vec<_> = all().filter(|one| one.is_top()).collect();
        assert_eq!(tops.len(), 8);
        for top in tops {
            assert_eq!(all().filter(|one| one.top() == top.code && !one.is_top()).count(), 4, "{}", top.code);
        }
        assert!(all().all(|one| NAMES[1].contains_key(one.code)), "German has all");
        assert_eq!(NAMES[0].len(), NAMES[1].len());
        assert_eq!(find("C7.1").expect("it is there").label(Lang::En), "C7.1 Employee support");
    }
}
