//! One thing that is not as the house wants it.

use std::fmt;

/// What a check found, where, and what would be right instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file, from the root of the workspace.
    pub path: String,
    /// The line, from 1; 1 where the whole file is meant.
    pub line: usize,
    /// The name of the thing that is meant (a table, a function, a crate); empty where it is the file itself.
    pub name: String,
    /// What is wrong.
    pub wrong: String,
    /// What would be right.
    pub right: String,
}

impl Finding {
    /// Something wrong with the thing `name` at `path:line`.
    pub fn new(path: &str, line: usize, name: &str, wrong: impl Into<String>, right: impl Into<String>) -> Self {
        Self { path: path.into(), line, name: name.into(), wrong: wrong.into(), right: right.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.path, self.line, self.wrong, self.right)
    }
}
