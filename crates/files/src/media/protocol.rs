use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::io::{self, Read, Write};

/// What to make of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Job {
    /// A person's photo: one square of `size` points a side, named `photo`.
    Photo {
        /// The part to keep, in points of the upright picture; the middle if none is given.
        crop: Option<Square>,
        /// The side of the result in points; a smaller picture is not blown up.
        size: u32,
    },
    /// A picture in a text: `picture`, at most 1600 points a side, and `thumbnail`, at most 480.
    Picture,
}

/// A square part of a picture, in points from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Square {
    /// Distance from the left edge.
    pub x: u32,
    /// Distance from the upper edge.
    pub y: u32,
    /// Length of a side, at least 1.
    pub side: u32,
}

/// Why nothing was made of a picture. [`MediaError::key`] names the text that tells people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum MediaError {
    /// Not one of the formats that are read.
    #[error("not a PNG, JPEG, GIF or WebP picture")]
    Format,
    /// Of a known format, but broken.
    #[error("the picture is damaged")]
    Damaged,
    /// Too many bytes or points.
    #[error("the picture is too large: at most 50 MiB, 32 million points and 16,384 points a side")]
    TooLarge,
    /// Too many frames, or too large ones.
    #[error("the animation is too large: at most 500 frames, of 1,600 points a side")]
    TooLong,
    /// The square to keep lies outside of the picture.
    #[error("the square to keep lies outside of the picture")]
    Crop,
    /// It took longer than 5 seconds.
    #[error("the picture takes too long to read")]
    TooSlow,
    /// The child ended without an answer: it ran out of memory or broke a rule.
    #[error("the picture could not be read within the limits")]
    Ended,
    /// All children are at work.
    #[error("too many pictures are being read now; a little later there is room")]
    Busy,
    /// The child could not be started or spoken to: a fault of the installation.
    #[error("the media worker does not start")]
    Unavailable,
}

impl MediaError {
    /// The key of the sentence for people, one a cause.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Format => "picture-format",
            Self::Damaged => "picture-damaged",
            Self::TooLarge => "picture-too-large",
            Self::TooLong => "picture-animation-too-large",
            Self::Crop => "picture-crop",
            Self::TooSlow => "picture-too-slow",
            Self::Ended => "picture-over-limits",
            Self::Busy => "picture-busy",
            Self::Unavailable => "picture-unavailable",
        }
    }
}

/// The head of a question: the job. Its body is the picture.
pub(super) type Question = Job;

/// The head of an answer. Its body is the bytes of all variants in a row.
pub(super) type Answer = Result<Vec<Made>, MediaError>;

/// One variant in the head of an answer.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Made {
    pub(super) name: String,
    pub(super) mime: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) length: usize,
}

const LONGEST_HEAD: usize = 4 << 10;

/// A message: length of the head, length of the body (both 4 bytes, little end first), head in JSON, body.
pub(super) fn message(head: &impl Serialize, body: &[u8]) -> Vec<u8> {
    let head = serde_json::to_vec(head).expect("the heads have no maps and no failing parts");
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).expect("heads and bodies are far below 4 GiB").to_le_bytes();
    [&length(&head), &length(body), head.as_slice(), body].concat()
}

pub(super) fn write(to: &mut impl Write, head: &impl Serialize, body: &[u8]) -> io::Result<()> {
    to.write_all(&message(head, body))?;
    to.flush()
}

/// Reads one message with a body of at most `most` bytes.
pub(super) fn read<H: DeserializeOwned>(from: &mut impl Read, most: usize) -> io::Result<(H, Vec<u8>)> {
    let mut lengths = [0; 8];
    from.read_exact(&mut lengths)?;
    let [head, body] = [0, 4].map(|at| u32::from_le_bytes([0, 1, 2, 3].map(|i| lengths[at + i])) as usize);
    if head > LONGEST_HEAD || body > most {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "the message is longer than allowed"));
    }
    let mut bytes = vec![0; head];
    from.read_exact(&mut bytes)?;
    let head = serde_json::from_slice(&bytes)?;
    let mut bytes = vec![0; body];
    from.read_exact(&mut bytes)?;
    Ok((head, bytes))
}
