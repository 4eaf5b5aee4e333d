//! A version that is not live beside the one that is.

use super::store::Staged;
use crate::posts::Piece;
use similar::{ChangeTag, TextDiff};
use std::time::Duration;

/// A post, and the version that may take its place.
#[derive(Clone, Debug)]
pub struct Version {
    /// The post.
    pub piece: Piece,
    /// Its staged version, if there is one.
    pub staged: Option<Staged>,
}

impl Version {
    /// Whether it waits for who may put it live.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        self.staged.as_ref().is_some_and(|staged| staged.sent_at.is_some())
    }
    /// Whether the post was changed since the staged version was written over it.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.staged.as_ref().is_some_and(|staged| staged.base_version != self.piece.subject.version)
    }
}

/// A line of a comparison: `was`, `is`, or nothing for one that stays.
pub type Line = (&'static str, String);

/// Lines that stay are shown so far around those that changed.
const AROUND: usize = 1;
/// After so long the comparison gets coarser.
const PATIENCE: Duration = Duration::from_millis(60);

/// What changes from one text to the other, line by line.
#[must_use]
pub fn compare(live: &str, staged: &str) -> Vec<Line> {
    // A last line is the same line when something follows it.
    let [live, staged] = [live, staged].map(|text| format!("{}\n", text.trim_end_matches('\n')));
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(&live, &staged);
    let groups = diff.grouped_ops(AROUND);
    let changes = groups.iter().flatten().flat_map(|op| diff.iter_changes(op));
    let line = |(tag, text): (ChangeTag, &str)| {
        let kind = match tag {
            ChangeTag::Delete => "was",
            ChangeTag::Insert => "is",
            ChangeTag::Equal => "",
        };
        (kind, text.trim_end_matches('\n').to_owned())
    };
    changes.map(|change| line((change.tag(), change.value()))).filter(|(_, text)| !text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comparison_shows_what_goes_and_what_comes() {
        let lines = compare("One\n\nTwo\n\nThree", "One\n\n2\n\nThree\n\nFour");
        let said: Vec<String> = lines.into_iter().map(|(kind, text)| format!("{kind}:{text}")).collect();
        assert_eq!(said, ["was:Two", "is:2", ":Three", "is:Four"]);
        assert!(compare("Same", "Same\n").is_empty());
    }
}
