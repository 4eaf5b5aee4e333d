//! People: accounts and how one signs in to them, profiles, and the directory.
//!
//! *Accounts* are `sessions` (signing in and out, and who asks), `passwords`, and what makes or recovers an account.
//! *Profiles* are what others see of a person. Both are about one row, [`person`], which every slice may join.

texts::include!();

pub mod attempts;
pub mod facts;
pub mod import;
pub mod installation;
pub mod passwords;
pub mod person;
pub mod sessions;
mod sweep;

pub use installation::{company_name, setup_code};

use db::migration;
use jobs::Effect;

/// Everything that people bring.
#[must_use]
pub fn slice() -> web::Slice {
    web::Slice::new("people")
        .migrations([
            migration!("people", "0001_person"),
            migration!("people", "0002_session"),
            migration!("people", "0003_installation"),
        ])
        .authenticate(sessions::authenticate)
        .routes(sessions::routes())
        .routes(installation::routes())
        .effect(Effect::inline("people.keep_session", &["*"], sessions::keep))
        .schedule(sweep::schedule())
}
