use super::{LONGEST_SIDE, MOST_PIXELS, MediaError, Square};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
    codecs::jpeg::JpegEncoder,
    codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder},
    error::LimitErrorKind,
    imageops::FilterType,
    metadata::Orientation,
};
use std::io::Cursor;

const PICTURE_SIDE: u32 = 1600;
const THUMBNAIL_SIDE: u32 = 480;
/// A decoded picture and its first reduction must fit beside the program.
const MOST_DECODED: u64 = 200 << 20;

/// A newly encoded picture.
pub(super) struct New {
    pub(super) name: &'static str,
    pub(super) mime: &'static str,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) bytes: Vec<u8>,
}

/// A square of a person's photo.
pub(super) fn photo(bytes: Vec<u8>, crop: Option<Square>, size: u32) -> Result<New, MediaError> {
    let size = size.clamp(1, PICTURE_SIDE);
    let source = Source::open(bytes)?;
    let crop = source.square(crop)?;
    let whole = source.dimensions;
    // Only as much is kept as the square needs, so that turning and cutting are small.
    let image =
        source.decode(|side| (u64::from(side) * u64::from(size.saturating_mul(2))).div_ceil(u64::from(crop.side)))?;
    let scale = |length: u32| {
        (u64::from(length) * u64::from(image.width().max(image.height())) / u64::from(whole.0.max(whole.1))) as u32
    };
    let side = scale(crop.side).clamp(1, image.width().min(image.height()));
    let (x, y) = (scale(crop.x).min(image.width() - side), scale(crop.y).min(image.height() - side));
    let square = image.crop_imm(x, y, side, side);
    encode("photo", fit(&square, size), true)
}

/// A picture for a text, and a small one.
pub(super) fn picture(bytes: Vec<u8>) -> Result<Vec<New>, MediaError> {
    let source = Source::open(bytes)?;
    let lossy = source.format == ImageFormat::Jpeg;
    let image = fit(&source.decode(|_| u64::from(2 * PICTURE_SIDE))?, PICTURE_SIDE);
    let small = encode("thumbnail", fit(&image, THUMBNAIL_SIDE), lossy)?;
    Ok(vec![encode("picture", image, lossy)?, small])
}

/// The first frame, small.
pub(super) fn thumbnail(bytes: Vec<u8>) -> Result<New, MediaError> {
    let image = Source::open(bytes)?.decode(|_| u64::from(2 * THUMBNAIL_SIDE))?;
    encode("thumbnail", fit(&image, THUMBNAIL_SIDE), false)
}

/// A picture of which only the head is read yet.
struct Source {
    decoder: Box<dyn ImageDecoder>,
    format: ImageFormat,
    /// As people see it, upright.
    dimensions: (u32, u32),
    orientation: Orientation,
}

impl Source {
    fn open(bytes: Vec<u8>) -> Result<Self, MediaError> {
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| MediaError::Format)?;
        let format = reader.format().ok_or(MediaError::Format)?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(LONGEST_SIDE);
        limits.max_image_height = Some(LONGEST_SIDE);
        limits.max_alloc = Some(MOST_DECODED);
        reader.limits(limits);
        let mut decoder: Box<dyn ImageDecoder> = Box::new(reader.into_decoder().map_err(explain)?);
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > MOST_PIXELS
            || width.max(height) > LONGEST_SIDE
            || decoder.total_bytes() > MOST_DECODED
        {
            return Err(MediaError::TooLarge);
        }
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let dimensions = if turns(orientation) { (height, width) } else { (width, height) };
        Ok(Self { decoder, format, dimensions, orientation })
    }

    fn square(&self, wanted: Option<Square>) -> Result<Square, MediaError> {
        let (width, height) = self.dimensions;
        let side = width.min(height);
        let middle = Square { x: (width - side) / 2, y: (height - side) / 2, side };
        let square = wanted.unwrap_or(middle);
        let fits = |start: u32, length: u32| start.checked_add(square.side).is_some_and(|end| end <= length);
        if square.side > 0 && fits(square.x, width) && fits(square.y, height) {
            Ok(square)
        } else {
            Err(MediaError::Crop)
        }
    }

    /// Decodes, shrinks coarsely until the longest side is what `most` makes of it, and only then turns upright.
    fn decode(self, most: impl Fn(u32) -> u64) -> Result<DynamicImage, MediaError> {
        let longest = self.dimensions.0.max(self.dimensions.1);
        let most = u32::try_from(most(longest)).unwrap_or(u32::MAX).max(1);
        let mut image = DynamicImage::from_decoder(self.decoder).map_err(explain)?;
        if longest > most {
            image = image.thumbnail(most, most);
        }
        image.apply_orientation(self.orientation);
        Ok(image)
    }
}

const fn turns(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    )
}

fn fit(image: &DynamicImage, side: u32) -> DynamicImage {
    if image.width().max(image.height()) <= side {
        image.clone()
    } else {
        image.resize(side, side, FilterType::Lanczos3)
    }
}

/// Transparent pictures stay PNG. Others become JPEG if they were, or if that is much smaller: a photograph saved
/// as PNG; a screenshot stays sharp.
fn encode(name: &'static str, image: DynamicImage, lossy: bool) -> Result<New, MediaError> {
    let (width, height) = (image.width(), image.height());
    let new = |mime, bytes| New { name, mime, width, height, bytes };
    if image.color().has_alpha() && image.to_rgba8().pixels().any(|p| p.0[3] < 255) {
        return Ok(new("image/png", png(&image.into_rgba8().into())?));
    }
    let image = DynamicImage::from(image.into_rgb8());
    let jpeg = jpeg(&image)?;
    if lossy {
        return Ok(new("image/jpeg", jpeg));
    }
    let png = png(&image)?;
    Ok(if png.len() > 3 * jpeg.len() { new("image/jpeg", jpeg) } else { new("image/png", png) })
}

fn png(image: &DynamicImage) -> Result<Vec<u8>, MediaError> {
    let mut bytes = Vec::new();
    image
        .write_with_encoder(PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, PngFilter::Adaptive))
        .map_err(explain)?;
    Ok(bytes)
}

fn jpeg(image: &DynamicImage) -> Result<Vec<u8>, MediaError> {
    let mut bytes = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 85)).map_err(explain)?;
    Ok(bytes)
}

fn explain(cause: ImageError) -> MediaError {
    match cause {
        ImageError::Limits(limit) if !matches!(limit.kind(), LimitErrorKind::Unsupported { .. }) => {
            MediaError::TooLarge
        }
        ImageError::Unsupported(_) => MediaError::Format,
        _ => MediaError::Damaged,
    }
}
