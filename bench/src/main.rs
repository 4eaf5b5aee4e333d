//! `make bench`: builds a deterministic world, starts the release binary over it, drives it over keep-alive HTTP as
//! signed-in people, and prints a table. `QUICK=1` builds a fifth of the world, `TINY=1` just enough to try the bench itself.
//!
//! The figure that counts is the ratio: the processor time that a bare axum handler needs to return the same bytes, divided
//! by what the house needs, both measured in turn in the same run. Absolute times mean little on a shared machine.

mod asking;
mod bare;
mod client;
mod gain;
mod operations;
mod process;
mod rollup;
mod scoring;
mod table;
mod words;
mod world;

use anyhow::Result;
use std::path::{Path, PathBuf};

/// Where worlds are kept from run to run.
const FOLDER: &str = "target/bench";

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    match arguments.next().as_deref() {
        Some("bare") => runtime.block_on(bare::serve(PathBuf::from(arguments.next().unwrap_or_default()))),
        _ => runtime.block_on(bench()),
    }
}

#[expect(clippy::disallowed_methods, reason = "a bench is told by its environment what to do")]
fn asked(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

async fn bench() -> Result<()> {
    let size = match (asked("TINY"), asked("QUICK")) {
        (Some(_), _) => world::Size::TINY,
        (None, Some(_)) => world::Size::FIFTH,
        (None, None) => world::Size::FULL,
    };
    let (folder, only) = (PathBuf::from(FOLDER), asked("ONLY"));
    let only = only.as_deref();
    // Growth is told where the whole world is measured.
    let small =
        if size.name == world::Size::FULL.name { sqlite(&folder, &world::Size::FIFTH, only).await? } else { vec![] };
    table::print("SQLite, synchronous=FULL", &sqlite(&folder, &size, only).await?, &small);
    gain::print(&folder).await?;
    scoring::print()?;
    if let Some(url) = asked("TEST_POSTGRES") {
        // Building takes several trips a row there, so the world is a fifth at most.
        let size = if size.name == world::Size::FULL.name { world::Size::FIFTH } else { size };
        let (world, cluster) = world::postgres(&folder.join("postgres"), url, &size).await?;
        tell(&size);
        let rows = operations::measure(&world, Some(&cluster), only).await?;
        table::print("PostgreSQL, durable", &rows, &[]);
    }
    Ok(())
}

async fn sqlite(folder: &Path, size: &world::Size, only: Option<&str>) -> Result<Vec<table::Measure>> {
    let world = world::sqlite(&folder.join(size.name), size).await?;
    tell(size);
    rollup::print(&world).await?;
    operations::measure(&world, None, only).await
}

fn tell(size: &world::Size) {
    println!(
        "\nWorld: {} people, {} spaces, {} posts, {} replies, {} reactions.",
        size.people, size.spaces, size.posts, size.replies, size.reactions
    );
}
