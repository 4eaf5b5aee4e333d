//! What can be worked out without a database: the score of a sheet of answers.

use anyhow::Context;
use maturity::sheet::{self, Sheet};
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

/// Reads answers, prints the result as JSON.
pub(super) fn score(file: &Path) -> anyhow::Result<ExitCode> {
    let text = read(file).with_context(|| format!("{} could not be read", file.display()))?;
    let scored = Sheet::read(&text).and_then(|sheet| sheet::score(&sheet));
    let scored = scored.with_context(|| format!("{} was not scored", file.display()))?;
    println!("{}", serde_json::to_string_pretty(&scored)?);
    Ok(ExitCode::SUCCESS)
}

fn read(file: &Path) -> std::io::Result<String> {
    if file == Path::new("-") {
        let mut text = String::new();
        return std::io::stdin().read_to_string(&mut text).map(|_| text);
    }
    std::fs::read_to_string(file)
}
