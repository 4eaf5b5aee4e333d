use crate::escape::{push_attribute, push_text};
use crate::mention::RefKind;
use crate::name::safe_name;
use std::borrow::Cow;
use std::sync::LazyLock;

const OPEN: &str = "<a data-space=\"";
static OPENING: LazyLock<memchr::memmem::Finder<'static>> = LazyLock::new(|| memchr::memmem::Finder::new(OPEN));

/// Fills the placeholders in rendered HTML for one reader. `can` answers with the address and today's name of what the
/// reader may see, and with `None` otherwise; then the author's own words stay, without a link. Costs one scan and no
/// copy when there are no placeholders. Resolving twice changes nothing.
pub fn resolve(html: &str, can: impl Fn(RefKind, i64) -> Option<(String, String)>) -> Cow<'_, str> {
    let mut rest = html;
    let mut out = String::new();
    while let Some((before, placeholder, after)) = next(rest) {
        out.reserve(html.len());
        out.push_str(before);
        match can(RefKind::Space, placeholder.id) {
            Some((url, label)) => push_link(&mut out, &url, &label),
            None => out.push_str(placeholder.label),
        }
        rest = after;
    }
    if out.is_empty() && rest.len() == html.len() {
        return Cow::Borrowed(html);
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The spaces whose placeholders stand in `html`: what to load before [`resolve`]. The same id may come twice.
pub fn placeholders(html: &str) -> impl Iterator<Item = (RefKind, i64)> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let (_, placeholder, after) = next(rest)?;
        rest = after;
        Some((RefKind::Space, placeholder.id))
    })
}

/// Appends a placeholder for a space. `label` is what the author wrote.
pub(crate) fn push_placeholder(html: &mut String, id: i64, label: &str) {
    html.push_str(OPEN);
    html.push_str(&id.to_string());
    html.push_str("\">");
    push_text(html, label);
    html.push_str("</a>");
}

struct Placeholder<'a> {
    id: i64,
    /// Already HTML.
    label: &'a str,
}

/// The opening can't come from a text: there `<` and `"` are escaped.
fn next(html: &str) -> Option<(&str, Placeholder<'_>, &str)> {
    let (before, rest) = html.split_at(OPENING.find(html.as_bytes())?);
    let rest = rest.strip_prefix(OPEN)?;
    let (id, rest) = rest.split_once("\">")?;
    let (label, after) = rest.split_once("</a>")?;
    Some((before, Placeholder { id: id.parse().ok()?, label }, after))
}

fn push_link(out: &mut String, url: &str, label: &str) {
    out.push_str("<a class=\"mention\"");
    push_attribute(out, "href", url);
    out.push('>');
    push_text(out, &safe_name(label));
    out.push_str("</a>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mention::NoReferences;

    fn stored() -> String {
        crate::render("Ask @[Finance <x>](space:456) or @[Legal](space:7).", &NoReferences).html
    }

    #[test]
    fn html_without_placeholders_is_not_copied() {
        let html = "<p>Hello</p>";
        assert!(matches!(resolve(html, |_, _| panic!("nothing to ask")), Cow::Borrowed(_)));
    }

    #[test]
    fn a_reader_who_may_see_the_space_gets_its_link_and_todays_name() {
        let html = stored();
        let seen = resolve(&html, |kind, id| {
            assert_eq!(kind, RefKind::Space);
            (id == 456).then(|| ("/spaces/money".into(), "Money & more".into()))
        });
        assert_eq!(seen, "<p>Ask <a class=\"mention\" href=\"/spaces/money\">Money &amp; more</a> or Legal.</p>\n");
    }

    #[test]
    fn a_reader_who_may_not_see_the_space_gets_the_authors_words_and_no_id() {
        let html = stored();
        let seen = resolve(&html, |_, _| None);
        assert_eq!(seen, "<p>Ask Finance &lt;x&gt; or Legal.</p>\n");
    }

    #[test]
    fn the_spaces_to_load_are_listed() {
        assert_eq!(placeholders(&stored()).map(|(_, id)| id).collect::<Vec<_>>(), [456, 7]);
    }
}
