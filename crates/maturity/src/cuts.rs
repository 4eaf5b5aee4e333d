//! Which groups may be shown, so that nobody's answer can be found, not even by subtraction.
//!
//! A cut divides all raters of a round into groups. The whole is shown as well, so what stays hidden is what one gets by taking away
//! all that is shown: those hidden people together must be at least five, or nobody. A round has one cut, which is fixed
//! before it opens; a second one across it could be subtracted from the first.

/// The smallest group that may be shown, and the smallest number of people who may be hidden together.
pub const LEAST: usize = 5;

/// Which of the groups of these sizes may be shown. Groups under five are hidden; if that leaves fewer than five people hidden, the
/// next smallest is hidden too, and so on. Empty groups have nothing to show. Among equals the later one is hidden.
#[must_use]
pub fn shown(sizes: &[usize]) -> Vec<bool> {
    let mut shown: Vec<bool> = sizes.iter().map(|size| *size >= LEAST).collect();
    let hidden =
        |shown: &[bool]| -> usize { sizes.iter().zip(shown).filter(|(_, shown)| !**shown).map(|(size, _)| size).sum() };
    while (1..LEAST).contains(&hidden(&shown)) {
        let next = (0..sizes.len()).rev().filter(|at| shown[*at]).min_by_key(|at| sizes[*at]);
        match next {
            Some(at) => shown[at] = false,
            None => break,
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hiding_a_group_of_four_hides_the_next_smallest_too() {
        assert_eq!(shown(&[4, 9, 7, 20]), [false, true, false, true]);
        assert_eq!(shown(&[4, 3, 9]), [false, false, true], "seven people are hidden already");
        assert_eq!(shown(&[5, 5, 5]), [true, true, true]);
        assert_eq!(shown(&[2, 6]), [false, false]);
        assert_eq!(shown(&[0, 8, 6]), [false, true, true], "nobody is hidden in an empty group");
        assert_eq!(shown(&[2]), [false]);
        assert_eq!(shown(&[]), [] as [bool; 0]);
    }

    proptest! {
        #[test]
        fn nothing_that_is_shown_gives_a_hidden_group(sizes in prop::collection::vec(0_usize..40, 0..9)) {
            let shown = shown(&sizes);
            let hidden: usize = sizes.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(size, _)| *size).sum();
            let everybody: usize = sizes.iter().sum();
            prop_assert!(hidden == 0 || hidden >= LEAST || hidden == everybody);
            for (size, shown) in sizes.iter().zip(&shown) {
                prop_assert!(!shown || *size >= LEAST);
            }
        }
    }
}
