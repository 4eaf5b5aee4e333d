//! What is measured: the house and a bare handler in turn, operation by operation.

use crate::client::{self, Round};
use crate::process::{Cluster, Measured};
use crate::table::Measure;
use crate::words::Words;
use crate::world::World;
use anyhow::{Result, ensure};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Connections that stay open.
const CONNECTIONS: usize = 32;
/// Requests of one round.
const REQUESTS: usize = 3_000;
/// Requests of a round of the bare handler: it is fast, and its clock ticks in hundredths of a second.
const BARE_REQUESTS: usize = 40_000;

type Make = Arc<dyn Fn(usize) -> Vec<u8> + Send + Sync>;

struct Operation {
    name: &'static str,
    goal: &'static str,
    make: Make,
    /// Requests at a time: one for what must be quick for whoever waits alone.
    connections: usize,
}

/// Starts the house, measures each operation, ends the house; `only` picks operations by a part of their names.
/// `database` is where its processes are its own.
pub(crate) async fn measure(world: &World, database: Option<&Cluster>, only: Option<&str>) -> Result<Vec<Measure>> {
    let mut settings = world.settings.clone();
    for (name, value) in [
        ("STOA_LIMITS__SIGNED_IN_PER_MINUTE", "1000000"),
        ("STOA_LIMITS__POST_PER_MINUTE", "1000000"),
        ("STOA_LIMITS__SEARCH_PER_MINUTE", "1000000"),
    ] {
        settings.push((name, value.to_owned()));
    }
    let (house, start) = Measured::stoa(&settings, 8_099)?;
    house.settle().await?;
    let idle = house.memory()?;
    let mut rows = Vec::new();
    for operation in operations(world, house.port) {
        if only.is_none_or(|part| operation.name.contains(part)) {
            rows.push(one(&house, database, &operation).await?);
        }
    }
    println!(
        "Start to first connection {} ms; idle {idle} MiB; after the bench {} MiB.",
        start.as_millis(),
        house.memory()?
    );
    Ok(rows)
}

async fn one(house: &Measured, database: Option<&Cluster>, operation: &Operation) -> Result<Measure> {
    let warm = Arc::clone(&operation.make);
    client::drive(house.port, operation.connections, REQUESTS / 10, move |number| warm(1_000_000 + number)).await?;
    house.settle().await?;
    let (before, before_there) = (house.cpu()?, database.map(Cluster::cpu).transpose()?);
    let make = Arc::clone(&operation.make);
    let round = client::drive(house.port, operation.connections, REQUESTS, move |number| make(number)).await?;
    let requests = u32::try_from(REQUESTS)?;
    let cpu = (house.cpu()? - before) / requests;
    let there = database.map(Cluster::cpu).transpose()?;
    let database = there.zip(before_there).map(|(after, before)| (after - before) / requests);
    let bare = bare(house.port, operation).await?;
    Ok(Measure { name: operation.name, round, cpu, database, bare, goal: operation.goal })
}

/// The same bytes from a bare handler, in its own process.
async fn bare(port: u16, operation: &Operation) -> Result<Duration> {
    let (status, bytes) = client::once(port, &(operation.make)(2_000_000)).await?;
    ensure!((200..400).contains(&status), "{} gave {status}", operation.name);
    let bare = Measured::bare(&bytes)?;
    let make = Arc::clone(&operation.make);
    client::drive(bare.port, CONNECTIONS, 500, move |number| make(number)).await?;
    let make = Arc::clone(&operation.make);
    let before = bare.cpu()?;
    let _: Round = client::drive(bare.port, CONNECTIONS, BARE_REQUESTS, move |number| make(number)).await?;
    Ok((bare.cpu()? - before) / u32::try_from(BARE_REQUESTS)?)
}

