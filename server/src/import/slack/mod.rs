//! `stoa import slack EXPORT.zip`: people, spaces, dated messages, threads, mentions, edits, reactions and file names. What
//! becomes of what stands in `docs/reference/import.md`.
//!
//! Everything keeps its key in the export, so a second run adds nothing and a run that was cut off goes on where it ended.

mod archive;
mod attachment;
mod blocks;
mod export;
mod message;
mod people;
mod report;
mod run;
mod spaces;
mod text;

pub use report::Report;
pub use run::{Options, Progress, run};

/// The name under which subjects, spaces and people remember where they come from.
const SOURCE: &str = "slack";
