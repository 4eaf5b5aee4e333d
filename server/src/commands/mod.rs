//! One file a command.

mod admin;
mod archive;
mod doctor;
mod import;
mod journey;
mod migrate;
mod place;
mod serve;

use crate::cli::{Command, Journey, Stoa};
use config::{Config, Sources};
use std::process::ExitCode;

/// A check found something bad.
const BAD: u8 = 3;
/// A backup was written, and files in it are missing or damaged.
const DAMAGED: u8 = 4;

/// Reads the settings and does what was asked.
#[must_use]
pub fn run(stoa: &Stoa) -> ExitCode {
    let config = match settings(stoa) {
        Ok(config) => config,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.into()),
    };
    runtime.block_on(dispatch(stoa, config)).unwrap_or_else(|error| failed(&error))
}

async fn dispatch(stoa: &Stoa, config: Config) -> anyhow::Result<ExitCode> {
    match &stoa.command {
        Command::Serve(serve) => serve::run(config, serve).await,
        Command::Migrate { check } => migrate::run(config, *check).await,
        Command::Import { source } => import::run(config, source).await,
        Command::Backup { file } => archive::backup(config, file).await,
        Command::Restore { file } => archive::restore(config, file).await,
        Command::Admin { act } => admin::run(config, act).await,
        Command::Journey { act: Journey::Score { file } } => journey::score(file),
        Command::Doctor => doctor::run(config).await,
    }
}

fn settings(stoa: &Stoa) -> Result<Config, config::ConfigError> {
    let mut sources = Sources::from_process(stoa.config.as_deref())?;
    if matches!(&stoa.command, Command::Serve(serve) if serve.demo) {
        sources = sources.with_env("STOA_DEMO__ENABLED", "true");
    }
    Config::load(sources)
}

/// The database with its schema up to date and the effects of all slices.
async fn ready(config: &Config) -> anyhow::Result<db::Db> {
    let slices = web::Slices::new(crate::slices::all());
    place::make(config)?;
    let db = crate::compose::database(config).await?;
    db.carry(std::sync::Arc::new(slices.registry()));
    db.migrate(&slices.migrations).await?;
    Ok(db)
}

/// A bar that says what is done, for work that takes long.
fn bar(what: &'static str) -> indicatif::ProgressBar {
    let style = indicatif::ProgressStyle::with_template("{msg:12} {bar:40} {pos}/{len} {eta}");
    indicatif::ProgressBar::new(0)
        .with_message(what)
        .with_style(style.unwrap_or_else(|_| indicatif::ProgressStyle::default_bar()))
}

fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("stoa: {error:#}");
    ExitCode::FAILURE
}
