//! `stoa backup`, `stoa restore`

use super::bar;
use crate::{backup, compose, slices};
use config::Config;
use std::path::Path;
use std::process::ExitCode;
use web::Slices;

pub(super) async fn backup(config: Config, file: &Path) -> anyhow::Result<ExitCode> {
    let db = compose::database(&config).await?;
    let store = compose::file_store(&config)?;
    let bar = bar("files");
    let mut progress = |_: &str, done: u64, all: u64| {
        bar.set_length(all);
        bar.set_position(done);
    };
    backup::write(&db, &store, &Slices::new(slices::all()).migrations, file, &mut progress).await?;
    bar.finish_and_clear();
    let bytes = std::fs::metadata(file)?.len();
    println!("Written: {} ({bytes} bytes). Keep it where the machine's own disk is not.", file.display());
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn restore(config: Config, file: &Path) -> anyhow::Result<ExitCode> {
    let db = compose::database(&config).await?;
    let store = compose::file_store(&config)?;
    let bar = bar("hashes");
    let mut progress = |what: &str, done: u64, all: u64| {
        bar.set_message(match what {
            "hashes" => "hashes",
            "tables" => "tables",
            _ => "files",
        });
        bar.set_length(all);
        bar.set_position(done);
    };
    backup::restore(&db, &store, &Slices::new(slices::all()).migrations, file, &mut progress).await?;
    bar.set_message("search");
    let entries = search::reindex(&db).await?;
    bar.finish_and_clear();
    println!(
        "Restored. The search index was built anew ({entries} entries). Nobody is signed in; start it with `stoa serve`."
    );
    Ok(ExitCode::SUCCESS)
}
