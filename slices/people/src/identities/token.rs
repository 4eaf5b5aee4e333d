//! The signed word of a provider about who came (OpenID Connect Core 1.0, 3.1.3.7).

use config::Oidc;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use kernel::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use subtle::ConstantTimeEq;

/// The only signatures that count: none that share a secret, and never none.
const ALLOWED: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];
/// How far two clocks may differ, in seconds.
const SKEW: i64 = 60;
/// Longest subject (OpenID Connect Core 1.0, 2).
const MOST_SUBJECT: usize = 255;

/// Who came.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Claims {
    pub(super) sub: String,
    aud: Value,
    azp: Option<String>,
    exp: i64,
    iat: i64,
    nonce: Option<String>,
    pub(super) name: Option<String>,
    email: Option<String>,
    /// Some providers write a text here. Only the truth value counts.
    email_verified: Option<Value>,
}

/// Why the word does not count.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refused {
    #[error("the token is signed in a way that does not count, or by an unknown key")]
    Key,
    #[error("the token is not right: {0}")]
    Token(#[from] jsonwebtoken::errors::Error),
    #[error("the token is for somebody else")]
    Audience,
    #[error("the token belongs to another sign-in")]
    Nonce,
    #[error("the token is too old or of the future")]
    Time,
    #[error("the token names nobody")]
    Subject,
}

/// Checks the token whole.
pub(super) fn read(
    token: &str,
    keys: &JwkSet,
    provider: &Oidc,
    nonce: &str,
    now: Timestamp,
) -> Result<Claims, Refused> {
    let head = decode_header(token)?;
    if !ALLOWED.contains(&head.alg) {
        return Err(Refused::Key);
    }
    let key = match &head.kid {
        Some(kid) => keys.find(kid),
        None if keys.keys.len() == 1 => keys.keys.first(),
        None => None,
    };
    let key = DecodingKey::from_jwk(key.ok_or(Refused::Key)?)?;
    let mut rules = Validation::new(head.alg);
    rules.set_issuer(&[provider.issuer.as_str()]);
    rules.set_audience(&[&provider.client_id]);
    rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    // Time is checked below, by the house's own clock.
    rules.validate_exp = false;
    check(decode::<Claims>(token, &key, &rules)?.claims, provider, nonce, now)
}

fn check(claims: Claims, provider: &Oidc, nonce: &str, now: Timestamp) -> Result<Claims, Refused> {
    let now = now.millis() / 1000;
    let is_shared = claims.aud.as_array().is_some_and(|all| all.len() > 1);
    let is_ours = claims.azp.as_deref().map_or(!is_shared, |azp| azp == provider.client_id);
    let is_same = claims.nonce.as_deref().is_some_and(|said| said.as_bytes().ct_eq(nonce.as_bytes()).into());
    match () {
        () if !is_ours => Err(Refused::Audience),
        () if !is_same => Err(Refused::Nonce),
        () if claims.exp <= now - SKEW || claims.iat > now + SKEW => Err(Refused::Time),
        () if claims.sub.is_empty() || claims.sub.len() > MOST_SUBJECT => Err(Refused::Subject),
        () => Ok(claims),
    }
}

impl Claims {
    /// The mail address, if the provider has proved it.
    pub(super) fn proved_email(&self) -> Option<&str> {
        self.email.as_deref().filter(|_| self.email_verified == Some(Value::Bool(true)))
    }
}
