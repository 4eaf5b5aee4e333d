//! A drawing as pixels.

use resvg::usvg::{Options, Tree};
use resvg::{tiny_skia, usvg};
use typefaces::Face;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// The text is not an SVG.
    #[error("not an SVG that can be drawn")]
    Unreadable(#[from] usvg::Error),
    /// The scale is none, or makes more pixels than a picture may have.
    #[error("a picture of {width} by {height} pixels: it must have some, and at most 40 million")]
    Size {
        /// How wide it would be.
        width: f32,
        /// How high it would be.
        height: f32,
    },
    /// The pixels could not be written.
    #[error("the picture can't be written: {0}")]
    Unwritten(String),
}

const MOST_PIXELS: f32 = 40e6;

/// A picture of an SVG, `scale` pixels for each of its units, in the typefaces that are part of the program.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, PngError> {
    let options =
        Options { fontdb: typefaces::database(), font_family: Face::Sans.family().into(), ..Options::default() };
    let tree = Tree::from_str(svg, &options)?;
    let (width, height) = ((tree.size().width() * scale).ceil(), (tree.size().height() * scale).ceil());
    let fits = width >= 1.0 && height >= 1.0 && width * height <= MOST_PIXELS;
    let canvas = fits.then(|| tiny_skia::Pixmap::new(width as u32, height as u32)).flatten();
    let mut canvas = canvas.ok_or(PngError::Size { width, height })?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut canvas.as_mut());
    canvas.encode_png().map_err(|error| PngError::Unwritten(error.to_string()))
}
