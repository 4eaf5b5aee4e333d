//! The typefaces of charts and papers, and how wide words are in them.
//!
//! They are part of the program, so that a chart or a paper looks the same on every machine and needs no fonts of the
//! system. Where they come from and under which licence is in `fonts/README.md`.

mod database;
mod shaping;

pub use database::{database, face_of};
pub use shaping::{Glyph, covers, shape, width};

/// A cut of a typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// Source Sans 3: what is read and labelled.
    Sans,
    /// Its italic: what is stressed.
    Italic,
    /// Its semibold: headings in tables, strong words.
    Semibold,
    /// Source Serif 4 Medium: titles.
    Serif,
}

impl Face {
    /// Every cut there is.
    pub const ALL: [Self; 4] = [Self::Sans, Self::Italic, Self::Semibold, Self::Serif];

    /// The font file, a TrueType font.
    #[must_use]
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Sans => include_bytes!("../fonts/SourceSans3-Regular.ttf"),
            Self::Italic => include_bytes!("../fonts/SourceSans3-Italic.ttf"),
            Self::Semibold => include_bytes!("../fonts/SourceSans3-SemiBold.ttf"),
            Self::Serif => include_bytes!("../fonts/SourceSerif4-Medium.ttf"),
        }
    }

    /// The name by which a stylesheet asks for it.
    #[must_use]
    pub fn family(self) -> &'static str {
        match self {
            Self::Sans | Self::Italic | Self::Semibold => "Source Sans 3",
            Self::Serif => "Source Serif 4",
        }
    }

    /// The weight by which a stylesheet asks for it.
    #[must_use]
    pub fn weight(self) -> u16 {
        match self {
            Self::Sans | Self::Italic => 400,
            Self::Semibold => 600,
            Self::Serif => 500,
        }
    }
}
