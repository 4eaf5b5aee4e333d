//! What a rule of comments is.

use kernel::{Timestamp, named};
use std::time::Duration;

named! {
    /// How long comments are taken.
    Rule {
        /// For ever.
        Open = "open",
        /// Not at all.
        Closed = "closed",
        /// For so many days after a post was published.
        Days = "days",
    }
}

/// Most days after which comments may close.
pub const MOST_DAYS: i64 = 365;

/// A rule with its days; these are 0 where they mean nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taking {
    /// How.
    pub rule: Rule,
    /// For how many days.
    pub days: i64,
}

impl Taking {
    /// For ever, as where nobody said anything.
    pub const OPEN: Self = Self { rule: Rule::Open, days: 0 };

    /// What somebody typed.
    ///
    /// # Errors
    /// The field that is wrong.
    pub fn read(rule: &str, days: &str) -> Result<Self, &'static str> {
        match Rule::from_name(rule).ok_or("rule")? {
            Rule::Days => {
                let days = days.trim().parse().ok().filter(|days| (1..=MOST_DAYS).contains(days)).ok_or("days")?;
                Ok(Self { rule: Rule::Days, days })
            }
            rule => Ok(Self { rule, days: 0 }),
        }
    }

    /// When the comments of a post close that was published at this moment.
    #[must_use]
    pub fn closes(self, published: Timestamp) -> Option<Timestamp> {
        match self.rule {
            Rule::Open => None,
            Rule::Closed => Some(published),
            Rule::Days => {
                Some(published.plus(Duration::from_secs(u64::try_from(self.days).unwrap_or_default() * 86_400)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_from_the_post_and_mean_nothing_elsewhere() {
        assert_eq!(Taking::read("open", "many"), Ok(Taking::OPEN));
        assert_eq!(Taking::read("closed", "7"), Ok(Taking { rule: Rule::Closed, days: 0 }));
        for wrong in ["", "0", "366", "two"] {
            assert_eq!(Taking::read("days", wrong), Err("days"), "{wrong}");
        }
        assert_eq!(Taking::read("never", "7"), Err("rule"));
        let week = Taking::read("days", " 7 ").expect("it is a rule");
        let at = Timestamp::from_millis(1_000);
        assert_eq!(week.closes(at), Some(Timestamp::from_millis(7 * 86_400_000 + 1_000)));
        assert_eq!(
            (Taking::OPEN.closes(at), Taking::read("closed", "").expect("it is a rule").closes(at)),
            (None, Some(at))
        );
    }
}
