//! The one parser of mail addresses. It takes less than RFC 5321 does: what it takes means the same to every program.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// Longest address that SMTP carries (RFC 5321, 4.5.3.1.3, without the brackets).
const MOST_BYTES: usize = 254;
/// Longest part before the @ (RFC 5321, 4.5.3.1.1).
const MOST_LOCAL_BYTES: usize = 64;

/// A mail address: a plain name, an @ and a domain in ASCII lower case.
///
/// The name keeps its letters' case for sending; two addresses are equal when they differ in case only.
#[derive(Clone)]
pub struct Address {
    text: String,
    at: usize,
}

/// Why a text is not an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// No @, or more than one.
    #[error("an address has exactly one @, as in ana@example.com")]
    NotOneAt,
    /// The part before the @ has letters that not every mail server takes.
    #[error(
        "before the @ only unaccented letters, digits and . _ + - & ' * / = ? ^ ` {{ | }} ~ # $ can stand, with no dot first, last or twice"
    )]
    Local,
    /// The part after the @ is not a domain.
    #[error("after the @ must be a domain such as example.com")]
    Domain,
    /// Too long for SMTP.
    #[error("an address has at most 254 characters, 64 of them before the @")]
    TooLong,
}

impl Address {
    /// Reads one address: no name, brackets, quotes, comments, routes or spaces around it.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let (local, domain) = text.split_once('@').ok_or(AddressError::NotOneAt)?;
        if domain.contains('@') {
            return Err(AddressError::NotOneAt);
        }
        if local.len() > MOST_LOCAL_BYTES {
            return Err(AddressError::TooLong);
        }
        if !is_plain_local(local) {
            return Err(AddressError::Local);
        }
        let domain = ascii_domain(domain).ok_or(AddressError::Domain)?;
        let text = format!("{local}@{domain}");
        if text.len() > MOST_BYTES {
            return Err(AddressError::TooLong);
        }
        Ok(Self { text, at: local.len() })
    }

    /// The address as it is sent to.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part before the @.
    pub fn local(&self) -> &str {
        &self.text[..self.at]
    }

    /// The domain, in ASCII lower case.
    pub fn domain(&self) -> &str {
        &self.text[self.at + 1..]
    }

    /// The address in lower case, to look it up by.
    pub fn key(&self) -> String {
        self.text.to_ascii_lowercase()
    }

    /// Whether the address is at exactly this domain; those below it are others.
    pub fn in_domain(&self, domain: &str) -> bool {
        ascii_domain(domain).is_some_and(|domain| domain == self.domain())
    }
}

/// The characters of RFC 5322's dot-atom without `%` and `!`, which old servers read as routes.
fn is_plain_local(local: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_+-&'*/=?^`{|}~#$".contains(&byte);
    local.split('.').all(|word| !word.is_empty() && word.bytes().all(plain))
}

/// The domain after IDNA, if it is one with at least two labels and no address of a machine.
fn ascii_domain(domain: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_strict(domain).ok()?.to_ascii_lowercase();
    let labels: Vec<&str> = ascii.split('.').collect();
    let (last, _) = labels.split_last()?;
    let named = labels.len() >= 2 && !last.bytes().all(|byte| byte.is_ascii_digit());
    (named && labels.iter().all(|label| is_label(label))).then_some(ascii)
}

fn is_label(label: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=63).contains(&label.len()) && label.bytes().all(inner) && !label.starts_with('-') && !label.ends_with('-')
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        Self::parse(text)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({})", self.text)
    }
}

impl PartialEq for Address {
    fn eq(&self, other: &Self) -> bool {
        self.text.eq_ignore_ascii_case(&other.text)
    }
}

impl Eq for Address {}

impl Hash for Address {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}
