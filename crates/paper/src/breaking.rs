//! Where lines end: looked at over the whole paragraph, so that lines are about equally full.
//!
//! After Knuth and Plass, "Breaking paragraphs into lines" (1981), for text that is ragged at the right: each way to break
//! a paragraph costs the squares of the room that its lines leave, and a little for each divided word.

use std::ops::Range;

/// What cannot be broken, with the room that follows it in a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) width: f32,
    pub(crate) space: f32,
    pub(crate) end: End,
}

/// What happens when a line ends behind a piece.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    /// The space is dropped.
    Space,
    /// A hyphen of this width is added.
    Hyphen(f32),
    /// A line always ends here.
    Always,
}

/// What a divided word costs, measured in squares of a tenth of the line left empty.
const DIVIDED: f32 = 1.2;
/// What two divided words below each other cost on top.
const DIVIDED_TWICE: f32 = 4.0;
/// What a last line costs that is hardly one.
const STUB: f32 = 7.0;

#[derive(Clone, Copy)]
struct Way {
    cost: f32,
    from: usize,
}

/// The pieces of each line. A piece that is wider than the measure has a line of its own.
pub(crate) fn lines(pieces: &[Piece], measure: f32) -> Vec<Range<usize>> {
    let mut best: Vec<Way> = vec![Way { cost: 0.0, from: 0 }];
    for end in 1..=pieces.len() {
        let mut way = Way { cost: f32::INFINITY, from: end - 1 };
        let mut width = 0.0;
        for start in (0..end).rev() {
            let is_last_piece = start == end - 1;
            let piece = pieces[start];
            if !is_last_piece && piece.end == End::Always {
                break;
            }
            width += piece.width + if is_last_piece { 0.0 } else { piece.space };
            let hyphen = if let End::Hyphen(hyphen) = pieces[end - 1].end { hyphen } else { 0.0 };
            if width + hyphen > measure && !is_last_piece {
                break;
            }
            let cost = best[start].cost + line_cost(pieces, start, end, measure - width - hyphen, measure);
            if cost < way.cost {
                way = Way { cost, from: start };
            }
        }
        best.push(way);
    }
    walk_back(&best)
}

fn line_cost(pieces: &[Piece], start: usize, end: usize, left: f32, measure: f32) -> f32 {
    let emptiness = left.max(0.0) / measure * 10.0;
    if end == pieces.len() || pieces[end - 1].end == End::Always {
        return if start > 0 && emptiness > 8.0 { STUB } else { 0.0 };
    }
    let is_divided = |at: usize| matches!(pieces[at].end, End::Hyphen(_));
    let divided = match (is_divided(end - 1), start > 0 && is_divided(start - 1)) {
        (true, true) => DIVIDED + DIVIDED_TWICE,
        (true, false) => DIVIDED,
        _ => 0.0,
    };
    emptiness * emptiness + divided
}

fn walk_back(best: &[Way]) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut end = best.len() - 1;
    while end > 0 {
        let start = best[end].from;
        lines.push(start..end);
        end = start;
    }
    lines.reverse();
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(width: f32) -> Piece {
        Piece { width, space: 1.0, end: End::Space }
    }

    #[test]
    fn lines_are_about_equally_full() {
        // A full first line (6 3) would leave the second one (2 2) half empty.
        let pieces: Vec<_> = [6.0, 3.0, 2.0, 2.0, 9.0, 4.0].map(word).to_vec();
        assert_eq!(lines(&pieces, 10.0), [0..1, 1..4, 4..5, 5..6]);
        let even: Vec<_> = [3.0, 2.0, 2.0, 5.0].map(word).to_vec();
        assert_eq!(lines(&even, 10.0), [0..3, 3..4]);
    }

    #[test]
    fn a_line_ends_where_it_must() {
        let mut pieces = [2.0, 2.0, 2.0].map(word);
        pieces[0].end = End::Always;
        assert_eq!(lines(&pieces, 10.0), [0..1, 1..3]);
    }

    #[test]
    fn a_piece_that_is_too_wide_has_its_own_line() {
        assert_eq!(lines(&[word(2.0), word(20.0), word(2.0)], 10.0), [0..1, 1..2, 2..3]);
        assert!(lines(&[], 10.0).is_empty());
    }

    #[test]
    fn a_word_is_divided_only_where_the_line_would_be_too_empty() {
        let part = |width| Piece { width, space: 0.0, end: End::Hyphen(0.5) };
        assert_eq!(lines(&[word(3.0), part(4.0), word(4.0)], 10.0), [0..2, 2..3]);
        assert_eq!(lines(&[word(8.5), part(0.8), word(4.0)], 10.0), [0..1, 1..3]);
    }
}
