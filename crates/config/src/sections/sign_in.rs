use crate::section::section;
use crate::values::{DomainName, SelfRegistration};

section! {
    /// Accounts, passwords and sessions.
    pub struct SignIn in "sign_in", many: false {
        /// Who may make themselves an account: nobody (`off`), people with an address at one of `domains`, or anybody (`open`). It never makes an employee of an outsider.
        self_registration: SelfRegistration = "off";
        /// Mail domains for `self_registration = "domains"`. A domain does not include those below it.
        domains: Vec<DomainName> = "";
        /// Least length of a password, in characters.
        password_min_length: u32 = "12", within 8..=128;
        /// An employee's session ends after so many days without a visit.
        session_idle_days: u32 = "14", within 1..=365;
        /// An employee's session ends after so many days in any case.
        session_absolute_days: u32 = "90", within 1..=365;
        /// The same for guests and customers: days without a visit.
        outsider_session_idle_days: u32 = "7", within 1..=365;
        /// The same for guests and customers: days in any case.
        outsider_session_absolute_days: u32 = "30", within 1..=365;
        /// How long after signing in an administrator may do grave things without signing in again.
        step_up_minutes: u32 = "15", within 1..=1440;
        /// How long a link for a new password holds.
        reset_minutes: u32 = "30", within 5..=1440;
        /// How long a link that confirms an address holds.
        confirmation_hours: u32 = "24", within 1..=168;
        /// How long an invitation holds.
        invitation_days: u32 = "7", within 1..=90;
    }
}
