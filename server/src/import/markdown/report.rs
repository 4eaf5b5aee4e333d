//! What came of an import.

use std::fmt;

/// Counts of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Pages that are new, folders without a file of their own among them.
    pub pages: usize,
    /// Of these, folders without a file of their own.
    pub folders: usize,
    /// Earlier versions of what is new.
    pub versions: usize,
    /// People who are new: those who wrote something.
    pub people: usize,
    /// Pages in which links to other files now lead to their pages.
    pub relinked: usize,
    /// Earlier addresses that lead here.
    pub addresses: usize,
    /// Pages that were there from an earlier run.
    pub known: usize,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pages, folders, versions, people, relinked, addresses, known } = self;
        writeln!(f, "New: {pages} pages ({folders} of them folders), {versions} earlier versions, {people} people.")?;
        writeln!(
            f,
            "Links between the files lead to their pages in {relinked} pages; {addresses} addresses lead to pages."
        )?;
        if *known > 0 {
            writeln!(f, "There already: {known} pages.")?;
        }
        writeln!(f, "Never taken: pictures and other files, and what templates of a site make of a text.")
    }
}
