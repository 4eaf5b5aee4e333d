//! `stoa import`

use super::{bar, ready};
use crate::cli::Import;
use crate::import::{markdown, slack, stackexchange};
use anyhow::Context;
use config::Config;
use kernel::Viewer;
use people::people_import::{Absent, Mode, Options, run_import};
use std::fs::File;
use std::path::Path;
use std::process::ExitCode;
use texts::Lang;

pub(super) async fn run(config: Config, source: &Import) -> anyhow::Result<ExitCode> {
    match source {
        Import::People { file, apply, absent_left } => {
            let mode = if *apply { Mode::Apply } else { Mode::DryRun };
            let absent = if *absent_left { Absent::MarkAsLeft } else { Absent::Keep };
            people(&config, file, Options { mode, absent }).await
        }
        Import::Slack { file, audience, people_as } => {
            slack(&config, file, slack::Options { reach: *audience, kind: *people_as }).await
        }
        Import::Stackexchange { folder, site, audience, people_as } => {
            let options = stackexchange::Options { host: site.clone(), reach: *audience, kind: *people_as };
            stackexchange(&config, folder, &options).await
        }
        Import::Markdown { from, space, name, audience, people_as } => {
            let (space, name) = (space.clone(), name.clone());
            markdown(&config, from, &markdown::Options { space, name, reach: *audience, kind: *people_as }).await
        }
    }
}

async fn people(config: &Config, file: &Path, options: Options) -> anyhow::Result<ExitCode> {
    let db = ready(config).await?;
    let list = File::open(file).with_context(|| format!("{} can't be opened", file.display()))?;
    let bar = bar("people");
    let progress = |done: usize, all: usize| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let report = run_import(&db, Viewer::System, list, options, progress).await?;
    bar.finish_and_clear();
    for line in &report.lines {
        // Whoever is missing from the file stands in no line of it.
        let number = if line.line == 0 { "absent".to_owned() } else { line.line.to_string() };
        println!("{number:>6}  {:<24} {:<32} {}", line.external_id, line.name, line.says(Lang::En));
    }
    for (key, name) in &report.absent {
        println!("absent  {key:<24} {name:<32} is missing from the file and stays");
    }
    let totals = report.totals();
    println!(
        "{}: {} new, {} changed, {} as they were, {} left, {} returned, {} not taken.",
        if options.mode == Mode::Apply { "Done" } else { "Nothing was written (add --apply)" },
        totals.created,
        totals.updated,
        totals.unchanged,
        totals.left,
        totals.returned,
        totals.failed
    );
    Ok(if totals.failed == 0 { ExitCode::SUCCESS } else { ExitCode::from(super::BAD) })
}

async fn slack(config: &Config, file: &Path, options: slack::Options) -> anyhow::Result<ExitCode> {
    let db = ready(config).await?;
    let bar = bar("messages");
    let mut progress = |done: usize, all: usize| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let report = slack::run(&db, file, options, &mut progress).await?;
    bar.finish_and_clear();
    print!("{report}");
    Ok(ExitCode::SUCCESS)
}

async fn stackexchange(config: &Config, folder: &Path, options: &stackexchange::Options) -> anyhow::Result<ExitCode> {
    let db = ready(config).await?;
    let bar = bar("texts");
    let mut progress = |done: usize, all: usize| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let report = stackexchange::run(&db, folder, options, &mut progress).await?;
    bar.finish_and_clear();
    print!("{report}");
    Ok(ExitCode::SUCCESS)
}

async fn markdown(config: &Config, from: &Path, options: &markdown::Options) -> anyhow::Result<ExitCode> {
    let db = ready(config).await?;
    let bar = bar("pages");
    let mut progress = |done: usize, all: usize| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let report = markdown::run(&db, from, options, &mut progress).await?;
    bar.finish_and_clear();
    print!("{report}");
    Ok(ExitCode::SUCCESS)
}
