//! Front matter: what stands between two lines of three dashes at the beginning of a file.

use saphyr::{LoadableYamlNode, Yaml};

/// What a file says of itself, and its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Front {
    pub(super) title: Option<String>,
    pub(super) author: Option<String>,
    /// Addresses that lead to it.
    pub(super) redirects: Vec<String>,
    pub(super) text: String,
}

impl Front {
    /// Reads a file. Front matter that is no YAML is taken as text: nothing of it is lost.
    pub(super) fn read(file: &str) -> Self {
        let file = file.replace("\r\n", "\n");
        let file = file.trim_start_matches('\u{feff}');
        let matter = file.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---"));
        let parts = matter.and_then(|(yaml, rest)| {
            let text = rest.trim_start_matches('-').strip_prefix('\n').or_else(|| rest.is_empty().then_some(""))?;
            let read = Yaml::load_from_str(yaml).ok()?.into_iter().next()?;
            Some((read, text))
        });
        match parts {
            Some((yaml, text)) => Self { text: text.trim().to_owned(), ..Self::of(&yaml) },
            None => Self { text: file.trim().to_owned(), ..Self::default() },
        }
    }

    fn of(yaml: &Yaml<'_>) -> Self {
        let word = |name: &str| yaml.as_mapping_get(name).and_then(said).filter(|said| !said.is_empty());
        let redirects = match yaml.as_mapping_get("redirect_from").or(yaml.as_mapping_get("aliases")) {
            Some(Yaml::Sequence(all)) => all.iter().filter_map(said).collect(),
            Some(one) => said(one).into_iter().filter(|path| !path.is_empty()).collect(),
            None => Vec::new(),
        };
        Self { title: word("title"), author: word("author"), redirects, text: String::new() }
    }
}

fn said(yaml: &Yaml<'_>) -> Option<String> {
    let number = || yaml.as_integer().map(|number| number.to_string());
    yaml.as_str().map(|text| text.trim().to_owned()).or_else(number)
}

/// The title of a page: what it says itself, else its first heading, else its file's name in words.
pub(super) fn title(front: &Front, path: &str) -> String {
    let heading = || {
        let line = front.text.lines().find(|line| !line.trim().is_empty())?;
        line.strip_prefix("# ").map(|words| markup::plain(words).trim().to_owned())
    };
    let title = front.title.clone().or_else(heading).filter(|title| !title.is_empty());
    let title: String = title.unwrap_or_else(|| named(path)).chars().filter(|c| !c.is_control()).collect();
    markup::shortened(&title, web::checks::LONGEST_TITLE)
}

/// A file's or a folder's name in words: `how-to-ask.md` is "How to ask".
pub(super) fn named(path: &str) -> String {
    let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let words = name.strip_suffix(".md").unwrap_or(name).replace(['-', '_'], " ");
    let mut letters = words.trim().chars();
    letters.next().map_or_else(|| "…".to_owned(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_is_read_and_left_off() {
        let file = "---\ntitle: \"Travel: FAQ\"\nredirect_from:\n  - /travel-faq/\n  - /old\nauthor: Kit\n---\n\nText\n\n---\n\nMore\n";
        let front = Front::read(file);
        assert_eq!(front.title.as_deref(), Some("Travel: FAQ"));
        assert_eq!(front.redirects, ["/travel-faq/", "/old"]);
        assert_eq!((front.author.as_deref(), front.text.as_str()), (Some("Kit"), "Text\n\n---\n\nMore"));
        assert_eq!(Front::read("---\ntitle: One\nredirect_from: /x\n---").redirects, ["/x"]);
    }

    #[test]
    fn what_is_no_front_matter_stays_text() {
        for file in ["Text", "---\nText without an end", "---\n: [\n---\nText", "--- \nText\n---\n"] {
            assert_eq!(Front::read(file).text, file.trim(), "{file}");
        }
    }

    #[test]
    fn a_title_is_said_or_stands_first_or_is_the_name() {
        let title = |file: &str, path: &str| title(&Front::read(file), path);
        assert_eq!(title("---\ntitle: Said\n---\n# Heading", "a.md"), "Said");
        assert_eq!(title("\n# Some *words*\n\nText", "a.md"), "Some words");
        assert_eq!(title("Text\n\n# Later", "guides/how-to-ask.md"), "How to ask");
    }
}
