//! From characters to glyphs: kerning, ligatures, and with them the true width of a text.

use std::sync::LazyLock;

use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};

use crate::Face;

/// A glyph where a text puts it; lengths are in ems, so that they hold at every size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font; 0 is the box that says "not here".
    pub id: u32,
    /// The byte of the text at which the characters start that it stands for.
    pub start: usize,
    /// The byte behind them.
    pub end: usize,
    /// How far the pen moves on.
    pub advance: f32,
    /// How far to the right of the pen it is drawn.
    pub right: f32,
    /// How far above the pen it is drawn.
    pub up: f32,
}

struct Loaded {
    font: FontRef<'static>,
    shaper: ShaperData,
}

static LOADED: LazyLock<[Loaded; 4]> = LazyLock::new(|| {
    Face::ALL.map(|face| {
        let font = FontRef::new(face.data()).expect("a font that is part of the program can be read");
        Loaded { shaper: ShaperData::new(&font), font }
    })
});

fn loaded(face: Face) -> &'static Loaded {
    match face {
        Face::Sans => &LOADED[0],
        Face::Italic => &LOADED[1],
        Face::Semibold => &LOADED[2],
        Face::Serif => &LOADED[3],
    }
}

/// The glyphs of one line of text, from left to right.
#[must_use]
pub fn shape(face: Face, text: &str) -> Vec<Glyph> {
    let Loaded { font, shaper } = loaded(face);
    let shaper = shaper.shaper(font).build();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(harfrust::Direction::LeftToRight);
    let shaped = shaper.shape(buffer, ShapeOptions::new());

    let em = shaper.units_per_em() as f32;
    let infos = shaped.glyph_infos();
    let starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    let end = |at: usize| starts[at..].iter().copied().find(|start| *start > starts[at]).unwrap_or(text.len());
    let glyph = |(at, position): (usize, &harfrust::GlyphPosition)| Glyph {
        id: infos[at].glyph_id,
        start: starts[at],
        end: end(at),
        advance: position.x_advance as f32 / em,
        right: position.x_offset as f32 / em,
        up: position.y_offset as f32 / em,
    };
    shaped.glyph_positions().iter().enumerate().map(glyph).collect()
}

/// How wide a line of text is at a size, in the unit of the size.
#[must_use]
pub fn width(face: Face, size: f32, text: &str) -> f32 {
    shape(face, text).iter().map(|glyph| glyph.advance).sum::<f32>() * size
}

/// Whether the face has a glyph of its own for a character.
#[must_use]
pub fn covers(face: Face, character: char) -> bool {
    let mut bytes = [0; 4];
    shape(face, character.encode_utf8(&mut bytes)).iter().all(|glyph| glyph.id != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_equally_wide_so_that_numbers_stand_in_columns() {
        for face in Face::ALL {
            let widths: Vec<_> = ('0'..='9').map(|digit| (width(face, 1000.0, &digit.to_string())).round()).collect();
            assert!(widths.iter().all(|width| (width - widths[1]).abs() < 2.0), "{face:?}: {widths:?}");
        }
    }

    #[test]
    fn every_face_has_what_english_and_german_need() {
        for face in Face::ALL {
            for character in "aäÄöÖüÜßẞéñ0123456789–—“”„‚‘’«»…±×−≥≤Δ§€%½²·•→✓†".chars()
            {
                assert!(covers(face, character), "{face:?} has no {character}");
            }
        }
        assert!(!covers(Face::Sans, '社'));
    }

    #[test]
    fn each_glyph_knows_the_characters_that_it_stands_for() {
        let text = "für “fünf”";
        let glyphs = shape(Face::Sans, text);
        assert_eq!(glyphs.iter().map(|glyph| &text[glyph.start..glyph.end]).collect::<String>(), text);
        assert!(width(Face::Sans, 10.0, text) > 35.0);
        assert_eq!(width(Face::Sans, 10.0, ""), 0.0);
    }
}
