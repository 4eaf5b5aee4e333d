//! Markdown files in a folder or in a zip archive.

use super::{Document, Version};
use crate::import::archive;
use anyhow::{Context, Result, ensure};
use kernel::Timestamp;
use std::fs;
use std::io::Read;
use std::path::Path;

/// Most bytes of a file that is taken.
const MOST: u64 = 4 << 20;

/// All Markdown files below a folder, by their paths in it.
pub(super) fn of_folder(folder: &Path) -> Result<Vec<Document>> {
    let mut all = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.with_context(|| format!("{} can't be read", folder.display()))?;
        let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let path = path.to_string_lossy().replace('\\', "/");
        if !entry.file_type().is_file() || !is_page(&path) {
            continue;
        }
        let about = entry.metadata()?;
        ensure!(about.len() <= MOST, "{path} is larger than {} MiB", MOST >> 20);
        let text = fs::read(entry.path()).with_context(|| format!("{path} can't be read"))?;
        let at = about.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        let at = at.and_then(|since| i64::try_from(since.as_millis()).ok()).map(Timestamp::from_millis);
        all.push(document(path, &text, at));
    }
    Ok(all)
}

/// All Markdown files of an archive, by their paths in it.
pub(super) fn of_archive(path: &Path) -> Result<Vec<Document>> {
    let mut zip = archive::open(path)?;
    let mut names: Vec<String> = zip.file_names().filter(|name| is_page(name)).map(str::to_owned).collect();
    names.sort_unstable();
    let shared = shared_folder(&names);
    let mut all = Vec::new();
    for name in names {
        let mut text = Vec::new();
        let entry = zip.by_name(&name)?;
        entry.take(MOST + 1).read_to_end(&mut text).with_context(|| format!("{name} can't be read"))?;
        ensure!(text.len() as u64 <= MOST, "{name} is larger than {} MiB", MOST >> 20);
        all.push(document(name[shared.len()..].to_owned(), &text, None));
    }
    Ok(all)
}

fn is_page(path: &str) -> bool {
    let hidden = path.split('/').any(|part| part.starts_with('.') || part == "__MACOSX");
    path.to_lowercase().ends_with(".md") && !hidden
}

/// The folder that an archive wraps everything in, if it does.
fn shared_folder(names: &[String]) -> String {
    let folder = |name: &String| name.split_once('/').map(|(folder, _)| format!("{folder}/"));
    let first = names.first().and_then(folder).unwrap_or_default();
    if !first.is_empty() && names.iter().all(|name| name.starts_with(&first)) { first } else { String::new() }
}

fn document(path: String, text: &[u8], at: Option<Timestamp>) -> Document {
    let text = String::from_utf8_lossy(text).replace('\0', "\u{fffd}");
    let version = Version { text, author: None, at, note: String::new() };
    Document { key: path.clone(), path, earlier: Vec::new(), versions: vec![version] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_markdown_that_is_not_hidden_is_a_page() {
        assert!(is_page("a/b.md") && is_page("README.MD"));
        assert!(!is_page(".github/a.md") && !is_page("__MACOSX/a.md") && !is_page("a.mdx") && !is_page("a.txt"));
    }

    #[test]
    fn a_folder_around_everything_is_left_off() {
        let names = |all: &[&str]| all.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(shared_folder(&names(&["wiki/a.md", "wiki/b/c.md"])), "wiki/");
        assert_eq!(shared_folder(&names(&["wiki/a.md", "b.md"])), "");
    }
}
