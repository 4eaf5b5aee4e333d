//! Texts and names that may stand in a header.

use lettre::message::header::{HeaderName, HeaderValue};

/// Longest text of a header, in characters; also the longest title there is.
const MOST_CHARACTERS: usize = 255;

/// Headers that have a typed way in, and so no other.
const TYPED: [&str; 20] = [
    "from",
    "sender",
    "to",
    "cc",
    "bcc",
    "reply-to",
    "return-path",
    "date",
    "subject",
    "message-id",
    "in-reply-to",
    "references",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "auto-submitted",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "content-disposition",
    "received",
];

/// Why a name can't be that of an added header.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` can't be added as a header: use letters, digits and hyphens, and no header that has a method of its own"
)]
pub struct HeaderNameError(String);

/// A header that somebody adds, with its text made safe.
pub(crate) fn header(name: &str, text: &str) -> Result<HeaderValue, HeaderNameError> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let refused = || HeaderNameError(name.to_owned());
    if !name.bytes().all(plain) || TYPED.contains(&name.to_ascii_lowercase().as_str()) {
        return Err(refused());
    }
    let name = HeaderName::new_from_ascii(name.to_owned()).map_err(|_| refused())?;
    Ok(HeaderValue::new(name, one_line(text)))
}

/// The text on one line: whatever breaks or hides a line becomes a space, and the end is cut where it is too long.
pub(crate) fn one_line(text: &str) -> String {
    let visible: String = text.chars().map(|c| if breaks(c) { ' ' } else { c }).collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST_CHARACTERS {
        return line;
    }
    line.chars().take(MOST_CHARACTERS - 1).chain(['…']).collect()
}

/// Control characters, line and paragraph separators, and marks that turn the direction of writing.
fn breaks(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
