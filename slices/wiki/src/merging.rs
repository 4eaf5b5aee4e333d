//! Two changes of one text, put together: nothing that either of them wrote is lost.

use diffy::{ConflictStyle, MergeOptions};

/// What stands before, between and behind two texts that say different things in one place.
const MARKS: [&str; 3] = ["<<<<<<<", "=======", ">>>>>>>"];

/// Two changes put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The text with both changes in it.
    pub text: String,
    /// In so many places both are kept, one below the other and marked, because they changed the same lines.
    pub conflicts: usize,
}

/// Puts the change from `base` to `theirs` and the one from `base` to `own` together, line by line. Where both changed the same lines,
/// both texts are kept between marks that say whose is whose.
#[must_use]
pub fn merge(base: &str, theirs: &str, own: &str, (their_name, own_name): (&str, &str)) -> Merged {
    // A last line is the same line when something follows it.
    let [base, theirs, own] = [base, theirs, own].map(|text| format!("{}\n", text.trim_end_matches('\n')));
    let mut options = MergeOptions::new();
    options.set_conflict_style(ConflictStyle::Merge);
    match options.merge(&base, &theirs, &own) {
        Ok(text) => Merged { text: text.trim_end_matches('\n').to_owned(), conflicts: 0 },
        Err(marked) => named(&marked, their_name, own_name),
    }
}

fn named(marked: &str, their_name: &str, own_name: &str) -> Merged {
    let mut conflicts = 0;
    let lines = marked.lines().map(|line| match line {
        "<<<<<<< ours" => {
            conflicts += 1;
            format!("{} {their_name}", MARKS[0])
        }
        ">>>>>>> theirs" => format!("{} {own_name}", MARKS[2]),
        line => line.to_owned(),
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    Merged { text: text.trim_end_matches('\n').to_owned(), conflicts }
}

/// Whether marks of a merge stand in a text: somebody has still to choose.
#[must_use]
pub fn is_undecided(text: &str) -> bool {
    let opens = text.lines().any(|line| line.starts_with(MARKS[0]));
    let closes = text.lines().any(|line| line.starts_with(MARKS[2]));
    opens && closes && text.lines().any(|line| line == MARKS[1])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    const NAMES: (&str, &str) = ("Version 2, by Ines", "Your text");

    #[test]
    fn changes_in_different_places_are_both_in_the_text() {
        let base = "One\n\nTwo\n\nThree\n\nFour";
        let merged = merge(base, &base.replace("One", "1"), &base.replace("Four", "4"), NAMES);
        assert_eq!(merged, Merged { text: "1\n\nTwo\n\nThree\n\n4".to_owned(), conflicts: 0 });
    }

    #[test]
    fn what_both_changed_is_kept_twice_and_marked() {
        let merged = merge("One\nTwo", "One\nZwei", "One\nDeux", NAMES);
        assert_eq!(merged.conflicts, 1);
        let lines: Vec<&str> = merged.text.lines().collect();
        assert_eq!(lines, ["One", "<<<<<<< Version 2, by Ines", "Zwei", "=======", "Deux", ">>>>>>> Your text"]);
        assert!(is_undecided(&merged.text) && !is_undecided("a\n=======\nb"));
    }

    #[test]
    fn the_same_change_twice_is_one() {
        assert_eq!(merge("One", "Two", "Two", NAMES), Merged { text: "Two".to_owned(), conflicts: 0 });
    }

    fn texts() -> impl Strategy<Value = String> {
        let line = prop::sample::select(vec!["", "a", "b", "c", "# d", "- e", "| f |"]);
        prop::collection::vec(line, 0..12).prop_map(|lines| lines.join("\n"))
    }

    fn counted(text: &str) -> BTreeMap<&str, usize> {
        let mut lines = BTreeMap::new();
        for line in text.lines().filter(|line| !line.is_empty()) {
            *lines.entry(line).or_default() += 1;
        }
        lines
    }

    proptest! {
        /// A line that either side wrote more often than it was there before is in the merged text.
        #[test]
        fn no_line_that_anybody_wrote_is_lost(base in texts(), theirs in texts(), own in texts()) {
            let merged = merge(&base, &theirs, &own, NAMES);
            let (before, after) = (counted(&base), counted(&merged.text));
            for side in [&theirs, &own] {
                for (line, count) in counted(side) {
                    if count > before.get(line).copied().unwrap_or_default() {
                        prop_assert!(after.contains_key(line), "{line:?} of {side:?} is not in {:?}", merged.text);
                    }
                }
            }
        }

        #[test]
        fn who_changed_nothing_takes_nothing_away(base in texts(), theirs in texts()) {
            let trimmed = theirs.trim_end_matches('\n');
            prop_assert_eq!(merge(&base, &theirs, &base, NAMES).text, trimmed);
            prop_assert_eq!(merge(&base, &base, &theirs, NAMES).text, trimmed);
        }
    }
}
