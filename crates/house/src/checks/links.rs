//! A link from one document to another leads somewhere.

use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

use crate::finding::Finding;
use crate::sql::pattern;
use crate::tree::{SourceFile, Tree};

static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"\]\(([^)\s]+)\)"));

/// Relative links in Markdown files that name no file or folder of the tree. Demo texts are content, not documents.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let places = places(tree);
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.path.ends_with(".md") && !file.path.starts_with("demo/")) {
        for (line, text) in file.lines() {
            for found in LINK.captures_iter(text) {
                let target = found[1].split('#').next().unwrap_or_default();
                if is_elsewhere(target) || places.contains(&resolve(file, target)) {
                    continue;
                }
                let wrong = format!("the link to {target} leads nowhere");
                findings.push(Finding::new(
                    &file.path,
                    line,
                    target,
                    wrong,
                    "the path of a file, from this file's folder",
                ));
            }
        }
    }
    findings
}

fn is_elsewhere(target: &str) -> bool {
    target.is_empty() || target.contains(':') || target.starts_with('/')
}

/// Every file and folder.
fn places(tree: &Tree) -> HashSet<PathBuf> {
    tree.files.iter().flat_map(|file| Path::new(&file.path).ancestors()).map(Path::to_path_buf).collect()
}

fn resolve(file: &SourceFile, target: &str) -> PathBuf {
    let mut path = Path::new(&file.path).parent().map(Path::to_path_buf).unwrap_or_default();
    for part in Path::new(target).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_somewhere() {
        let text = "[a](../README.md#run) [b](decisions/) [c](https://example.org/x) [d](gone.md)";
        let tree = Tree::of(&[("docs/a.md", text), ("README.md", ""), ("docs/decisions/0001.md", "")]);
        let names: Vec<_> = check(&tree).into_iter().map(|finding| finding.name).collect();
        assert_eq!(names, ["gone.md"]);
    }
}
