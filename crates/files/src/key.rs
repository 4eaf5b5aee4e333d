use std::{fmt, str::FromStr};

/// The name of stored bytes: 128 random bits, written as 32 lower-case hex digits.
///
/// It tells nothing about what it names, and nobody can guess another.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Key(u128);

impl Key {
    /// The key made of 128 bits from the caller's source of randomness.
    #[must_use]
    pub const fn from_random(bits: u128) -> Self {
        Self(bits)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// A text that is not a key.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a file's key is 32 digits from 0-9 and a-f")]
pub struct BadKey;

impl FromStr for Key {
    type Err = BadKey;

    /// Reads exactly what `Display` writes, so that no two texts name the same bytes.
    fn from_str(text: &str) -> Result<Self, BadKey> {
        let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        if text.len() != 32 || !text.bytes().all(hex) {
            return Err(BadKey);
        }
        u128::from_str_radix(text, 16).map(Self).map_err(|_| BadKey)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_key_reads_back_as_itself(bits: u128) {
            let key = Key::from_random(bits);
            prop_assert_eq!(key.to_string().parse(), Ok(key));
        }

        #[test]
        fn no_other_text_is_a_key(text in "\\PC{0,40}") {
            if let Ok(key) = text.parse::<Key>() {
                prop_assert_eq!(key.to_string(), text);
            }
        }
    }

    #[test]
    fn paths_and_capitals_are_not_keys() {
        for odd in
            ["", "..", "../../etc/passwd", "A0000000000000000000000000000000", "+0000000000000000000000000000000"]
        {
            assert_eq!(odd.parse::<Key>(), Err(BadKey), "{odd}");
        }
    }
}
