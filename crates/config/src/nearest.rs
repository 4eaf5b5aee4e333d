//! What somebody probably meant by a name that does not exist.

use crate::section::Section;
use crate::sections::{SECTIONS, section_named};

/// Says that a key does not exist, and which one is nearest.
pub(crate) fn unknown(section: &str, key: &str) -> String {
    let Some(section) = section_named(section) else {
        return unknown_section(section);
    };
    let header = section.header();
    let elsewhere = SECTIONS.iter().filter(|other| other.name != section.name);
    match home_of(key, elsewhere) {
        Some(home) => format!("unknown key `{key}` in {header}; it belongs below {}", home.header()),
        None => {
            let known = nearest(key, section.names());
            format!("unknown key `{key}` in {header}; the nearest is `{known}`")
        }
    }
}

/// Says that a name at the top of the file is not a section, and what is nearest.
pub(crate) fn unknown_section(name: &str) -> String {
    if let Some(home) = home_of(name, SECTIONS.iter()) {
        return format!("`{name}` stands outside its section; it belongs below {}", home.header());
    }
    let known = nearest(name, SECTIONS.iter().map(|section| section.name.to_owned()));
    format!("unknown section `{name}`; the nearest is `{known}`")
}

fn home_of<'a>(key: &str, mut sections: impl Iterator<Item = &'a Section>) -> Option<&'a Section> {
    sections.find(|section| section.names().any(|name| name == key))
}

fn nearest(name: &str, known: impl Iterator<Item = String>) -> String {
    let likeness = |other: &String| strsim::jaro_winkler(name, other);
    known
        .max_by(|one, other| likeness(one).total_cmp(&likeness(other)))
        .expect("every section has keys, and there are sections")
}
