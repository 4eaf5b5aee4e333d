use crate::escape::{push_attribute, push_text};
use crate::mention::RefKind;
use crate::name::safe_name;
use std::borrow::Cow;
use std::sync::LazyLock;

/// How the placeholders of spaces and of pages begin.
const OPEN: &str = "<a data-";
const OF_SPACE: &str = "<a data-space=\"";
const OF_PAGE: &str = "<a data-page=\"";
static OPENING: LazyLock<memchr::memmem::Finder<'static>> = LazyLock::new(|| memchr::memmem::Finder::new(OPEN));

/// Fills the placeholders in rendered HTML for one reader. `can` answers with the address and today's name of what the
/// reader may see, and with `None` otherwise; then the author's own words stay, without a link. A link to a page keeps its
/// author's words, and shows the page's name where there are none. Costs one scan and no copy when there are no
/// placeholders. Resolving twice changes nothing.
pub fn resolve(html: &str, can: impl Fn(RefKind, i64) -> Option<(String, String)>) -> Cow<'_, str> {
    let mut rest = html;
    let mut out = String::new();
    while let Some((before, placeholder, after)) = next(rest) {
        out.reserve(html.len());
        out.push_str(before);
        match can(placeholder.kind, placeholder.id) {
            Some((url, name)) => push_link(&mut out, &placeholder, &url, &name),
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

/// The spaces and pages whose placeholders stand in `html`: what to load before [`resolve`]. The same id may come twice.
pub fn placeholders(html: &str) -> impl Iterator<Item = (RefKind, i64)> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let (_, placeholder, after) = next(rest)?;
        rest = after;
        Some((placeholder.kind, placeholder.id))
    })
}

/// Appends a placeholder for a space. `label` is what the author wrote.
pub(crate) fn push_placeholder(html: &mut String, id: i64, label: &str) {
    html.push_str(OF_SPACE);
    html.push_str(&id.to_string());
    html.push_str("\">");
    push_text(html, label);
    html.push_str("</a>");
}

/// Appends a placeholder for a page, or for a part of it.
pub(crate) fn push_page(html: &mut String, id: i64, part: Option<&str>, label: &str) {
    html.push_str(OF_PAGE);
    html.push_str(&id.to_string());
    if let Some(part) = part {
        html.push('#');
        html.push_str(part);
    }
    html.push_str("\">");
    push_text(html, label);
    html.push_str("</a>");
}

struct Placeholder<'a> {
    kind: RefKind,
    id: i64,
    /// The part of a page, with its `#`, or nothing.
    part: &'a str,
    /// Already HTML.
    label: &'a str,
}

/// The opening can't come from a text: there `<` and `"` are escaped.
fn next(html: &str) -> Option<(&str, Placeholder<'_>, &str)> {
    OPENING.find_iter(html.as_bytes()).find_map(|at| {
        let (before, rest) = html.split_at(at);
        let space = rest.strip_prefix(OF_SPACE).map(|rest| (RefKind::Space, rest));
        let (kind, rest) = space.or_else(|| Some((RefKind::Page, rest.strip_prefix(OF_PAGE)?)))?;
        let (target, rest) = rest.split_once("\">")?;
        let (label, after) = rest.split_once("</a>")?;
        let (id, part) = target.split_at(target.find('#').unwrap_or(target.len()));
        Some((before, Placeholder { kind, id: id.parse().ok()?, part, label }, after))
    })
}

fn push_link(out: &mut String, placeholder: &Placeholder<'_>, url: &str, name: &str) {
    let is_page = placeholder.kind == RefKind::Page;
    out.push_str(if is_page { "<a" } else { "<a class=\"mention\"" });
    push_attribute(out, "href", &format!("{url}{}", placeholder.part));
    out.push('>');
    if is_page && !placeholder.label.is_empty() {
        out.push_str(placeholder.label);
    } else {
        push_text(out, &safe_name(name));
    }
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
    fn a_page_is_linked_in_the_authors_words_and_by_its_name_where_there_are_none() {
        let html =
            crate::render("See [the *rules*](page:5#by-phone), [](page:5) and [more](page:6).", &NoReferences).html;
        let listed: Vec<_> = placeholders(&html).collect();
        assert_eq!(listed, [(RefKind::Page, 5), (RefKind::Page, 5), (RefKind::Page, 6)]);
        let seen = resolve(&html, |_, id| (id == 5).then(|| ("/pages/5".into(), "Rules & more".into())));
        let (named, other) =
            ("<a href=\"/pages/5#by-phone\">the rules</a>", "<a href=\"/pages/5\">Rules &amp; more</a>");
        assert_eq!(seen, format!("<p>See {named}, {other} and more.</p>\n"));
    }

    #[test]
    fn the_spaces_to_load_are_listed() {
        assert_eq!(placeholders(&stored()).map(|(_, id)| id).collect::<Vec<_>>(), [456, 7]);
    }
}
