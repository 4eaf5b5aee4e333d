//! What the page behind a stream shows.

use kernel::{SpaceId, SubjectId};
use std::fmt;
use std::str::FromStr;

/// What a page shows, as `Page::live` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum On {
    /// A page whose content does not change by itself; its bell does.
    Nothing,
    /// The home feed.
    Home,
    /// The feed of a space.
    Space(SpaceId),
    /// A thread, by its root.
    Thread(SubjectId),
}

impl On {
    /// The number in the ids of its elements.
    pub(crate) fn id(self) -> Option<i64> {
        match self {
            Self::Space(space) => Some(space.raw()),
            Self::Thread(root) => Some(root.raw()),
            Self::Nothing | Self::Home => None,
        }
    }
}

impl FromStr for On {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        match text.split_once(':') {
            Some(("space", id)) => id.parse().map(Self::Space).map_err(drop),
            Some(("thread", id)) => id.parse().map(Self::Thread).map_err(drop),
            None if text == "home" => Ok(Self::Home),
            None if text.is_empty() => Ok(Self::Nothing),
            _ => Err(()),
        }
    }
}

impl fmt::Display for On {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Home => f.write_str("home"),
            Self::Space(space) => write!(f, "space:{space}"),
            Self::Thread(root) => write!(f, "thread:{root}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_survives_its_text_and_others_are_refused() {
        for on in [On::Nothing, On::Home, On::Space(SpaceId::new(7)), On::Thread(SubjectId::new(8))] {
            assert_eq!(on.to_string().parse(), Ok(on));
        }
        for text in ["everything", "space:", "space:x", "thread:0", "person:7", "home:1"] {
            assert_eq!(text.parse::<On>(), Err(()), "{text}");
        }
    }
}