fn operations(world: &World, port: u16) -> Vec<Operation> {
    let asker = Asker { cookies: Arc::new(world.cookies.clone()), port };
    let (slugs, people, posts, thread) =
        (world.slugs.clone(), world.people.clone(), Arc::new(world.posts.clone()), world.thread);
    let keys = Arc::new(AtomicUsize::new(0));
    let run = std::process::id();
    let words = ["compressor", "warranty", "sensor", "temperature", "defrost"];
    let fresh = move || format!("bench-{run}-{}", keys.fetch_add(1, Ordering::Relaxed));
    let fresh = Arc::new(fresh);
    let (one, two) = (Arc::clone(&fresh), Arc::clone(&fresh));
    let (reply_posts, react_posts) = (Arc::clone(&posts), posts);
    let homes = world.homes.clone();
    vec![
        asker.get("home", "≥ 4 %", |_| "/".to_owned()),
        asker.compressed("home, gzip", |_| "/".to_owned()),
        asker.get("space feed", "≥ 4 %", move |number| format!("/spaces/{}/feed", slugs[number % slugs.len()])),
        asker.get("person", "≥ 4 %", move |number| format!("/people/{}", people[number % people.len()])),
        asker.get("thread of 30", "≥ 7 %", move |_| format!("/posts/{thread}")),
        asker.get("search", "≥ 3 %", move |number| format!("/search?q={}", words[number % words.len()])),
        asker.get("similar", "≥ 3 %", similar),
        Operation { connections: 1, ..asker.get("similar, alone", "p99 < 50 ms", similar) },
        asker.get("dashboard", "≥ 7 %", |_| "/journey/dashboard".to_owned()),
        asker.get("feed as JSON", "", |_| "/api/stoa/v1/feed".to_owned()),
        asker.send("react", "≤ 100 µs", "PUT", move |number| {
            (format!("/subjects/{}/reactions/thumbs_up", react_posts[number % react_posts.len()]), String::new())
        }),
        asker.send("reply", "≤ 150 µs", "POST", move |number| {
            (
                format!("/posts/{}/replies", reply_posts[number % reply_posts.len()]),
                format!("body=The+sensor+was+replaced+twice.&key={}", one()),
            )
        }),
        asker.send("post", "≤ 150 µs", "POST", move |number| {
            (
                "/posts".to_owned(),
                format!(
                    "space={}&kind=network.update&title=&body=The+sensor+was+replaced+twice.&key={}",
                    homes[number % homes.len()],
                    two()
                ),
            )
        }),
    ]
}

/// What is like a title that somebody is typing: no two in a row are alike, and each stops at another letter.
fn similar(number: usize) -> String {
    let title = Words::new(40_000_000 + number as u64).question();
    let typed: String = title.chars().take(8 + number % 60).collect();
    format!("/similar?title={}", typed.replace(' ', "+"))
}

struct Asker {
    cookies: Arc<Vec<String>>,
    port: u16,
}

impl Asker {
    fn get(
        &self,
        name: &'static str,
        goal: &'static str,
        path: impl Fn(usize) -> String + Send + Sync + 'static,
    ) -> Operation {
        let (cookies, port) = (Arc::clone(&self.cookies), self.port);
        let make = move |number: usize| {
            let cookie = &cookies[number % cookies.len()];
            format!(
                "GET {} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\ncookie: session={cookie}\r\naccept: text/html\r\n\r\n",
                path(number)
            )
            .into_bytes()
        };
        Operation { name, goal, make: Arc::new(make), connections: CONNECTIONS }
    }

    fn compressed(&self, name: &'static str, path: impl Fn(usize) -> String + Send + Sync + 'static) -> Operation {
        let plain = self.get(name, "", path);
        let make = move |number: usize| {
            let request = (plain.make)(number);
            let head = request.strip_suffix(b"\r\n").unwrap_or(&request);
            [head, b"accept-encoding: gzip\r\n\r\n"].concat()
        };
        Operation { name, goal: "", make: Arc::new(make), connections: CONNECTIONS }
    }

    fn send(
        &self,
        name: &'static str,
        goal: &'static str,
        method: &'static str,
        what: impl Fn(usize) -> (String, String) + Send + Sync + 'static,
    ) -> Operation {
        let (cookies, port) = (Arc::clone(&self.cookies), self.port);
        let make = move |number: usize| {
            let cookie = &cookies[number % cookies.len()];
            let (path, body) = what(number);
            let head = format!(
                "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\ncookie: session={cookie}\r\nsec-fetch-site: same-origin\r\naccept: text/html\r\n"
            );
            format!(
                "{head}content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            )
            .into_bytes()
        };
        Operation { name, goal, make: Arc::new(make), connections: CONNECTIONS }
    }
}
