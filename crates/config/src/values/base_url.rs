use std::fmt;

use url::{Host, Url};

use crate::setting::Scalar;

/// The address people reach the program at: scheme, host and port, without a path.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseUrl(Url);

impl BaseUrl {
    /// Whether people reach the program over https, which decides cookie names and headers.
    pub fn secure(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// Host name or IP address, without the port.
    pub fn host(&self) -> &str {
        self.0.host_str().expect("an http address has a host")
    }

    /// The origin as browsers write it, such as `https://stoa.example.com`, without a final slash.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    /// The full address of a path that starts with a slash.
    pub fn join(&self, path: &str) -> String {
        format!("{}/{}", self.origin(), path.trim_start_matches('/'))
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin())
    }
}

impl Scalar for BaseUrl {
    fn expects() -> String {
        "an http or https address without a path such as https://stoa.example.com".to_owned()
    }

    fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        (is_web(&url) && bare && has_no_user(&url)).then_some(Self(url))
    }
}

pub(super) fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https") && url.host().is_some()
}

pub(super) fn has_no_user(url: &Url) -> bool {
    url.username().is_empty() && url.password().is_none()
}

/// Whether the address can only be this very machine.
pub(crate) fn is_loopback(host: Option<Host<&str>>) -> bool {
    match host {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
