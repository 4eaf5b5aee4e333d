//! What sharing commits gains: the same reactions by the same writers, with and without it, in turn on the same disk.

use crate::process;
use crate::world::{self, Size};
use anyhow::Result;
use db::{Db, Settings};
use kernel::{PersonId, SeededEntropy, SubjectId, SystemClock, Viewer};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Writers at once.
const WRITERS: usize = 32;
/// Reactions of each.
const EACH: usize = 100;

/// How many durable reactions a second, and what one costs.
struct Pace {
    per_second: f64,
    cpu: Duration,
}

/// Measures and prints both.
pub(crate) async fn print(folder: &Path) -> Result<()> {
    let together = pace(&folder.join("together"), true).await?;
    let alone = pace(&folder.join("alone"), false).await?;
    println!(
        "\nDurable reactions of {WRITERS} writers: {:.0} a second where they share commits ({:.0} µs of CPU each), {:.0} with a \
         commit each ({:.0} µs): {:.1} times as many.",
        together.per_second,
        together.cpu.as_secs_f64() * 1e6,
        alone.per_second,
        alone.cpu.as_secs_f64() * 1e6,
        together.per_second / alone.per_second
    );
    Ok(())
}

async fn pace(folder: &Path, group_commits: bool) -> Result<Pace> {
    // Whatever an ended run left.
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder)?;
    let settings = Settings { group_commits, ..Settings::sqlite(folder.join("stoa.db")) };
    let db = Db::open(&settings, Arc::new(SystemClock), Arc::new(SeededEntropy::new(1))).await?;
    world::prepare(&db).await?;
    let (people, posts) = world::build(&db, &Size::GAIN).await?;
    let (started, cpu) = (Instant::now(), process::own_cpu()?);
    let writers: Vec<_> =
        (0..WRITERS).map(|writer| tokio::spawn(react(db.clone(), people[writer], posts.clone()))).collect();
    for writer in writers {
        writer.await??;
    }
    let all = u32::try_from(WRITERS * EACH)?;
    let pace =
        Pace { per_second: f64::from(all) / started.elapsed().as_secs_f64(), cpu: (process::own_cpu()? - cpu) / all };
    drop(db);
    std::fs::remove_dir_all(folder)?;
    Ok(pace)
}

async fn react(db: Db, person: PersonId, posts: Vec<SubjectId>) -> Result<()> {
    for post in posts.into_iter().take(EACH) {
        db.write(Viewer::System, async move |cx: &mut db::Cx| network::import::react(cx, post, person, 0).await)
            .await?;
    }
    Ok(())
}
