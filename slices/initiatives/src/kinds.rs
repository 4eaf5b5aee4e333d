//! The kinds of subjects of this slice.

use crate::{EXPERIMENT, INITIATIVE, STORY, experiments, initiatives, t, wording};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use subjects::Subject;
use texts::Lang;
use web::kinds::{Kind, Mark, Marks};

type Marked<'c> = BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>>;

const fn kind(
    name: &'static str,
    icon: &'static str,
    label: fn(Lang) -> &'static str,
    url: fn(&Subject) -> String,
    marks: Option<Marks>,
) -> Kind {
    // Each is changed on a page of its own; none is taken away by the menu of a subject.
    Kind { name, icon, label, url, own: None, marks, compose: None, fragment: None }
}

/// All of them.
pub fn all() -> [Kind; 3] {
    [
        kind(
            INITIATIVE,
            "journey",
            |lang| t::Texts::new(lang).kind_initiative(),
            |one| format!("/journey/initiatives/{}", one.id),
            Some(initiative),
        ),
        kind(
            EXPERIMENT,
            "idea",
            |lang| t::Texts::new(lang).kind_experiment(),
            |one| format!("/journey/experiments/{}", one.id),
            Some(experiment),
        ),
        kind(
            STORY,
            "verified",
            |lang| t::Texts::new(lang).kind_story(),
            |one| format!("/journey/stories/{}", one.id),
            None,
        ),
    ]
}

fn initiative<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let t = t::Texts::new(lang);
        let mark = |(id, one)| (id, initiatives::mark(t, &one));
        Ok(initiatives::store::by_ids(cx, ids).await?.into_iter().map(mark).collect())
    }
    .boxed()
}

fn experiment<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let (t, now) = (t::Texts::new(lang), cx.now());
        let all = experiments::store::by_ids(cx, ids).await?;
        let stage =
            |one: &experiments::store::Listed| experiments::model::stage(one.ends_at, one.verdict.as_deref(), now);
        Ok(all.into_iter().map(|(id, one)| (id, wording::experiment(t, stage(&one)))).collect())
    }
    .boxed()
}
