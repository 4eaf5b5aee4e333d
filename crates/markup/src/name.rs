use std::borrow::Cow;

/// A name, title or link text without the characters that make it look like another: bidirectional controls, zero-width
/// and other invisible characters, control characters. Line breaks and tabs become spaces.
///
/// ```
/// assert_eq!(markup::safe_name("Ines\u{202e}gnp.exe"), "Inesgnp.exe");
/// ```
pub fn safe_name(name: &str) -> Cow<'_, str> {
    if !name.chars().any(|c| c.is_control() || invisible(c)) {
        return Cow::Borrowed(name);
    }
    let visible = name.chars().filter_map(|c| match c {
        '\n' | '\r' | '\t' => Some(' '),
        c if c.is_control() || invisible(c) => None,
        c => Some(c),
    });
    Cow::Owned(visible.collect())
}

/// Format characters and fillers that draw nothing (Unicode general category Cf, and letters that are blank by design).
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_name_is_kept_as_it_is() {
        for name in ["Ines Caldeira", "Ødegård", "李小龍", "عمر", "O’Brien-Smith", "🎉"] {
            assert!(matches!(safe_name(name), Cow::Borrowed(same) if same == name));
        }
    }

    #[test]
    fn characters_that_hide_or_turn_text_are_removed() {
        for hidden in [
            '\u{202e}',
            '\u{202a}',
            '\u{2066}',
            '\u{2069}',
            '\u{200b}',
            '\u{200d}',
            '\u{200f}',
            '\u{feff}',
            '\u{ad}',
            '\u{0}',
            '\u{7f}',
            '\u{85}',
            '\u{3164}',
            '\u{e0041}',
        ] {
            assert_eq!(safe_name(&format!("ad{hidden}min")), "admin", "{:?}", hidden);
        }
    }

    #[test]
    fn line_breaks_become_spaces() {
        assert_eq!(safe_name("Ines\nCaldeira"), "Ines Caldeira");
    }
}
