//! What one mail may take.

/// Bounds of one mail. What is beyond is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of all.
    pub bytes: usize,
    /// Most bytes of the header.
    pub header_bytes: usize,
    /// Most parts, nested ones included.
    pub parts: usize,
    /// Most files.
    pub files: usize,
    /// Most characters of the text; the rest is cut, and stays in the original.
    pub characters: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 25 * 1024 * 1024, header_bytes: 64 * 1024, parts: 100, files: 20, characters: 30_000 }
    }
}
