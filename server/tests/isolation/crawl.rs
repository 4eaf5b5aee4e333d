//! Asking for everything.

use super::world::{Principal, World};
use http::Method;
use playhouse::{Answer, House};
use std::collections::HashMap;
use web::Pace;

/// Where a principal came across which canaries.
#[derive(Default)]
pub struct Seen(HashMap<String, Vec<String>>);

impl Seen {
    pub fn places(&self, canary: &str) -> Option<&str> {
        self.0.get(canary).and_then(|places| places.first()).map(String::as_str)
    }
    pub fn all_places(&self, canary: &str) -> Vec<String> {
        self.0.get(canary).cloned().unwrap_or_default()
    }
    fn look(&mut self, path: &str, answer: &Answer) {
        let mut whole = answer.text.to_ascii_lowercase();
        for (name, value) in &answer.headers {
            whole.push_str(&format!("\n{name}: {}", value.to_str().unwrap_or_default().to_ascii_lowercase()));
        }
        // What somebody asked for is no news to them.
        let asked = path.to_ascii_lowercase();
        for word in
            whole.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() == 16 && word.starts_with("zq"))
        {
            if !asked.contains(word) {
                self.0.entry(word.to_owned()).or_default().push(path.to_owned());
            }
        }
    }
}

/// Every GET address with every value in its places, and a search for each canary.
pub fn paths(house: &House, world: &World) -> Vec<String> {
    let mut all = Vec::new();
    for route in &house.app.slices.routes {
        if route.method != Method::GET || route.pace == Pace::Stream || route.path.starts_with("/assets") {
            continue;
        }
        let places = route.path.matches('{').count();
        match places {
            0 => all.push(route.path.to_owned()),
            1 => all.extend(world.values.iter().map(|value| put(route.path, &[value]))),
            _ => {
                for first in &world.values {
                    all.extend(
                        world
                            .values
                            .iter()
                            .take(4)
                            .chain(["1", "2"].map(str::to_owned).iter())
                            .map(|second| put(route.path, &[first, second])),
                    );
                }
            }
        }
        if matches!(route.pace, Pace::Search) && places == 0 {
            // The first letters find by prefix without telling the scanner that the word was asked for.
            all.extend(world.atoms.iter().map(|atom| format!("{}?q={}", route.path, &atom.canary[..9])));
        }
    }
    all
}

fn put(path: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let part = |part: &str| {
        if part.starts_with('{') { values.next().copied().unwrap_or_default().to_owned() } else { part.to_owned() }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

pub async fn ask(house: &House, principal: &Principal, path: &str) -> Answer {
    let client = principal.person.as_ref().map_or_else(|| house.as_nobody(), |person| house.as_(person));
    client.get(path).await
}

pub async fn crawl(house: &House, world: &World, principal: &Principal) -> Seen {
    crawl_only(house, world, principal, "/").await
}

pub async fn crawl_only(house: &House, world: &World, principal: &Principal, under: &str) -> Seen {
    let mut seen = Seen::default();
    for path in paths(house, world).iter().filter(|path| path.starts_with(under)) {
        let answer = ask(house, principal, path).await;
        assert!(
            answer.status < 500 || answer.status == 503,
            "{} at {path}: {} {}",
            principal.name,
            answer.status,
            answer.text
        );
        seen.look(path, &answer);
    }
    seen
}

/// What differs from request to request by design: the client's key in forms, the request's id, the limiter's counts.
pub fn mask(answer: &Answer) -> String {
    let mut text = String::new();
    for (name, value) in &answer.headers {
        if !matches!(name.as_str(), "x-request-id" | "ratelimit" | "ratelimit-policy" | "date") {
            text.push_str(&format!("{name}: {}\n", value.to_str().unwrap_or_default()));
        }
    }
    let mut body = answer.text.clone();
    for marker in ["name=\"key\" value=\"", "\"reference\":\""] {
        body = without(&body, marker);
    }
    text + &body
}

/// Leaves out what stands between the marker and the next quotation mark.
fn without(text: &str, marker: &str) -> String {
    let (mut kept, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(marker) {
        let (before, from) = rest.split_at(at + marker.len());
        kept.push_str(before);
        rest = &from[from.find('"').unwrap_or(0)..];
    }
    kept + rest
}
