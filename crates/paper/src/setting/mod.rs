//! From blocks to strips: how each kind of block is set.

mod callout;
mod facts;
mod figure;
mod list;
mod table;
mod title_page;

use crate::block::Block;
use crate::document::{Document, Language, PaperError, Sheet};
use crate::lines::{self, Line};
use crate::look::{self, Type};
use crate::strip::{Group, Strip, words};
use crate::structure::{PartId, Role, Structure};
use crate::text::Text;

/// A document that is set but not yet on pages.
pub(crate) struct Set {
    pub(crate) strips: Vec<Strip>,
    pub(crate) structure: Structure,
    pub(crate) title_page: Option<Vec<Group>>,
}

/// Sets a document.
pub(crate) fn set(document: &Document) -> Result<Set, PaperError> {
    let mut setter = Setter::new(&document.sheet);
    for block in &document.blocks {
        setter.block(block)?;
    }
    Ok(setter.set)
}

struct Setter<'a> {
    sheet: &'a Sheet,
    set: Set,
    figures: usize,
    under: Under,
}

/// What was set last; it decides how close to it the next block stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Under {
    Heading,
    Words,
    /// What has a ground or lines of its own.
    Display,
}

impl Under {
    fn of(block: &Block) -> Self {
        match block {
            Block::Heading(..) => Self::Heading,
            Block::Facts(_) | Block::Table(_) | Block::Figure(_) | Block::Callout(_) => Self::Display,
            _ => Self::Words,
        }
    }
}

impl<'a> Setter<'a> {
    fn new(sheet: &'a Sheet) -> Self {
        let set = Set { strips: Vec::new(), structure: Structure::default(), title_page: None };
        Self { sheet, set, figures: 0, under: Under::Words }
    }

    fn language(&self) -> Language {
        self.sheet.language
    }

    fn block(&mut self, block: &Block) -> Result<(), PaperError> {
        let strips = match block {
            Block::TitlePage(page) => {
                self.set.title_page = Some(self.title_page(page));
                return Ok(());
            }
            Block::PageBreak => vec![Strip { ends_page: true, ..Strip::default() }],
            Block::Heading(level, words) => self.heading(*level, words),
            Block::Lead(text) => self.paragraph(text, look::LEAD, 14.0),
            Block::Paragraph(text) => self.paragraph(text, look::BODY, 8.0),
            Block::Small(text) => self.paragraph(text, look::CAPTION, 6.0),
            Block::Bullets(points) => self.list(points, Role::Bullets),
            Block::Numbered(points) => self.list(points, Role::Numbers),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure)?,
            Block::Callout(callout) => self.callout(callout),
        };
        self.add(strips, Under::of(block));
        Ok(())
    }

    fn add(&mut self, mut strips: Vec<Strip>, block: Under) {
        if let Some(first) = strips.first_mut() {
            first.before = match (self.under, block) {
                (Under::Heading, Under::Heading) => 8.0,
                (Under::Heading, _) => first.before.min(8.0),
                (Under::Display, _) => first.before.max(14.0),
                (Under::Words, _) => first.before,
            };
            self.under = block;
        }
        self.set.strips.extend(strips);
    }

    fn heading(&mut self, level: u8, title: &str) -> Vec<Strip> {
        let (of, before) = match level {
            1 => (look::HEADING_1, 34.0),
            2 => (look::HEADING_2, 24.0),
            _ => (look::HEADING_3, 16.0),
        };
        let part = self.set.structure.root(Role::Heading(level, title.to_owned()));
        let lines = lines::set(&title.into(), of, look::WIDTH, self.language());
        let mut strips = self.stacked(&lines, of, part, look::LEFT);
        for strip in &mut strips {
            strip.keeps = true;
        }
        if let Some(first) = strips.first_mut() {
            first.before = before;
            first.bookmark = (level < 3).then(|| (level, title.to_owned()));
        }
        strips
    }

    fn paragraph(&mut self, text: &Text, of: Type, before: f32) -> Vec<Strip> {
        let lines = lines::set(text, of, look::MEASURE, self.language());
        if lines.is_empty() {
            return Vec::new();
        }
        let part = self.set.structure.root(Role::Paragraph);
        let mut strips = self.stacked(&lines, of, part, look::LEFT);
        if let Some(first) = strips.first_mut() {
            first.before = before;
        }
        strips
    }

    /// Lines below each other. Neither the first nor the last one is ever alone on its page.
    fn stacked(&self, lines: &[Line], of: Type, part: PartId, x: f32) -> Vec<Strip> {
        let count = lines.len();
        let strip = |(at, line): (usize, &Line)| {
            let mut strip = Strip::new(of.leading);
            strip.draw_part(part, words(line, of, x, 0.0));
            strip.keeps = at + 1 < count && (at == 0 || at + 2 == count);
            strip
        };
        lines.iter().enumerate().map(strip).collect()
    }
}
