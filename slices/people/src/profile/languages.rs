//! The languages that people speak, by their codes (ISO 639-1).

use crate::person::folded;
use crate::t;
use texts::Lang;

/// The codes that have a name in our texts.
pub const ALL: [&str; 46] = [
    "ar", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga", "gl", "he",
    "hi", "hr", "hu", "id", "is", "it", "ja", "ko", "lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl",
    "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh",
];

/// What it is called.
#[must_use]
pub fn name(lang: Lang, code: &str) -> String {
    t::lookup(lang, &format!("language-{code}"), &[]).unwrap_or_else(|| code.to_owned())
}

/// The code of what somebody wrote: a code, or a name in any language that Stoa speaks.
///
/// # Errors
/// What may have been meant, in the reader's language.
pub fn code(lang: Lang, written: &str) -> Result<&'static str, String> {
    let wanted = folded(written);
    let is_it =
        |code: &&'static str| **code == wanted || Lang::ALL.iter().any(|lang| folded(&name(*lang, code)) == wanted);
    let near = |code: &&'static str| strsim::osa_distance(&folded(&name(lang, code)), &wanted);
    ALL.iter().copied().find(|code| is_it(code)).ok_or_else(|| {
        let nearest = ALL.iter().copied().min_by_key(|code| near(code)).unwrap_or("en");
        name(lang, nearest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_code_and_by_its_names() {
        for written in ["de", "German", "deutsch", " Deutsch "] {
            assert_eq!(code(Lang::En, written), Ok("de"), "{written}");
        }
        assert_eq!(code(Lang::En, "Germn"), Err("German".to_owned()));
    }

    #[test]
    fn every_language_has_a_name_in_every_language_of_ours() {
        for code in ALL {
            assert!(Lang::ALL.iter().all(|lang| name(*lang, code) != code), "{code}");
        }
    }
}
