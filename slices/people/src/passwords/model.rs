//! Which passwords are good enough.

use crate::person::folded;
use crate::t::Texts;

/// Longest password, in characters; longer ones only cost time.
const LONGEST: usize = 128;
/// Least letters that must remain when what everybody knows of the person is taken out.
const LEAST_UNKNOWN: usize = 8;

/// What is asked of a password here.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Least length, in characters.
    pub min_length: u32,
}

/// Why a password is not good enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Shorter than this many characters.
    Short(u32),
    /// Longer than 128 characters.
    Long,
    /// Mostly the person's own name or address.
    Personal,
    /// Among those that are tried first.
    Common,
}

impl Rules {
    /// Checks a password of somebody of whom others know this: name, address, company.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(self, password: &str, known: &[&str]) -> Result<(), Weak> {
        let length = password.chars().count();
        if length < self.min_length as usize {
            return Err(Weak::Short(self.min_length));
        }
        if length > LONGEST {
            return Err(Weak::Long);
        }
        if unknown_part(password, known) < LEAST_UNKNOWN {
            return Err(Weak::Personal);
        }
        // The score 2 of zxcvbn (Wheeler, USENIX Security 2016): beyond a million guesses, lists of leaked ones among them.
        let is_guessed = zxcvbn::zxcvbn(password, known).score() < zxcvbn::Score::Two;
        if is_guessed { Err(Weak::Common) } else { Ok(()) }
    }
}

impl Weak {
    /// What is wrong, and what would be right.
    #[must_use]
    pub fn sentence(self, t: Texts) -> String {
        match self {
            Self::Short(least) => t.password_short(least),
            Self::Long => t.password_long().to_owned(),
            Self::Personal => t.password_personal().to_owned(),
            Self::Common => t.password_common().to_owned(),
        }
    }
}

/// How many characters are left of it without the words that others know.
fn unknown_part(password: &str, known: &[&str]) -> usize {
    let mut rest = folded(password);
    let mut words: Vec<String> = known.iter().flat_map(|text| words(text)).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for word in words {
        rest = rest.replace(&word, "");
    }
    rest.chars().count()
}

fn words(text: &str) -> Vec<String> {
    let folded = folded(text);
    let whole = folded.replace(' ', "");
    let parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() >= 3).map(str::to_owned);
    parts.chain([whole]).filter(|word| word.len() >= 3).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_that_are_tried_first_are_refused() {
        let rules = Rules { min_length: 12 };
        let known = ["Ines Caldeira", "ines.caldeira@havsel.example", "Havsel"];
        for (password, weak) in [
            ("short", Weak::Short(12)),
            ("password1234", Weak::Common),
            ("qwertyuiop12", Weak::Common),
            ("111111111111", Weak::Common),
            ("inescaldeira", Weak::Personal),
            ("InesCaldeira2026", Weak::Personal),
            ("ines.caldeira@havsel.example", Weak::Personal),
        ] {
            assert_eq!(rules.check(password, &known), Err(weak), "{password}");
        }
        assert_eq!(rules.check(&"long".repeat(40), &known), Err(Weak::Long));
        for good in ["teal otter under the stairs", "Wärmepumpen im Nebel", "v9#Lq2!xTz7p"] {
            assert_eq!(rules.check(good, &known), Ok(()), "{good}");
        }
    }
}
