//! The two kinds of subjects, as other slices' lists and composers know them.

use crate::questions::{Stage, alone, ask, store};
use crate::{ANSWER, QUESTION, t, wording};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use subjects::Created;
use texts::Lang;
use web::kinds::{Compose, Draft, Kind, Mark};
use web::{Problem, Visit};

/// A question: begins a thread.
pub const QUESTIONS: Kind = Kind {
    name: QUESTION,
    icon: "question",
    label: |lang| t::Texts::new(lang).question(),
    url: |subject| format!("/questions/{}", subject.id),
    own: Some(|subject| format!("/questions/{}", subject.id)),
    marks: Some(marks),
    fragment: None,
    compose: Some(Compose {
        needs_title: true,
        placeholder: |lang, space| t::Texts::new(lang).ask_placeholder(space),
        submit: |lang, space| t::Texts::new(lang).ask_submit(space),
        create,
        page: Some(|space| format!("/questions/new?space={space}")),
    }),
};

/// An answer: a place on its question's page.
pub const ANSWERS: Kind = Kind {
    name: ANSWER,
    icon: "reply",
    label: |lang| t::Texts::new(lang).answer(),
    url: |subject| format!("/questions/{}?at={}#subject-{}", subject.root, subject.id, subject.id),
    own: Some(|subject| format!("/answers/{}", subject.id)),
    marks: None,
    fragment: Some(alone),
    compose: None,
};

fn marks<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>> {
    async move {
        let stages = store::stages(cx, ids).await?;
        let mark = |(answers, accepted)| wording::stage(t::Texts::new(lang), Stage::of(answers, accepted));
        Ok(stages.into_iter().map(|(id, known)| (id, mark(known))).collect())
    }
    .boxed()
}

fn create<'c>(cx: &'c mut Cx, visit: &'c Visit, draft: Draft) -> BoxFuture<'c, Result<Created, Problem>> {
    async move { ask(cx, visit.lang, &draft).await }.boxed()
}
