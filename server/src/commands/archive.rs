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
            "search" => "search",
            _ => "files",
        });
        bar.set_length(all);
        bar.set_position(done);
    };
    let entries = backup::restore(&db, &store, &Slices::new(slices::all()), file, &mut progress).await?;
    bar.finish_and_clear();
    println!(
        "Restored. The search index was built anew ({entries} entries). Sessions, tokens, links and invitations are void."
    );
    println!(
        "This copy is in quarantine: it sends no mail. If it takes the place of the other, run `stoa admin release`."
    );
    if config.secrets.key.is_none() && !config.data.dir.join("secret.key").exists() {
        println!(
            "Put the secret.key of the old data folder into {} before you start it: second",
            config.data.dir.display()
        );
        println!("steps were made with it, and without it nobody who has one can sign in.");
    }
    Ok(ExitCode::SUCCESS)
}
