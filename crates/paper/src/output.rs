//! Pages as PDF.

use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use typefaces::Face;

use crate::document::{PaperError, Sheet};
use crate::lines;
use crate::look::{self, Colour, FOOT, HEAD, LEFT, LINE, RIGHT, RUNNING, WIDTH};
use crate::pages::Page;
use crate::strip::{Group, Op, Owner, rule};
use crate::structure::Structure;
use crate::svg;
use crate::text::Text;

/// The faces as the PDF embeds them.
pub(crate) struct Fonts([Font; 4]);

impl Fonts {
    fn new() -> Self {
        Self(
            Face::ALL
                .map(|face| Font::new(face.data().into(), 0).expect("a font that is part of the program can be read")),
        )
    }

    pub(crate) fn of(&self, face: Face) -> Font {
        let at = Face::ALL.iter().position(|one| *one == face).unwrap_or(0);
        self.0[at].clone()
    }
}

/// Writes the pages. What is not in the structure is an artifact, which is not read aloud.
pub(crate) fn write(sheet: &Sheet, pages: Vec<Page>, mut structure: Structure) -> Result<Vec<u8>, PaperError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PaperError::Unfit(format!("{error:?}")))?;
    let settings = SerializeSettings { configuration, enable_tagging: true, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let fonts = Fonts::new();
    let count = pages.len();
    let size = PageSettings::from_wh(look::PAGE.0, look::PAGE.1).unwrap_or_default();
    for (at, page) in pages.iter().enumerate() {
        let mut sheet_of_paper = document.start_page_with(size.clone());
        let mut surface = sheet_of_paper.surface();
        if !page.is_title {
            running(sheet, at + 1, count, &mut surface, &fonts);
        }
        for (y, groups) in &page.placed {
            for group in groups {
                draw_group(group, *y, &mut surface, &fonts, &mut structure);
            }
        }
        surface.finish();
        sheet_of_paper.finish();
    }
    document.set_metadata(metadata(sheet));
    document.set_outline(outline(sheet, &pages));
    document.set_tag_tree(structure.tree(sheet.language.tag()));
    document.finish().map_err(|error| PaperError::Unfit(format!("{error:?}")))
}

fn draw_group(group: &Group, top: f32, surface: &mut Surface<'_>, fonts: &Fonts, structure: &mut Structure) {
    let tag = match group.owner {
        Owner::Part(_) => ContentTag::Other,
        Owner::Decoration => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
    };
    let identifier = surface.start_tagged(tag);
    for op in &group.ops {
        draw(op, top, surface, fonts);
    }
    surface.end_tagged();
    if let Owner::Part(part) = group.owner {
        structure.drawn(part, identifier);
    }
}

fn draw(op: &Op, top: f32, surface: &mut Surface<'_>, fonts: &Fonts) {
    match op {
        Op::Ground { x, y, width, height, colour } => {
            let mut pen = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(*x, top + y, *width, *height) {
                pen.push_rect(rect);
            }
            if let Some(path) = pen.finish() {
                surface.set_fill(Some(fill(*colour)));
                surface.set_stroke(None);
                surface.draw_path(&path);
            }
        }
        Op::Words { x, y, face, size, colour, words, is_divided } => {
            surface.set_fill(Some(fill(*colour)));
            surface.set_stroke(None);
            let (glyphs, text) = glyphs(*face, words, *is_divided);
            surface.draw_glyphs(Point::from_xy(*x, top + y), &glyphs, fonts.of(*face), &text, *size, false);
        }
        Op::Drawing { x, y, scale, tree } => {
            surface.push_transform(&Transform::from_row(*scale, 0.0, 0.0, *scale, *x, top + y));
            svg::draw(tree, surface, fonts);
            surface.pop();
        }
    }
}

