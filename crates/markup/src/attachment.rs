/// How an attached file is reached, as [`crate::References::file`] tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Path of the file on this server; starts with one `/`.
    pub href: String,
    /// A picture to show in place, if the file is one.
    pub preview: Option<Preview>,
}

/// A picture that stands for an attached file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// Path of the picture on this server; starts with one `/`.
    pub src: String,
    /// Width in CSS pixels, which reserves the place before the picture arrives.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}
