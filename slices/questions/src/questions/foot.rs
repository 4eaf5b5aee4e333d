//! What stands below a question or an answer.

use super::model::Asked;
use crate::policy;
use db::Cx;
use kernel::Verdict;
use kernel::grant::Rule;
use subjects::State;
use web::{App, Visit};

/// What one can do with a question or an answer, and what others did.
#[derive(Clone, Default)]
pub(crate) struct Foot {
    pub id: String,
    pub root: String,
    /// Its reactions, as the slice that has them shows them.
    pub reactions: String,
    pub comments: i64,
    pub may_comment: bool,
    pub may_suggest: bool,
}

impl Foot {
    /// Of a question, or of an answer in the place of its question.
    pub(crate) async fn load(cx: &mut Cx, app: &App, visit: &Visit, asked: &Asked, comments: i64) -> db::Result<Self> {
        let subject = &asked.subject;
        let here = subject.state() != State::Removed;
        let reactions = match app.slices.reactions {
            Some(render) => render(cx, app, visit, subject).await?.unwrap_or_default(),
            None => String::new(),
        };
        Ok(Self {
            id: subject.id.to_string(),
            root: subject.root.to_string(),
            reactions,
            comments,
            may_comment: here && policy::Answer.judge(&visit.viewer, asked) == Verdict::Allowed,
            may_suggest: policy::Suggest.judge(&visit.viewer, asked) == Verdict::Allowed,
        })
    }
}
