//! Drawings as vectors: shapes as paths, words as text that can be selected.
//!
//! What charts use is drawn: plain fills, strokes and text. Gradients, filters, masks and pictures are not.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};
use resvg::tiny_skia::{self, PathSegment};
use resvg::usvg::{self, Node, Options, Tree};
use typefaces::Face;

use crate::output::Fonts;

/// Reads a drawing, with our typefaces and no others.
pub(crate) fn read(svg: &str) -> Result<Tree, usvg::Error> {
    let options =
        Options { fontdb: typefaces::database(), font_family: Face::Sans.family().into(), ..Options::default() };
    Tree::from_str(svg, &options)
}

/// Draws a drawing with its top left corner at the origin.
pub(crate) fn draw(tree: &Tree, surface: &mut Surface<'_>, fonts: &Fonts) {
    draw_group(tree.root(), surface, fonts);
}

fn draw_group(group: &usvg::Group, surface: &mut Surface<'_>, fonts: &Fonts) {
    for node in group.children() {
        match node {
            Node::Group(group) => draw_group(group, surface, fonts),
            Node::Path(path) => draw_path(path, surface),
            Node::Text(text) => draw_text(text, surface, fonts),
            Node::Image(_) => {}
        }
    }
}

fn draw_path(path: &usvg::Path, surface: &mut Surface<'_>) {
    let (fill, stroke) = (path.fill().and_then(fill), path.stroke().and_then(stroke));
    let drawn = outline(path.data()).filter(|_| path.is_visible() && (fill.is_some() || stroke.is_some()));
    if let Some(drawn) = drawn {
        surface.push_transform(&transform(path.abs_transform()));
        surface.set_fill(fill);
        surface.set_stroke(stroke);
        surface.draw_path(&drawn);
        surface.pop();
    }
}

fn draw_text(text: &usvg::Text, surface: &mut Surface<'_>, fonts: &Fonts) {
    surface.push_transform(&transform(text.abs_transform()));
    for span in text.layouted().iter().filter(|span| span.visible) {
        let Some(fill) = span.fill.as_ref().and_then(fill) else { continue };
        surface.set_fill(Some(fill));
        surface.set_stroke(None);
        for run in span.positioned_glyphs.chunk_by(|one, other| one.font == other.font) {
            draw_run(run, span.font_size.get(), surface, fonts);
        }
    }
    surface.pop();
}

/// Glyphs of one font on one line, in the transformation of the first one; its words are one piece of text.
fn draw_run(run: &[usvg::layout::PositionedGlyph], size: f32, surface: &mut Surface<'_>, fonts: &Fonts) {
    let Some((first, face)) = run.first().and_then(|first| Some((first, typefaces::face_of(first.font)?))) else {
        return;
    };
    let font = fonts.of(face);
    let unscaled = font.units_per_em() / size;
    let start = first.transform().pre_scale(unscaled, unscaled);
    let Some(back) = start.invert() else { return };
    let along = |glyph: &usvg::layout::PositionedGlyph| {
        let mut point = tiny_skia::Point::from_xy(glyph.transform().tx, glyph.transform().ty);
        back.map_point(&mut point);
        point.x / size
    };
    let mut words = String::new();
    let mut glyphs = Vec::new();
    for (at, glyph) in run.iter().enumerate() {
        let advance = run.get(at + 1).map_or(0.0, |next| along(next) - along(glyph));
        let from = words.len();
        words.push_str(&glyph.text);
        let id = GlyphId::new(glyph.id.0);
        glyphs.push(KrillaGlyph::new(id, advance, 0.0, 0.0, 0.0, from..words.len(), None));
    }
    surface.push_transform(&transform(start));
    surface.draw_glyphs(Point::from_xy(0.0, 0.0), &glyphs, font, &words, size, false);
    surface.pop();
}

fn outline(path: &tiny_skia::Path) -> Option<Path> {
    let mut pen = PathBuilder::new();
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => pen.move_to(to.x, to.y),
            PathSegment::LineTo(to) => pen.line_to(to.x, to.y),
            PathSegment::QuadTo(by, to) => pen.quad_to(by.x, by.y, to.x, to.y),
            PathSegment::CubicTo(by, and, to) => pen.cubic_to(by.x, by.y, and.x, and.y, to.x, to.y),
            PathSegment::Close => pen.close(),
        }
    }
    pen.finish()
}

fn transform(of: tiny_skia::Transform) -> Transform {
    Transform::from_row(of.sx, of.ky, of.kx, of.sy, of.tx, of.ty)
}

fn paint(paint: &usvg::Paint) -> Option<krilla::paint::Paint> {
    match paint {
        usvg::Paint::Color(colour) => Some(rgb::Color::new(colour.red, colour.green, colour.blue).into()),
        _ => None,
    }
}

fn fill(of: &usvg::Fill) -> Option<Fill> {
    let rule = match of.rule() {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    };
    Some(Fill { paint: paint(of.paint())?, opacity: opacity(of.opacity()), rule })
}

fn stroke(of: &usvg::Stroke) -> Option<Stroke> {
    let line_cap = match of.linecap() {
        usvg::LineCap::Butt => LineCap::Butt,
        usvg::LineCap::Round => LineCap::Round,
        usvg::LineCap::Square => LineCap::Square,
    };
    let line_join = match of.linejoin() {
        usvg::LineJoin::Round => LineJoin::Round,
        usvg::LineJoin::Bevel => LineJoin::Bevel,
        usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
    };
    Some(Stroke {
        paint: paint(of.paint())?,
        width: of.width().get(),
        miter_limit: of.miterlimit().get(),
        line_cap,
        line_join,
        opacity: opacity(of.opacity()),
        dash: of.dasharray().map(|array| StrokeDash { array: array.to_vec(), offset: of.dashoffset() }),
    })
}

fn opacity(of: usvg::Opacity) -> NormalizedF32 {
    NormalizedF32::new(of.get()).unwrap_or(NormalizedF32::ONE)
}
