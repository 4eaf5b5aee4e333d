//! Sizes, as a habit: reported always, refused only where they are beyond reason.

use crate::House;
use crate::finding::Finding;
use crate::rust_file::{Function, RustFile};
use crate::tree::{SourceFile, Tree};

/// What is measured, and how large one may be.
struct Budget {
    what: &'static str,
    /// What we aim at: median and 95th percentile, in lines.
    target: (usize, usize),
    /// What needs an entry in `allow.toml` when it is longer, in lines.
    limit: usize,
    right: &'static str,
    measure: fn(&Tree) -> Vec<Size<'_>>,
}

struct Size<'a> {
    file: &'a SourceFile,
    line: usize,
    name: &'a str,
    lines: usize,
}

const BUDGETS: &[Budget] = &[
    Budget {
        what: "file",
        target: (90, 300),
        limit: 400,
        right: "a big file is a missing noun: find it",
        measure: files,
    },
    Budget { what: "function", target: (8, 40), limit: 70, right: "give its steps names", measure: functions },
    Budget { what: "template", target: (25, 60), limit: 100, right: "a partial for each part", measure: templates },
];

/// What is over the limits.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for budget in BUDGETS {
        for size in (budget.measure)(tree).iter().filter(|size| size.lines > budget.limit) {
            let wrong = format!("a {} of {} lines (limit {})", budget.what, size.lines, budget.limit);
            findings.push(Finding::new(&size.file.path, size.line, size.name, wrong, budget.right));
        }
    }
    findings
}

/// A line for each budget: how many there are, median, 95th percentile, the largest.
pub fn report(house: &House) -> Vec<String> {
    BUDGETS.iter().filter_map(|budget| summary(budget, &house.tree)).collect()
}

fn summary(budget: &Budget, tree: &Tree) -> Option<String> {
    let mut sizes = (budget.measure)(tree);
    sizes.sort_by_key(|size| size.lines);
    let at = |percent: usize| sizes[(sizes.len() - 1) * percent / 100].lines;
    let largest = sizes.last()?;
    let (median, most) = budget.target;
    Some(format!(
        "house: {} {}s, median {} lines (aim {median}), p95 {} (aim {most}), largest {} ({})",
        sizes.len(),
        budget.what,
        at(50),
        at(95),
        largest.lines,
        largest.file.path,
    ))
}

fn program(tree: &Tree) -> impl Iterator<Item = (&SourceFile, &RustFile)> {
    tree.rust().filter(|(file, _)| !file.is_test())
}

fn files(tree: &Tree) -> Vec<Size<'_>> {
    let size = |(file, rust): (_, &RustFile)| {
        let file: &SourceFile = file;
        Size { file, line: 1, name: "", lines: file.text.lines().count().saturating_sub(rust.test_line_count()) }
    };
    program(tree).map(size).collect()
}

fn functions(tree: &Tree) -> Vec<Size<'_>> {
    program(tree)
        .flat_map(|(file, rust)| {
            let tested = move |function: &&Function| !rust.is_test_line(*function.lines.start());
            rust.functions.iter().filter(tested).map(move |function| {
                let line = *function.lines.start();
                Size { file, line, name: &function.name, lines: lines_of_code(file, function) }
            })
        })
        .collect()
}

/// Lines from the signature to the closing brace, without empty ones and comments.
fn lines_of_code(file: &SourceFile, function: &Function) -> usize {
    let inside = file.text.lines().skip(function.lines.start() - 1).take(function.lines.clone().count());
    inside.map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

fn templates(tree: &Tree) -> Vec<Size<'_>> {
    let is_template = |file: &&SourceFile| file.path.contains("/templates/");
    let size = |file| Size { file, line: 1, name: "", lines: file.text.lines().count() };
    tree.files.iter().filter(is_template).map(size).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_comments_and_empty_lines_are_free() {
        let long_tests =
            format!("fn a() {{\n\n// why\n}}\n#[cfg(test)]\nmod tests {{\n{}}}", "fn b() {}\n".repeat(500));
        let tree = Tree::of(&[("crates/a/src/lib.rs", &long_tests)]);
        assert_eq!(check(&tree), vec![]);
        assert_eq!(functions(&tree)[0].lines, 2);
    }

    #[test]
    fn what_is_beyond_its_limit_is_found() {
        let long = format!("fn long() {{\n{}}}", "a();\n".repeat(401));
        let tree = Tree::of(&[("crates/a/src/lib.rs", &long), ("slices/a/templates/x.html", &"<p>\n".repeat(101))]);
        let wrongs: Vec<_> = check(&tree).into_iter().map(|finding| finding.wrong).collect();
        assert_eq!(
            wrongs,
            [
                "a file of 403 lines (limit 400)",
                "a function of 403 lines (limit 70)",
                "a template of 101 lines (limit 100)"
            ]
        );
    }

    #[test]
    fn the_report_says_median_and_largest() {
        let tree = Tree::of(&[("crates/a/src/lib.rs", "fn a() {}\n"), ("crates/a/src/b.rs", "fn b() {\n}\n")]);
        let line = summary(&BUDGETS[0], &tree).unwrap();
        assert_eq!(line, "house: 2 files, median 1 lines (aim 90), p95 1 (aim 300), largest 2 (crates/a/src/b.rs)");
    }

    #[test]
    fn an_empty_tree_has_nothing_to_report() {
        assert!(summary(&BUDGETS[0], &Tree::of(&[])).is_none());
    }
}
