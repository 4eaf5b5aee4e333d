//! `stoa import stackexchange DIR`: the questions, answers, comments, votes and revisions of one site's public data dump. What becomes
//! of what stands in `docs/reference/import.md`.
//!
//! Everything keeps its key in the dump, so a second run adds nothing and a run that was cut off goes on where it ended. Each item also
//! keeps its address, its author's page and its licence, which CC BY-SA asks for.
//!
//! The layout is that of the [data dump](https://meta.stackexchange.com/questions/2677): one XML file a table, one `row` an entry.

mod conversations;
mod dump;
mod links;
mod people;
mod report;
mod rows;
mod run;
mod states;
mod versions;
mod words;

pub use report::Report;
pub use run::{Options, Progress, run};

/// The name under which subjects and spaces remember where they come from.
const SOURCE: &str = "stackexchange";
