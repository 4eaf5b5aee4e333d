use ammonia::{Builder, UrlRelative};
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

const TAGS: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "div",
    "em",
    "h1",
    "h2",
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

/// Which attributes a tag may have, apart from `class`.
const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("a", &["href", "rel", "data-person", "data-space", "data-page", "data-file"]),
    ("div", &["tabindex", "role", "aria-label"]),
    ("img", &["src", "alt", "width", "height", "loading"]),
    ("input", &["type", "disabled", "checked", "aria-label"]),
    ("ol", &["start"]),
    ("pre", &["tabindex"]),
    ("th", &["scope"]),
];

const CLASSES: &[(&str, &[&str])] = &[
    ("a", &["mention", "topic", "file"]),
    ("div", &["table-wrap"]),
    ("li", &["task"]),
    ("span", &["link-host"]),
    ("table", &["table"]),
    ("td", &["align-start", "align-center", "align-end"]),
    ("th", &["align-start", "align-center", "align-end"]),
    ("ul", &["tasks"]),
];

static BELT: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut belt = Builder::empty();
    belt.tags(TAGS.iter().copied().collect())
        .clean_content_tags(HashSet::from(["script", "style"]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None)
        .set_tag_attribute_value("input", "disabled", "")
        .attribute_filter(filter);
    for (tag, attributes) in ATTRIBUTES {
        belt.add_tag_attributes(*tag, *attributes);
    }
    for (tag, _) in CLASSES {
        belt.add_tag_attributes(*tag, &["class"]);
    }
    belt.add_tag_attributes("code", &["class"]);
    belt
});

/// HTML with nothing but the tags, attributes and classes that [`crate::render`] writes. What `render` returns went
/// through it; it changes nothing the second time.
pub fn clean(html: &str) -> String {
    // A carriage return written as a reference would be read as a line feed the next time, and a byte order mark that a
    // dropped tag leaves in front would be dropped itself.
    BELT.clean(html).to_string().replace('\r', "\n").trim_start_matches('\u{feff}').to_owned()
}

/// Longest text without a break in [`clean_written`], in bytes.
const UNBROKEN: usize = 4096;

/// [`clean`] for what the writer wrote. The serializer behind it searches the rest of a text again at each `&`, which
/// would make a long paragraph of them quadratic; comments, which it drops, cut long texts into short ones.
pub(crate) fn clean_written(html: &str) -> String {
    if html.len() <= 4 * UNBROKEN {
        return clean(html);
    }
    let mut broken = String::with_capacity(html.len() + html.len() / 256);
    for part in html.split_inclusive('>') {
        let (mut text, tag) = part.split_at(part.find('<').unwrap_or(part.len()));
        while let Some(at) = break_at(text) {
            broken.push_str(&text[..at]);
            broken.push_str("<!---->");
            text = &text[at..];
        }
        broken.push_str(text);
        broken.push_str(tag);
    }
    clean(&broken)
}

/// Before the next character that the serializer stops at: `&`, or one that starts with the byte C2.
fn break_at(text: &str) -> Option<usize> {
    let stops = |b: &u8| matches!(b, b'&' | 0xc2);
    text.as_bytes().get(UNBROKEN..)?.iter().position(stops).map(|at| at + UNBROKEN)
}

fn filter<'v>(tag: &str, attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    let allowed = match (tag, attribute) {
        ("code", "class") => value.strip_prefix("language-").is_some_and(is_language),
        (_, "class") => CLASSES.iter().any(|(of, classes)| *of == tag && classes.contains(&value)),
        ("img", "src") | ("a", "href") if value.starts_with("//") => false,
        ("img", "src") => value.starts_with('/'),
        ("input", "type") => value == "checkbox",
        _ => true,
    };
    allowed.then_some(Cow::Borrowed(value))
}

/// Whether a fenced code block's first word can be a class.
pub(crate) fn is_language(word: &str) -> bool {
    let within = |b: u8| b.is_ascii_alphanumeric() || b"+#-_.".contains(&b);
    (1..=32).contains(&word.len()) && word.bytes().all(within)
}
