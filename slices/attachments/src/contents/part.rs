//! Which part of a file a request asks for. Pure.

use http::{HeaderMap, header};
use http_range_header::parse_range_header;
use std::ops::Range;

/// What is wanted of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// All of it.
    Whole,
    /// One part, the end exclusive.
    Part(Range<u64>),
    /// A part that is not there.
    Outside,
}

/// What the headers ask for. Several parts at once are answered with the whole, as RFC 9110 allows; and since no validator
/// is ever given out, `If-Range` never holds.
pub(super) fn wanted(headers: &HeaderMap, size: u64) -> Wanted {
    let range = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let Some(range) = range.filter(|_| !headers.contains_key(header::IF_RANGE)) else { return Wanted::Whole };
    let Ok(parsed) = parse_range_header(range) else { return Wanted::Whole };
    match parsed.validate(size).as_deref() {
        Ok([one]) => Wanted::Part(*one.start()..one.end().saturating_add(1).min(size)),
        Ok(_) => Wanted::Whole,
        Err(_) => Wanted::Outside,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn asks(range: &str, size: u64) -> Wanted {
        let mut headers = HeaderMap::new();
        headers.insert(header::RANGE, range.parse().unwrap());
        wanted(&headers, size)
    }

    #[test]
    fn one_part_is_given_and_anything_else_is_the_whole() {
        assert_eq!(asks("bytes=0-3", 10), Wanted::Part(0..4));
        assert_eq!(asks("bytes=4-", 10), Wanted::Part(4..10));
        assert_eq!(asks("bytes=-3", 10), Wanted::Part(7..10));
        assert_eq!(asks("bytes=8-99", 10), Wanted::Part(8..10));
        assert_eq!(asks("bytes=10-", 10), Wanted::Outside);
        for whole in ["bytes=0-1,3-4", "lines=1-2", "bytes=x", "bytes"] {
            assert_eq!(asks(whole, 10), Wanted::Whole, "{whole}");
        }
    }

    #[test]
    fn a_range_on_condition_is_the_whole() {
        let headers = [(header::RANGE, "bytes=0-3"), (header::IF_RANGE, "\"x\"")];
        let headers = headers.into_iter().map(|(name, value)| (name, value.parse().unwrap())).collect();
        assert_eq!(wanted(&headers, 10), Wanted::Whole);
    }

    proptest! {
        #[test]
        fn no_text_gives_a_part_outside_of_the_file(text in "(bytes=)?[0-9,x-]{0,24}", size in 1..1_000_u64) {
            if let Wanted::Part(range) = asks(&text, size) {
                prop_assert!(range.start < range.end && range.end <= size);
            }
        }
    }
}
