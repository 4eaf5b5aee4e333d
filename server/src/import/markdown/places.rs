//! Where pages hang: folders as a tree.

use std::collections::{BTreeMap, BTreeSet};

/// A page of the tree: a file, or a folder without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Which document, or nothing for a folder that no file speaks for.
    pub(super) document: Option<usize>,
    /// Its path: `travel/faq.md`, or `travel` for a folder.
    pub(super) path: String,
    /// Which place it hangs below, by its number; always one before it.
    pub(super) parent: Option<usize>,
}

/// The tree of these paths, each place behind the one above it. A folder is spoken for by its `index.md` or `README.md`, or by the file
/// beside it that has its name.
pub(super) fn tree(paths: &[&str]) -> Vec<Place> {
    let shared = shared_root(paths);
    let mut speaks: BTreeMap<String, usize> = BTreeMap::new();
    let mut folders: BTreeSet<String> = BTreeSet::new();
    for (at, path) in paths.iter().enumerate() {
        let path = &path[shared..];
        folders.extend(ancestors(path));
        if let Some(folder) = index_of(path) {
            speaks.insert(folder.to_owned(), at);
        }
    }
    for (at, path) in paths.iter().enumerate() {
        let stem = path[shared..].strip_suffix(".md").unwrap_or(&path[shared..]);
        if folders.contains(stem) {
            speaks.entry(stem.to_owned()).or_insert(at);
        }
    }
    let mut places: Vec<Place> = Vec::new();
    let mut of_folder: BTreeMap<String, usize> = BTreeMap::new();
    // In the order of their names, a folder stands before what is in it.
    for folder in &folders {
        let parent = above(folder).and_then(|above| of_folder.get(above).copied());
        let document = speaks.get(folder).copied();
        of_folder.insert(folder.clone(), places.len());
        places.push(Place { document, path: folder.clone(), parent });
    }
    let spoken: BTreeSet<usize> = folders.iter().filter_map(|folder| speaks.get(folder).copied()).collect();
    for (at, path) in paths.iter().enumerate().filter(|(at, _)| !spoken.contains(at)) {
        let path = &path[shared..];
        let parent = above(path).and_then(|above| of_folder.get(above).copied());
        places.push(Place { document: Some(at), path: path.to_owned(), parent });
    }
    places
}

/// The folders above a path, the highest first.
fn ancestors(path: &str) -> Vec<String> {
    path.match_indices('/').map(|(at, _)| path[..at].to_owned()).collect()
}

fn above(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(above, _)| above)
}

/// The folder for which a file speaks by its name.
fn index_of(path: &str) -> Option<&str> {
    let (folder, name) = path.rsplit_once('/')?;
    matches!(name.to_lowercase().as_str(), "index.md" | "readme.md").then_some(folder)
}

/// How many bytes of a folder stand before all paths: it would be a page that holds everything.
pub(super) fn shared_root(paths: &[&str]) -> usize {
    let first = paths.first().and_then(|path| path.split_once('/')).map(|(folder, _)| folder.len() + 1);
    first.filter(|cut| paths.iter().all(|path| path.get(..*cut) == paths[0].get(..*cut))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_pages_and_a_file_may_speak_for_one() {
        let paths = [
            "pages/travel/faq.md",
            "pages/travel/index.md",
            "pages/tools.md",
            "pages/tools/slack.md",
            "pages/about.md",
            "pages/x/y/z.md",
        ];
        let told = tree(&paths);
        let above = |place: &Place| place.parent.map(|at| told[at].path.clone());
        let told: Vec<_> = told.iter().map(|place| (place.path.as_str(), place.document, above(place))).collect();
        let some = |path: &str| Some(path.to_owned());
        assert_eq!(
            told,
            [
                ("tools", Some(2), None),
                ("travel", Some(1), None),
                ("x", None, None),
                ("x/y", None, some("x")),
                ("travel/faq.md", Some(0), some("travel")),
                ("tools/slack.md", Some(3), some("tools")),
                ("about.md", Some(4), None),
                ("x/y/z.md", Some(5), some("x/y")),
            ]
        );
    }

    #[test]
    fn a_single_file_has_no_folder() {
        assert_eq!(tree(&["a.md"]), [Place { document: Some(0), path: "a.md".to_owned(), parent: None }]);
        assert!(tree(&[]).is_empty());
    }
}
