//! Pictures made for the tests, harmless and not.

use image::{ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage, codecs::jpeg::JpegEncoder};
use std::io::Cursor;

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    encode_jpeg(&RgbImage::from_fn(width, height, |x, y| Rgb([x as u8, y as u8, 90])))
}

/// Red on the left, blue on the right.
pub fn jpeg_of_halves(width: u32, height: u32) -> Vec<u8> {
    encode_jpeg(&RgbImage::from_fn(width, height, |x, _| Rgb(if x < width / 2 { [250, 0, 0] } else { [0, 0, 250] })))
}

fn encode_jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 95)
        .write_image(image, image.width(), image.height(), ExtendedColorType::Rgb8)
        .unwrap();
    bytes
}

pub fn png(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

pub fn flat_png(width: u32, height: u32) -> Vec<u8> {
    png(&RgbImage::from_pixel(width, height, Rgb([40, 90, 140])))
}

pub fn transparent_png() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbaImage::from_fn(60, 60, |x, _| Rgba([200, 20, 20, if x < 30 { 0 } else { 255 }]))
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

/// A JPEG with an EXIF segment of two entries, orientation and description (TIFF 6.0, big end first).
pub fn with_exif(jpeg: &[u8], orientation: u8, description: &[u8]) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    tiff.extend([0x01, 0x0e, 0, 2, 0, 0, 0, description.len() as u8, 0, 0, 0, 38]);
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    tiff.extend([0; 4]);
    tiff.extend_from_slice(description);
    let length = (2 + 6 + tiff.len()) as u16;
    [&jpeg[..2], b"\xff\xe1", &length.to_be_bytes(), b"Exif\0\0", &tiff, &jpeg[2..]].concat()
}

/// A PNG that announces a size and has no pixels.
pub fn png_head(width: u32, height: u32) -> Vec<u8> {
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &head), chunk(b"IDAT", b"\x78\x9c"), chunk(b"IEND", b"")].concat()
}

pub fn png_with_text(text: &str) -> Vec<u8> {
    let plain = flat_png(50, 50);
    let (head, rest) = plain.split_at(33);
    [head, &chunk(b"tEXt", format!("Comment\0{text}").as_bytes()), rest].concat()
}

fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [name.as_slice(), data].concat();
    [&(data.len() as u32).to_be_bytes()[..], &named, &crc(&named).to_be_bytes()].concat()
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
}

/// A JPEG that announces a size in its frame header and goes no further.
pub fn jpeg_head(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = jpeg(16, 16);
    let frame = bytes.windows(2).position(|mark| mark == b"\xff\xc0").unwrap();
    bytes[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    bytes[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    bytes
}

pub fn gif(width: u16, height: u16, frames: u16, comment: &str) -> Vec<u8> {
    let mut encoder = gif::Encoder::new(Vec::new(), width, height, &[250, 40, 40, 40, 40, 250]).unwrap();
    encoder.set_repeat(gif::Repeat::Infinite).unwrap();
    if !comment.is_empty() {
        encoder.write_raw_extension(gif::Extension::Comment.into(), &[comment.as_bytes()]).unwrap();
    }
    for number in 0..frames {
        let points = vec![(number % 2) as u8; usize::from(width) * usize::from(height)];
        encoder
            .write_frame(&gif::Frame { width, height, delay: 10, buffer: points.into(), ..gif::Frame::default() })
            .unwrap();
    }
    encoder.into_inner().unwrap()
}

pub fn frames(gif: &[u8]) -> usize {
    let mut decoder = gif::DecodeOptions::new().read_info(gif).unwrap();
    std::iter::from_fn(|| decoder.read_next_frame().unwrap().map(|_| ())).count()
}
