//! The one way out: asks a provider, within limits. No redirects are followed.

use bytes::Bytes;
use http::{Method, Request, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{ConfigBuilderExt, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde::de::DeserializeOwned;
use std::time::Duration;
use url::{Host, Url};

/// Longest time for an answer.
const DEADLINE: Duration = Duration::from_secs(8);
/// Longest answer, in bytes.
const MOST_BYTES: usize = 512 * 1024;

/// Why a provider could not be asked.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unreachable {
    #[error("{0} is not https")]
    Unprotected(String),
    #[error("the machine's certificates can't be read: {0}")]
    Certificates(std::io::Error),
    #[error("no answer in time")]
    Deadline,
    #[error("no answer: {0}")]
    Failed(String),
    #[error("answered {0}")]
    Status(u16),
}

/// A JSON document by GET.
pub(super) async fn get<T: DeserializeOwned>(address: &str) -> Result<T, Unreachable> {
    ask(address, Method::GET, None, String::new()).await
}

/// A JSON document by POST of a form, with the client's name and secret (RFC 6749, 2.3.1).
pub(super) async fn post<T: DeserializeOwned>(address: &str, basic: &str, form: String) -> Result<T, Unreachable> {
    ask(address, Method::POST, Some(basic), form).await
}

async fn ask<T: DeserializeOwned>(
    address: &str,
    method: Method,
    basic: Option<&str>,
    form: String,
) -> Result<T, Unreachable> {
    let failed = |error: &dyn std::fmt::Display| Unreachable::Failed(error.to_string());
    only_protected(address)?;
    let mut request = Request::builder().method(method).uri(address).header(header::ACCEPT, "application/json");
    if let Some(basic) = basic {
        request = request
            .header(header::AUTHORIZATION, basic)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    }
    let request = request.body(Full::new(Bytes::from(form))).map_err(|error| failed(&error))?;
    let bytes = tokio::time::timeout(DEADLINE, send(request)).await.map_err(|_| Unreachable::Deadline)??;
    serde_json::from_slice(&bytes).map_err(|error| failed(&error))
}

async fn send(request: Request<Full<Bytes>>) -> Result<Bytes, Unreachable> {
    let failed = |error: &dyn std::fmt::Display| Unreachable::Failed(error.to_string());
    let tls = rustls::ClientConfig::builder_with_provider(rustls::crypto::aws_lc_rs::default_provider().into())
        .with_safe_default_protocol_versions()
        .map_err(|error| failed(&error))?
        .with_native_roots()
        .map_err(Unreachable::Certificates)?
        .with_no_client_auth();
    let connector = HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_http1().build();
    let answer = Client::builder(TokioExecutor::new())
        .build(connector)
        .request(request)
        .await
        .map_err(|error| failed(&error))?;
    if !answer.status().is_success() {
        return Err(Unreachable::Status(answer.status().as_u16()));
    }
    let body = Limited::new(answer.into_body(), MOST_BYTES).collect().await.map_err(|error| failed(&error))?;
    Ok(body.to_bytes())
}

/// Plain http only to this very machine, as the settings allow an issuer to be.
fn only_protected(address: &str) -> Result<(), Unreachable> {
    let url = Url::parse(address).map_err(|_| Unreachable::Unprotected(address.to_owned()))?;
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    if url.scheme() == "https" || (url.scheme() == "http" && is_here) {
        Ok(())
    } else {
        Err(Unreachable::Unprotected(address.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_is_asked_and_this_machine() {
        assert!(
            only_protected("https://login.example.com/keys").is_ok()
                && only_protected("http://127.0.0.1:9/keys").is_ok()
        );
        for address in [
            "http://login.example.com/keys",
            "http://169.254.169.254/latest",
            "file:///etc/passwd",
            "http://localhost.example.com/",
            "keys",
        ] {
            assert!(only_protected(address).is_err(), "{address}");
        }
    }
}
