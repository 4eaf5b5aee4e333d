//! Moving pages. Pure.

use kernel::SubjectId;

/// Where a page is to hang.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Below which page; nothing begins a tree.
    pub parent: Option<SubjectId>,
    /// Behind which page below the same one.
    pub after: After,
}

/// Where among the pages below the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// Before all of them.
    First,
    /// Behind this one.
    Page(SubjectId),
    /// Behind all of them.
    Last,
}

/// Why a page can't hang somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Below itself, or below a page that is below it.
    BelowItself,
    /// In another space.
    Elsewhere,
}

/// The pages below a page in their new order, with those that come to hang there in one row at their spot.
#[must_use]
pub fn order(there: &[SubjectId], coming: &[SubjectId], after: After) -> Vec<SubjectId> {
    let mut all: Vec<SubjectId> = there.iter().copied().filter(|one| !coming.contains(one)).collect();
    let at = match after {
        After::First => 0,
        After::Page(page) => all.iter().position(|one| *one == page).map_or(all.len(), |at| at + 1),
        After::Last => all.len(),
    };
    all.splice(at..at, coming.iter().copied());
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(raw: &[i64]) -> Vec<SubjectId> {
        raw.iter().copied().map(SubjectId::new).collect()
    }

    #[test]
    fn what_comes_stands_in_one_row_at_its_spot() {
        let there = ids(&[1, 2, 3]);
        for (coming, after, expected) in [
            (&[9][..], After::First, &[9, 1, 2, 3][..]),
            (&[9], After::Last, &[1, 2, 3, 9]),
            (&[9, 8], After::Page(SubjectId::new(1)), &[1, 9, 8, 2, 3]),
            (&[1], After::Page(SubjectId::new(2)), &[2, 1, 3]),
            (&[3], After::First, &[3, 1, 2]),
            (&[2], After::Page(SubjectId::new(7)), &[1, 3, 2]),
        ] {
            assert_eq!(order(&there, &ids(coming), after), ids(expected), "{coming:?} {after:?}");
        }
    }
}
