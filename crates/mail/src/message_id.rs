use std::fmt;

/// Longest id, in bytes, so that a header line stays under the 998 that mail allows.
const MOST_BYTES: usize = 250;

/// The name of one mail in the world, such as `<4f2c.reply@stoa.example.com>`, kept without its brackets.
///
/// Other programs write ids in many ways, so this takes any printable ASCII around one @.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(String);

/// Why a text is not a message id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a message id is two parts of printable ASCII around one @, at most 250 characters, as in <1@example.com>")]
pub struct MessageIdError;

impl MessageId {
    /// Makes an id from a part that is unique in the domain, and the domain.
    pub fn new(unique: &str, domain: &str) -> Result<Self, MessageIdError> {
        Self::parse(&format!("{unique}@{domain}"))
    }

    /// Reads an id, with or without its brackets.
    pub fn parse(text: &str) -> Result<Self, MessageIdError> {
        let bare = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(text);
        let printable = |byte: u8| byte.is_ascii_graphic() && !b"<>@".contains(&byte);
        let is_part = |part: &str| !part.is_empty() && part.bytes().all(printable);
        match bare.split_once('@') {
            Some((left, right)) if is_part(left) && is_part(right) && bare.len() <= MOST_BYTES => {
                Ok(Self(bare.to_owned()))
            }
            _ => Err(MessageIdError),
        }
    }

    /// The id without its brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}
