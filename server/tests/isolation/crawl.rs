//! Asking for everything.

use super::world::World;
use http::Method;
use playhouse::{Answer, House, Person};
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

/// Questions in addresses that ask for something by its id, in the place of `{}`. The router knows no questions, so who adds
/// one that takes an id adds it here.
const QUERIES: [&str; 31] = [
    "/complete?q=&space={}",
    "/complete?q=a&space={}",
    "/questions?space={}",
    "/questions/new?space={}",
    "/api/stoa/v1/questions?space={}",
    "/write?space={}",
    "/api/stoa/v1/feed?cursor={}-{}",
    "/?before={}",
    "/posts/{}?at={}",
    "/posts/{}/replies?below={}",
    "/posts/{}/replies/new?parent={}",
    "/blogs?space={}",
    "/blogs/{}/posts/new?about={}",
    "/council/new?from={}",
    "/council/{}/topics/new?about={}",
    "/council/{}/proposals/new?topic={}",
    "/council/{}/proposals/new?affects={}",
    "/council/{}/decisions/new?proposal={}",
    "/council/{}/decisions/new?outcome={}",
    "/council/{}/decisions/new?supersedes={}",
    "/council/{}/actions/new?decision={}",
    "/search?q=zq&cursor=1-{}",
    "/questions/experts?space={}",
    "/questions/ladder?space={}",
    "/help/requests/new?desk={}",
    "/help/desks/{}?view=solved",
    "/pages?space={}",
    "/pages/new?space={}",
    "/pages/links?space={}",
    "/pages/trash?space={}",
    "/pages/arrange?space={}",
];

/// The same of the journey, for its own ids and some others.
const JOURNEY_QUERIES: [&str; 13] = [
    "/journey/initiatives/new?space={}",
    "/journey/experiments/new?from={}",
    "/journey/experiments/new?initiative={}",
    "/journey/experiments/new?space={}",
    "/journey/stories/new?about={}",
    "/journey/risks/new?from={}",
    "/journey/risks/new?space={}",
    "/journey/accounts/new?space={}",
    "/journey/requests/new?desk={}",
    "/journey/workshops/new?space={}",
    "/journey/workshops/{}/canvases/new?card={}",
    "/journey/workshops/examples/new?space={}",
    "/journey/excellence/new?space={}",
];

/// Lists that leave something out unless they are asked for it.
const LISTS: [&str; 14] = [
    "/journey/initiatives?side=inside",
    "/journey/risks?show=all",
    "/journey/risks?show=over",
    "/journey/risks?show=due",
    "/journey/risks?show=closed",
    "/journey/risks.csv?show=all",
    "/journey/accounts?show=all",
    "/journey/accounts.csv?show=all",
    "/journey/requests?show=answered",
    "/journey/requests?show=overdue",
    "/journey/requests?show=mine",
    "/journey/requests?show=all",
    "/api/stoa/v1/risks?show=all",
    "/api/stoa/v1/registered-accounts?show=all",
];

/// The addresses of the journey know ids of their own tables only. There, each of those is asked for, and a few of everything else:
/// with all of them the crawl would take twice as long, to be told a hundred thousand times that a post is no meeting.
const JOURNEY: [&str; 19] = [
    "/journey",
    "/blogs",
    "/council",
    "/assess",
    "/api/stoa/v1/assessments",
    "/api/stoa/v1/blog",
    "/api/stoa/v1/centres-of-excellence",
    "/api/stoa/v1/council",
    "/api/stoa/v1/experiments",
    "/api/stoa/v1/initiatives",
    "/api/stoa/v1/measures",
    "/api/stoa/v1/plan",
    "/api/stoa/v1/registered-accounts",
    "/api/stoa/v1/request",
    "/api/stoa/v1/risks",
    "/api/stoa/v1/stories",
    "/api/stoa/v1/strategies",
    "/api/stoa/v1/vision",
    "/api/stoa/v1/workshop",
];
/// So many of everything else.
const FEW: usize = 6;

/// What to ask for: what may stand in the places of addresses, and what may be searched for.
pub struct Asking {
    pub values: Vec<String>,
    /// Those that the journey's addresses know.
    pub journey: Vec<String>,
    /// Whole addresses.
    pub paths: Vec<String>,
    pub canaries: Vec<String>,
}

impl Asking {
    pub fn of(world: &World) -> Self {
        let canaries = world.atoms.iter().map(|atom| atom.canary.clone()).collect();
        Self { values: world.values.clone(), journey: world.journey.clone(), paths: world.paths.clone(), canaries }
    }

    /// What may stand in the places of this address.
    fn values_of(&self, path: &str) -> Vec<String> {
        if !JOURNEY.iter().any(|start| path.starts_with(start)) {
            return self.values.clone();
        }
        let step = (self.values.len() / FEW).max(1);
        self.values.iter().step_by(step).chain(&self.journey).cloned().collect()
    }
}

/// Every GET address with every value in its places, and a search for each canary.
pub fn paths(house: &House, asking: &Asking) -> Vec<String> {
    let values = &asking.values;
    let mut all = Vec::new();
    for route in &house.app.slices.routes {
        if route.method != Method::GET || route.pace == Pace::Stream || route.path.starts_with("/assets") {
            continue;
        }
        let places = route.path.matches('{').count();
        let values = &asking.values_of(route.path);
        match places {
            0 => all.push(route.path.to_owned()),
            1 => all.extend(values.iter().map(|value| put(route.path, &[value]))),
            _ => {
                for first in values {
                    let few = values.iter().take(4).map(String::as_str).chain(["1", "2", "map.svg"]);
                    all.extend(few.map(|second| put(route.path, &[first, second])));
                }
            }
        }
        if matches!(route.pace, Pace::Search) && places == 0 {
            // The first letters find by prefix without telling the scanner that the word was asked for.
            all.extend(asking.canaries.iter().map(|canary| format!("{}?q={}", route.path, &canary[..9])));
        }
    }
    for path in ["/similar", "/api/stoa/v1/similar"] {
        all.extend(asking.canaries.iter().map(|canary| format!("{path}?title={}", &canary[..9])));
    }
    all.extend(QUERIES.iter().flat_map(|query| values.iter().map(|value| query.replace("{}", value))));
    let values = &asking.values_of("/journey");
    all.extend(JOURNEY_QUERIES.iter().flat_map(|query| values.iter().map(|value| query.replace("{}", value))));
    all.extend(LISTS.iter().map(|list| (*list).to_owned()).chain(asking.paths.iter().cloned()));
    all
}

fn put(path: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let part = |part: &str| {
        if part.starts_with('{') { values.next().copied().unwrap_or_default().to_owned() } else { part.to_owned() }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

pub async fn ask(house: &House, person: Option<&Person>, path: &str) -> Answer {
    let client = person.map_or_else(|| house.as_nobody(), |person| house.as_(person));
    client.get(path).await
}

/// Asks for all of these as somebody, or as nobody.
pub async fn crawl(house: &House, person: Option<&Person>, paths: &[String]) -> Seen {
    let mut seen = Seen::default();
    for path in paths {
        let answer = ask(house, person, path).await;
        let name = person.map_or("nobody", |person| &person.name);
        assert!(answer.status < 500 || answer.status == 503, "{name} at {path}: {} {}", answer.status, answer.text);
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
