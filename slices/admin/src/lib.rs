//! Administration: whether the program is well, what failed and waits for a decision, why somebody may see a thing, and the
//! log of what was done.
//!
//! Rights are split, and none of them opens what people wrote: these pages name kinds, ids and reasons. What administrators do
//! here leaves facts, and those leave lines in the audit log.

texts::include!();

mod access;
mod audit;
mod effects;
pub mod facts;
pub mod health;
mod home;
mod policy;
pub mod quarantine;
#[cfg(test)]
mod samples;
mod system;

use utoipa::OpenApi;

/// What this slice brings.
#[must_use]
pub fn slice() -> web::Slice {
    web::Slice::new("admin")
        .migrations([db::migration!("admin", "0001_audit")])
        .routes(home::routes())
        .routes(access::routes())
        .routes(audit::routes())
        .routes(effects::routes())
        .routes(system::routes())
        .effect(audit::FOLLOW)
        .shell(home::rail)
        .api(access::Api::openapi())
        .api(audit::Api::openapi())
        .api(effects::Api::openapi())
        .api(system::Api::openapi())
}
