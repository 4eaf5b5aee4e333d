//! What stands on an agenda, what comes of it, who was there.

use kernel::named;

named! {
    /// Why something is on the agenda.
    Purpose {
        /// To talk about it.
        Discuss = "discuss",
        /// To decide.
        Decide = "decide",
        /// To know.
        Inform = "inform",
    }
}

named! {
    /// What came of a point.
    OutcomeKind {
        /// Something that was decided.
        Decision = "decision",
        /// Something that somebody took on.
        Action = "action",
        /// Something to know.
        Information = "information",
        /// It comes back another time.
        Parked = "parked",
    }
}

named! {
    /// Whether somebody was there.
    Presence {
        /// Was there.
        In = "in",
        /// Had said that they would not come.
        Excused = "excused",
        /// Was not there.
        Out = "out",
    }
}

/// The order of an agenda after one of its points went a step up (-1) or down (1).
pub fn moved<T: Copy + PartialEq>(order: &[T], one: T, step: i64) -> Vec<T> {
    let mut order = order.to_vec();
    let Some(at) = order.iter().position(|other| *other == one) else { return order };
    let to = if step < 0 { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < order.len()) };
    if let Some(to) = to {
        order.swap(at, to);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn a_point_goes_a_step_up_or_down_and_not_over_the_ends() {
        assert_eq!(moved(&[1, 2, 3], 2, -1), [2, 1, 3]);
        assert_eq!(moved(&[1, 2, 3], 2, 1), [1, 3, 2]);
        assert_eq!(moved(&[1, 2, 3], 1, -1), [1, 2, 3]);
        assert_eq!(moved(&[1, 2, 3], 3, 1), [1, 2, 3]);
        assert_eq!(moved(&[1, 2, 3], 7, 1), [1, 2, 3]);
    }
}
