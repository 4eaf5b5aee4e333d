//! Reads HTML without any forgiveness, as an oracle that shares nothing with the crate: every `<` must open a tag on the
//! list, with attributes on the list, in double quotes.

const TAGS: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "div",
    "em",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "input",
    "li",
    "ol",
    "p",
    "pre",
    "span",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
const VOID: &[&str] = &["br", "hr", "img", "input"];
const ATTRIBUTES: &[&str] = &[
    "href",
    "rel",
    "class",
    "data-person",
    "data-space",
    "data-file",
    "src",
    "alt",
    "width",
    "height",
    "loading",
    "type",
    "disabled",
    "checked",
    "start",
    "tabindex",
    "role",
    "aria-label",
    "scope",
];

/// Panics unless `html` is well nested and holds only what is on the lists, with addresses that are safe to follow.
pub fn assert_strict(html: &str) {
    let mut open = Vec::new();
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        assert!(!text.contains('>'), "a stray > in {html}");
        let (inside, after) = tag.split_once('>').unwrap_or_else(|| panic!("an unclosed tag in {html}"));
        rest = after;
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "wrong nesting in {html}");
            continue;
        }
        let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        assert!(TAGS.contains(&name), "<{name}> in {html}");
        assert_attributes(attributes, html);
        assert!(name != "a" || !open.contains(&"a"), "a link in a link in {html}");
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} left open in {html}");
}

fn assert_attributes(mut rest: &str, html: &str) {
    while !rest.trim().is_empty() {
        let (name, after) = rest.trim_start().split_once("=\"").unwrap_or_else(|| panic!("{rest:?} in {html}"));
        let (value, after) = after.split_once('"').unwrap_or_else(|| panic!("{rest:?} in {html}"));
        assert!(ATTRIBUTES.contains(&name), "{name} in {html}");
        let local = value.starts_with('/') && !value.starts_with("//") && !value.starts_with("/\\");
        let web = ["http://", "https://", "mailto:"].iter().any(|scheme| value.starts_with(scheme));
        assert!(name != "href" || local || web, "{value} in {html}");
        assert!(name != "src" || local, "{value} in {html}");
        rest = after;
    }
}
