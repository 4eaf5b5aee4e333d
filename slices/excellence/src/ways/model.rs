//! What a way takes.

use kernel::named;

named! {
    /// What a way takes.
    Effort {
        /// Hours to days.
        Small = "s",
        /// Weeks.
        Medium = "m",
        /// Months.
        Large = "l",
    }
}
