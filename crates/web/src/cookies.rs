//! Cookies: the session's, the toasts', the look's.

use crate::App;
use http::{HeaderMap, HeaderValue, header};

/// The value of a cookie of this request.
#[must_use]
pub fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let pairs =
        headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|all| all.split("; "));
    pairs.filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The name of a cookie here: over https it is bound to this host and https (`__Host-`, RFC 6265bis).
#[must_use]
pub fn name(app: &App, plain: &str) -> String {
    if app.is_secure() { format!("__Host-{plain}") } else { plain.to_owned() }
}

/// A `Set-Cookie` that scripts can't read. `seconds` of `None` lasts as long as the browser, 0 takes it away.
///
/// # Panics
/// If the value has characters that a cookie can't hold; ours are letters of base64 and percent-encoded texts.
#[must_use]
pub fn set(app: &App, plain: &str, value: &str, seconds: Option<i64>) -> HeaderValue {
    let secure = if app.is_secure() { "; Secure" } else { "" };
    let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    let text = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", name(app, plain));
    HeaderValue::from_str(&text).expect("our cookies hold plain letters")
}
