//! The ladder of a question, as whoever asked sees it.

use super::model::Step;
use super::store::{self, Ladder};
use crate::policy;
use crate::questions::Asked;
use crate::t::Texts;
use db::Cx;
use kernel::grant::Rule;
use kernel::{PersonId, Verdict};
use web::Visit;
use web::faces::Faces;

/// What comes when.
pub(crate) struct LadderView {
    pub rungs: Vec<Rung>,
    /// Whether a step is to come.
    pub goes_on: bool,
    pub is_stopped: bool,
    pub may_steer: bool,
}

/// A step.
pub(crate) struct Rung {
    pub label: &'static str,
    /// Whom it asked, or when it will.
    pub detail: String,
    pub is_taken: bool,
}

impl LadderView {
    /// For whoever asked and those who know; nothing if the question does not climb, or was answered.
    pub(crate) async fn load(cx: &mut Cx, visit: &Visit, asked: &Asked, answers: i64) -> db::Result<Option<Self>> {
        if answers > 0 || policy::SeeLadder.judge(&visit.viewer, asked) != Verdict::Allowed {
            return Ok(None);
        }
        let Some(ladder) = store::find(cx, asked.subject.id).await? else { return Ok(None) };
        let people = store::asked(cx, asked.subject.id).await?;
        let faces = Faces::load(cx, people.iter().map(|(person, _)| *person)).await?;
        let t = Texts::new(visit.lang);
        let told = Rung { label: t.rung_followers(), detail: t.rung_told().to_owned(), is_taken: true };
        let rungs = Step::ALL.into_iter().filter_map(|step| rung(t, visit, &ladder, step, &people, &faces));
        Ok(Some(Self {
            rungs: std::iter::once(told).chain(rungs).collect(),
            goes_on: ladder.next().is_some(),
            is_stopped: ladder.stopped_by.is_some(),
            may_steer: policy::SteerLadder.judge(&visit.viewer, asked) == Verdict::Allowed,
        }))
    }
}

fn rung(
    t: Texts,
    visit: &Visit,
    ladder: &Ladder,
    step: Step,
    people: &[(PersonId, i64)],
    faces: &Faces,
) -> Option<Rung> {
    let label = match step {
        Step::Experts => t.rung_experts(),
        Step::Owners => t.rung_owners(),
        Step::Request => t.rung_request(),
    };
    let is_taken = ladder.taken >= step.number();
    let names: Vec<String> =
        people.iter().filter(|(_, of)| *of == step.number()).map(|(person, _)| faces.name(*person)).collect();
    let detail = match (is_taken, step) {
        (false, _) if ladder.due.is_none() => return None,
        (false, _) => {
            let planned = ladder.planned(step)?;
            let next = ladder.next() == Some(step);
            visit.time(if next { ladder.due.unwrap_or(planned) } else { planned }).words
        }
        (true, Step::Request) => t.rung_is_request().to_owned(),
        (true, _) if names.is_empty() => t.rung_nobody().to_owned(),
        (true, _) => t.rung_asked(texts::list(&names, visit.lang)),
    };
    Some(Rung { label, detail, is_taken })
}
