//! How much one text may name, whatever its kind. Imports are not asked: they take what is there.

use crate::Written;
use markup::RefKind;

/// Most people and spaces that one text names.
pub const NAMES: usize = 20;
/// Most that a text of a guest or customer names.
pub const OUTSIDER_NAMES: usize = 5;
/// Most topics of one text.
pub const TOPICS: usize = 10;
/// Most files of one text.
pub const FILES: usize = 10;

/// What a text has too many of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooMany {
    /// People and spaces.
    Names {
        /// So many are named.
        named: usize,
        /// So many may be.
        most: usize,
    },
    /// Topics.
    Topics {
        /// So many are named.
        named: usize,
        /// So many may be.
        most: usize,
    },
    /// Files.
    Files {
        /// So many are in it.
        held: usize,
        /// So many may be.
        most: usize,
    },
}

impl Written {
    /// What there is too much of in it, for somebody of the house or from outside.
    #[must_use]
    pub fn too_many(&self, outsider: bool) -> Vec<TooMany> {
        let most = if outsider { OUTSIDER_NAMES } else { NAMES };
        let is_named = |kind: &RefKind| matches!(kind, RefKind::Person | RefKind::Space);
        let named = markup::references_in(&self.source).iter().filter(|(kind, _)| is_named(kind)).count();
        let (topics, files) = (self.topics.len(), self.files.len());
        let names = (named > most).then_some(TooMany::Names { named, most });
        let topics = (topics > TOPICS).then_some(TooMany::Topics { named: topics, most: TOPICS });
        let files = (files > FILES).then_some(TooMany::Files { held: files, most: FILES });
        names.into_iter().chain(topics).chain(files).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::FileId;

    #[test]
    fn a_text_passes_at_each_limit_and_not_over_it() {
        let text = |names: usize, topics: usize, files: i64| Written {
            source: (1..=names).map(|id| format!("@[x](person:{id}) ")).collect(),
            topics: vec!["topic".to_owned(); topics],
            files: (1..=files).map(FileId::new).collect(),
            ..Written::default()
        };
        assert_eq!(text(20, 10, 10).too_many(false), []);
        assert_eq!(text(5, 10, 10).too_many(true), []);
        assert_eq!(text(6, 0, 0).too_many(true), [TooMany::Names { named: 6, most: 5 }]);
        let wrong = [
            TooMany::Names { named: 21, most: 20 },
            TooMany::Topics { named: 11, most: 10 },
            TooMany::Files { held: 11, most: 10 },
        ];
        assert_eq!(text(21, 11, 11).too_many(false), wrong);
    }
}
