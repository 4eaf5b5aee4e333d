use crate::escape::{push_attribute, push_text};
use crate::mention::References;
use crate::once::Once;
use crate::render::{Options, Rendered};
use comrak::nodes::{AstNode, ListType, NodeCodeBlock, NodeList, NodeValue, TableAlignment};

/// Most elements around each other. What nests deeper shows without its wrapping.
const MAX_DEPTH: usize = 100;

/// Most quotes around each other.
const MAX_QUOTES: usize = 16;

/// How what [`Writer::enter`] opened is closed: a tag, or nothing where the limit of nesting left the wrapping out.
pub(crate) type Closing = &'static str;

/// Writes HTML and plain text while a document is walked.
pub(crate) struct Writer<'r> {
    pub(crate) refs: &'r dyn References,
    options: &'r Options,
    pub(crate) out: Rendered,
    pub(crate) topics: Once<String>,
    pub(crate) files: Once<i64>,
    pub(crate) links: Once<String>,
    /// One for each node entered and not yet left.
    pub(crate) open: Vec<Closing>,
    pub(crate) quotes: usize,
    /// The link around the current node: its target and where its label starts in the plain text.
    pub(crate) link: Option<crate::inline::OpenLink>,
    /// Of the table being written.
    alignments: Vec<TableAlignment>,
    column: usize,
    header: bool,
    /// Where in the plain text the first table begins.
    table_at: Option<usize>,
}

impl<'r> Writer<'r> {
    pub(crate) fn new(refs: &'r dyn References, options: &'r Options) -> Self {
        Writer {
            refs,
            options,
            out: Rendered::default(),
            topics: Once::default(),
            files: Once::default(),
            links: Once::default(),
            open: Vec::new(),
            quotes: 0,
            link: None,
            alignments: Vec::new(),
            column: 0,
            header: false,
            table_at: None,
        }
    }

    pub(crate) fn finish(mut self) -> Rendered {
        self.out.words.truncate(self.out.words.trim_end().len());
        self.out.excerpt = self.excerpt();
        self.out.topics = self.topics.into_list();
        self.out.files = self.files.into_list();
        self.out.links = self.links.into_list();
        self.out
    }

    /// The beginning of the text. A table is no sentence: what follows a text before one is left off.
    fn excerpt(&self) -> String {
        let before = self.table_at.and_then(|at| self.out.words.get(..at)).filter(|before| !before.trim().is_empty());
        match before {
            Some(before) => crate::left_off(&crate::shortened(before, crate::EXCERPT_CHARS - 1)),
            None => crate::excerpt(&self.out.words),
        }
    }

