//! Where a list goes on.

use std::{fmt, str::FromStr};

/// The place after which the next page starts: the sort key and the id of the last thing shown, both of which the reader
/// has just seen, so that a cursor tells nothing about things that are hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The sort key, a time in milliseconds or an id.
    pub key: i64,
    /// Breaks ties.
    pub id: i64,
}

impl Cursor {
    /// Before everything, for lists that run from new to old.
    pub const NEWEST: Self = Self { key: i64::MAX, id: i64::MAX };
    /// Before everything, for lists that run from old to new.
    pub const OLDEST: Self = Self { key: 0, id: 0 };
}

/// The text is no cursor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this page address has an unreadable cursor; start again from the first page")]
pub struct CursorError;

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.key, self.id)
    }
}

impl FromStr for Cursor {
    type Err = CursorError;
    fn from_str(text: &str) -> Result<Self, CursorError> {
        let (key, id) = text.split_once('-').ok_or(CursorError)?;
        let number = |part: &str| {
            let digits = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            if digits { part.parse().map_err(|_| CursorError) } else { Err(CursorError) }
        };
        Ok(Self { key: number(key)?, id: number(id)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_cursor_survives_its_text(key in 0..i64::MAX, id in 0..i64::MAX) {
            let cursor = Cursor { key, id };
            prop_assert_eq!(cursor.to_string().parse::<Cursor>(), Ok(cursor));
        }
        #[test]
        fn any_other_text_is_refused_without_a_panic(text in ".{0,40}") {
            if let Ok(cursor) = text.parse::<Cursor>() { prop_assert!(cursor.key >= 0 && cursor.id >= 0); }
        }
    }
}
