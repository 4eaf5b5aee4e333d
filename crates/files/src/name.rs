use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Write;
use unicode_normalization::UnicodeNormalization;

/// The longest name kept, in characters.
const LONGEST: usize = 128;

/// `attr-char` of RFC 5987: what may stand bare in `filename*`.
const BARE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// A file's name as it may be shown and stored: the last step of a path, composed (NFC), without control or
/// direction characters, without what file systems give a meaning, at most 128 characters with its ending kept.
/// Never empty; cleaning twice changes nothing.
#[must_use]
pub fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    // Composed after the hidden characters are gone: two marks that one of them kept apart may change places.
    let kept: String =
        last.chars().filter(|c| !is_hidden(*c)).nfc().map(|c| if "<>:\"|?*".contains(c) { '_' } else { c }).collect();
    let short = shorten(trim(&kept));
    let name = trim(&short);
    if name.is_empty() {
        "file".to_owned()
    } else if is_device(name) {
        shorten(&format!("_{name}"))
    } else {
        name.to_owned()
    }
}

/// The value of `Content-Disposition` (RFC 6266): a plain ASCII name for old programs and the whole one in UTF-8.
/// Only visible ASCII comes out, so no name can end a header.
#[must_use]
pub fn disposition(name: &str, inline: bool) -> String {
    let name = clean_name(name);
    let plain: String = name
        .chars()
        .map(|c| if c == ' ' || c.is_ascii_alphanumeric() || "-._()".contains(c) { c } else { '_' })
        .collect();
    let mut value = format!("{}; filename=\"{plain}\"", if inline { "inline" } else { "attachment" });
    if plain != name {
        write!(value, "; filename*=UTF-8''{}", utf8_percent_encode(&name, BARE)).expect("a String takes any text");
    }
    value
}

fn trim(name: &str) -> &str {
    // Leading dots hide a file, trailing dots and spaces vanish on Windows.
    name.trim_matches(|c: char| c == '.' || c.is_whitespace())
}

/// Controls, and characters that reorder or hide text: `exe.txt` must not read as `txt.exe`.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffd}'
            | '\u{e0000}'..='\u{e0fff}')
}

fn shorten(name: &str) -> String {
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let kept = if (1..=16).contains(&ending.chars().count()) { format!(".{ending}") } else { String::new() };
    let stem: String = name.chars().take(LONGEST - kept.chars().count()).collect();
    trim(&stem).to_owned() + &kept
}

/// Names that Windows opens as devices, whatever their ending.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered =
        |port: &str| stem.strip_prefix(port).is_some_and(|n| n.len() == 1 && n.as_bytes()[0].is_ascii_digit());
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_keeps_what_people_wrote() {
        assert_eq!(clean_name("Übersicht Q3 (final).pdf"), "Übersicht Q3 (final).pdf");
        assert_eq!(clean_name("C:\\Users\\me\\plan.docx"), "plan.docx");
        assert_eq!(clean_name("日本語.png"), "日本語.png");
    }

    #[test]
    fn a_name_has_no_path_meaning_and_no_tricks() {
        for (given, kept) in [
            ("../../etc/passwd", "passwd"),
            ("..", "file"),
            ("", "file"),
            (".htaccess", "htaccess"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
            ("a\r\nSet-Cookie: x=1.txt", "aSet-Cookie_ x=1.txt"),
            ("nul.txt", "_nul.txt"),
            ("com1", "_com1"),
            ("trailing. . ", "trailing"),
            ("a\0b", "ab"),
            ("a\u{a8e0}\u{202e}\u{10a39}", "a\u{10a39}\u{a8e0}"),
        ] {
            assert_eq!(clean_name(given), kept, "{given:?}");
            assert_eq!(clean_name(kept), kept, "{given:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let name = clean_name(&format!("{}.pdf", "ä".repeat(400)));
        assert_eq!(name.chars().count(), 128);
        assert!(name.ends_with("ä.pdf"));
    }

    #[test]
    fn a_disposition_carries_both_names() {
        assert_eq!(disposition("plan.pdf", true), "inline; filename=\"plan.pdf\"");
        assert_eq!(
            disposition("é \"x\".txt", false),
            "attachment; filename=\"_ _x_.txt\"; filename*=UTF-8''%C3%A9%20_x_.txt"
        );
    }

    proptest! {
        #[test]
        fn any_name_becomes_a_harmless_one(name in "(\\PC|[\\x00-\\x1f./\\\\\u{202e}\u{200b} ]){0,300}") {
            let clean = clean_name(&name);
            prop_assert!(!clean.is_empty() && clean.chars().count() <= 128);
            prop_assert!(!clean.contains(['/', '\\', '\0', '\r', '\n', '"']) && !clean.chars().any(is_hidden));
            prop_assert!(!clean.starts_with('.') && !clean.ends_with(['.', ' ']));
            prop_assert_eq!(clean_name(&clean), clean);
        }

        #[test]
        fn any_disposition_is_one_line_of_visible_ascii(name: String, inline: bool) {
            let value = disposition(&name, inline);
            prop_assert!(value.bytes().all(|b| (0x20..0x7f).contains(&b)));
            prop_assert_eq!(value.matches('"').count(), 2);
        }

        #[test]
        fn the_whole_name_reads_back_from_a_disposition(name: String) {
            let value = disposition(&name, false);
            if let Some((_, coded)) = value.split_once("UTF-8''") {
                prop_assert_eq!(percent_encoding::percent_decode_str(coded).decode_utf8().unwrap(), clean_name(&name));
            }
        }
    }
}
