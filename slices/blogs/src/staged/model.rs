//! A version that is not live beside the one that is.

use super::store::Staged;
use crate::posts::Piece;

/// A post, and the version that may take its place.
#[derive(Clone, Debug)]
pub struct Version {
    /// The post.
    pub piece: Piece,
    /// Its staged version, if there is one.
    pub staged: Option<Staged>,
}

impl Version {
    /// Whether it waits for who may put it live.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        self.staged.as_ref().is_some_and(|staged| staged.sent_at.is_some())
    }
    /// Whether the post was changed since the staged version was written over it.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.staged.as_ref().is_some_and(|staged| staged.base_version != self.piece.subject.version)
    }
}
