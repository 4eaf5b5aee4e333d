//! What a document is made of.

use crate::text::Text;

/// The first page.
#[derive(Clone, Debug, Default)]
pub struct TitlePage {
    /// What kind of paper it is, above the title: "Report to the board".
    pub kicker: String,
    /// What it is about, below the title of the document.
    pub subtitle: String,
    /// What should be known before reading, at the foot: "Round", "3, November 2026".
    pub facts: Vec<(String, String)>,
}

/// A number with what it is: "Internal", "2.80", "coordinating, up 0.90".
#[derive(Clone, Debug, Default)]
pub struct Fact {
    /// What is counted.
    pub name: String,
    /// How much it is.
    pub value: String,
    /// What that means.
    pub note: String,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// Words, from the left, broken into lines where they must.
    Words(String),
    /// Numbers, at the right, on figures of one width.
    Numbers(String),
}

impl Column {
    /// A column of words under a head.
    #[must_use]
    pub fn words(head: impl Into<String>) -> Self {
        Self::Words(head.into())
    }

    /// A column of numbers under a head.
    #[must_use]
    pub fn numbers(head: impl Into<String>) -> Self {
        Self::Numbers(head.into())
    }

    pub(crate) fn head(&self) -> &str {
        match self {
            Self::Words(head) | Self::Numbers(head) => head,
        }
    }
}

/// What a row is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowKind {
    /// One among others.
    #[default]
    Plain,
    /// The heading of the rows that follow; only its first cell is shown.
    Heading,
    /// What the others come to.
    Total,
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// A cell for each column; the first one names the row.
    pub cells: Vec<Text>,
    /// What it is.
    pub kind: RowKind,
}

/// A table. Its head is repeated where it runs over to the next page.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What it shows, above it; empty for none.
    pub caption: Text,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// A table without rows.
    #[must_use]
    pub fn new(columns: Vec<Column>) -> Self {
        Self { columns, ..Self::default() }
    }

    /// Says what it shows.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<Text>) -> Self {
        self.caption = caption.into();
        self
    }

    /// Adds a row.
    pub fn row<T: Into<Text>>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.push(cells, RowKind::Plain);
    }

    /// Adds a row of a kind.
    pub fn push<T: Into<Text>>(&mut self, cells: impl IntoIterator<Item = T>, kind: RowKind) {
        self.rows.push(Row { cells: cells.into_iter().map(Into::into).collect(), kind });
    }
}

/// How wide a figure is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum FigureWidth {
    /// As wide as makes its words about as large as those of a table, and never wider than the page's text.
    #[default]
    Natural,
    /// As wide as the page's text.
    Full,
}

/// A drawing with its caption.
#[derive(Clone, Debug, Default)]
pub struct Figure {
    /// The drawing: an SVG of shapes and words, as `charts` writes them with `standalone()`.
    pub svg: String,
    /// What can be seen in it, for those who don't see it.
    pub alternative: String,
    /// What it shows, below it; empty for none.
    pub caption: Text,
    /// How wide it is.
    pub width: FigureWidth,
}

/// What a callout says about what is in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Worth knowing.
    #[default]
    Note,
    /// To be acted on.
    Warning,
}

/// Words that stand out.
#[derive(Clone, Debug, Default)]
pub struct Callout {
    /// What it says about itself.
    pub tone: Tone,
    /// Its title; empty for none.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Text>,
}

/// Anything that a document is made of, in reading order.
#[derive(Clone, Debug)]
pub(crate) enum Block {
    TitlePage(TitlePage),
    Heading(u8, String),
    Lead(Text),
    Paragraph(Text),
    Small(Text),
    Bullets(Vec<Text>),
    Numbered(Vec<Text>),
    Facts(Vec<Fact>),
    Table(Table),
    Figure(Figure),
    Callout(Callout),
    PageBreak,
}
