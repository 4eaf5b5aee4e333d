//! What a provider says of itself, and asking it who came.

use super::egress::{self, Unreachable};
use super::token::{self, Claims, Refused};
use super::trip::Marks;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use config::Oidc;
use jsonwebtoken::jwk::JwkSet;
use kernel::Timestamp;
use serde::Deserialize;
use url::form_urlencoded::{Serializer, byte_serialize};

/// Its description (OpenID Connect Discovery 1.0).
#[derive(Deserialize)]
pub(super) struct Description {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

/// Why nobody could be recognised.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failed {
    #[error(transparent)]
    Unreachable(#[from] Unreachable),
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error("its description names another issuer: {0}")]
    OtherIssuer(String),
    #[error("the answer came from another issuer")]
    MixedUp,
}

/// Reads the description, which must be of exactly this issuer.
pub(super) async fn describe(provider: &Oidc) -> Result<Description, Failed> {
    let issuer = provider.issuer.as_str();
    let address = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
    let description: Description = egress::get(&address).await?;
    if description.issuer == issuer { Ok(description) } else { Err(Failed::OtherIssuer(description.issuer)) }
}

impl Description {
    /// Where the browser goes.
    pub(super) fn departure(&self, provider: &Oidc, marks: &Marks, back: &str) -> String {
        let query = Serializer::new(String::new())
            .extend_pairs([
                ("response_type", "code"),
                ("client_id", &provider.client_id),
                ("redirect_uri", back),
                ("scope", "openid profile email"),
                ("state", &marks.state),
                ("nonce", &marks.nonce),
                ("code_challenge", &marks.challenge()),
                ("code_challenge_method", "S256"),
            ])
            .finish();
        let joint = if self.authorization_endpoint.contains('?') { '&' } else { '?' };
        format!("{}{joint}{query}", self.authorization_endpoint)
    }

    /// The answer must say who gave it, if it says so at all or promised to (RFC 9207).
    pub(super) fn check_issuer(&self, said: Option<&str>) -> Result<(), Failed> {
        let is_right = said.map_or(!self.authorization_response_iss_parameter_supported, |said| said == self.issuer);
        if is_right { Ok(()) } else { Err(Failed::MixedUp) }
    }

    /// Changes the code for who came.
    pub(super) async fn redeem(
        &self,
        provider: &Oidc,
        marks: &Marks,
        code: &str,
        back: &str,
        now: Timestamp,
    ) -> Result<Claims, Failed> {
        #[derive(Deserialize)]
        struct Tokens {
            id_token: String,
        }
        let form = Serializer::new(String::new())
            .extend_pairs([
                ("grant_type", "authorization_code"),
                ("code", code),
                ("redirect_uri", back),
                ("code_verifier", &marks.verifier),
            ])
            .finish();
        let encode = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
        let pair = format!("{}:{}", encode(&provider.client_id), encode(provider.client_secret.expose()));
        let tokens: Tokens =
            egress::post(&self.token_endpoint, &format!("Basic {}", STANDARD.encode(pair)), form).await?;
        let keys: JwkSet = egress::get(&self.jwks_uri).await?;
        Ok(token::read(&tokens.id_token, &keys, provider, &marks.nonce, now)?)
    }
}
