//! Migrations go forward only, and what holds content says who may see it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::finding::Finding;
use crate::sql::{self, Table, pattern};
use crate::tree::{SourceFile, Tree};

static NUMBERED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\d{4})_[a-z][a-z0-9_]*\.sql$"));
static BACKWARD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\bDROP\s+(TABLE|COLUMN)\b|\bRENAME\s+(TO|COLUMN)\b|\bTRUNCATE\b"));
/// A column that holds, or derives from, what somebody wrote.
static CONTENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?im)(?:^|,)\s*(subject_id|body|body_html|html|text|markdown|excerpt|title|content|message|note|summary|snippet|caption|description|question|answer)\s",
    )
});
static AUDIENCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\baudience_id\b|\bREFERENCES\s+subject\b"));

/// Numbers out of step, ways back, and content without an audience.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut folders: BTreeMap<&str, Vec<&SourceFile>> = BTreeMap::new();
    for file in tree.files.iter().filter(|file| file.path.contains("/migrations/") && file.path.ends_with(".sql")) {
        let (folder, _) = file.path.rsplit_once('/').unwrap_or_default();
        folders.entry(folder).or_default().push(file);
        findings.extend(ways_back(file));
        findings.extend(sql::created(&file.text).iter().filter_map(|table| without_audience(file, table)));
    }
    for files in folders.values() {
        findings.extend(out_of_step(files));
    }
    findings
}

fn ways_back(file: &SourceFile) -> Vec<Finding> {
    let text = sql::bare(&file.text);
    let finding = |(line, text): (usize, &str)| {
        let found = BACKWARD.find(text)?;
        let wrong = format!("`{}` breaks the program that still runs while this is applied", found.as_str());
        let right = "add the new thing now; take the old one away in a later release, with an entry in allow.toml";
        Some(Finding::new(&file.path, line + 1, found.as_str(), wrong, right))
    };
    text.lines().enumerate().filter_map(finding).collect()
}

fn without_audience(file: &SourceFile, table: &Table) -> Option<Finding> {
    let column = CONTENT.captures(&table.body)?.get(1)?.as_str();
    if AUDIENCE.is_match(&table.body) || table.name == "subject" {
        return None;
    }
    let wrong = format!("table {} has `{column}`, but nothing that says who may see it", table.name);
    let right = "an audience_id, or a reference to subject, which has one";
    Some(Finding::new(&file.path, table.line, &table.name, wrong, right))
}

/// The files of a folder are sorted by path. Numbers grow but may leave gaps, so that changes written side by side need not
/// rename each other's files, which databases already remember by name.
fn out_of_step(files: &[&SourceFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut last = 0;
    for file in files {
        let number = NUMBERED.captures(file.name()).and_then(|found| found[1].parse::<usize>().ok());
        let wrong = match number {
            None => format!("{} has no number", file.name()),
            Some(number) if number <= last => format!("{} has the number of another file", file.name()),
            Some(number) => {
                last = number;
                continue;
            }
        };
        let right = format!("{:04}_what_it_adds.sql: four digits, more than the file before", last + 1);
        findings.push(Finding::new(&file.path, 1, file.name(), wrong, right));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrongs(files: &[(&str, &str)]) -> Vec<String> {
        check(&Tree::of(files)).into_iter().map(|finding| finding.wrong).collect()
    }

    fn judged(sql: &str) -> usize {
        wrongs(&[("slices/wiki/migrations/0001_pages.sql", sql)]).len()
    }

    #[test]
    fn every_file_has_a_number_of_its_own() {
        let first = ("slices/wiki/migrations/0001_pages.sql", "");
        assert_eq!(wrongs(&[first, ("slices/wiki/migrations/0010_links.sql", "")]), Vec::<String>::new());
        assert_eq!(
            wrongs(&[first, ("slices/wiki/migrations/0001_links.sql", "")]),
            ["0001_links.sql has the number of another file"]
        );
        assert_eq!(wrongs(&[first, ("slices/wiki/migrations/links.sql", "")]), ["links.sql has no number"]);
    }

    #[test]
    fn there_is_no_way_back() {
        assert_eq!(judged("-- drop table\nALTER TABLE page ADD COLUMN locked_at BIGINT;"), 0);
        assert_eq!(judged("DROP TABLE page;"), 1);
        assert_eq!(judged("ALTER TABLE page RENAME COLUMN a TO b;"), 1);
    }

    #[test]
    fn content_says_who_may_see_it() {
        assert_eq!(judged("CREATE TABLE draft (\n  id {ID},\n  body TEXT NOT NULL\n);"), 1);
        assert_eq!(
            judged("CREATE TABLE entry (id {ID}, title TEXT, audience_id BIGINT NOT NULL REFERENCES audience (id));"),
            0
        );
        assert_eq!(judged("CREATE TABLE page (id {ID} REFERENCES subject (id), body TEXT);"), 0);
        assert_eq!(judged("CREATE TABLE session (id {ID}, token_hash TEXT);"), 0);
        assert_eq!(judged("CREATE TABLE watch (subject_id {ID}, person_id {ID});"), 1);
    }
}
