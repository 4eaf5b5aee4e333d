use std::fmt;

use url::{Host, Url};

use super::base_url::{has_no_user, is_loopback, is_web};
use crate::setting::Scalar;

/// A mail domain in its ASCII form, in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainName(String);

/// The short name of a sign-on provider, which stands in addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderId(String);

/// The issuer of a sign-on provider, kept letter by letter since it is compared exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issuer(String);

macro_rules! text_like {
    ($($Type:ident)*) => {$(
        impl $Type {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $Type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

text_like!(DomainName ProviderId Issuer);

impl Scalar for DomainName {
    fn expects() -> String {
        "a domain such as example.com".to_owned()
    }

    fn parse(text: &str) -> Option<Self> {
        // `Host` applies IDNA, so that the domain compares as mail addresses do.
        match Host::parse(text).ok()? {
            Host::Domain(name) if name.contains('.') && !name.ends_with('.') => Some(Self(name)),
            _ => None,
        }
    }
}

impl Scalar for ProviderId {
    fn expects() -> String {
        "1 to 32 small letters, digits and hyphens".to_owned()
    }

    fn parse(text: &str) -> Option<Self> {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let fits = (1..=32).contains(&text.len()) && text.bytes().all(allowed);
        fits.then(|| Self(text.to_owned()))
    }
}

impl Scalar for Issuer {
    fn expects() -> String {
        "an https address such as https://login.example.com (http only on this machine)".to_owned()
    }

    fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let protected = url.scheme() == "https" || is_loopback(url.host());
        let bare = url.query().is_none() && url.fragment().is_none();
        (is_web(&url) && has_no_user(&url) && protected && bare).then(|| Self(text.to_owned()))
    }
}
