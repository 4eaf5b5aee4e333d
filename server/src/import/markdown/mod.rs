//! `stoa import markdown PATH`: a folder or a zip archive of Markdown files, or a file of their versions (JSON lines). What becomes of
//! what stands in `docs/reference/import.md`.
//!
//! Folders become the tree of pages, front matter gives titles and earlier addresses, links between the files lead to the pages that
//! these become, and a file of versions brings the whole history. Everything keeps its key, so a second run adds nothing and a run that
//! was cut off goes on where it ended.

mod files;
mod front;
mod leads;
mod pages;
mod places;
mod report;
mod run;
mod versions;

pub use report::Report;
pub use run::{Options, Progress, run};

/// The name under which subjects and spaces remember where they come from.
const SOURCE: &str = "markdown";

/// A file that becomes a page, with all its versions.
#[derive(Clone, Debug)]
struct Document {
    /// By which it is found again.
    key: String,
    /// Where it is now: `travel/faq.md`.
    path: String,
    /// Where it was before.
    earlier: Vec<String>,
    /// Oldest first, never empty.
    versions: Vec<Version>,
}

/// A version of a file.
#[derive(Clone, Debug)]
struct Version {
    /// The whole file.
    text: String,
    /// Who wrote it, if that is known.
    author: Option<String>,
    /// When, if that is known.
    at: Option<kernel::Timestamp>,
    /// What they said of it.
    note: String,
}
