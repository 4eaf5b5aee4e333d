//! The second look at what would be shown in place: the parts of the format follow each other from the first byte
//! to the last. A file that is a picture *and* something else fails here.

/// Whether `bytes` are one well-formed file of an inline type and nothing besides.
pub(crate) fn is_whole(mime: &str, bytes: &[u8]) -> bool {
    match mime {
        "image/png" => png(bytes),
        "image/jpeg" => jpeg(bytes),
        "image/gif" => gif(bytes),
        "image/webp" => webp(bytes),
        "image/avif" | "video/mp4" => boxes(bytes),
        _ => None,
    }
    .is_some()
}

/// Chunks of length, name, data and checksum, from IHDR to IEND (PNG specification, section 5).
fn png(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let mut first = true;
    loop {
        let length = be32(rest)?;
        let name = rest.get(4..8)?;
        rest = rest.get(length.checked_add(12)?..)?;
        if first != (name == b"IHDR") {
            return None;
        }
        if name == b"IEND" {
            return rest.is_empty().then_some(());
        }
        first = false;
    }
}

/// Segments of marker and length up to the first scan, and the end mark at the very end (ITU T.81, annex B).
fn jpeg(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    while let [0xff, marker, tail @ ..] = rest {
        match marker {
            0xff => rest = &rest[1..],
            0xda => return tail.ends_with(b"\xff\xd9").then_some(()),
            0xc0..=0xfe => rest = tail.get(usize::from(be16(tail)?)..)?,
            _ => return None,
        }
    }
    None
}

/// Blocks up to the trailer (GIF89a, appendix A).
fn gif(bytes: &[u8]) -> Option<()> {
    let rest = bytes.strip_prefix(b"GIF89a").or_else(|| bytes.strip_prefix(b"GIF87a"))?;
    let mut rest = rest.get(7 + colours(*rest.get(4)?)..)?;
    loop {
        rest = match rest {
            [0x3b] => return Some(()),
            [0x21, _label, tail @ ..] => blocks(tail)?,
            [0x2c, tail @ ..] => blocks(tail.get(10 + colours(*tail.get(8)?)..)?)?,
            _ => return None,
        }
    }
}

/// Size in bytes of the colour table that a packed field announces.
fn colours(packed: u8) -> usize {
    if packed & 0x80 == 0 { 0 } else { 3 << ((packed & 7) + 1) }
}

/// What follows a chain of GIF data blocks.
fn blocks(mut rest: &[u8]) -> Option<&[u8]> {
    loop {
        match rest.split_first()? {
            (0, tail) => return Some(tail),
            (length, tail) => rest = tail.get(usize::from(*length)..)?,
        }
    }
}

/// A RIFF container as long as it says (WebP container specification).
fn webp(bytes: &[u8]) -> Option<()> {
    let size = u32::from_le_bytes(bytes.strip_prefix(b"RIFF")?.first_chunk().copied()?) as usize;
    (bytes.get(8..12)? == b"WEBP" && size + 8 == bytes.len()).then_some(())
}

/// Boxes of length and name, the first of them `ftyp` (ISO 14496-12). The last may be cut off: films are long.
fn boxes(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes;
    while !rest.is_empty() {
        let name = rest.get(4..8)?;
        let first = rest.len() == bytes.len();
        if first != (name == b"ftyp") || !name.iter().all(|b| b.is_ascii_graphic() || *b == b' ') {
            return None;
        }
        let length = match be32(rest)? {
            0 => rest.len(),
            1 => usize::try_from(u64::from_be_bytes(rest.get(8..16)?.try_into().ok()?)).ok()?,
            length => length,
        };
        if length < 8 {
            return None;
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    (!bytes.is_empty()).then_some(())
}

fn be32(bytes: &[u8]) -> Option<usize> {
    bytes.first_chunk().map(|four| u32::from_be_bytes(*four) as usize)
}

fn be16(bytes: &[u8]) -> Option<u16> {
    bytes.first_chunk().map(|two| u16::from_be_bytes(*two))
}
