//! Words with their styles.

use typefaces::Face;

/// How words are stressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// As the block sets them.
    #[default]
    Plain,
    /// Strong.
    Bold,
    /// Stressed.
    Italic,
}

/// A text of one or more styles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub(crate) runs: Vec<(Style, String)>,
}

impl Text {
    /// An empty text, to add to.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds words in a style.
    #[must_use]
    pub fn and(mut self, style: Style, words: impl Into<String>) -> Self {
        self.runs.push((style, words.into()));
        self
    }

    /// Adds words as the block sets them.
    #[must_use]
    pub fn plain(self, words: impl Into<String>) -> Self {
        self.and(Style::Plain, words)
    }

    /// Adds strong words.
    #[must_use]
    pub fn bold(self, words: impl Into<String>) -> Self {
        self.and(Style::Bold, words)
    }

    /// Adds stressed words.
    #[must_use]
    pub fn italic(self, words: impl Into<String>) -> Self {
        self.and(Style::Italic, words)
    }

    /// Reads `**strong**` and `*stressed*`, for texts of translations. A star without its partner stays a star.
    ///
    /// Words that people wrote go through [`Self::plain`], which takes every star as it is.
    #[must_use]
    pub fn marked(text: &str) -> Self {
        let mut read = Self::new();
        let mut rest = text;
        while let Some(at) = rest.find('*') {
            let (mark, style) = if rest[at..].starts_with("**") { ("**", Style::Bold) } else { ("*", Style::Italic) };
            let inside = &rest[at + mark.len()..];
            let end = inside.find(mark).filter(|end| is_stressed(&inside[..*end]));
            let before = if end.is_some() { at } else { at + mark.len() };
            read = read.plain(&rest[..before]);
            match end {
                Some(end) => {
                    read = read.and(style, &inside[..end]);
                    rest = &inside[end + mark.len()..];
                }
                None => rest = inside,
            }
        }
        read.plain(rest)
    }

    /// The words alone.
    #[must_use]
    pub fn words(&self) -> String {
        self.runs.iter().map(|(_, words)| words.as_str()).collect()
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|(_, words)| words.trim().is_empty())
    }

    /// The text in the faces of a block. What no face has is shown as a box, as it would be anywhere.
    pub(crate) fn faced(&self, base: Face) -> Vec<(Face, String)> {
        let mut faced: Vec<(Face, String)> = Vec::new();
        for (style, words) in &self.runs {
            let face = match style {
                // The serif is for titles and leads, which are strong by themselves.
                _ if base == Face::Serif => base,
                Style::Plain => base,
                Style::Bold => Face::Semibold,
                Style::Italic => Face::Italic,
            };
            let words = drawable(face, words);
            match faced.last_mut() {
                Some((last, before)) if *last == face => before.push_str(&words),
                _ if words.is_empty() => {}
                _ => faced.push((face, words)),
            }
        }
        faced
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::new().plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::new().plain(words)
    }
}

/// Whether words between two marks are meant to be stressed: as in Markdown, the marks touch them.
fn is_stressed(words: &str) -> bool {
    let touches = |character: Option<char>| character.is_some_and(|character| !character.is_whitespace());
    touches(words.chars().next()) && touches(words.chars().next_back())
}

/// The words with everything replaced that the face cannot draw.
pub(crate) fn drawable(face: Face, words: &str) -> String {
    let is_plain = |character: char| !character.is_control() && character != '\u{feff}';
    if words.chars().all(is_plain) && typefaces::shape(face, words).iter().all(|glyph| glyph.id != 0) {
        return words.into();
    }
    let shown = |character: char| match character {
        '\n' => Some('\n'),
        '\t' | '\r' => Some(' '),
        character if character.is_control() || character == '\u{feff}' => None,
        character if typefaces::covers(face, character) => Some(character),
        _ if typefaces::covers(face, '□') => Some('□'),
        _ => Some('?'),
    };
    words.chars().filter_map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_translations_become_styles() {
        let text = Text::marked("Havsel is **internally mature**, not *enterprise* mature");
        let runs: Vec<_> = text.runs.iter().map(|(style, words)| (*style, words.as_str())).collect();
        assert_eq!(
            runs,
            [
                (Style::Plain, "Havsel is "),
                (Style::Bold, "internally mature"),
                (Style::Plain, ", not "),
                (Style::Italic, "enterprise"),
                (Style::Plain, " mature"),
            ]
        );
    }

    #[test]
    fn a_star_without_a_partner_stays() {
        assert_eq!(Text::marked("5 * 3 ** 2").words(), "5 * 3 ** 2");
        assert_eq!(Text::marked("5 * 3 * 2").words(), "5 * 3 * 2");
        assert_eq!(Text::marked("**").words(), "**");
        assert_eq!(Text::marked("****").words(), "****");
        assert_eq!(Text::from("**plain**").words(), "**plain**");
    }

    #[test]
    fn what_no_face_has_is_a_box() {
        assert_eq!(drawable(Face::Sans, "A社\u{7}\u{feff} B\tC"), "A□ B C");
        assert_eq!(drawable(Face::Serif, "社"), "?");
    }
}
