//! What no file of ours says: paths of one machine, and work put off.

use std::sync::LazyLock;

use regex::Regex;

use crate::finding::Finding;
use crate::sql::pattern;
use crate::tree::Tree;

/// Written so that the patterns do not find themselves.
static RULES: LazyLock<Vec<(Regex, &str, &str)>> = LazyLock::new(|| {
    vec![
        (
            pattern(r"(?:^|[^A-Za-z0-9_.$}/*-])/(?:root|work|farm|Users|home/[a-z]+)/[\w.]"),
            "a path of one machine",
            "a path from the root of the project, or a variable",
        ),
        (pattern(r"\b(?:TO[D]O|FIX[M]E|XX[X])\b"), "work put off", "do it now, or open an issue"),
        (pattern(r"\b(?:to[d]o|unimple[m]ented)!"), "a hole in the program", "write it, or leave the way to it out"),
    ]
});
/// Files that machines write.
const WRITTEN_BY_TOOLS: &[&str] = &["Cargo.lock", "package-lock.json"];

/// Lines that say such things.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| !WRITTEN_BY_TOOLS.contains(&file.name())) {
        for (line, text) in file.lines() {
            for (rule, wrong, right) in RULES.iter() {
                if let Some(found) = rule.find(text) {
                    let what = found.as_str().trim();
                    findings.push(Finding::new(&file.path, line, what, format!("`{what}` is {wrong}"), *right));
                }
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> usize {
        check(&Tree::of(&[("a.md", text)])).len()
    }

    #[test]
    fn paths_of_a_machine_are_found() {
        assert_eq!(count(concat!("see /ro", "ot/notes.txt")), 1);
        assert_eq!(count(concat!("cd /ho", "me/ada/stoa")), 1);
        assert_eq!(count("see docs/work/notes.md, https://example.org/root/x and GET /home"), 0);
    }

    #[test]
    fn work_put_off_is_found() {
        assert_eq!(count(concat!("// TO", "DO: later")), 1);
        assert_eq!(count(concat!("to", "do!()")), 1);
        assert_eq!(count("a to-do list"), 0);
    }
}
