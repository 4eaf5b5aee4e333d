//! The languages that Stoa speaks.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language that every text exists in. As text and in JSON it is `en` or `de`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English, which readers get who ask for nothing that we speak.
    #[default]
    En,
    /// German.
    De,
}

/// The text names no language that Stoa speaks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language of Stoa; use en or de")]
pub struct UnknownLang(pub String);

impl Lang {
    /// Every language, in the order in which a choice shows them.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// The language that suits an `Accept-Language` header best (RFC 9110, 12.5.4): the greatest `q` wins, the earlier
    /// among equals; `de-AT` is German; `q=0` means not this one; what can't be read is passed over.
    pub fn negotiate(header: &str) -> Self {
        let weight = |lang: Self| {
            // A range that names the language says more than `*`, wherever it stands.
            let named = header.split(',').enumerate().find(|(_, range)| lang.is_named(range));
            let any = || header.split(',').enumerate().find(|(_, range)| name(range) == "*");
            named.or_else(any).map(|(at, range)| (thousandths(range), at)).filter(|(q, _)| *q > 0)
        };
        let best = Self::ALL.into_iter().filter_map(|lang| Some((weight(lang)?, lang)));
        best.min_by_key(|((q, at), _)| (u32::MAX - q, *at)).map(|(_, lang)| lang).unwrap_or_default()
    }

    /// What the HTML attribute `lang` takes.
    pub fn html(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// The language's name in itself, for a choice of languages.
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
        }
    }

    fn is_named(self, range: &str) -> bool {
        name(range).split('-').next().is_some_and(|primary| primary.eq_ignore_ascii_case(self.html()))
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        Self::ALL.into_iter().find(|lang| lang.html() == text).ok_or_else(|| UnknownLang(text.to_owned()))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.html())
    }
}

fn name(range: &str) -> &str {
    range.split(';').next().unwrap_or_default().trim()
}

/// The weight of a range in thousandths, as the header counts them; 0 where it can't be read.
fn thousandths(range: &str) -> u32 {
    let Some((_, parameter)) = range.split_once(';') else {
        return 1000;
    };
    let q = parameter.trim().strip_prefix(['q', 'Q']).and_then(|rest| rest.trim_start().strip_prefix('='));
    match q.and_then(|q| q.trim().parse::<f64>().ok()) {
        Some(q) if (0.0..=1.0).contains(&q) => (q * 1000.0).round() as u32,
        _ => 0,
    }
}
