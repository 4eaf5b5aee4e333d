//! What a post is, what it may be about, and how often a blog is written.

use crate::blogs::Journal;
use kernel::named;
use kernel::{SubjectId, Timestamp};
use subjects::Subject;

named! {
    /// What a post brings: a blog that is read has a mix of these.
    ContentKind {
        /// What happened.
        News = "news",
        /// What the author thinks of it.
        Opinion = "opinion",
        /// What leading is like: doubts, mistakes, how a decision came about.
        Leadership = "leadership",
        /// Who comes, goes, or does something else from now on.
        StaffChange = "staff_change",
        /// Technology, and what it is good for.
        Technology = "technology",
        /// Where the company goes.
        Company = "company",
    }
}

/// A post that the viewer may see, with its blog.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Its identity.
    pub subject: Subject,
    /// Its blog, and how the viewer stands to it.
    pub journal: Journal,
}

/// Longest readable part of an address, in characters.
const LONGEST_SLUG: usize = 70;
/// What stands at that place in other addresses of a post.
const TAKEN: [&str; 5] = ["edit", "comments", "staged", "preview", "letter"];

/// The readable part of the address of a post with this title: small letters, digits and hyphens. The id before it says which post it
/// is, so it may change with the title. It is never a number, which would read as an id.
#[must_use]
pub fn slug(title: &str) -> String {
    let whole = slug::slugify(title);
    let cut = match whole.char_indices().nth(LONGEST_SLUG) {
        Some((at, _)) => whole[..at].rsplit_once('-').map_or(&whole[..at], |(words, _)| words),
        None => whole.as_str(),
    };
    match cut {
        "" => "post".to_owned(),
        cut if TAKEN.contains(&cut) || cut.bytes().all(|byte| byte.is_ascii_digit()) => format!("post-{cut}"),
        cut => cut.to_owned(),
    }
}

/// The thing that somebody named by address or id.
///
/// # Errors
/// If it names none.
pub fn named_in(typed: &str) -> Result<Option<SubjectId>, ()> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let path = typed.split(['?', '#']).next().unwrap_or_default();
    path.rsplit('/').find_map(|part| part.parse().ok()).map(Some).ok_or(())
}

/// How many days usually lie between two posts of a blog: the median of the gaps that ended from `from` on. The open gap since the last
/// post counts as one more if it is longer than that, so that silence shows. A blog with one post has no gap yet. The posts are in
/// order, all of them until `until`.
#[must_use]
pub fn rhythm(posts: &[Timestamp], from: Timestamp, until: Timestamp) -> Option<f64> {
    let [_, .., last] = posts else { return None };
    let ended = posts.windows(2).filter(|pair| pair[1] >= from);
    let mut gaps: Vec<f64> = ended.map(|pair| days_between(pair[0], pair[1])).collect();
    let open = days_between(*last, until);
    match median(&mut gaps) {
        Some(usual) if usual >= open => Some(usual),
        _ => {
            gaps.push(open);
            median(&mut gaps)
        }
    }
}

/// Days from one moment to a later one; 0 if it is no later one.
#[must_use]
pub fn days_between(earlier: Timestamp, later: Timestamp) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this age stay far below 2^52")]
    let millis = (later.millis() - earlier.millis()).max(0) as f64;
    millis / 86_400_000.0
}

/// The middle one, or the mean of the two in the middle.
#[must_use]
pub fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let half = values.len() / 2;
    match values.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(values[half]),
        _ => Some(f64::midpoint(values[half - 1], values[half])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400_000;

    fn at(days: &[i64]) -> Vec<Timestamp> {
        days.iter().map(|day| Timestamp::from_millis(day * DAY)).collect()
    }

    fn rhythm_of(days: &[i64], from: i64, until: i64) -> Option<f64> {
        rhythm(&at(days), Timestamp::from_millis(from * DAY), Timestamp::from_millis(until * DAY))
    }

    #[test]
    fn the_rhythm_is_the_median_gap_and_silence_counts() {
        assert_eq!(rhythm_of(&[], 0, 100), None);
        assert_eq!(rhythm_of(&[50], 0, 100), None, "one post has no gap");
        assert_eq!(rhythm_of(&[80, 87, 94], 10, 100), Some(7.0));
        assert_eq!(rhythm_of(&[80, 87, 97], 10, 100), Some(8.5));
        assert_eq!(rhythm_of(&[1, 50, 57], 55, 60), Some(7.0), "what ended before the window is over");
        assert_eq!(rhythm_of(&[70, 77], 10, 100), Some(15.0), "7 and the 23 since the last post");
        assert_eq!(rhythm_of(&[1, 8], 100, 190), Some(182.0), "nothing at all in the window");
    }

    #[test]
    fn a_title_becomes_a_readable_part_that_is_no_id_and_no_other_address() {
        for (title, expected) in [
            ("Why we answer in the open", "why-we-answer-in-the-open"),
            ("Über Größe: 7 Fragen!", "uber-grosse-7-fragen"),
            ("2026", "post-2026"),
            ("Edit", "post-edit"),
            ("???", "post"),
        ] {
            assert_eq!(slug(title), expected, "{title}");
        }
        let long = slug(&"word ".repeat(40));
        assert!(long.len() <= 70 && long.ends_with("word"), "{long}");
        assert_eq!(named_in("/blogs/posts/12/post-2026"), Ok(Some(SubjectId::new(12))));
    }

    #[test]
    fn a_thing_is_named_by_its_address_or_its_id() {
        assert_eq!(named_in("https://stoa.example/council/decisions/12?at=3#subject-3"), Ok(Some(SubjectId::new(12))));
        assert_eq!(named_in(" 14 "), Ok(Some(SubjectId::new(14))));
        assert_eq!(named_in("  "), Ok(None));
        assert_eq!(named_in("our strategy"), Err(()));
    }
}
