//! Showing ways, and refusing.

use super::model::Effort;
use super::store::{self, NewWay};
use crate::facts::{RequestAnswered, RequestRefused};
use crate::requests::store as requests;
use crate::requests::{Case, State, taken};
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::{PersonId, SubjectId};
use texts::Lang;
use web::checks::{body, line, short};
use web::{FieldErrors, Problem, faces, prose};

/// A way to show, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct WantedWay {
    /// In a line.
    pub title: String,
    /// How: Markdown.
    pub how: String,
    /// What it takes, by its name.
    pub effort: String,
    /// What to mind.
    pub risk: String,
    /// Who helps.
    pub helper: Option<PersonId>,
    /// The client's key, against showing it twice.
    pub key: Option<String>,
}

impl WantedWay {
    /// Whether nothing of it was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.title.trim().is_empty() && self.how.trim().is_empty()
    }
}

/// Shows a way. The first one answers the request; a later one after a refusal mends it.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn show(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &WantedWay) -> Result<i64, Problem> {
    let case = taken(cx, id, &policy::Answer).await?;
    let new = read_way(cx, lang, &case, wanted).await?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    if let Some(key) = &wanted.key
        && let Some((request, place)) = store::repeated(cx, by, key).await?
    {
        let same =
            request == id && store::all(cx, id).await?.iter().any(|way| way.place == place && way.title == new.title);
        return if same { Ok(place) } else { Err(Problem::Conflict(t::Texts::new(lang).error_key_used().to_owned())) };
    }
    add(cx, &case, by, &new).await
}

async fn add(cx: &mut Cx, case: &Case, by: PersonId, new: &NewWay) -> Result<i64, Problem> {
    let place = case.request.ways + 1;
    store::insert(cx, &case.request, place, by, new).await?;
    let in_time = cx.now() <= case.request.due_at;
    let people = vec![case.request.author];
    cx.record(&RequestAnswered { space: case.subject.space, request: case.subject.id, in_time, people }).await?;
    Ok(place)
}

async fn read_way(cx: &mut Cx, lang: Lang, case: &Case, wanted: &WantedWay) -> Result<NewWay, Problem> {
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.how, t.error_how_missing());
    short(lang, &mut errors, "risk", &wanted.risk);
    let effort = Effort::from_name(&wanted.effort);
    if effort.is_none() {
        errors.add("effort", t.error_choose());
    }
    if let Some(helper) = wanted.helper {
        let there = faces::employees(cx, case.subject.space).await?;
        if cx.viewer().person() != Some(helper) && !there.iter().any(|member| member.id == helper) {
            errors.add("helper", t.error_not_member());
        }
    }
    let effort = effort.filter(|_| errors.is_empty()).ok_or(Problem::Invalid(errors))?;
    let how = prose::written(cx, lang, &wanted.how).await?;
    let (title, risk) = (wanted.title.trim().to_owned(), wanted.risk.trim().to_owned());
    Ok(NewWay { title, how, effort, risk, helper: wanted.helper, key: wanted.key.clone() })
}

/// A refusal, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Refusal {
    /// Why.
    pub reason: String,
    /// Another way; empty for none.
    pub way: WantedWay,
    /// Whether a refusal without another way is meant: it is counted in public.
    pub confirmed: bool,
}

/// Refuses what was asked for, with another way or, if that is meant, without.
///
/// # Errors
/// If the viewer may not, it was answered before, or something is missing.
pub async fn refuse(cx: &mut Cx, lang: Lang, id: SubjectId, refusal: &Refusal) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    let case = taken(cx, id, &policy::Answer).await?;
    if case.request.state() != State::Open {
        return Err(Problem::Conflict(t.error_answered_before().to_owned()));
    }
    let mut errors = FieldErrors::new();
    body(lang, &mut errors, "reason", &refusal.reason, t.error_reason_missing());
    if refusal.way.is_empty() && !refusal.confirmed {
        errors.add("confirmed", t.error_without_way());
    }
    errors.check()?;
    let way = match refusal.way.is_empty() {
        true => None,
        false => Some(read_way(cx, lang, &case, &refusal.way).await?),
    };
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    requests::refuse(cx, &case.request, by, refusal.reason.trim()).await?;
    let space = case.subject.space;
    if let Some(way) = &way {
        add(cx, &case, by, way).await?;
    }
    // A way that came along has told them already.
    let people = if way.is_some() { Vec::new() } else { vec![case.request.author] };
    cx.record(&RequestRefused { space, request: id, with_way: way.is_some(), people }).await?;
    Ok(())
}
