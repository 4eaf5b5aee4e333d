//! The document as its author builds it.

use crate::block::{Block, Callout, Fact, Figure, Table, TitlePage};
use crate::text::Text;
use crate::{output, pages, setting};

/// A language of the document; it decides where words are divided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// German.
    German,
}

impl Language {
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }
}

/// A day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Date {
    /// The year, as 2026.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// What stands on every page, and what a reader's program says about the document.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The title, without which there is no accessible document.
    pub title: String,
    /// Who it is from: the author.
    pub organisation: String,
    /// The day it was made.
    pub date: Date,
    /// The day in words: "30 November 2026".
    pub date_text: String,
    /// Its language.
    pub language: Language,
    /// The number of a page, with `{page}` and `{pages}`: "Page {page} of {pages}".
    pub page_of: String,
}

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A figure is not an SVG.
    #[error("figure {number} is not an SVG that can be drawn: {cause}")]
    Figure {
        /// Which figure of the document, from 1.
        number: usize,
        /// What its reader says.
        cause: String,
    },
    /// The document does not conform to PDF/A-2a and PDF/UA-1, such as one without a title or a heading.
    #[error("the document can't be written as an accessible PDF: {0}")]
    Unfit(String),
}

/// A document of A4 pages.
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub(crate) sheet: Sheet,
    pub(crate) blocks: Vec<Block>,
}

impl Document {
    /// A document with nothing in it.
    #[must_use]
    pub fn new(sheet: Sheet) -> Self {
        Self { sheet, blocks: Vec::new() }
    }

    /// Adds the first page, with the title of the document; what follows starts on the next one.
    pub fn title_page(&mut self, page: TitlePage) {
        self.blocks.push(Block::TitlePage(page));
    }

    /// Adds a heading of level 1, 2 or 3; levels 1 and 2 are bookmarks. It stays with what follows.
    pub fn heading(&mut self, level: u8, words: impl Into<String>) {
        self.blocks.push(Block::Heading(level.clamp(1, 3), words.into()));
    }

    /// Adds the sentence that a section is about, larger than a paragraph.
    pub fn lead(&mut self, text: impl Into<Text>) {
        self.blocks.push(Block::Lead(text.into()));
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<Text>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }

    /// Adds a paragraph in small letters: sources, notes.
    pub fn small(&mut self, text: impl Into<Text>) {
        self.blocks.push(Block::Small(text.into()));
    }

    /// Adds a list with bullets.
    pub fn bullets<T: Into<Text>>(&mut self, points: impl IntoIterator<Item = T>) {
        self.blocks.push(Block::Bullets(points.into_iter().map(Into::into).collect()));
    }

    /// Adds a list with numbers, from 1.
    pub fn numbered<T: Into<Text>>(&mut self, points: impl IntoIterator<Item = T>) {
        self.blocks.push(Block::Numbered(points.into_iter().map(Into::into).collect()));
    }

    /// Adds up to four numbers beside each other; more go into further rows.
    pub fn facts(&mut self, facts: Vec<Fact>) {
        self.blocks.push(Block::Facts(facts));
    }

    /// Adds a table.
    pub fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }

    /// Adds a figure.
    pub fn figure(&mut self, figure: Figure) {
        self.blocks.push(Block::Figure(figure));
    }

    /// Adds words that stand out.
    pub fn callout(&mut self, callout: Callout) {
        self.blocks.push(Block::Callout(callout));
    }

    /// Lets what follows start on a new page.
    pub fn page_break(&mut self) {
        self.blocks.push(Block::PageBreak);
    }

    /// The document as PDF.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        let set = setting::set(self)?;
        let title_page = set.title_page.map(pages::title_page);
        let is_only_title = title_page.is_some() && set.strips.is_empty();
        let others = if is_only_title { Vec::new() } else { pages::paginate(set.strips) };
        output::write(&self.sheet, title_page.into_iter().chain(others).collect(), set.structure)
    }
}
