//! People: accounts and how one signs in to them, profiles, and the directory.
//!
//! *Accounts* are `sessions` (signing in and out, and who asks), `passwords`, and what makes or recovers an account.
//! *Profiles* are what others see of a person. Both are about one row, [`person`], which every slice may join.

texts::include!();

pub mod access;
pub mod attempts;
mod complete;
pub mod directory;
pub mod facts;
mod identities;
pub mod import;
pub mod installation;
mod invitations;
mod links;
pub mod passwords;
pub mod people_import;
pub mod person;
pub mod photo;
pub mod policy;
pub mod profile;
mod resets;
pub mod roster;
mod second_step;
mod security;
pub mod sessions;
pub mod settings;
mod sign_up;
mod sweep;
mod tokens;

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
            migration!("people", "0004_account_link"),
            migration!("people", "0005_invitation"),
            migration!("people", "0006_second_step"),
            migration!("people", "0007_identity"),
            migration!("people", "0010_profile"),
            migration!("people", "0011_photo"),
            migration!("people", "0012_people_import"),
            migration!("people", "0013_roles"),
            migration!("people", "0014_roles_moved"),
        ])
        .fleeting(["session", "token", "account_link", "invitation", "identity_trip"])
        .authenticate(sessions::authenticate)
        .routes(sessions::routes())
        .routes(installation::routes())
        .routes(resets::routes())
        .routes(sign_up::routes())
        .routes(invitations::routes())
        .routes(second_step::routes())
        .routes(security::routes())
        .routes(tokens::routes())
        .routes(identities::routes())
        .routes(profile::routes())
        .routes(photo::routes())
        .routes(directory::routes())
        .routes(settings::routes())
        .routes(roster::routes())
        .routes(people_import::routes())
        .routes(complete::routes())
        .shell(directory::rail)
        .panel(settings::PANEL)
        .api(<profile::Doc as utoipa::OpenApi>::openapi())
        .api(<directory::Doc as utoipa::OpenApi>::openapi())
        .api(tokens::description())
        .api(<sessions::api::Doc as utoipa::OpenApi>::openapi())
        .effect(Effect::inline("people.keep_session", &["*"], sessions::keep))
        .outbound("people.mail_link", &["people.link_asked"], links::send)
        .outbound("people.mail_invitation", &["people.invited"], invitations::send)
        .schedule(sweep::schedule())
}
