//! The reviews on an initiative's page.

use super::model::Verdict;
use super::store;
use crate::{t, wording};
use db::Cx;
use kernel::{ReviewId, SubjectId};
use web::faces::Faces;
use web::view::Choice;
use web::{Visit, civil};

/// All reviews of an initiative.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Reviews {
    pub lines: Vec<ReviewLine>,
    pub verdicts: Vec<Choice>,
    pub may_plan: bool,
}

/// A review in its list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct ReviewLine {
    pub id: ReviewId,
    pub planned: String,
    pub late: bool,
    pub ahead: bool,
    /// When it was held, by whom, what came of it and why.
    pub held: Option<(String, String, &'static str, String)>,
}

pub(crate) async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, may_plan: bool) -> db::Result<Reviews> {
    let t = t::Texts::new(visit.lang);
    let all = store::of(cx, id).await?;
    let faces = Faces::load(cx, all.iter().filter_map(|one| one.held_by)).await?;
    let line = |one: &store::Review| {
        let held = one.held_at.zip(one.held_by).map(|(at, by)| {
            let verdict = wording::review(t, Verdict::stored(one.verdict.as_deref().unwrap_or_default()));
            (civil::day_said(at, visit), faces.name(by), verdict, one.note.clone().unwrap_or_default())
        });
        ReviewLine {
            id: one.id,
            planned: civil::day_said(one.planned_on, visit),
            late: held.is_none() && one.planned_on < visit.now,
            ahead: one.planned_on > visit.now,
            held,
        }
    };
    Ok(Reviews {
        lines: all.iter().map(line).collect(),
        verdicts: Verdict::ALL.iter().map(|one| Choice::of(one.name(), wording::review(t, *one), false)).collect(),
        may_plan,
    })
}
