//! At ten times the load that it can carry the program serves what it can, in bounded time, turns the rest away with a time
//! to come back, lets signed-in people go before strangers, grows no further, and is itself again as soon as the flood ends.
//!
//! The generator shares the machine with the server, so rates are measured in the same run and compared with each other.
//! It takes minutes, so it runs in `make soak`.

mod load;

use crate::durability::client::{Client, Server};
use crate::durability::everyone;
use load::{Make, Seen, drive};
use std::sync::Arc;
use std::time::Duration;

/// Slower than this at the 99th of a hundred is more than the server can carry.
const CARRIED: Duration = Duration::from_millis(250);
/// Nobody who is served waits longer: the queue's half second, at most four passwords that are hashed before theirs, and the
/// work itself, all on a machine that is shared with the flood and whoever else is on it.
const BOUND: Duration = Duration::from_secs(3);
/// Connections of the flood and of the probe.
const FLOOD: usize = 256;
const PROBE: usize = 16;

struct House {
    server: Server,
    client: Client,
    thread: String,
    _folder: tempfile::TempDir,
}

impl House {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let generous = [
            "STOA_LIMITS__ANONYMOUS_PER_MINUTE",
            "STOA_LIMITS__ANONYMOUS_SEARCH_PER_MINUTE",
            "STOA_LIMITS__ALL_ANONYMOUS_SEARCH_PER_MINUTE",
            "STOA_LIMITS__SEARCH_PER_MINUTE",
            "STOA_LIMITS__SIGN_IN_PER_5_MINUTES",
            "STOA_LIMITS__CONNECTIONS_PER_ADDRESS",
        ];
        let server = Server::start_with(folder.path(), &generous.map(|name| (name, "1000000"))).await;
        let client = Client::sign_in(server.port, "ines.caldeira@havsel.example").await;
        let thread = client.begin(everyone(folder.path()).await).await;
        Self { server, client, thread, _folder: folder }
    }

    /// Strangers read what is public, and search in it.
    fn strangers(&self) -> Make {
        let paths = ["/spaces/news/feed", "/search?q=compressor", "/spaces", "/sign-in"];
        Arc::new(move |number| {
            format!("GET {} HTTP/1.1\r\nhost: a\r\naccept: text/html\r\n\r\n", paths[number % paths.len()])
        })
    }

    /// Strangers try passwords.
    fn guessers(&self) -> Make {
        Arc::new(|number| {
            let body = format!("email=person.{number}%40havsel.example&password=wrong+guess+{number}&next=");
            format!(
                "POST /sign-in HTTP/1.1\r\nhost: a\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            )
        })
    }

    /// Somebody signed in reads, and replies now and then.
    fn colleague(&self, name: &'static str) -> Make {
        let (client, thread) = (self.client.clone(), self.thread.clone());
        Arc::new(move |number| match number % 5 {
            0 => client.request(
                "POST",
                &format!("/posts/{thread}/replies"),
                &format!("key={name}-{number}&body=Still+here"),
            ),
            1 => client.request("GET", &format!("/posts/{thread}"), ""),
            _ => client.request("GET", "/", ""),
        })
    }

    /// Resident memory in MiB.
    fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.server.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap() / 1024
    }

    /// The rate up to which nobody is turned away and nobody waits. What somebody else's work on this machine spoils is tried
    /// again.
    async fn capacity(&self) -> f64 {
        let mut rate = 20.0;
        while rate < 20_000.0 && (self.carries(rate).await || self.carries(rate).await || self.carries(rate).await) {
            rate *= 1.3;
        }
        rate / 1.3
    }

    /// Soon after a flood half of the capacity is carried again.
    async fn recovers(&self, rate: f64) -> bool {
        self.carries(rate).await || self.carries(rate).await || self.carries(rate).await
    }

    async fn carries(&self, rate: f64) -> bool {
        let seconds = 3.0;
        let seen = drive(self.server.port, rate, Duration::from_secs_f64(seconds), 64, self.strangers()).await;
        assert!(seen.answers.iter().all(|one| one.status < 400 || one.status == 503), "a stranger's page is missing");
        let all = seen.served() as f64 >= rate * seconds * 0.98;
        all && seen.broken() == 0 && seen.p99_served() <= CARRIED
    }
}

fn tell(what: &str, seen: &Seen) {
    println!(
        "{what}: {} served ({:.0}/s, p99 {:?}), {} turned away (p99 {:?}), {} broken",
        seen.served(),
        seen.goodput(),
        seen.p99_served(),
        seen.refused(),
        seen.p99_refused(),
        seen.broken()
    );
}

fn holds(what: &str, seen: &Seen) {
    tell(what, seen);
    assert!(seen.p99_served() <= BOUND, "{what}: those who are served wait too long");
    assert!(seen.refused() > 0, "{what}: nobody is turned away: this is no overload");
    let told = seen.answers.iter().filter(|one| one.status == 503);
    assert!(
        told.clone().all(|one| one.retry_after.is_some_and(|after| (1..=10).contains(&after))),
        "{what}: when to come back"
    );
    assert_eq!(seen.broken(), 0, "{what}: all others are turned away in order");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "make soak: it takes minutes and the whole machine"]
async fn ten_times_the_load_is_served_in_bounded_time_or_turned_away_and_leaves_no_trace() {
    let house = House::new().await;
    let port = house.server.port;
    let length = Duration::from_secs(crate::asked("STOA_TEST_SECONDS", 10) as u64);
    let capacity = house.capacity().await;
    let calm = house.memory();
    println!("capacity {capacity:.0}/s, {calm} MiB");
    let mut memory = Vec::new();
    for (what, make) in [("strangers", house.strangers()), ("guessers", house.guessers())] {
        // A flood by the clock, and beside it somebody who works.
        let (flood, probe) = tokio::join!(
            drive(port, capacity * 10.0, length, FLOOD, make),
            drive(port, (capacity * 0.1).min(50.0), length, PROBE, house.colleague(what)),
        );
        holds(what, &flood);
        tell("  beside them somebody signed in", &probe);
        assert!(probe.served() * 100 >= probe.answers.len() * 99, "{what}: people who work are served first");
        memory.push(house.memory());
        assert!(house.recovers(capacity * 0.5).await, "{what}: it recovers");
    }
    println!("memory {calm} MiB before, {memory:?} MiB after each flood, {} MiB at the end", house.memory());
    // Each hash of a password takes 19 MiB while it is made.
    assert!(memory.iter().all(|after| *after <= calm * 3 / 2 + 64), "memory grows with the flood");
}
