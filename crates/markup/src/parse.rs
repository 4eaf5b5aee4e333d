use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};
use std::sync::LazyLock;

/// CommonMark with GitHub's tables, strikethrough, task lists and autolinks. Escaped characters keep a node of their
/// own, so that `\#this` is no topic.
static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.autolink = true;
    options.render.escaped_char_spans = true;
    options
});

pub(crate) fn parse<'a>(arena: &'a Arena<'a>, source: &str) -> &'a AstNode<'a> {
    parse_document(arena, source, &OPTIONS)
}

/// What is written inside `node`, without markup, on one line. Its source may nest without bound, so nothing recurses.
pub(crate) fn written<'a>(node: &'a AstNode<'a>) -> String {
    let mut text = String::new();
    for inner in node.descendants() {
        match &inner.data().value {
            NodeValue::Text(literal) => text.push_str(literal),
            NodeValue::Code(code) => text.push_str(&code.literal),
            NodeValue::HtmlInline(literal) => text.push_str(literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => text.push(' '),
            _ => {}
        }
    }
    text
}
