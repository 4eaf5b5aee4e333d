//! The chain: each line holds the hash of the one before it.

use kernel::{FactId, PersonId, Timestamp};
use sha2::{Digest, Sha256};

db::row! {
    /// A line of the log.
    pub struct Line {
        /// The id of the fact that it was written for.
        pub id: FactId,
        /// Counts from 1 without a gap.
        pub place: i64,
        /// When.
        pub at: Timestamp,
        /// Who, if a person did it.
        pub actor: Option<PersonId>,
        /// What: the kind of the fact.
        pub act: String,
        /// Ids, as JSON.
        pub about: String,
        /// The hash of the line before it, empty for the first.
        pub previous: String,
        /// The hash of this line.
        pub hash: String,
    }
}

impl Line {
    /// What its hash must be: SHA-256 (FIPS 180-4) in hexadecimal digits over everything else in the line. The parts are
    /// told apart by a byte that none of them holds.
    #[must_use]
    pub fn digest(&self) -> String {
        let actor = self.actor.map(|actor| actor.to_string()).unwrap_or_default();
        let (place, id, at) = (self.place.to_string(), self.id.to_string(), self.at.millis().to_string());
        let parts = [self.previous.as_str(), &place, &id, &at, &actor, &self.act, &self.about];
        format!("{:x}", Sha256::digest(parts.join("\0")))
    }

    /// Whether it is as it was written and follows the line with this hash at this place.
    #[must_use]
    pub fn follows(&self, place: i64, hash: &str) -> bool {
        self.place == place + 1 && self.previous == hash && self.hash == self.digest()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(place: i64, previous: &str) -> Line {
        let mut line = Line {
            id: FactId::new(place + 100),
            place,
            at: Timestamp::from_millis(5),
            actor: Some(PersonId::new(7)),
            act: "spaces.audience_changed".to_owned(),
            about: "{}".to_owned(),
            previous: previous.to_owned(),
            hash: String::new(),
        };
        line.hash = line.digest();
        line
    }

    #[test]
    fn a_line_that_was_changed_in_any_part_breaks_the_chain() {
        let (first, second) = (line(1, ""), line(2, &line(1, "").hash));
        assert!(first.follows(0, "") && second.follows(1, &first.hash));
        let changes: [fn(&mut Line); 6] = [
            |line| line.at = Timestamp::from_millis(6),
            |line| line.actor = None,
            |line| line.act = "spaces.archived".to_owned(),
            |line| line.about = "{\"a\":1}".to_owned(),
            |line| line.place = 3,
            |line| line.id = FactId::new(9),
        ];
        for change in changes {
            let mut forged = second.clone();
            change(&mut forged);
            assert!(!forged.follows(1, &first.hash), "{forged:?}");
        }
    }

    #[test]
    fn a_line_that_was_taken_out_is_missed() {
        let first = line(1, "");
        let second = line(2, &first.hash);
        let third = line(3, &second.hash);
        assert!(!third.follows(1, &first.hash));
    }
}
