//! A file is named by what is in it.

use crate::finding::Finding;
use crate::tree::Tree;

/// Words that say nothing, wherever they stand in a name.
const ANYWHERE: &[&str] = &["util", "utils", "helper", "helpers", "misc"];
/// Words that say nothing when they are the whole name.
const WHOLE: &[&str] = &["common", "commons", "manager", "managers", "shared", "stuff"];
/// The kinds of files whose names we choose.
const OURS: &[&str] = &["rs", "js", "mjs", "ts", "css", "html", "sh", "sql", "md", "toml"];

/// Files and folders whose names say nothing.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.files {
        let (stem, ending) = file.path.rsplit_once('.').unwrap_or((&file.path, ""));
        if !OURS.contains(&ending) && !file.path.starts_with("bin/") {
            continue;
        }
        if let Some(part) = stem.split('/').find(|part| says_nothing(part)) {
            let wrong = format!("the name {part} says nothing");
            findings.push(Finding::new(&file.path, 1, part, wrong, "name it by what is in it"));
        }
    }
    findings
}

fn says_nothing(part: &str) -> bool {
    WHOLE.contains(&part) || part.split(['_', '-', '.']).any(|word| ANYWHERE.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_names_are_found_in_files_and_folders() {
        let bad =
            ["crates/a/src/utils.rs", "crates/a/src/test_helpers.rs", "slices/common/src/lib.rs", "frontend/misc.css"];
        let files: Vec<_> = bad.iter().map(|path| (*path, "")).collect();
        assert_eq!(check(&Tree::of(&files)).len(), bad.len());
    }

    #[test]
    fn names_that_say_something_stay() {
        let good = ["crates/a/src/common_passwords.rs", "slices/people/src/line_manager.rs", "bin/with-postgres"];
        let files: Vec<_> = good.iter().map(|path| (*path, "")).collect();
        assert_eq!(check(&Tree::of(&files)), vec![]);
    }
}
