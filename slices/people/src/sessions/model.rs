//! How long a session lasts, from which browser it comes, and where it leads.

use config::SignIn;
use http::{HeaderMap, header};
use kernel::PersonKind;
use std::fmt;
use std::time::Duration;
use url::Url;
use web::Visit;

/// How long a session lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// Without a visit.
    pub idle: Duration,
    /// In any case.
    pub absolute: Duration,
}

impl Lifetime {
    /// That of somebody of this kind.
    #[must_use]
    pub fn of(settings: &SignIn, kind: PersonKind) -> Self {
        let days = |days: u32| Duration::from_secs(u64::from(days) * 24 * 3600);
        let (idle, absolute) = if kind.is_outsider() {
            (settings.outsider_session_idle_days, settings.outsider_session_absolute_days)
        } else {
            (settings.session_idle_days, settings.session_absolute_days)
        };
        Self { idle: days(idle), absolute: days(absolute) }
    }
}

/// Where a session is used, as its owner will recognise it in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// "Firefox, Linux".
    pub browser: String,
    /// The network's address.
    pub network: String,
}

impl Device {
    /// Of this request.
    #[must_use]
    pub fn of(visit: &Visit, headers: &HeaderMap) -> Self {
        let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self { browser: browser(agent), network: plain(&visit.network) }
    }
}

/// The address alone, where the network is told with its kind: `Network(192.0.2.7)`.
fn plain(network: &str) -> String {
    let inside = network.split_once('(').and_then(|(_, rest)| rest.strip_suffix(')'));
    inside.unwrap_or(network).to_owned()
}

/// Browsers name each other for the sake of old servers, so the most particular name comes first.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

fn browser(agent: &str) -> String {
    let named =
        |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    named(&BROWSERS).into_iter().chain(named(&SYSTEMS)).collect::<Vec<_>>().join(", ")
}

/// A path inside this house to go on to. There is no way to make one that leads elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct LocalPath(String);

impl Default for LocalPath {
    fn default() -> Self {
        Self("/".to_owned())
    }
}

impl LocalPath {
    /// Reads what an address or a form says. What does not stay inside, or leads back to signing in, becomes the start.
    #[must_use]
    pub fn read(text: &str) -> Self {
        Self::checked(text).unwrap_or_default()
    }

    /// Resolves the text as a browser would (WHATWG URL), and takes it only if nothing of it was an origin.
    fn checked(text: &str) -> Option<Self> {
        let house = Url::parse("https://house.invalid").ok()?;
        let there = house.join(text).ok()?;
        let path = &there[url::Position::BeforePath..];
        let is_inside = text.starts_with('/')
            && there.origin() == house.origin()
            && there.username().is_empty()
            && there.password().is_none();
        // A path that begins with two slashes would name a host when it is resolved once more.
        let is_plain = path.is_ascii() && !path.starts_with("//") && !path.starts_with("/\\");
        let leads_on = !["/sign-in", "/sign-out", "/setup"].iter().any(|start| there.path().starts_with(start));
        (is_inside && is_plain && leads_on).then(|| Self(path.to_owned()))
    }

    /// The path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LocalPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_path_inside_is_kept_and_anything_else_leads_to_the_start() {
        for inside in ["/", "/spaces/finance?tab=about#top", "/people/12", "/search?q=a%20b"] {
            assert_eq!(LocalPath::read(inside).as_str(), inside);
        }
        for outside in [
            "",
            "spaces",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/.//evil.example",
            "/a/..//evil.example",
            "https://evil.example/",
            "javascript:alert(1)",
            "/sign-in?next=/sign-in",
            "/sign-out",
            "\\\\evil.example",
        ] {
            assert_eq!(LocalPath::read(outside).as_str(), "/", "{outside:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_asked_for_the_way_on_never_leaves_the_house(text in "[/\\\\.:@?#%a-z0-9 \t\r\n\u{e9}]{0,24}", any in ".{0,40}") {
            let house = Url::parse("https://stoa.example").unwrap();
            for text in [text, any.clone(), format!("/{any}"), format!("//{any}")] {
                let path = LocalPath::read(&text);
                prop_assert!(path.as_str().starts_with('/') && !path.as_str().contains(['\r', '\n', '\t']));
                prop_assert_eq!(house.join(path.as_str()).unwrap().origin(), house.origin());
            }
        }
    }

    #[test]
    fn a_browser_is_named_as_its_owner_knows_it() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0";
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";
        assert_eq!(
            (browser(edge).as_str(), browser(phone).as_str(), browser("curl/8").as_str()),
            ("Edge, Windows", "Safari, iPhone", "")
        );
    }
}
