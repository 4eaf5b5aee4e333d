//! Portraits of people who do not exist, drawn by the program: for the demo company, whose faces must be nobody's.
//!
//! The same seed and looks give the same portrait. It fills a square and keeps clear of the corners, so that it can be cut
//! round as well.

mod chosen;
mod clothes;
mod covers;
mod dice;
mod features;
mod hair;
mod looks;

pub use looks::{Beard, Clothes, Cover, Hair, HairColour, Looks, Skin, Style};

use chosen::Chosen;
use resvg::{tiny_skia, usvg};

/// A portrait as SVG: flat shapes with presentation attributes only, without ids, styles or scripts, on a
/// square of 96 units. What `looks` leaves open, the seed decides.
#[must_use]
pub fn svg(seed: u64, looks: Looks) -> String {
    let look = Chosen::new(seed, looks);
    let person = [behind(&look), clothes::draw(&look), features::head(&look), above(&look)].concat();
    // Drawn with room around, then brought nearer: most portraits are seen at 36 points.
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">{}<g transform=\"translate(-8.6 -4.5) scale(1.18)\">{person}</g></svg>",
        ground(&look)
    )
}

/// The same portrait as a PNG picture of `size` points a side, at most 2048.
#[must_use]
pub fn png(seed: u64, looks: Looks, size: u32) -> Vec<u8> {
    let size = size.clamp(1, 2048);
    let drawn = svg(seed, looks);
    let tree = usvg::Tree::from_str(&drawn, &usvg::Options::default()).expect("our own drawing is well-formed");
    let mut canvas = tiny_skia::Pixmap::new(size, size).expect("the size is between 1 and 2048");
    let scale = size as f32 / 96.0;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut canvas.as_mut());
    canvas.encode_png().expect("memory takes any picture")
}

fn ground(look: &Chosen) -> String {
    format!("<path fill=\"{}\" d=\"M0 0h96v96H0z\"/>", look.ground)
}

fn behind(look: &Chosen) -> String {
    match look.cover {
        Some(Cover::Hijab) => covers::behind(look),
        _ => hair::behind(look),
    }
}

fn above(look: &Chosen) -> String {
    let beard = look.beard.map(|beard| features::beard(look, beard)).unwrap_or_default();
    let top = match look.cover {
        Some(cover) => covers::above(look, cover),
        None => hair::above(look),
    };
    let glasses = look.glasses.map(|shape| features::glasses(look, shape)).unwrap_or_default();
    beard + &features::face(look) + &top + &glasses
}

#[cfg(test)]
mod tests;
