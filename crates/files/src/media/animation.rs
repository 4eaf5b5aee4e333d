use super::{MOST_FRAMES, MediaError, picture::New};
use gif::{ColorOutput, DecodeOptions, Decoder, DecodingError, Encoder, MemoryLimit};
use std::num::NonZeroU64;

/// Animations are not made smaller, so they must come in the size they are shown in.
const LONGEST_SIDE: u16 = 1600;

/// A GIF of several frames, written anew frame by frame: the same pictures, without comments and foreign blocks.
/// `None` if the bytes are no animation.
pub(super) fn recode(bytes: &[u8]) -> Result<Option<New>, MediaError> {
    if !bytes.starts_with(b"GIF8") || frames(bytes)? < 2 {
        return Ok(None);
    }
    let mut decoder = open(bytes)?;
    let (width, height) = (decoder.width(), decoder.height());
    let colours = decoder.global_palette().unwrap_or_default().to_vec();
    let mut encoder = Encoder::new(Vec::new(), width, height, &colours).map_err(|_| MediaError::Damaged)?;
    encoder.set_repeat(decoder.repeat()).map_err(|_| MediaError::Damaged)?;
    while let Some(frame) = decoder.read_next_frame().map_err(explain)? {
        encoder.write_frame(frame).map_err(|_| MediaError::Damaged)?;
    }
    let bytes = encoder.into_inner().map_err(|_| MediaError::Damaged)?;
    Ok(Some(New { name: "picture", mime: "image/gif", width: width.into(), height: height.into(), bytes }))
}

/// Counts without decoding, so that a bomb costs nothing.
fn frames(bytes: &[u8]) -> Result<usize, MediaError> {
    let mut decoder = open(bytes)?;
    let mut count = 0;
    while decoder.next_frame_info().map_err(explain)?.is_some() {
        count += 1;
        if count > MOST_FRAMES {
            return Err(MediaError::TooLong);
        }
    }
    if count > 1 && decoder.width().max(decoder.height()) > LONGEST_SIDE {
        return Err(MediaError::TooLong);
    }
    Ok(count)
}

fn open(bytes: &[u8]) -> Result<Decoder<&[u8]>, MediaError> {
    let mut options = DecodeOptions::new();
    options.set_color_output(ColorOutput::Indexed);
    options.check_frame_consistency(true);
    options.set_memory_limit(MemoryLimit::Bytes(NonZeroU64::MIN.saturating_add(32_000_000)));
    options.read_info(bytes).map_err(explain)
}

fn explain(cause: DecodingError) -> MediaError {
    match cause {
        DecodingError::OutOfMemory | DecodingError::MemoryLimit => MediaError::TooLong,
        _ => MediaError::Damaged,
    }
}
