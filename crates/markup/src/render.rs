use crate::block::Writer;
use crate::mention::{Mention, References};
use comrak::Arena;
use comrak::nodes::AstNode;

/// What differs between the places where a text is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// How many levels headings move down, so that the page keeps its outline; never below `h6`.
    pub heading_shift: u8,
    /// Whether a line break in the source is one in the text.
    pub line_breaks: bool,
}

impl Options {
    /// Posts, replies and comments: `#` is an `h3`, a line ends where the author ended it.
    pub const POST: Options = Options { heading_shift: 2, line_breaks: true };

    /// Pages and articles: `#` is an `h2`, lines flow.
    pub const PAGE: Options = Options { heading_shift: 1, line_breaks: false };
}

/// A text, rendered and read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// Safe HTML with placeholders for spaces; see [`crate::resolve`].
    pub html: String,
    /// The start of the text without markup, on one line, at most [`crate::EXCERPT_CHARS`] characters.
    pub excerpt: String,
    /// The whole text without markup, code included: what search indexes.
    pub words: String,
    /// Known people and spaces that the text addresses, each once, at most [`crate::MAX_MENTIONS`]. One in a quote is
    /// shown, but not addressed again.
    pub mentions: Vec<Mention>,
    /// Topics in lower case, each once, in order. Those in a quote don't count.
    pub topics: Vec<String>,
    /// Attached files that the text shows or links, each once.
    pub files: Vec<i64>,
    /// Addresses elsewhere that the text links to, each once.
    pub links: Vec<String>,
}

/// Renders a post. See [`render_with`].
pub fn render(source: &str, refs: &dyn References) -> Rendered {
    render_with(source, refs, &Options::POST)
}

/// Renders `source` of any length and any content; there is no invalid Markdown. Takes time linear in its length.
pub fn render_with(source: &str, refs: &dyn References, options: &Options) -> Rendered {
    let mut rendered = write(source, refs, options);
    rendered.html = crate::belt::clean_written(&rendered.html);
    rendered
}

/// Everything but the sanitizer.
pub(crate) fn write(source: &str, refs: &dyn References, options: &Options) -> Rendered {
    let arena = Arena::new();
    let mut writer = Writer::new(refs, options);
    walk(crate::parse::parse(&arena, source), &mut writer);
    writer.finish()
}

/// Visits every node without recursion, since a text may nest as deep as it is long.
fn walk<'a>(root: &'a AstNode<'a>, writer: &mut Writer<'_>) {
    let mut node = root;
    loop {
        if writer.enter(node)
            && let Some(child) = node.first_child()
        {
            node = child;
            continue;
        }
        loop {
            writer.leave(node);
            if node.same_node(root) {
                return;
            }
            if let Some(sibling) = node.next_sibling() {
                node = sibling;
                break;
            }
            let Some(parent) = node.parent() else { return };
            node = parent;
        }
    }
}