/// The glyphs of words, with the text that they stand for: a hyphen at the end of a line stands for a soft one, so that
/// who copies the text gets the word in one piece.
fn glyphs(face: Face, words: &str, is_divided: bool) -> (Vec<KrillaGlyph>, String) {
    let mut shaped = typefaces::shape(face, words);
    let mut text = words.to_owned();
    if is_divided && text.pop().is_some() {
        text.push('\u{ad}');
        if let Some(last) = shaped.last_mut() {
            last.end = text.len();
        }
    }
    let glyph = |glyph: typefaces::Glyph| {
        let id = GlyphId::new(glyph.id);
        KrillaGlyph::new(id, glyph.advance, glyph.right, glyph.up, 0.0, glyph.start..glyph.end, None)
    };
    (shaped.into_iter().map(glyph).collect(), text)
}

fn fill(Colour(red, green, blue): Colour) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

/// Title and date above, organisation and number of the page below.
fn running(sheet: &Sheet, page: usize, pages: usize, surface: &mut Surface<'_>, fonts: &Fonts) {
    let number = sheet.page_of.replace("{page}", &page.to_string()).replace("{pages}", &pages.to_string());
    let head = (&sheet.title, &sheet.date_text, HEAD, ArtifactType::Header);
    let foot = (&sheet.organisation, &number, FOOT, ArtifactType::Footer);
    for (left, right, y, kind) in [head, foot] {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        let right_width = lines::natural_width(&Text::from(right.as_str()), RUNNING);
        draw_running(left, LEFT, y, WIDTH - right_width - 20.0, surface, fonts);
        draw_running(right, RIGHT - right_width, y, WIDTH, surface, fonts);
        if kind == ArtifactType::Header {
            draw(&rule(LEFT, y + 8.0, WIDTH, 0.5, LINE), 0.0, surface, fonts);
        }
        surface.end_tagged();
    }
}

/// One line of words; what is too long for it ends at a word.
fn draw_running(words: &str, x: f32, y: f32, room: f32, surface: &mut Surface<'_>, fonts: &Fonts) {
    let lines = lines::set(&words.into(), RUNNING, room, crate::Language::English);
    let Some(line) = lines.first() else { return };
    for span in &line.spans {
        let words = span.words.trim_end().to_owned();
        let words = if lines.len() > 1 { words + "…" } else { words };
        let (face, size, colour) = (span.face, RUNNING.size, RUNNING.colour);
        draw(&Op::Words { x: x + span.x, y, face, size, colour, words, is_divided: false }, 0.0, surface, fonts);
    }
}

fn metadata(sheet: &Sheet) -> Metadata {
    let date = DateTime::new(sheet.date.year).month(sheet.date.month).day(sheet.date.day).hour(0).minute(0).second(0);
    Metadata::new()
        .title(sheet.title.clone())
        .authors(vec![sheet.organisation.clone()])
        .creator("Stoa".into())
        .language(sheet.language.tag().into())
        .creation_date(date)
        .text_direction(TextDirection::LeftToRight)
}

/// The bookmarks: headings of level 2 are inside of those of level 1. A document without any is one bookmark.
fn outline(sheet: &Sheet, pages: &[Page]) -> Outline {
    let mut outline = Outline::new();
    let mut chapter: Option<OutlineNode> = None;
    let all = pages.iter().enumerate().flat_map(|(at, page)| page.bookmarks.iter().map(move |bookmark| (at, bookmark)));
    for (at, (level, words, y)) in all {
        let place = krilla::destination::XyzDestination::new(at, Point::from_xy(LEFT, (y - 12.0).max(0.0)));
        let node = OutlineNode::new(words.clone(), place).with_open(true);
        match &mut chapter {
            Some(open) if *level > 1 => open.push_child(node),
            _ => {
                if let Some(done) = chapter.replace(node) {
                    outline.push_child(done);
                }
            }
        }
    }
    let whole = || {
        let start = krilla::destination::XyzDestination::new(0, Point::from_xy(0.0, 0.0));
        OutlineNode::new(sheet.title.clone(), start)
    };
    outline.push_child(chapter.unwrap_or_else(whole));
    outline
}
