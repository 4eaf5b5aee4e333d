//! A request in a list.

use super::model::{Priority, Status};
use super::store::Listed;
use crate::t::Texts;
use crate::{QUESTION, goals, wording};
use web::Visit;
use web::faces::Faces;
use web::kinds::Mark;
use web::view::TimeView;

/// What a list shows of a request.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct LineView {
    pub href: String,
    pub number: String,
    pub title: String,
    pub mark: Mark,
    /// Its priority for those who help, where that is not the usual one.
    pub priority: Option<Mark>,
    /// Whether everybody reads it who reads the space: it is a question.
    pub open: bool,
    /// Who asked; nothing in the asker's own list.
    pub asker: Option<String>,
    pub assignee: Option<String>,
    /// The goal that is due first, for those who help.
    pub due: Option<Mark>,
    /// Since when it is as it is.
    pub since: TimeView,
}

impl LineView {
    /// For one who helps, or for its asker.
    pub(crate) fn of(t: Texts, visit: &Visit, faces: &Faces, one: Listed, helps: bool) -> Self {
        let priority = Priority::from_code(one.priority_code);
        Self {
            href: address(&one.kind, one.id),
            mark: wording::status(t, Status::from_code(one.status_code), helps),
            priority: (helps && priority != Priority::Usual).then(|| wording::urgency(t, priority)),
            open: one.kind == QUESTION,
            asker: helps.then(|| faces.name(one.asker)),
            assignee: one.assignee.map(|person| faces.name(person)),
            due: if helps { goals::mark(t, visit, (one.answer_due, one.solution_due), one.told) } else { None },
            since: visit.time(one.status_at),
            number: one.number,
            title: one.title,
        }
    }
}

/// The page of a request, or of the question that it is.
pub(crate) fn address(kind: &str, id: kernel::SubjectId) -> String {
    if kind == QUESTION { format!("/questions/{id}?stay=1") } else { format!("/help/requests/{id}") }
}
