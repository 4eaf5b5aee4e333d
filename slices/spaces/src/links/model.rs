//! What a curated link may be.

use super::store::NewLink;
use crate::t::Texts;
use url::Url;
use web::FieldErrors;

/// Most links of one landing page.
pub(crate) const MOST: usize = 24;
/// Longest title and note, in characters.
pub(crate) const LONGEST: usize = 120;

/// What is wrong with a link.
pub(crate) fn check(t: Texts, new: &NewLink<'_>) -> FieldErrors {
    let mut errors = FieldErrors::new();
    let length = |text: &str| text.chars().count();
    if new.title.is_empty() || length(new.title) > LONGEST {
        errors.add("title", t.wrong_link_title(LONGEST));
    }
    if !is_address(new.url) {
        errors.add("url", t.wrong_link_address());
    }
    if length(new.note) > LONGEST {
        errors.add("note", t.wrong_link_note(LONGEST));
    }
    errors
}

/// A path of this house, or an address of the web.
fn is_address(text: &str) -> bool {
    let inside = text.starts_with('/') && !text.starts_with("//") && !text.contains(['\\', '\n', '\t']);
    let outside = Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    text.chars().count() <= 500 && (inside || outside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_into_this_house_or_to_the_web() {
        for right in ["/spaces/finance", "https://havsel.example/a?b=c", "http://intranet/"] {
            assert!(is_address(right), "{right}");
        }
        for wrong in
            ["", "havsel.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "data:text/html,x"]
        {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
