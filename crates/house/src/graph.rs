//! How the packages of the workspace hang together.

use std::collections::HashMap;
use std::path::Path;

use anyhow::Context;
use cargo_metadata::{DependencyKind, MetadataCommand};

/// The packages of the workspace.
#[derive(Default)]
pub struct Graph {
    /// Sorted by folder.
    pub packages: Vec<Package>,
}

/// A package of the workspace.
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its folder from the root: `slices/wiki`.
    pub folder: String,
    /// What it needs to run.
    pub needs: Vec<String>,
    /// What only its tests need.
    pub needs_in_tests: Vec<String>,
}

impl Graph {
    /// Asks cargo; needs no network.
    ///
    /// # Errors
    /// Where cargo can't read the workspace.
    pub fn read(root: &Path) -> anyhow::Result<Self> {
        let metadata = MetadataCommand::new().current_dir(root).no_deps().exec().context("can't read the workspace")?;
        let mut packages: Vec<Package> = metadata
            .packages
            .iter()
            .map(|package| {
                let names = |in_tests: bool| {
                    let wanted = package.dependencies.iter();
                    let wanted = wanted.filter(|need| (need.kind == DependencyKind::Development) == in_tests);
                    wanted.map(|need| need.name.clone()).collect()
                };
                let folder = package.manifest_path.parent().unwrap_or(&package.manifest_path);
                let folder = folder.strip_prefix(&metadata.workspace_root).unwrap_or(folder);
                Package {
                    name: package.name.to_string(),
                    folder: folder.to_string(),
                    needs: names(false),
                    needs_in_tests: names(true),
                }
            })
            .collect();
        packages.sort_by(|a, b| a.folder.cmp(&b.folder));
        Ok(Self { packages })
    }

    /// The package of that name, where it is one of ours.
    pub fn find(&self, name: &str) -> Option<&Package> {
        self.packages.iter().find(|package| package.name == name)
    }

    /// The longest chain of our own packages that starts at `name`, itself included.
    pub fn longest_chain<'a>(&'a self, name: &'a str) -> Vec<&'a str> {
        self.chain(name, &mut HashMap::new())
    }

    fn chain<'a>(&'a self, name: &'a str, known: &mut HashMap<&'a str, Vec<&'a str>>) -> Vec<&'a str> {
        if let Some(chain) = known.get(name) {
            return chain.clone();
        }
        let Some(package) = self.find(name) else { return Vec::new() };
        let below = package.needs.iter().map(|need| self.chain(need, known)).max_by_key(Vec::len).unwrap_or_default();
        let chain = [vec![name], below].concat();
        known.insert(name, chain.clone());
        chain
    }

    /// A graph made by hand: (folder, needs, needs in tests); a package is named like its folder.
    #[cfg(test)]
    pub fn of(packages: &[(&str, &[&str], &[&str])]) -> Self {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let package = |(folder, needs, needs_in_tests): &(&str, &[&str], &[&str])| Package {
            name: folder.rsplit('/').next().unwrap().to_owned(),
            folder: (*folder).to_owned(),
            needs: owned(needs),
            needs_in_tests: owned(needs_in_tests),
        };
        Self { packages: packages.iter().map(package).collect() }
    }
}
