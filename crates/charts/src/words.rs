//! How much room words need.
//!
//! A page sets them in the system's typeface, a file in ours. Both take their places from one geometry, so a word is
//! given a little more room than ours needs: the common faces of systems run up to a fifth wider.

use typefaces::Face;

use crate::drawing::Voice;

/// The size of texts, in pixels.
pub(crate) const SIZE: f64 = 13.0;
/// The size of a letter inside of a mark.
pub(crate) const LETTER: f64 = 10.0;
/// The size of a file's title, in pixels.
pub(crate) const TITLE: f64 = 17.0;
/// From line to line.
pub(crate) const LEADING: f64 = 16.0;
/// From the middle of a line to the foot of its letters.
pub(crate) const MIDDLE: f64 = 4.5;

const SPARE: f32 = 1.2;

pub(crate) fn width(voice: Voice, text: &str) -> f64 {
    let (face, size) = match voice {
        Voice::Plain | Voice::Faint => (Face::Sans, SIZE),
        Voice::Strong => (Face::Semibold, SIZE),
        Voice::Letter => (Face::Semibold, LETTER),
        Voice::Title => (Face::Serif, TITLE),
    };
    f64::from(typefaces::width(face, size as f32, text) * SPARE)
}

/// The widest of some texts.
pub(crate) fn widest<'a>(voice: Voice, texts: impl Iterator<Item = &'a str>) -> f64 {
    texts.map(|text| width(voice, text)).fold(0.0, f64::max)
}

/// A text in lines that are no wider than the room, broken between words; a word that is wider by itself is cut.
pub(crate) fn wrap(voice: Voice, text: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let word = cut(voice, word, room);
        match lines.last_mut() {
            Some(line) if width(voice, &format!("{line} {word}")) <= room => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
}

/// A text that is no wider than the room; what doesn't fit is said to be missing by an ellipsis.
pub(crate) fn cut(voice: Voice, text: &str, room: f64) -> String {
    if width(voice, text) <= room {
        return text.into();
    }
    let mut short: String = text.into();
    while short.pop().is_some() {
        let written = format!("{}…", short.trim_end());
        if width(voice, &written) <= room {
            return written;
        }
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_breaks_between_words_and_fits() {
        let lines = wrap(Voice::Plain, "Collaboration in the flow of work", 110.0);
        assert_eq!(lines, ["Collaboration in", "the flow of work"]);
        assert!(wrap(Voice::Plain, "", 100.0).is_empty());
    }

    #[test]
    fn a_word_that_is_too_wide_is_cut_where_it_shows() {
        let short = cut(Voice::Plain, "Donaudampfschifffahrtsgesellschaft", 80.0);
        assert!(short.ends_with('…') && width(Voice::Plain, &short) <= 80.0, "{short}");
        assert_eq!(cut(Voice::Plain, "IT", 80.0), "IT");
    }
}
