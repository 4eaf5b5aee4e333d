//! Whose words stand in a text that somebody changed for its author, and who let them.

use super::store;
use db::Cx;
use kernel::{PersonId, SubjectId, Timestamp};
use std::collections::HashMap;
use web::faces::Faces;

/// Who proposed the text as it stands, and who accepted it.
#[derive(Clone, Debug)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Credit {
    pub by: String,
    pub accepted_by: String,
}

/// Those of a question and its answers.
pub(crate) struct Credits {
    newest: HashMap<SubjectId, (PersonId, PersonId, Timestamp)>,
    faces: Faces,
}

impl Credits {
    /// Of a question that was found for this viewer.
    pub(crate) async fn load(cx: &mut Cx, question: SubjectId) -> db::Result<Self> {
        let accepted = store::accepted(cx, question).await?;
        let newest: HashMap<_, _> =
            accepted.into_iter().map(|(subject, by, accepted_by, at)| (subject, (by, accepted_by, at))).collect();
        let people: Vec<PersonId> = newest.values().flat_map(|(by, accepted_by, _)| [*by, *accepted_by]).collect();
        Ok(Self { newest, faces: Faces::load(cx, people).await? })
    }

    /// Of one of these texts, unless its author changed it since.
    pub(crate) fn of(&self, id: SubjectId, edited_at: Option<Timestamp>) -> Option<Credit> {
        let (by, accepted_by, _) = self.newest.get(&id).filter(|(_, _, at)| edited_at == Some(*at))?;
        Some(Credit { by: self.faces.name(*by), accepted_by: self.faces.name(*accepted_by) })
    }
}
