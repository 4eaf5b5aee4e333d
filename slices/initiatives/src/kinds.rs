//! The kinds of subjects of this slice.

use crate::{EXPERIMENT, INITIATIVE, STORY, experiments, initiatives, t, wording};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use texts::Lang;
use web::kinds::{Kind, Mark};

type Marked<'c> = BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>>;

/// All of them.
pub fn all() -> [Kind; 3] {
    [
        Kind::of_its_own(
            INITIATIVE,
            "journey",
            |lang| t::Texts::new(lang).kind_initiative(),
            |one| format!("/journey/initiatives/{}", one.id),
            Some(initiative),
        ),
        Kind::of_its_own(
            EXPERIMENT,
            "idea",
            |lang| t::Texts::new(lang).kind_experiment(),
            |one| format!("/journey/experiments/{}", one.id),
            Some(experiment),
        ),
        Kind::of_its_own(
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
