//! A file of versions: a JSON object a line, ordered by page and version.

use super::{Document, Version};
use anyhow::{Context, Result};
use kernel::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// A line. Lines with the same `page_id` are versions of one page, the last of them the one that holds.
#[derive(Deserialize)]
struct Line {
    page_id: Value,
    path: String,
    text: String,
    #[serde(default)]
    author: Option<String>,
    /// RFC 3339.
    #[serde(default)]
    date: Option<String>,
    #[serde(default)]
    summary: String,
}

/// All pages of the file.
pub(super) fn of_file(path: &Path) -> Result<Vec<Document>> {
    let file = File::open(path).with_context(|| format!("{} can't be opened", path.display()))?;
    let mut all: Vec<Document> = Vec::new();
    for (number, line) in (1..).zip(BufReader::new(file).lines()) {
        let line = line.with_context(|| format!("line {number} of {} can't be read", path.display()))?;
        if line.trim().is_empty() {
            continue;
        }
        let line: Line = serde_json::from_str(&line).with_context(|| {
            format!("line {number} of {} is no JSON object with page_id, path and text", path.display())
        })?;
        take(&mut all, line, number)?;
    }
    Ok(all)
}

fn take(all: &mut Vec<Document>, line: Line, number: usize) -> Result<()> {
    let key = line.page_id.as_str().map_or_else(|| line.page_id.to_string(), str::to_owned);
    let at = match &line.date {
        Some(date) => Some(moment(date).with_context(|| format!("line {number}: {date:?} is no date of RFC 3339"))?),
        None => None,
    };
    let author = line.author.filter(|author| !author.trim().is_empty());
    let version = Version { text: line.text.replace('\0', "\u{fffd}"), author, at, note: line.summary };
    match all.last_mut().filter(|last| last.key == key) {
        Some(last) => {
            let before = std::mem::replace(&mut last.path, line.path);
            if before != last.path && !last.earlier.contains(&before) {
                last.earlier.push(before);
            }
            last.versions.push(version);
        }
        None => all.push(Document { key, path: line.path, earlier: Vec::new(), versions: vec![version] }),
    }
    Ok(())
}

fn moment(date: &str) -> Option<Timestamp> {
    date.parse::<jiff::Timestamp>().ok().map(|at| Timestamp::from_millis(at.as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_one_page_are_its_versions_and_where_it_was_is_remembered() {
        let mut all = Vec::new();
        for (number, (path, text)) in (1..).zip([("a.md", "One"), ("b/a.md", "Two"), ("b/a.md", "Three")]) {
            let line = Line {
                page_id: Value::from(7),
                path: path.to_owned(),
                text: text.to_owned(),
                author: Some(" ".to_owned()),
                date: Some("2019-06-05T14:20:04-04:00".to_owned()),
                summary: String::new(),
            };
            take(&mut all, line, number).expect("a good line");
        }
        let [one] = all.as_slice() else { panic!("one page: {all:?}") };
        assert_eq!(
            (one.key.as_str(), one.path.as_str(), one.earlier.as_slice()),
            ("7", "b/a.md", &["a.md".to_owned()][..])
        );
        assert_eq!(one.versions.len(), 3);
        assert_eq!(one.versions[0].author, None);
        assert_eq!(one.versions[0].at.map(Timestamp::millis), Some(1_559_758_804_000));
    }

    #[test]
    fn a_date_that_is_none_is_told_with_its_line() {
        let line = r#"{"page_id": "x", "path": "a.md", "text": "", "date": "yesterday"}"#;
        let line: Line = serde_json::from_str(line).expect("an object");
        let error = take(&mut Vec::new(), line, 3).expect_err("no date");
        assert!(error.to_string().contains("line 3"), "{error}");
    }
}
