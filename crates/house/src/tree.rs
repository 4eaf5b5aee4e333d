//! The files of the workspace, read once.

use std::fs;
use std::path::Path;

use anyhow::Context;
use ignore::WalkBuilder;

use crate::finding::Finding;
use crate::rust_file::RustFile;

/// Every text file that Git does not ignore, sorted by path.
pub struct Tree {
    /// The files.
    pub files: Vec<SourceFile>,
}

/// One file.
pub struct SourceFile {
    /// The path from the root of the workspace, with `/` between its parts.
    pub path: String,
    /// What is in it.
    pub text: String,
    /// What a Rust file says; `None` for other files and for Rust that does not parse.
    pub rust: Option<RustFile>,
    /// Why the Rust does not parse.
    broken: Option<Finding>,
}

impl Tree {
    /// Reads what is under `root`. Files that are not UTF-8 text are left out.
    ///
    /// # Errors
    /// Where a folder or file can't be read.
    pub fn read(root: &Path) -> anyhow::Result<Self> {
        let mut files = Vec::new();
        for entry in WalkBuilder::new(root).hidden(false).filter_entry(|entry| entry.file_name() != ".git").build() {
            let entry = entry.context("can't walk the workspace")?;
            if !entry.file_type().is_some_and(|kind| kind.is_file()) {
                continue;
            }
            let bytes = fs::read(entry.path()).with_context(|| format!("can't read {}", entry.path().display()))?;
            if let Ok(text) = String::from_utf8(bytes) {
                let path = entry.path().strip_prefix(root).unwrap_or(entry.path());
                files.push(SourceFile::new(path.to_string_lossy().replace('\\', "/"), text));
            }
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self { files })
    }

    /// The file at a path.
    pub fn find(&self, path: &str) -> Option<&SourceFile> {
        self.files.iter().find(|file| file.path == path)
    }

    /// The Rust files that parse, with what they say.
    pub fn rust(&self) -> impl Iterator<Item = (&SourceFile, &RustFile)> {
        self.files.iter().filter_map(|file| file.rust.as_ref().map(|rust| (file, rust)))
    }

    /// The Rust files that don't parse.
    pub fn broken(&self) -> Vec<Finding> {
        self.files.iter().filter_map(|file| file.broken.clone()).collect()
    }

    /// A tree made of snippets.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        Self { files: files.iter().map(|(path, text)| SourceFile::new((*path).into(), (*text).into())).collect() }
    }
}

impl SourceFile {
    fn new(path: String, text: String) -> Self {
        let parsed = path.ends_with(".rs").then(|| RustFile::parse(&text));
        let (rust, broken) = match parsed {
            None => (None, None),
            Some(Ok(rust)) => (Some(rust), None),
            Some(Err(error)) => {
                let line = error.span().start().line;
                (
                    None,
                    Some(Finding::new(&path, line, "", format!("this is not Rust: {error}"), "a file that compiles")),
                )
            }
        };
        Self { path, text, rust, broken }
    }

    /// The lines, numbered from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// The last part of the path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The folder of the crate that the file belongs to: `slices/wiki`, `crates/db`, `server`; `None` outside of crates.
    pub fn crate_folder(&self) -> Option<&str> {
        let mut slashes = self.path.match_indices('/').map(|(at, _)| at);
        let first = slashes.next()?;
        match &self.path[..first] {
            "server" => Some("server"),
            "crates" | "slices" => slashes.next().map(|second| &self.path[..second]),
            _ => None,
        }
    }

    /// Whether the file is in a slice.
    pub fn is_in_slice(&self) -> bool {
        self.path.starts_with("slices/")
    }

    /// Whether the whole file is there for tests or benches.
    pub fn is_test(&self) -> bool {
        let folder =
            self.path.split('/').any(|part| matches!(part, "tests" | "benches" | "testkit" | "playhouse" | "e2e"));
        folder || self.name() == "tests.rs"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_knows_its_crate() {
        let tree = Tree::of(&[("slices/wiki/src/lib.rs", ""), ("server/src/main.rs", ""), ("README.md", "")]);
        let folders: Vec<_> = tree.files.iter().map(SourceFile::crate_folder).collect();
        assert_eq!(folders, [Some("slices/wiki"), Some("server"), None]);
    }

    #[test]
    fn rust_that_does_not_parse_is_reported_and_not_fatal() {
        let tree = Tree::of(&[("crates/a/src/lib.rs", "fn ( {")]);
        assert_eq!(tree.broken().len(), 1);
        assert_eq!(tree.rust().count(), 0);
    }
}
