//! Mails of real programs, broken ones among them: those that the library's own tests read. They lie beside its source where that was
//! fetched; `STOA_TEST_MAILS` names another folder of `.eml` files.

use letterbox::{Envelope, Letter, Limits};
use std::path::{Path, PathBuf};

fn folder() -> Option<PathBuf> {
    if let Some(given) = std::env::var_os("STOA_TEST_MAILS") {
        return Some(given.into());
    }
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))?;
    let registries = std::fs::read_dir(home.join("registry/src")).ok()?;
    let crates = registries.flatten().filter_map(|registry| std::fs::read_dir(registry.path()).ok());
    let mut crates = crates.flatten().flatten().map(|one| one.path());
    crates.find(|path| is_ours(path)).map(|path| path.join("resources/eml")).filter(|path| path.is_dir())
}

fn is_ours(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("mail-parser-0.11"))
}

fn mails(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|one| one.path()) {
        if path.is_dir() {
            mails(&path, found);
        } else if path.extension().is_some_and(|end| end == "eml") {
            found.push(path);
        }
    }
}

#[test]
fn every_mail_is_read_or_refused_and_nothing_of_it_is_changed() {
    let Some(folder) = folder() else {
        eprintln!("skipped: no mails here; STOA_TEST_MAILS names a folder of them");
        return;
    };
    let mut all = Vec::new();
    mails(&folder, &mut all);
    let (mut read, mut with_words, mut with_sender) = (0, 0, 0);
    for path in &all {
        let raw = std::fs::read(path).expect("the file can be read");
        let Ok(letter) = Letter::read(&raw, &Envelope::default(), &Limits::default(), &|_| false) else { continue };
        assert!(letter.text.starts_with(letter.said()), "{}", path.display());
        let hidden = |sign: char| sign.is_control() && !matches!(sign, '\n' | '\t');
        assert!(!letter.text.contains(hidden) && !letter.subject.contains(char::is_control), "{}", path.display());
        assert!(letter.files.iter().all(|file| !file.name.is_empty() && !file.name.contains(['/', '\\'])));
        read += 1;
        with_words += usize::from(!letter.text.trim().is_empty());
        with_sender += usize::from(letter.from.is_some());
    }
    eprintln!("{} mails: {read} read, {with_words} with words, {with_sender} with one sender", all.len());
    assert!(all.len() < 50 || (read * 10 >= all.len() * 9 && with_words * 2 >= read), "of {}: {read}", all.len());
}
