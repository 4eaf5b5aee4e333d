//! How names are written for finding and for addresses.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest handle that is made of a name.
const HANDLE_BYTES: usize = 40;

/// Lower case without diacritics: "Élodie Ångström" becomes "elodie angstrom".
#[must_use]
pub fn folded(name: &str) -> String {
    let plain: String = name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    plain.replace('ß', "ss").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The handle that a name suggests: "Ines Caldeira" becomes "ines.caldeira". Letters outside of a to z are left out; a
/// name without any other becomes "person".
#[must_use]
pub fn handle_of(name: &str) -> String {
    let words = folded(name);
    let plain = |word: &str| word.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let mut handle =
        words.split([' ', '-', '.', '_']).map(plain).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(".");
    handle.truncate(HANDLE_BYTES);
    let handle = handle.trim_end_matches('.');
    if handle.is_empty() { "person".to_owned() } else { handle.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_without_its_marks() {
        assert_eq!(folded("  Élodie  Ångström "), "elodie angstrom");
        assert_eq!(folded("Jürgen Großmann"), "jurgen grossmann");
    }

    #[test]
    fn a_handle_is_made_of_the_plain_letters_of_a_name() {
        for (name, handle) in [
            ("Ines Caldeira", "ines.caldeira"),
            ("Piet de Boer", "piet.de.boer"),
            ("Anne-Marie O’Neil", "anne.marie.oneil"),
            ("张伟", "person"),
        ] {
            assert_eq!(handle_of(name), handle);
        }
    }
}
