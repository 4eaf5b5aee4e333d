//! One answer to one question.

use std::fmt;
use std::str::FromStr;

/// What a rater said to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// A stage from 0 to 4 of which the rater is sure.
    Sure(u8),
    /// A stage that is the rater's best guess; it counts half.
    Guess(u8),
    /// The rater cannot see it, but somebody could say. It is left out of the mean and counted as a result.
    DontKnow,
    /// The rater does not belong to those who could be asked. It takes them out of the item and is no finding.
    NotMyArea,
}

impl Answer {
    /// The stage that was said, if one was.
    #[must_use]
    pub const fn stage(self) -> Option<u8> {
        match self {
            Self::Sure(stage) | Self::Guess(stage) => Some(stage),
            Self::DontKnow | Self::NotMyArea => None,
        }
    }
    /// How much it counts in the mean of its group.
    #[must_use]
    pub const fn weight(self) -> f64 {
        match self {
            Self::Sure(_) => 1.0,
            Self::Guess(_) => 0.5,
            Self::DontKnow | Self::NotMyArea => 0.0,
        }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sure(stage) => write!(f, "{stage}"),
            Self::Guess(stage) => write!(f, "{stage}?"),
            Self::DontKnow => f.write_str("DK"),
            Self::NotMyArea => f.write_str("NMA"),
        }
    }
}

/// A text that is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no answer; an answer is a number from 0 to 4, with a ? behind it for a guess, or DK, or NMA")]
pub struct NoAnswer(pub String);

impl FromStr for Answer {
    type Err = NoAnswer;
    fn from_str(text: &str) -> Result<Self, NoAnswer> {
        match text {
            "DK" => return Ok(Self::DontKnow),
            "NMA" => return Ok(Self::NotMyArea),
            _ => {}
        }
        let (digits, guess) = text.strip_suffix('?').map_or((text, false), |rest| (rest, true));
        let stage = match digits.as_bytes() {
            [digit @ b'0'..=b'4'] => digit - b'0',
            _ => return Err(NoAnswer(text.to_owned())),
        };
        Ok(if guess { Self::Guess(stage) } else { Self::Sure(stage) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_written_as_it_is_read() {
        for text in ["0", "4", "0?", "3?", "DK", "NMA"] {
            assert_eq!(text.parse::<Answer>().map(|answer| answer.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "5", "-1", "1??", "?", "dk", "2.0", " 1"] {
            assert_eq!(text.parse::<Answer>(), Err(NoAnswer(text.to_owned())));
        }
    }
}
