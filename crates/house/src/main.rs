//! The house checks: what neither the compiler nor clippy can see of our shape.
//!
//! `house [ROOT]` reads the tree that Git knows (ignored files are left out), runs every check in
//! [`checks`] and prints what it finds like a compiler: `path:line: what is wrong: what would be right`.
//! A finding that is right to stay has an entry with its reason in `crates/house/allow.toml`.
//! Exit code: 0 where the house stands, 1 where something was found, 2 where it could not look.

mod allow;
mod checks;
mod finding;
mod graph;
mod rust_file;
mod sql;
mod tree;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use allow::Allowances;
use graph::Graph;
use tree::Tree;

/// What the checks look at: the files, and how the packages hang together.
pub struct House {
    /// The files of the tree.
    pub tree: Tree,
    /// The packages of the workspace.
    pub graph: Graph,
}

fn main() -> ExitCode {
    let root = std::env::args().nth(1).map_or_else(|| PathBuf::from("."), PathBuf::from);
    match inspect(&root) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("house: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn inspect(root: &Path) -> anyhow::Result<usize> {
    let house = House { tree: Tree::read(root)?, graph: Graph::read(root)? };
    let mut allowances = Allowances::of(&house.tree)?;
    let mut lines = Vec::new();
    for check in checks::ALL {
        let findings = allowances.sift(check.name, (check.run)(&house));
        lines.extend(findings.iter().map(|finding| format!("{finding} [{}]", check.name)));
    }
    lines.extend(allowances.unused().iter().map(|finding| format!("{finding} [allow]")));
    let found = lines.len();
    lines.extend(checks::budgets::report(&house));
    lines.push(format!("house: {} files, {} checks, {found} findings\n", house.tree.files.len(), checks::ALL.len()));
    std::io::stdout().write_all(lines.join("\n").as_bytes())?;
    Ok(found)
}
