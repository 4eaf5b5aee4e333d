//! Addresses that pages had before they came here: each leads to its page.

mod pages;
pub(crate) mod store;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/wiki/{space}/{*path}", Who::Anyone, Pace::Read, pages::lead)]
}

/// Longest path, in characters.
pub(crate) const LONGEST: usize = 400;

/// A path as it is kept: small letters, without the slashes around it and the ends that mean the same page.
#[must_use]
pub fn plain(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default().trim().trim_matches('/').to_lowercase();
    let path = path.strip_suffix(".md").or(path.strip_suffix(".html")).unwrap_or(&path);
    let path = path.strip_suffix("/index").or(path.strip_suffix("/readme")).unwrap_or(path);
    path.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn the_ends_that_mean_the_same_page_are_left_off() {
        for path in
            ["/travel/FAQ/", "travel/faq.md", "travel/faq/index.md", "/travel/faq?x=1#part", "travel/faq/README.md"]
        {
            assert_eq!(plain(path), "travel/faq", "{path}");
        }
    }
}
