//! Writes a sheet of portraits, to look at: `cargo run -p files --example faces -- sheet.png [first seed]`.

use files::face::{self, Beard, Clothes, Cover, Hair, Looks, Style};
use image::{GenericImage, RgbaImage};

const SIDE: u32 = 160;
const ACROSS: u32 = 8;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let file = args.next().ok_or("say which file to write: faces sheet.png [first seed]")?;
    let seed: u64 = args.next().map_or(Ok(0), |text| text.parse())?;
    let looks = all();
    let rows = (looks.len() as u32).div_ceil(ACROSS);
    let mut sheet = RgbaImage::new(ACROSS * SIDE, rows * SIDE);
    for (at, look) in looks.into_iter().enumerate() {
        let portrait = image::load_from_memory(&face::png(seed + at as u64, look, SIDE))?.to_rgba8();
        sheet.copy_from(&portrait, at as u32 % ACROSS * SIDE, at as u32 / ACROSS * SIDE)?;
    }
    Ok(sheet.save(file)?)
}

/// Three rows as the seeds will have it, then everything that can be asked for.
fn all() -> Vec<Looks> {
    let open = Looks::default();
    let feminine = Looks { style: Style::Feminine, ..open };
    let masculine = Looks { style: Style::Masculine, ..open };
    let mut looks = vec![open; 24];
    looks.extend(Hair::ALL.iter().map(|one| Looks { hair: Some(*one), ..open }));
    looks.extend(
        Cover::ALL
            .iter()
            .map(|one| Looks { cover: Some(*one), ..if *one == Cover::Hijab { feminine } else { masculine } }),
    );
    looks.extend(Beard::ALL.iter().map(|one| Looks { beard: Some(*one), ..masculine }));
    looks.extend(Clothes::ALL.iter().map(|one| Looks { clothes: Some(*one), ..open }));
    looks
}
