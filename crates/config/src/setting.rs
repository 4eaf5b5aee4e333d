//! How the text of a value becomes a typed setting.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use ipnet::IpNet;

/// What somebody wrote for a key.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Given {
    /// A text, number or yes/no, as text.
    Text(String),
    /// An array of texts.
    List(Vec<String>),
    /// Something no key takes, such as a table.
    Other(&'static str),
}

impl Given {
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Given::Text(text) if text.trim().is_empty())
    }

    pub(crate) fn show(&self) -> String {
        match self {
            Given::Text(text) => format!("\"{text}\""),
            Given::List(items) => format!("[{}]", items.join(", ")),
            Given::Other(kind) => (*kind).to_owned(),
        }
    }
}

/// A type that a key can have.
pub(crate) trait Setting: Sized {
    const SECRET: bool;
    fn expects() -> String;
    /// `None` if the value can't be one; an absent value is `None` too where one is needed.
    fn read(given: Option<&Given>) -> Option<Self>;
}

/// A type written as one text.
pub(crate) trait Scalar: Sized {
    const SECRET: bool = false;
    fn expects() -> String;
    fn parse(text: &str) -> Option<Self>;
}

impl<T: Scalar> Setting for T {
    const SECRET: bool = T::SECRET;

    fn expects() -> String {
        <T as Scalar>::expects()
    }

    fn read(given: Option<&Given>) -> Option<Self> {
        match given {
            Some(Given::Text(text)) => T::parse(text.trim()),
            _ => None,
        }
    }
}

impl<T: Scalar> Setting for Option<T> {
    const SECRET: bool = T::SECRET;

    fn expects() -> String {
        <T as Scalar>::expects()
    }

    fn read(given: Option<&Given>) -> Option<Self> {
        match given {
            None => Some(None),
            given => T::read(given).map(Some),
        }
    }
}

impl<T: Scalar> Setting for Vec<T> {
    const SECRET: bool = false;

    fn expects() -> String {
        format!("a list (in the environment with commas), each part {}", <T as Scalar>::expects())
    }

    fn read(given: Option<&Given>) -> Option<Self> {
        match given {
            None => Some(Vec::new()),
            Some(Given::List(items)) => items.iter().map(|item| T::parse(item.trim())).collect(),
            Some(Given::Text(text)) => text.split(',').map(|item| T::parse(item.trim())).collect(),
            Some(Given::Other(_)) => None,
        }
    }
}

macro_rules! parsed {
    ($($type:ty: $expects:literal;)*) => {$(
        impl Scalar for $type {
            fn expects() -> String {
                $expects.to_owned()
            }

            fn parse(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )*};
}

parsed! {
    u16: "a whole number";
    u32: "a whole number";
    u64: "a whole number";
    bool: "true or false";
    String: "a text";
    PathBuf: "a path";
    IpAddr: "an IP address such as 127.0.0.1 or ::1";
    SocketAddr: "an IP address and a port such as 127.0.0.1:9090";
}

impl Scalar for IpNet {
    fn expects() -> String {
        "an IP address or a range such as 10.0.0.0/8".to_owned()
    }

    fn parse(text: &str) -> Option<Self> {
        text.parse().ok().or_else(|| text.parse().map(|address: IpAddr| address.into()).ok())
    }
}
