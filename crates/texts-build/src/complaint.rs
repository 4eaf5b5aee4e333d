//! What is wrong in a file of texts, and where.

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Complaint {
    /// Sorts English before German, as people write them.
    german: bool,
    line: usize,
    what: String,
}

impl Complaint {
    pub(crate) fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { german: file == "de.ftl", line, what: what.into() }
    }

    /// The complaints as lines for people, ordered by place, each once.
    pub(crate) fn lines(mut complaints: Vec<Self>) -> Vec<String> {
        complaints.sort();
        complaints.dedup();
        complaints.iter().map(Self::line).collect()
    }

    fn line(&self) -> String {
        let file = if self.german { "de.ftl" } else { "en.ftl" };
        format!("{file}:{}: {}", self.line, self.what)
    }
}
