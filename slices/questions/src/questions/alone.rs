//! One answer as its question's page shows it, for a live update.

use super::actions;
use crate::answers::view::{self, AnswerView};
use crate::{answers, policy, t};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::Verdict;
use kernel::grant::Rule;
use subjects::{State, Subject};
use web::{App, Problem, Visit};

#[derive(Template)]
#[template(path = "questions/alone.html")]
pub(crate) struct Alone {
    pub t: t::Texts,
    pub id: String,
    pub answer: AnswerView,
    pub may_accept: bool,
    pub removed: bool,
    pub signed_in: bool,
}

/// The answer, if its question is there for the viewer.
pub(crate) fn alone<'c>(
    cx: &'c mut Cx,
    app: &'c App,
    visit: &'c Visit,
    subject: &'c Subject,
) -> BoxFuture<'c, db::Result<Option<String>>> {
    async move {
        let (asked, question) = match actions::find(cx, subject.root).await {
            Ok(found) => found,
            Err(Problem::NotFound) => return Ok(None),
            Err(problem) => return Err(db::Error::Other(problem.to_string())),
        };
        let Some(answer) = answers::store::one(cx, subject.root, subject.id).await? else { return Ok(None) };
        let answer = view::one(cx, app, visit, &asked, &question, &answer).await?;
        let alone = Alone {
            t: t::Texts::new(visit.lang),
            id: subject.root.to_string(),
            answer,
            may_accept: policy::Accept.judge(&visit.viewer, &asked) == Verdict::Allowed,
            removed: asked.subject.state() == State::Removed,
            signed_in: visit.viewer.person().is_some(),
        };
        alone.render().map(Some).map_err(|error| db::Error::Other(error.to_string()))
    }
    .boxed()
}
