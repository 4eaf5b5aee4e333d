//! How the index goes on rebuilding itself, a batch a step.

use kernel::{Fact, SpaceId, SubjectId};
use serde::{Deserialize, Serialize};

/// The index is to be written anew from this subject on: it was just made, or words are read in a new way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct IndexOutdated {
    /// Those up to this one are done; nothing: none is.
    pub after: Option<SubjectId>,
}

impl Fact for IndexOutdated {
    const KIND: &'static str = "search.index_outdated";
}

/// The entries of a space are to be written anew from this thread on: its audience has changed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SpaceOutdated {
    /// Which space.
    pub space: SpaceId,
    /// The threads up to this one are done.
    pub after: SubjectId,
}

impl Fact for SpaceOutdated {
    const KIND: &'static str = "search.space_outdated";
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}
