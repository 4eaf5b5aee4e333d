//! `stoa backup`, `stoa restore`

use super::{DAMAGED, bar, place};
use crate::backup::{self, Restored};
use crate::{compose, slices};
use anyhow::ensure;
use config::Config;
use std::path::Path;
use std::process::ExitCode;
use web::Slices;

pub(super) async fn backup(config: Config, file: &Path) -> anyhow::Result<ExitCode> {
    place::must_be_there(&config)?;
    let db = compose::database(&config).await?;
    let steps = Slices::new(slices::all()).migrations;
    ensure!(db.pending(&steps).await?.len() < steps.len(), "the database is empty: start with `stoa serve`");
    let store = compose::file_store(&config)?;
    let bar = bar("files");
    let mut progress = |_: &str, done: u64, all: u64| {
        bar.set_length(all);
        bar.set_position(done);
    };
    let damaged = backup::write(&db, &store, &steps, file, &mut progress).await?;
    bar.finish_and_clear();
    let bytes = std::fs::metadata(file)?.len();
    println!("Written: {} ({bytes} bytes). Keep it where the machine's own disk is not.", file.display());
    println!("The secret key is not in it: it is {}. Keep a copy apart from the archive.", place::of_key(&config));
    if damaged.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{} files are not as they were when they were put in; all the rest is in the archive:", damaged.len());
    damaged.iter().for_each(|sentence| eprintln!("  {sentence}"));
    eprintln!("An earlier backup may have them. Check the disk.");
    Ok(ExitCode::from(DAMAGED))
}

pub(super) async fn restore(config: Config, file: &Path) -> anyhow::Result<ExitCode> {
    place::make(&config)?;
    let db = compose::database(&config).await?;
    let store = compose::file_store(&config)?;
    let bar = bar("hashes");
    let mut progress = |what: &str, done: u64, all: u64| {
        bar.set_message(match what {
            "hashes" => "hashes",
            "tables" => "tables",
            "search" => "search",
            _ => "files",
        });
        bar.set_length(all);
        bar.set_position(done);
    };
    let Restored { entries, damaged } =
        backup::restore(&db, &store, &Slices::new(slices::all()), file, &mut progress).await?;
    bar.finish_and_clear();
    println!(
        "Restored. The search index was built anew ({entries} entries). Sessions, tokens, links and invitations are void."
    );
    println!(
        "This copy is in quarantine: it sends no mail. If it takes the place of the other, run `stoa admin release`."
    );
    if !damaged.is_empty() {
        println!("{} files were damaged already when the archive was written:", damaged.len());
        damaged.iter().for_each(|sentence| println!("  {sentence}"));
    }
    if place::has_no_key(&config) {
        println!(
            "Put the secret.key of the old data folder into {} before you start it: second",
            config.data.dir.display()
        );
        println!("steps were made with it, and without it nobody who has one can sign in.");
    }
    Ok(ExitCode::SUCCESS)
}
