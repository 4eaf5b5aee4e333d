//! Whom a page names.

use super::model::Asked;
use super::store::{self, Question, Writer};
use crate::answers::Answer;
use crate::wording;
use db::Cx;
use kernel::PersonId;
use std::collections::HashMap;
use web::Visit;
use web::view::PersonView;

/// Who wrote the question and these answers, and who accepted one.
pub(crate) struct People(HashMap<PersonId, Writer>);

impl People {
    pub(crate) async fn load(cx: &mut Cx, asked: &Asked, question: &Question, answers: &[Answer]) -> db::Result<Self> {
        let mut ids: Vec<PersonId> = answers.iter().map(|answer| answer.author).collect();
        ids.push(asked.subject.author);
        ids.extend(question.accepted_by);
        ids.sort_unstable();
        ids.dedup();
        Ok(Self(store::writers(cx, &ids).await?))
    }

    pub(crate) fn face(&self, visit: &Visit, id: PersonId) -> PersonView {
        self.0.get(&id).map(|writer| wording::person(writer, &visit.viewer)).unwrap_or_default()
    }
}
