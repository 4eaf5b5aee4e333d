//! The exceptions: `crates/house/allow.toml`, an entry each, with the reason.

use anyhow::{Context, bail};
use serde::Deserialize;

use crate::finding::Finding;
use crate::tree::Tree;

/// Where the exceptions are written.
const PATH: &str = "crates/house/allow.toml";
/// A reason shorter than this many bytes is not one.
const SHORTEST_REASON: usize = 15;

/// The exceptions, and which of them were needed.
#[derive(Debug, Default)]
pub struct Allowances(Vec<(Allowance, bool)>);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    allow: Vec<Allowance>,
}

/// A finding of `check` in `path` (about `name`, where it is given) that is right to stay.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowance {
    check: String,
    path: String,
    name: Option<String>,
    reason: String,
}

impl Allowances {
    /// Reads the exceptions of a tree; a tree without the file has none.
    ///
    /// # Errors
    /// Where the file is not of that shape, or a reason is missing or says nothing.
    pub fn of(tree: &Tree) -> anyhow::Result<Self> {
        let Some(file) = tree.find(PATH) else { return Ok(Self::default()) };
        let File { allow } = toml::from_str(&file.text).with_context(|| format!("can't read {PATH}"))?;
        for entry in &allow {
            if entry.reason.trim().len() < SHORTEST_REASON {
                bail!(
                    "{PATH}: the entry for {} in {} needs a reason that a stranger understands",
                    entry.check,
                    entry.path
                );
            }
        }
        Ok(Self(allow.into_iter().map(|entry| (entry, false)).collect()))
    }

    /// The findings that no exception covers.
    pub fn sift(&mut self, check: &str, findings: Vec<Finding>) -> Vec<Finding> {
        findings.into_iter().filter(|finding| !self.covers(check, finding)).collect()
    }

    fn covers(&mut self, check: &str, finding: &Finding) -> bool {
        let mut covered = false;
        for (entry, used) in &mut self.0 {
            let named = entry.name.as_ref().is_none_or(|name| *name == finding.name);
            if named && entry.check == check && entry.path == finding.path {
                *used = true;
                covered = true;
            }
        }
        covered
    }

    /// Exceptions that nothing needs any more.
    pub fn unused(&self) -> Vec<Finding> {
        let idle = self.0.iter().filter(|(_, used)| !used);
        idle.map(|(entry, _)| {
            let wrong = format!("nothing needs the exception of {} for {}", entry.check, entry.path);
            Finding::new(PATH, 1, &entry.check, wrong, "remove the entry")
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG_FILE: &str =
        "[[allow]]\ncheck = 'budgets'\npath = 'a.rs'\nreason = 'a table of the standard, one row a line'\n";

    fn allowances(text: &str) -> anyhow::Result<Allowances> {
        Allowances::of(&Tree::of(&[(PATH, text)]))
    }

    #[test]
    fn an_entry_covers_its_file_and_no_other() {
        let mut allowances = allowances(LONG_FILE).unwrap();
        let in_file = |path| vec![Finding::new(path, 1, "", "long", "split")];
        assert_eq!(allowances.sift("budgets", in_file("a.rs")), vec![]);
        assert_eq!(allowances.sift("budgets", in_file("b.rs")).len(), 1);
        assert_eq!(allowances.sift("names", in_file("a.rs")).len(), 1);
        assert_eq!(allowances.unused(), vec![]);
    }

    #[test]
    fn an_entry_that_nothing_needs_is_itself_a_finding() {
        assert_eq!(allowances(LONG_FILE).unwrap().unused().len(), 1);
    }

    #[test]
    fn an_entry_without_a_reason_is_refused() {
        let error = allowances("[[allow]]\ncheck = 'budgets'\npath = 'a.rs'\nreason = 'ok'\n").unwrap_err();
        assert!(error.to_string().contains("needs a reason"), "{error}");
    }
}
