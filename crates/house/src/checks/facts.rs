//! Every kind of fact is documented, and every documented kind exists.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::finding::Finding;
use crate::sql::pattern;
use crate::tree::Tree;

const DOCUMENT: &str = "docs/reference/facts.md";
static KIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[a-z_]+(\.[a-z_]+){1,3}$"));
/// A kind at the start of a table's row or of a heading: "| `wiki.page.moved` |".
static DOCUMENTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:\||#+)\s*`([a-z_]+(?:\.[a-z_]+){1,3})`"));

/// Kinds without a page entry, and entries without a kind.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let kinds = kinds(tree);
    let documented = documented(tree);
    let missing = kinds.iter().filter(|(kind, _)| !documented.contains_key(*kind)).map(|(kind, (path, line))| {
        let right = format!("a row \"| `{kind}` | when it is recorded | what it carries |\" there");
        Finding::new(path, *line, kind, format!("the kind of fact {kind} is not in {DOCUMENT}"), right)
    });
    let gone = documented.iter().filter(|(kind, _)| !kinds.contains_key(*kind)).map(|(kind, line)| {
        let wrong = format!("{kind} is documented, but no facts.rs has it");
        Finding::new(DOCUMENT, *line, kind, wrong, "remove the row, or name the kind that replaced it")
    });
    missing.chain(gone).collect()
}

/// The dotted names in `facts.rs` files, with where they stand.
fn kinds(tree: &Tree) -> BTreeMap<&str, (&str, usize)> {
    let mut kinds = BTreeMap::new();
    for (file, rust) in tree.rust().filter(|(file, _)| file.name() == "facts.rs" && !file.path.contains("/house/")) {
        for literal in rust.literals.iter().filter(|literal| !rust.is_test_line(literal.line)) {
            if KIND.is_match(&literal.text) {
                kinds.insert(literal.text.as_str(), (file.path.as_str(), literal.line));
            }
        }
    }
    kinds
}

fn documented(tree: &Tree) -> BTreeMap<&str, usize> {
    let lines = tree.find(DOCUMENT).into_iter().flat_map(|file| file.lines());
    lines.filter_map(|(line, text)| Some((DOCUMENTED.captures(text)?.get(1)?.as_str(), line))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACTS: (&str, &str) = (
        "slices/wiki/src/facts.rs",
        "impl Fact for PageMoved { const KIND: &'static str = \"wiki.page.moved\"; }\n#[serde(rename = \"page\")] struct A;",
    );

    #[test]
    fn a_documented_kind_is_fine() {
        let page = "| Kind | When |\n| --- | --- |\n| `wiki.page.moved` | a page got another parent |\n";
        assert_eq!(check(&Tree::of(&[FACTS, (DOCUMENT, page)])), vec![]);
    }

    #[test]
    fn an_undocumented_kind_and_an_empty_row_are_found() {
        let findings = check(&Tree::of(&[FACTS, (DOCUMENT, "| `wiki.page.gone` | never |\n")]));
        let names: Vec<_> = findings.iter().map(|finding| finding.name.as_str()).collect();
        assert_eq!(names, ["wiki.page.moved", "wiki.page.gone"]);
    }
}
