//! Answering the pulse.

use super::model::{HIGHEST, Moment, QUESTIONS};
use super::store;
use crate::workshops::{self, Gathering, Stage};
use crate::{policy, t};
use db::Cx;
use kernel::SubjectId;
use texts::Lang;
use web::{FieldErrors, Problem};

/// When the pulse may be taken in a workshop that stands like this: before, until it is over; after, from its beginning on.
#[must_use]
pub(super) const fn is_time(moment: Moment, stage: Stage) -> bool {
    match moment {
        Moment::Before => matches!(stage, Stage::Ready | Stage::Live),
        Moment::After => matches!(stage, Stage::Live | Stage::Closed),
    }
}

/// Answers for one moment, once: the answers are counted and nobody's name stays with them.
///
/// # Errors
/// If the viewer does not take part, it is not the time, they answered before, or an answer is missing.
pub async fn answer(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    moment: Moment,
    answers: &[Option<i64>; QUESTIONS],
) -> Result<(), Problem> {
    let Gathering { own, .. } =
        workshops::taken(cx, lang, id, &policy::Work { team: None }, |stage| is_time(moment, stage)).await?;
    let t = t::Texts::new(lang);
    let me = cx.viewer().person().filter(|_| own.is_some()).ok_or_else(Problem::forbidden)?;
    if store::given(cx, id, me).await?.contains(&moment) {
        return Err(Problem::Conflict(t.error_pulse_given().to_owned()));
    }
    let mut errors = FieldErrors::new();
    let mut all = [0; QUESTIONS];
    for (question, answer) in answers.iter().enumerate() {
        match answer.filter(|answer| (0..=HIGHEST).contains(answer)) {
            Some(answer) => all[question] = answer,
            None => errors.add(&format!("q{}", question + 1), t.error_answer_missing()),
        }
    }
    errors.check()?;
    store::give(cx, id, moment, me).await?;
    store::add(cx, id, moment, &all).await?;
    Ok(())
}
