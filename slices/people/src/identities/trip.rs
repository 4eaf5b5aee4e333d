//! The way to a provider and back: what only this browser and this house know.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::PersonId;
use sha2::{Digest, Sha256};
use web::keys::Keys;

/// What is kept of a trip, found by the hash of its state.
#[derive(Clone, Debug)]
pub(super) struct Trip {
    pub(super) provider: String,
    pub(super) person: Option<PersonId>,
    pub(super) next: String,
}

/// What a trip is recognised by. Nonce and verifier are derived, so that neither is kept anywhere.
pub(super) struct Marks {
    pub(super) state: String,
    pub(super) nonce: String,
    pub(super) verifier: String,
}

impl Marks {
    /// Of a state and the secret in the browser's cookie.
    pub(super) fn of(keys: &Keys, state: &str, browser: &str) -> Self {
        let derive =
            |purpose: &str| URL_SAFE_NO_PAD.encode(keys.mark(purpose, format!("{state}.{browser}").as_bytes()));
        Self { state: state.to_owned(), nonce: derive("oidc-nonce"), verifier: derive("oidc-verifier") }
    }

    /// What the provider is told of the verifier (RFC 7636, 4.2).
    pub(super) fn challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(&self.verifier))
    }
}
