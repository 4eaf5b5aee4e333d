//! Signing in with a provider, by OpenID Connect Core 1.0: authorization code, PKCE (RFC 7636, S256), state and nonce.
//!
//! Who somebody is says the pair (issuer, subject) alone. A mail address from a provider finds nobody and links nothing.

mod actions;
mod egress;
mod pages;
mod provider;
pub(crate) mod store;
mod token;
mod trip;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/sign-in/{provider}", Who::Anyone, Pace::SignIn, pages::depart),
        Route::get("/sign-in/{provider}/callback", Who::Anyone, Pace::SignIn, pages::arrive),
        Route::post("/settings/security/providers/{provider}", Who::Person, Pace::SignIn, pages::link),
        Route::delete("/settings/security/identities/{id}", Who::Person, Pace::Write, pages::unlink),
    ]
}
