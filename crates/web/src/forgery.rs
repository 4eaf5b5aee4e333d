//! Forged requests: another site must not act with this one's cookie.
//!
//! By headers alone, so that no template needs a token: `Sec-Fetch-Site` (Fetch Metadata) where the browser sends it, else
//! `Origin`. A request that carries a token instead of a cookie can't be forged this way and passes.

use http::{HeaderMap, Method, header};

/// Whether a request that changes something comes from our own pages, or typed by the person.
pub(crate) fn is_own(method: &Method, headers: &HeaderMap, origin: &str) -> bool {
    if method.is_safe() {
        return true;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some(site) => matches!(site, "same-origin" | "none"),
        None => text(header::ORIGIN.as_str()).is_some_and(|from| from == origin || is_this_host(from, headers)),
    }
}

/// The origin's host is the one that this request was sent to: the person came in by another name of this machine.
fn is_this_host(origin: &str, headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    origin.split_once("://").is_some_and(|(_, name)| Some(name) == host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs.iter().map(|(name, value)| ((*name).parse().unwrap(), value.parse().unwrap())).collect();
        is_own(&Method::POST, &headers, "https://stoa.example")
    }

    #[test]
    fn only_our_own_pages_may_change_something() {
        assert!(asks(&[("sec-fetch-site", "same-origin"), ("origin", "https://stoa.example")]));
        assert!(asks(&[("sec-fetch-site", "none")]));
        assert!(asks(&[("origin", "https://stoa.example")]));
        assert!(asks(&[("origin", "http://10.0.0.5:8080"), ("host", "10.0.0.5:8080")]));
        assert!(!asks(&[("sec-fetch-site", "cross-site"), ("origin", "https://stoa.example")]));
        assert!(!asks(&[("sec-fetch-site", "same-site")]));
        assert!(!asks(&[("origin", "https://evil.example"), ("host", "stoa.example")]));
        assert!(!asks(&[("origin", "null"), ("host", "stoa.example")]));
        assert!(!asks(&[]));
    }
}
