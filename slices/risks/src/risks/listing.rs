//! Which risks a list shows, in which order. Pure: the list was loaded as far as the visitor may see it.

use super::model::{Level, RiskKind, View};
use super::store::Risk;
use kernel::{PersonId, Timestamp, named};

named! {
    /// Which ones.
    Which {
        /// Those that are open.
        Open = "open",
        /// Those that one owns.
        Mine = "mine",
        /// Those that somebody should look at again.
        Due = "due",
        /// Those whose indicator is beyond its limit.
        Over = "over",
        /// Those that nobody owns who accepted and is still there.
        Unowned = "unowned",
        /// Those that are closed.
        Closed = "closed",
        /// All.
        All = "all",
    }
}

/// What a list asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Which level counts.
    pub view: View,
    /// Which ones.
    pub which: Which,
    /// Of one kind.
    pub kind: Option<RiskKind>,
    /// In one field of the map.
    pub at: Option<Level>,
}

impl Filter {
    /// From the words of an address. What no list knows is left out.
    #[must_use]
    pub fn of(view: &str, which: &str, kind: &str, at: &str) -> Self {
        let level = at.split_once('-').and_then(|(l, i)| Level::new(l.parse().ok()?, i.parse().ok()?));
        Self { view: View::stored(view), which: Which::stored(which), kind: RiskKind::from_name(kind), at: level }
    }

    /// Its words in an address.
    #[must_use]
    pub fn query(&self) -> String {
        let mut parts = Vec::new();
        if self.view != View::Now {
            parts.push(format!("view={}", self.view.name()));
        }
        if self.which != Which::Open {
            parts.push(format!("show={}", self.which.name()));
        }
        parts.extend(self.kind.map(|kind| format!("kind={}", kind.name())));
        parts.extend(self.at.map(|level| format!("at={}-{}", level.likelihood, level.impact)));
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }

    /// Whether a risk is one of those, whatever its place on the map.
    #[must_use]
    pub fn takes(&self, risk: &Risk, me: PersonId, now: Timestamp) -> bool {
        let which = match self.which {
            Which::Open => risk.is_open(),
            Which::Mine => risk.is_open() && risk.owner == Some(me),
            Which::Due => risk.is_due(now),
            Which::Over => risk.is_open() && risk.over_since.is_some(),
            Which::Unowned => risk.is_open() && !risk.is_owned(),
            Which::Closed => !risk.is_open(),
            Which::All => true,
        };
        which && self.kind.is_none_or(|kind| risk.kind() == kind)
    }

    /// The level of a risk that counts here.
    #[must_use]
    pub fn level(&self, risk: &Risk) -> Level {
        risk.assessment().seen(self.view, risk.mitigation_state())
    }

    /// Whether its place on the map is the one that was asked for.
    #[must_use]
    pub fn is_at(&self, risk: &Risk) -> bool {
        self.at.is_none_or(|at| self.level(risk) == at)
    }
}

/// The largest first; of two alike, the one with the larger impact, then the newer one.
pub fn by_score(risks: &mut [Risk], filter: Filter) {
    risks.sort_by_key(|risk| {
        let level = filter.level(risk);
        std::cmp::Reverse((level.score(), level.impact, risk.id))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SubjectId;

    const NOW: Timestamp = Timestamp::from_millis(1_000);

    fn risk(id: i64, likelihood: i64, impact: i64) -> Risk {
        let mut risk = Risk::plain(SubjectId::new(id), Timestamp::from_millis(2_000));
        (risk.likelihood, risk.impact) = (likelihood, impact);
        risk
    }

    #[test]
    fn the_largest_stands_first_and_a_large_impact_before_a_large_likelihood() {
        let mut all = [risk(1, 2, 2), risk(2, 4, 3), risk(3, 3, 4), risk(4, 5, 5)];
        by_score(&mut all, Filter::of("", "", "", ""));
        assert_eq!(all.map(|risk| risk.id.raw()), [4, 3, 2, 1]);
    }

    #[test]
    fn each_list_takes_what_it_says() {
        let me = PersonId::new(7);
        let mine = Risk { owner: Some(me), accepted_at: Some(NOW), ..risk(1, 1, 1) };
        let due = Risk { review_on: NOW, ..risk(2, 1, 1) };
        let over = Risk { over_since: Some(NOW), ..risk(3, 1, 1) };
        let closed = Risk { closed_at: Some(NOW), owner: Some(me), review_on: NOW, ..risk(4, 1, 1) };
        let all = [mine, due, over, closed];
        for (which, expected) in [
            ("open", vec![1, 2, 3]),
            ("mine", vec![1]),
            ("due", vec![2]),
            ("over", vec![3]),
            ("unowned", vec![2, 3]),
            ("closed", vec![4]),
            ("all", vec![1, 2, 3, 4]),
        ] {
            let filter = Filter::of("", which, "", "");
            let taken: Vec<i64> =
                all.iter().filter(|risk| filter.takes(risk, me, NOW)).map(|risk| risk.id.raw()).collect();
            assert_eq!(taken, expected, "{which}");
        }
        assert!(!Filter::of("", "", "privacy", "").takes(&all[0], me, NOW));
        assert!(Filter::of("", "", "", "1-1").is_at(&all[0]) && !Filter::of("", "", "", "1-2").is_at(&all[0]));
    }

    #[test]
    fn an_address_says_what_its_list_shows() {
        let query = "?view=after&show=over&kind=privacy&at=4-5";
        assert_eq!(Filter::of("after", "over", "privacy", "4-5").query(), query);
        assert_eq!(Filter::of("x", "y", "z", "9-9").query(), "");
    }
}