    /// Opens `node`; false if its children are done with.
    pub(crate) fn enter<'a>(&mut self, node: &'a AstNode<'a>) -> bool {
        let data = node.data();
        let closing = match &data.value {
            NodeValue::BlockQuote => self.open_quote(),
            NodeValue::List(list) => self.open_list(list),
            NodeValue::Item(_) => self.open_item("<li>"),
            NodeValue::TaskItem(task) => self.open_task(task.symbol.is_some()),
            NodeValue::Paragraph => self.open_paragraph(node),
            NodeValue::Heading(heading) => self.open_heading(heading.level),
            NodeValue::ThematicBreak => self.void("<hr>\n"),
            NodeValue::CodeBlock(code) => self.code_block(code),
            NodeValue::HtmlBlock(html) => self.html_as_text(&html.literal),
            NodeValue::Table(table) => {
                self.alignments.clone_from(&table.alignments);
                self.table_at.get_or_insert(self.out.words.len());
                self.open_table()
            }
            NodeValue::TableRow(header) => self.open_row(*header, node.previous_sibling()),
            NodeValue::TableCell => self.open_cell(),
            NodeValue::SoftBreak if !self.options.line_breaks => self.soft_break(),
            NodeValue::SoftBreak | NodeValue::LineBreak => self.line_break(),
            _ => {
                let (closing, descend) = self.enter_inline(node, &data.value);
                self.open.push(closing);
                return descend;
            }
        };
        self.open.push(closing);
        true
    }

    pub(crate) fn leave(&mut self, node: &AstNode) {
        let closing = self.open.pop().expect("every node is entered before it is left");
        let data = node.data();
        match &data.value {
            NodeValue::BlockQuote => self.quotes -= 1,
            NodeValue::Table(_) if node.last_child().is_some_and(is_body) => self.out.html.push_str("</tbody>\n"),
            NodeValue::TableRow(true) => self.out.html.push_str("</tr>\n</thead>\n"),
            NodeValue::Link(_) | NodeValue::Image(_) => self.close_link(),
            _ => {}
        }
        self.out.html.push_str(closing);
        if data.value.block() {
            self.end_block(&data.value);
        }
    }

    /// A tag that wraps the node's children, unless that nests too deep.
    pub(crate) fn wrap(&mut self, opening: &str, closing: Closing) -> Closing {
        if self.open.len() >= MAX_DEPTH {
            return "";
        }
        self.out.html.push_str(opening);
        closing
    }

    pub(crate) fn void(&mut self, html: &str) -> Closing {
        self.out.html.push_str(html);
        ""
    }

    /// Text outside links, where every character is as written.
    pub(crate) fn literal(&mut self, text: &str) {
        push_text(&mut self.out.html, text);
        self.out.words.push_str(text);
    }

    fn open_quote(&mut self) -> Closing {
        self.quotes += 1;
        if self.quotes > MAX_QUOTES { "" } else { self.wrap("<blockquote>\n", "</blockquote>\n") }
    }

    fn open_list(&mut self, list: &NodeList) -> Closing {
        match (list.list_type, list.start) {
            (ListType::Bullet, _) if list.is_task_list => self.wrap("<ul class=\"tasks\">\n", "</ul>\n"),
            (ListType::Bullet, _) => self.wrap("<ul>\n", "</ul>\n"),
            (ListType::Ordered, 1) => self.wrap("<ol>\n", "</ol>\n"),
            (ListType::Ordered, start) => self.wrap(&format!("<ol start=\"{start}\">\n"), "</ol>\n"),
        }
    }

    /// An item stands only in a list that was written; nesting was judged there.
    fn open_item(&mut self, opening: &str) -> Closing {
        if self.open.last().is_none_or(|list| list.is_empty()) {
            return "";
        }
        self.out.html.push_str(opening);
        "</li>\n"
    }

    fn open_task(&mut self, done: bool) -> Closing {
        let closing = self.open_item("<li class=\"task\">");
        if closing.is_empty() {
            return "";
        }
        self.out.html.push_str(if done {
            "<input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"Done\"> "
        } else {
            "<input type=\"checkbox\" disabled=\"\" aria-label=\"Not done\"> "
        });
        closing
    }

    /// The paragraphs of a tight list are bare.
    fn open_paragraph<'a>(&mut self, node: &'a AstNode<'a>) -> Closing {
        let list = node.parent().and_then(AstNode::parent);
        if list.is_some_and(|list| matches!(&list.data().value, NodeValue::List(list) if list.tight)) {
            return "";
        }
        self.void("<p>");
        "</p>\n"
    }

    fn open_heading(&mut self, level: u8) -> Closing {
        let (opening, closing) = match level + self.options.heading_shift {
            ..=1 => ("<h1>", "</h1>\n"),
            2 => ("<h2>", "</h2>\n"),
            3 => ("<h3>", "</h3>\n"),
            4 => ("<h4>", "</h4>\n"),
            5 => ("<h5>", "</h5>\n"),
            6.. => ("<h6>", "</h6>\n"),
        };
        self.void(opening);
        closing
    }

    fn code_block(&mut self, code: &NodeCodeBlock) -> Closing {
        self.void("<pre tabindex=\"0\"><code");
        let language = code.info.split([' ', '\t', ',', '{']).next().unwrap_or_default();
        if crate::belt::is_language(language) {
            push_attribute(&mut self.out.html, "class", &format!("language-{language}"));
        }
        self.void(">");
        self.literal(&code.literal);
        "</code></pre>\n"
    }

    fn html_as_text(&mut self, html: &str) -> Closing {
        self.void("<p>");
        for (at, line) in html.trim_end().lines().enumerate() {
            if at > 0 {
                self.line_break();
            }
            self.literal(line);
        }
        "</p>\n"
    }

    fn open_table(&mut self) -> Closing {
        self.void(
            "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table class=\"table\">\n",
        );
        "</table></div>\n"
    }

    fn open_row(&mut self, header: bool, previous: Option<&AstNode>) -> Closing {
        self.column = 0;
        self.header = header;
        if header {
            self.void("<thead>\n<tr>");
            return "";
        }
        if !previous.is_some_and(is_body) {
            self.void("<tbody>\n");
        }
        self.void("<tr>");
        "</tr>\n"
    }

    fn open_cell(&mut self) -> Closing {
        let align = match self.alignments.get(self.column) {
            Some(TableAlignment::Left) => " class=\"align-start\"",
            Some(TableAlignment::Center) => " class=\"align-center\"",
            Some(TableAlignment::Right) => " class=\"align-end\"",
            Some(TableAlignment::None) | None => "",
        };
        self.column += 1;
        self.void(if self.header { "<th scope=\"col\"" } else { "<td" });
        self.void(align);
        self.void(">");
        if self.header { "</th>" } else { "</td>" }
    }

    fn soft_break(&mut self) -> Closing {
        self.out.words.push('\n');
        self.void("\n")
    }

    fn line_break(&mut self) -> Closing {
        self.out.words.push('\n');
        self.void("<br>\n")
    }

    /// Keeps blocks and cells apart in the plain text.
    fn end_block(&mut self, value: &NodeValue) {
        let words = &mut self.out.words;
        if matches!(value, NodeValue::TableCell) {
            words.push(' ');
        } else if !words.is_empty() && !words.ends_with('\n') {
            words.push('\n');
        }
    }
}

fn is_body(row: &AstNode) -> bool {
    matches!(row.data().value, NodeValue::TableRow(false))
}
