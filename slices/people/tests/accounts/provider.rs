//! A sign-in provider on this machine, which lies as it is told to.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// What it says next.
#[derive(Clone, Default)]
pub struct Next {
    /// Claims in place of the right ones; `null` leaves one out.
    pub claims: Vec<(&'static str, Value)>,
    /// How the token is signed instead.
    pub forged: Option<&'static str>,
    /// What its description says instead.
    pub described: Vec<(&'static str, Value)>,
}

#[derive(Clone)]
pub struct Provider {
    pub issuer: String,
    key: Arc<Vec<u8>>,
    public: Arc<(String, String)>,
    pub next: Arc<Mutex<Next>>,
    /// By code: nonce, challenge.
    codes: Arc<Mutex<HashMap<String, (String, String)>>>,
    now: i64,
}

impl Provider {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("the provider of the test works");
        let issuer = format!("http://{}", listener.local_addr().expect("the provider of the test works"));
        let key = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new())
            .expect("the provider of the test works");
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, key.as_ref())
            .expect("the provider of the test works");
        let point = pair.public_key().as_ref().to_vec();
        let public = (URL_SAFE_NO_PAD.encode(&point[1..33]), URL_SAFE_NO_PAD.encode(&point[33..65]));
        let now = playhouse::MORNING.millis() / 1000;
        let provider = Self {
            issuer,
            key: Arc::new(key.as_ref().to_vec()),
            public: Arc::new(public),
            next: Arc::default(),
            codes: Arc::default(),
            now,
        };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(describe))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        provider
    }

    /// The person agrees at the provider; the code that they come back with.
    pub fn agree(&self, departure: &url::Url) -> String {
        let asked: HashMap<String, String> = departure.query_pairs().into_owned().collect();
        assert_eq!(
            (asked["response_type"].as_str(), asked["code_challenge_method"].as_str(), asked["client_id"].as_str()),
            ("code", "S256", "stoa")
        );
        let mut codes = self.codes.lock().expect("the provider of the test works");
        let code = format!("code-{}", codes.len());
        codes.insert(code.clone(), (asked["nonce"].clone(), asked["code_challenge"].clone()));
        code
    }

    fn sign(&self, nonce: &str) -> String {
        let next = self.next.lock().expect("the provider of the test works").clone();
        let mut claims = json!({
            "iss": self.issuer, "sub": "subject-1", "aud": "stoa", "exp": self.now + 300, "iat": self.now, "nonce": nonce,
            "name": "Piet de Boer", "email": "piet@partner.example", "email_verified": true,
        });
        for (name, value) in next.claims {
            claims[name] = value;
        }
        claims.as_object_mut().expect("the provider of the test works").retain(|_, value| !value.is_null());
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        match next.forged {
            Some("none") => format!("{}.{}.", part(&json!({"alg": "none", "kid": "k"})), part(&claims)),
            Some("hs256") => {
                let head = Header { kid: Some("k".to_owned()), ..Header::new(Algorithm::HS256) };
                encode(&head, &claims, &EncodingKey::from_secret(self.public.0.as_bytes()))
                    .expect("the provider of the test works")
            }
            Some("other-key") => {
                let other = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new())
                    .expect("the provider of the test works");
                encode(
                    &Header { kid: Some("k".to_owned()), ..Header::new(Algorithm::ES256) },
                    &claims,
                    &EncodingKey::from_ec_der(other.as_ref()),
                )
                .expect("the provider of the test works")
            }
            _ => encode(
                &Header { kid: Some("k".to_owned()), ..Header::new(Algorithm::ES256) },
                &claims,
                &EncodingKey::from_ec_der(&self.key),
            )
            .expect("the provider of the test works"),
        }
    }
}

async fn describe(State(provider): State<Provider>) -> Json<Value> {
    let at = |path: &str| format!("{}{path}", provider.issuer);
    let mut description = json!({ "issuer": provider.issuer, "authorization_endpoint": at("/authorize"), "token_endpoint": at("/token"), "jwks_uri": at("/keys") });
    for (name, value) in provider.next.lock().expect("the provider of the test works").described.clone() {
        description[name] = value;
    }
    Json(description)
}

async fn keys(State(provider): State<Provider>) -> Json<Value> {
    let (x, y) = &*provider.public;
    Json(json!({ "keys": [{ "kty": "EC", "crv": "P-256", "kid": "k", "use": "sig", "alg": "ES256", "x": x, "y": y }] }))
}

async fn token(
    State(provider): State<Provider>,
    headers: HeaderMap,
    body: String,
) -> (axum::http::StatusCode, Json<Value>) {
    let form: HashMap<String, String> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let known = provider
        .codes
        .lock()
        .expect("the provider of the test works")
        .remove(form.get("code").map_or("", String::as_str));
    let expected = format!("Basic {}", STANDARD.encode("stoa:hush"));
    let is_client = headers.get("authorization").is_some_and(|value| value == expected.as_str());
    let proves = |challenge: &str| URL_SAFE_NO_PAD.encode(Sha256::digest(&form["code_verifier"])) == challenge;
    match known {
        Some((nonce, challenge)) if is_client && proves(&challenge) => {
            (axum::http::StatusCode::OK, Json(json!({ "id_token": provider.sign(&nonce), "token_type": "Bearer" })))
        }
        _ => (axum::http::StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))),
    }
}
