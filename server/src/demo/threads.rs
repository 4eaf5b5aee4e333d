//! `demo/threads/SPACE/NN-slug.md`: a head in TOML, a text, and replies, each begun by a line `--- r1 by=… at=…`.

use super::time::When;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum DemoKind {
    Update,
    Question,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    pub(super) by: String,
    pub(super) at: When,
    #[serde(default)]
    pub(super) title: String,
    pub(super) kind: DemoKind,
    #[serde(default)]
    pub(super) topics: Vec<String>,
    #[serde(default)]
    pub(super) reactions: Reactions,
    pub(super) pinned_until_day: Option<i64>,
    pub(super) closed: Option<Closed>,
    pub(super) accepted: Option<String>,
    pub(super) accepted_by: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Closed {
    pub(super) by: String,
    pub(super) reason: String,
    pub(super) day: i64,
}

/// Who reacted, by the reaction's name.
pub(super) type Reactions = BTreeMap<String, Vec<String>>;

#[derive(Debug)]
pub(super) struct Thread {
    pub(super) head: Head,
    pub(super) text: String,
    pub(super) replies: Vec<Reply>,
}

#[derive(Debug)]
pub(super) struct Reply {
    pub(super) key: String,
    pub(super) by: String,
    pub(super) at: When,
    pub(super) to: Option<String>,
    pub(super) edited: Option<When>,
    pub(super) reactions: Reactions,
    pub(super) text: String,
}

impl Thread {
    pub(super) fn parse(file: &str) -> Result<Self> {
        let rest = file.strip_prefix("+++\n").context("a thread begins with a line +++")?;
        let (head, body) = rest.split_once("\n+++\n").context("the head ends with a line +++")?;
        let head = toml::from_str(head)?;
        let mut parts = body.split("\n--- r");
        let text = parts.next().unwrap_or_default().trim().to_owned();
        let replies = parts.map(Reply::parse).collect::<Result<_>>()?;
        Ok(Self { head, text, replies })
    }
}

impl Reply {
    /// From what follows `--- r`: `1 by=tomasz at=-12T08:40 to=r2 react=heart:ines,kofi`, a line break, the text.
    fn parse(part: &str) -> Result<Self> {
        let (line, text) = part.split_once('\n').unwrap_or((part, ""));
        let mut words = line.split_whitespace();
        let key = format!("r{}", words.next().context("a reply has a number")?);
        let pairs: BTreeMap<&str, &str> = words.filter_map(|word| word.split_once('=')).collect();
        let need = |name: &str| pairs.get(name).copied().with_context(|| format!("the reply {key} has no {name}"));
        let (by, at) = (need("by")?.to_owned(), When::parse(need("at")?)?);
        if let Some(odd) = pairs.keys().find(|name| !["by", "at", "to", "edited", "react"].contains(name)) {
            bail!("the reply {key} has an unknown {odd:?}");
        }
        Ok(Self {
            to: pairs.get("to").filter(|to| **to != "r0").map(|to| (*to).to_owned()),
            edited: pairs.get("edited").map(|at| When::parse(at)).transpose()?,
            reactions: pairs.get("react").map(|all| reactions(all)).unwrap_or_default(),
            text: text.trim().to_owned(),
            key,
            by,
            at,
        })
    }
}

fn reactions(text: &str) -> Reactions {
    let one = |part: &str| {
        part.split_once(':').map(|(name, keys)| (name.to_owned(), keys.split(',').map(str::to_owned).collect()))
    };
    text.split(';').filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::*;

    #[test]
    fn a_thread_is_read_with_its_replies() {
        let file = "+++\nby = \"ines\"\nat = { day = -1, time = \"08:05\" }\nkind = \"update\"\n+++\nHello.\n\n--- r1 by=kofi at=-1T08:10 react=heart:ines,bea;idea:rui\nOne.\n\n--- r2 by=bea at=0T09:00 to=r1 edited=0T09:05\nTwo\nlines.\n";
        let thread = Thread::parse(file).unwrap();
        assert_eq!((thread.text.as_str(), thread.replies.len()), ("Hello.", 2));
        assert_eq!(thread.replies[0].reactions["heart"], ["ines", "bea"]);
        assert_eq!((thread.replies[1].to.as_deref(), thread.replies[1].text.as_str()), (Some("r1"), "Two\nlines."));
    }

    #[test]
    fn every_thread_of_the_demo_can_be_read() {
        let spaces: super::super::spaces::SpacesFile = source::toml("spaces.toml").unwrap();
        let mut threads = 0;
        for space in &spaces.space {
            for name in source::threads(&space.key) {
                Thread::parse(&source::text(&name).unwrap()).unwrap_or_else(|error| panic!("{name}: {error:#}"));
                threads += 1;
            }
        }
        assert!(threads > 150, "{threads} threads");
    }
}
