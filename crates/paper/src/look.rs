//! Sizes, distances and colours: what makes it look like one paper. Lengths are in points.

use typefaces::Face;

/// A4.
pub(crate) const PAGE: (f32, f32) = (595.28, 841.89);
/// Where text starts and ends across the page.
pub(crate) const LEFT: f32 = 72.0;
pub(crate) const RIGHT: f32 = PAGE.0 - 72.0;
pub(crate) const WIDTH: f32 = RIGHT - LEFT;
/// Where text starts and ends down the page.
pub(crate) const TOP: f32 = 92.0;
pub(crate) const BOTTOM: f32 = PAGE.1 - 84.0;
/// The feet of the letters of the running head and foot.
pub(crate) const HEAD: f32 = 52.0;
pub(crate) const FOOT: f32 = PAGE.1 - 46.0;
/// How wide a paragraph is: some seventy-five characters, which is as far as an eye finds back.
pub(crate) const MEASURE: f32 = 396.0;

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// The light theme of the stylesheet, on white.
pub(crate) const INK: Colour = Colour(0x22, 0x1d, 0x17);
pub(crate) const INK_2: Colour = Colour(0x51, 0x4a, 0x43);
pub(crate) const INK_3: Colour = Colour(0x66, 0x5f, 0x57);
pub(crate) const LINE: Colour = Colour(0xd2, 0xcd, 0xc4);
pub(crate) const ACCENT: Colour = Colour(0x04, 0x5a, 0x8f);
pub(crate) const ACCENT_SOFT: Colour = Colour(0xee, 0xf5, 0xfa);
pub(crate) const STONE: Colour = Colour(0xf7, 0xf5, 0xf1);
pub(crate) const WARN: Colour = Colour(0x9f, 0x67, 0x00);
pub(crate) const WARN_SOFT: Colour = Colour(0xfd, 0xf5, 0xe2);

/// How a block sets its words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Type {
    pub(crate) face: Face,
    pub(crate) size: f32,
    /// From foot to foot of the letters.
    pub(crate) leading: f32,
    pub(crate) colour: Colour,
    /// Whether words may be divided at the end of a line.
    pub(crate) divides: bool,
}

const fn of(face: Face, size: f32, leading: f32, colour: Colour, divides: bool) -> Type {
    Type { face, size, leading, colour, divides }
}

pub(crate) const BODY: Type = of(Face::Sans, 10.5, 15.0, INK, true);
pub(crate) const LEAD: Type = of(Face::Serif, 13.5, 19.5, INK, false);
pub(crate) const TITLE: Type = of(Face::Serif, 33.0, 39.0, INK, false);
pub(crate) const SUBTITLE: Type = of(Face::Sans, 14.0, 20.0, INK_2, false);
pub(crate) const KICKER: Type = of(Face::Semibold, 10.5, 15.0, ACCENT, false);
pub(crate) const HEADING_1: Type = of(Face::Serif, 21.0, 26.0, INK, false);
pub(crate) const HEADING_2: Type = of(Face::Serif, 14.5, 19.0, INK, false);
pub(crate) const HEADING_3: Type = of(Face::Semibold, 10.5, 15.0, INK, false);
pub(crate) const CAPTION: Type = of(Face::Sans, 8.8, 12.2, INK_2, false);
pub(crate) const CELL: Type = of(Face::Sans, 9.2, 12.4, INK, true);
pub(crate) const CELL_STRONG: Type = of(Face::Semibold, 9.2, 12.4, INK, true);
pub(crate) const CELL_HEAD: Type = of(Face::Semibold, 8.2, 11.0, INK_3, false);
pub(crate) const FIGURE_IN_WORDS: Type = of(Face::Serif, 20.0, 24.0, INK, false);
pub(crate) const RUNNING: Type = of(Face::Sans, 8.2, 11.0, INK_3, false);
