//! Rules and types decide; they never fetch.

use crate::finding::Finding;
use crate::tree::Tree;

/// The files of a slice that only think.
const PURE: &[&str] = &["model.rs", "policy.rs", "facts.rs"];

/// Waiting and the database in files that only think.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, rust) in tree.rust().filter(|(file, _)| file.is_in_slice() && PURE.contains(&file.name())) {
        for word in rust.words.iter().filter(|word| !rust.is_test_line(word.line)) {
            let wrong = match word.text.as_str() {
                "async" | "await" => format!("{} waits (`{}`)", file.name(), word.text),
                "db::" => format!("{} names the database", file.name()),
                _ => continue,
            };
            let right = "fetch in store.rs, put together in actions.rs, and pass what was fetched in here";
            findings.push(Finding::new(&file.path, word.line, &word.text, wrong, right));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_that_waits_or_fetches_is_found() {
        let source = "use db::Tx;\npub async fn accept() {}\n#[cfg(test)]\nmod tests { use db::Tx; }";
        let findings = check(&Tree::of(&[("slices/wiki/src/pages/model.rs", source)]));
        let lines: Vec<_> = findings.iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [1, 2]);
    }

    #[test]
    fn a_store_may_wait_and_fetch() {
        let tree = Tree::of(&[("slices/wiki/src/pages/store.rs", "use db::Tx; async fn get() {}")]);
        assert_eq!(check(&tree), vec![]);
    }
}
