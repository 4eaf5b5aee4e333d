//! `stoa migrate`

use super::{BAD, place};
use crate::{compose, slices};
use config::Config;
use std::process::ExitCode;
use web::Slices;

pub(super) async fn run(config: Config, check: bool) -> anyhow::Result<ExitCode> {
    if let Some(absence) = place::absence(&config).filter(|_| check) {
        println!("missing: everything; {absence}");
        return Ok(ExitCode::from(BAD));
    }
    place::make(&config)?;
    let db = compose::database(&config).await?;
    let steps = Slices::new(slices::all()).migrations;
    if check {
        let missing = db.pending(&steps).await?;
        missing.iter().for_each(|step| println!("missing: {step}"));
        return Ok(if missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(BAD) });
    }
    let done = db.migrate(&steps).await?;
    done.iter().for_each(|step| println!("applied: {step}"));
    println!("The database is up to date ({} of {} steps were new).", done.len(), steps.len());
    Ok(ExitCode::SUCCESS)
}
