//! People: accounts and how one signs in to them, profiles, and the directory.
//!
//! *Accounts* are `sessions` (signing in and out, and who asks), `passwords`, and what makes or recovers an account.
//! *Profiles* are what others see of a person. Both are about one row, [`person`], which every slice may join.

texts::include!();

pub mod facts;
pub mod import;
pub mod person;
pub mod sessions;

use db::migration;

/// Everything that people bring.
#[must_use]
pub fn slice() -> web::Slice {
    web::Slice::new("people")
        .migrations([migration!("people", "0001_person"), migration!("people", "0002_session")])
        .authenticate(sessions::authenticate)
}
