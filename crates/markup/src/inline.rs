use crate::block::{Closing, Writer};
use crate::escape::{push_attribute, push_text};
use crate::mention::{Mention, RefKind, part, reference};
use crate::name::safe_name;
use crate::parse::written;
use crate::resolve::{push_page, push_placeholder};
use crate::shown_host::host_to_show;
use crate::target::Target;
use crate::text::{Piece, pieces};
use crate::{Attachment, MAX_MENTIONS, Preview};
use comrak::nodes::{AstNode, NodeValue};

/// A link whose label is being written.
pub(crate) struct OpenLink {
    target: Target,
    /// Length of the plain text before the label.
    label: usize,
    /// How many nodes were open before it, to know its own end.
    depth: usize,
}

impl Writer<'_> {
    /// Opens an inline node: how it is closed, and whether its children are still to be written.
    pub(crate) fn enter_inline<'a>(&mut self, node: &'a AstNode<'a>, value: &NodeValue) -> (Closing, bool) {
        match value {
            NodeValue::Text(text) => {
                self.text(text, node);
                ("", false)
            }
            NodeValue::Code(code) => {
                self.void("<code>");
                self.shown(&code.literal);
                ("</code>", false)
            }
            NodeValue::HtmlInline(html) => {
                self.shown(html);
                ("", false)
            }
            NodeValue::Emph => (self.wrap("<em>", "</em>"), true),
            NodeValue::Strong => (self.wrap("<strong>", "</strong>"), true),
            NodeValue::Strikethrough => (self.wrap("<del>", "</del>"), true),
            NodeValue::Link(link) => match reference(&link.url) {
                Some((RefKind::Page, id)) => (self.page(id, &link.url, &written(node)), false),
                Some((kind, id)) => (self.reference(node, kind, id), false),
                None => (self.open_link(&link.url), true),
            },
            NodeValue::Image(image) => match reference(&image.url) {
                Some((RefKind::File, id)) => (self.file(id, &written(node), true), false),
                Some((RefKind::Page, id)) => (self.page(id, &image.url, &written(node)), false),
                _ => (self.open_link(&image.url), true),
            },
            _ => ("", true),
        }
    }

    /// Text in a link is shown without characters that disguise it.
    fn shown(&mut self, text: &str) {
        if self.link.is_some() { self.literal(&safe_name(text)) } else { self.literal(text) }
    }

    /// An escaped character (`\#`, `\:`) starts nothing, and text in a link leads where the link leads.
    fn text(&mut self, text: &str, node: &AstNode) {
        let escaped = node.parent().is_some_and(|parent| matches!(parent.data().value, NodeValue::Escaped));
        if escaped || self.link.is_some() {
            return self.shown(text);
        }
        let before = self.out.words.chars().next_back();
        pieces(text, before, |piece| match piece {
            Piece::Text(text) => self.literal(text),
            Piece::Emoji(emoji) => self.literal(emoji),
            Piece::Topic(name) => self.topic(name),
        });
    }

    fn topic(&mut self, name: &str) {
        let key = name.to_lowercase();
        self.void("<a class=\"topic\"");
        push_attribute(&mut self.out.html, "href", &format!("/topics/{key}"));
        self.void(">");
        self.literal("#");
        self.literal(name);
        self.void("</a>");
        if self.quotes == 0 {
            self.topics.push(key);
        }
    }

    fn reference<'a>(&mut self, node: &'a AstNode<'a>, kind: RefKind, id: i64) -> Closing {
        let label = written(node);
        let label = safe_name(&label);
        match kind {
            RefKind::File => return self.file(id, &label, false),
            RefKind::Page => {}
            _ if !follows_at(node) => self.literal(&label),
            RefKind::Person => self.person(id, &label),
            RefKind::Space => self.space(id, &label),
        }
        ""
    }

    fn person(&mut self, id: i64, label: &str) {
        let name = self.refs.person(id).filter(|_| self.link.is_none());
        let Some(name) = name.filter(|_| self.count(RefKind::Person, id)) else {
            return self.literal(label);
        };
        self.take_back_at();
        self.void("<a class=\"mention\"");
        push_attribute(&mut self.out.html, "href", &format!("/people/{id}"));
        push_attribute(&mut self.out.html, "data-person", &id.to_string());
        self.void(">");
        self.literal("@");
        self.literal(&safe_name(&name));
        self.void("</a>");
    }

    fn space(&mut self, id: i64, label: &str) {
        self.take_back_at();
        if self.link.is_none() && self.count(RefKind::Space, id) {
            push_placeholder(&mut self.out.html, id, label);
            self.out.words.push_str(label);
        } else {
            self.literal(label);
        }
    }

    fn page(&mut self, id: i64, target: &str, label: &str) -> Closing {
        let label = safe_name(label);
        if self.link.is_none() {
            push_page(&mut self.out.html, id, part(target).map(|(_, part)| part), &label);
            self.out.words.push_str(&label);
        } else {
            self.literal(&label);
        }
        ""
    }

    /// The `@` of a mention was written as text; the link has one of its own, or none.
    fn take_back_at(&mut self) {
        self.out.html.pop();
        self.out.words.pop();
    }

    /// Whether a mention is shown as one: the text addresses no more than the limit.
    fn count(&mut self, kind: RefKind, id: i64) -> bool {
        let mention = Mention { kind, id };
        if self.quotes > 0 || self.out.mentions.contains(&mention) {
            return true;
        }
        let room = self.out.mentions.len() < MAX_MENTIONS;
        if room {
            self.out.mentions.push(mention);
        }
        room
    }

    fn file(&mut self, id: i64, label: &str, image: bool) -> Closing {
        let label = safe_name(label);
        let known = self.refs.file(id).filter(|file| is_path(&file.href));
        if known.is_some() {
            self.files.push(id);
        }
        match known {
            Some(Attachment { href, preview: Some(preview) }) if image => self.picture(id, &href, &preview, &label),
            Some(Attachment { href, .. }) => {
                self.file_link(id, &href, "file", |writer| writer.literal(&label));
            }
            None => self.literal(&label),
        }
        ""
    }

    fn picture(&mut self, id: i64, href: &str, preview: &Preview, alt: &str) {
        let mut img = "<img".to_owned();
        push_attribute(&mut img, "src", if is_path(&preview.src) { &preview.src } else { href });
        push_attribute(&mut img, "alt", &crate::excerpt(alt));
        push_attribute(&mut img, "width", &preview.width.to_string());
        push_attribute(&mut img, "height", &preview.height.to_string());
        push_attribute(&mut img, "loading", "lazy");
        img.push('>');
        self.file_link(id, href, "", |writer| {
            writer.void(&img);
            writer.out.words.push_str(alt);
        });
    }

    fn file_link(&mut self, id: i64, href: &str, class: &str, label: impl FnOnce(&mut Self)) {
        if self.link.is_some() {
            return label(self);
        }
        self.void("<a");
        if !class.is_empty() {
            push_attribute(&mut self.out.html, "class", class);
        }
        push_attribute(&mut self.out.html, "href", href);
        push_attribute(&mut self.out.html, "data-file", &id.to_string());
        self.void(">");
        label(self);
        self.void("</a>");
    }

    /// A link inside a link, or to where nothing may lead, is just its label.
    fn open_link(&mut self, url: &str) -> Closing {
        let Some(target) = Target::read(url).filter(|_| self.link.is_none()) else { return "" };
        self.void("<a");
        push_attribute(&mut self.out.html, "href", target.href());
        if let Target::Elsewhere(url) = &target {
            push_attribute(&mut self.out.html, "rel", "noopener noreferrer nofollow");
            self.links.push(url.as_str().to_owned());
        }
        self.void(">");
        self.link = Some(OpenLink { target, label: self.out.words.len(), depth: self.open.len() });
        "</a>"
    }

    /// Ends the label: never empty, and honest about where it leads. Runs before the closing tag is written.
    pub(crate) fn close_link(&mut self) {
        let Some(link) = self.link.take_if(|link| link.depth == self.open.len()) else { return };
        let label = &self.out.words[link.label..];
        if label.trim().is_empty() {
            return self.literal(&safe_name(link.target.href()));
        }
        if let Target::Elsewhere(url) = &link.target
            && let Some(host) = host_to_show(label, url)
        {
            self.void("<span class=\"link-host\">");
            push_text(&mut self.out.html, &format!(" ({host})"));
            self.void("</span>");
        }
    }
}

/// Whether an `@` stands right before the link.
fn follows_at<'a>(node: &'a AstNode<'a>) -> bool {
    let before = node.previous_sibling();
    before.is_some_and(|before| matches!(&before.data().value, NodeValue::Text(text) if text.ends_with('@')))
}

fn is_path(href: &str) -> bool {
    matches!(Target::read(href), Some(Target::Here(_)))
}
