//! What home says first.

use kernel::Timestamp;
use std::time::Duration;
use texts::{Moment, Zone};

/// Which greeting fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Daytime {
    Morning,
    Afternoon,
    Evening,
}

impl Daytime {
    /// By the hour where the person is.
    pub(super) fn at(now: Timestamp, zone: &Zone) -> Self {
        let iso = Moment::from(now.millis()).iso(zone);
        let hour = iso.get(11..13).and_then(|hour| hour.parse().ok()).unwrap_or(12);
        match hour {
            4..12 => Self::Morning,
            12..18 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

/// A shorter absence is none.
const ABSENCE: Duration = Duration::from_secs(30 * 60);

/// The moment since which things are told as new: when the person last read anything, if that is a while ago.
pub(super) fn away_since(read_at: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
    read_at.filter(|read_at| now.since(*read_at) >= ABSENCE)
}

/// Which of the feeds of home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) enum Tab {
    Following,
    Mentions,
    All,
}

impl Tab {
    pub(super) const ALL: [Self; 3] = [Self::Following, Self::Mentions, Self::All];

    /// As the address says it; an unknown one is the first.
    pub(super) fn named(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|tab| Some(tab.name()) == name).unwrap_or(Self::Following)
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Following => "following",
            Self::Mentions => "mentions",
            Self::All => "all",
        }
    }

    /// The rest of the query that leads to it, after `?`.
    pub(super) const fn query(self) -> &'static str {
        match self {
            Self::Following => "",
            Self::Mentions => "feed=mentions",
            Self::All => "feed=all",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greeting_goes_by_the_hour_where_the_person_is() {
        let at = Timestamp::from_millis(1_795_425_300_000); // 09:15 UTC
        let zone = |name: &str| name.parse::<Zone>().unwrap();
        assert_eq!(Daytime::at(at, &zone("Europe/Lisbon")), Daytime::Morning);
        assert_eq!(Daytime::at(at, &zone("Asia/Kolkata")), Daytime::Afternoon);
        assert_eq!(Daytime::at(at, &zone("Asia/Tokyo")), Daytime::Evening);
    }

    #[test]
    fn a_coffee_is_no_absence() {
        let now = Timestamp::from_millis(10_000_000);
        assert_eq!(away_since(Some(now.minus(Duration::from_secs(600))), now), None);
        let long_ago = now.minus(Duration::from_secs(3_600));
        assert_eq!(away_since(Some(long_ago), now), Some(long_ago));
        assert_eq!(away_since(None, now), None);
    }
}
