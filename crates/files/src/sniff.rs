use crate::{
    Kind,
    kind::{KNOWN, Known, TEXT},
    whole,
};

/// How many bytes from the start [`sniff`] needs at least, if the file has them.
pub const HEAD: usize = 8 << 10;

/// What a file is. Its first bytes and the ending of its name must agree on one of the types the program knows;
/// a picture must besides be built like one from its first byte to its last, so that nothing else hides in it.
/// Whatever falls short is [`Kind::UNKNOWN`].
///
/// `bytes` are the whole file, or of a large one at least the first [`HEAD`] bytes; a picture that is cut off
/// is not shown.
#[must_use]
pub fn sniff(bytes: &[u8], file_name: &str) -> Kind {
    let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let Some(content) = content_of(bytes) else { return Kind::UNKNOWN };
    let agreed = |known: &&Known| {
        known.contents.contains(&content) && known.endings.iter().any(|e| Some(*e) == ending.as_deref())
    };
    match KNOWN.iter().find(agreed) {
        Some(known) if !known.kind.inline || (whole::is_whole(known.kind.mime, bytes) && !has_markup(bytes)) => {
            known.kind
        }
        _ => Kind::UNKNOWN,
    }
}

fn content_of(bytes: &[u8]) -> Option<&'static str> {
    match infer::get(bytes) {
        Some(found) => Some(found.mime_type()),
        None => is_text(bytes).then_some(TEXT),
    }
}

/// UTF-8 without control characters or markup. The last character may be cut off.
fn is_text(bytes: &[u8]) -> bool {
    let readable = match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(broken) => broken.error_len().is_none(),
    };
    let control = |b: &u8| *b < 0x20 && !b"\t\n\r\x0c".contains(b);
    readable && !bytes.iter().any(control) && !has_markup(bytes)
}

/// Old browsers looked for these in the first kilobyte, whatever the header said.
fn has_markup(bytes: &[u8]) -> bool {
    const MARKS: [&[u8]; 9] =
        [b"<!doctype", b"<html", b"<head", b"<body", b"<script", b"<svg", b"<?xml", b"<iframe", b"%pdf-"];
    let head = bytes[..bytes.len().min(HEAD)].to_ascii_lowercase();
    MARKS.iter().any(|mark| head.windows(mark.len()).any(|part| part == *mark))
}
