//! Recording, superseding and reviewing decisions. There is no changing one.

use super::model::{DecisionKind, Part, Verdict, Wrong, wrong};
use super::store::{self, Decider, Decision, NewDecision};
use crate::agenda;
use crate::councils::{Chamber, chamber, locked, renamed};
use crate::facts::{Decided, DecisionReviewed, DecisionSuperseded};
use crate::proposals::{self, Resulting};
use crate::{DECISION, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{OutcomeId, PersonId, SubjectId, Timestamp};
use subjects::{Created, NewSubject};
use texts::Lang;
use web::checks::{body, line};
use web::{FieldErrors, Problem};
use web::{civil, prose};

/// A decision to record.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Its title.
    pub title: String,
    /// What was decided: Markdown.
    pub outcome: String,
    /// Why anything had to be decided.
    pub drivers: String,
    /// What else was possible.
    pub options: String,
    /// What is expected to follow.
    pub consequences: String,
    /// What sort it is.
    pub kind: DecisionKind,
    /// When it is looked at again.
    pub review_on: Option<Timestamp>,
    /// The proposal that it was taken on.
    pub proposal: Option<SubjectId>,
    /// The outcome of a meeting that gets its number by it.
    pub outcome_id: Option<OutcomeId>,
    /// The earlier one in whose place it stands.
    pub supersedes: Option<SubjectId>,
    /// What it governs.
    pub affects: Vec<SubjectId>,
    /// The client's key, against recording twice.
    pub key: Option<String>,
}

/// A decision with its council.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<(Chamber, Decision), Problem> {
    let decision = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    Ok((chamber(cx, decision.council).await?, decision))
}

/// Records a decision and gives it its number.
///
/// # Errors
/// If the viewer may not, its day of review is missing, a strategy lacks its enterprise council, the proposal was not
/// adopted, an earlier decision is superseded already, or something can't be taken.
pub async fn record(cx: &mut Cx, lang: Lang, council: SubjectId, wanted: &Wanted) -> Result<Created, Problem> {
    let chamber = locked(cx, council).await?;
    let from = source(cx, lang, &chamber, wanted).await?;
    let chamber = match from.owns {
        true => grant(cx.viewer(), chamber, &policy::Work)?,
        false => grant(cx.viewer(), chamber, &policy::Keep)?,
    };
    let review_on = check(cx, lang, &chamber, wanted).await?;
    let text = prose::written(cx, lang, &wanted.outcome).await.map_err(|problem| renamed(problem, "outcome"))?;
    let new = NewSubject {
        kind: DECISION,
        space: chamber.subject.space,
        audience: chamber.subject.audience,
        author: cx.viewer().person().ok_or(Problem::SignIn)?,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if !created.fresh {
        return Ok(created);
    }
    let year = civil::year(cx.now());
    let Wanted { kind, proposal, supersedes, .. } = wanted;
    let new =
        NewDecision { kind: *kind, proposal: *proposal, meeting: from.meeting, review_on, supersedes: *supersedes };
    store::insert(cx, created.id, council, year, &new).await?;
    write_parts(cx, lang, created.id, wanted).await?;
    for decider in &from.deciders {
        store::insert_decider(cx, created.id, decider).await?;
    }
    for subject in &wanted.affects {
        store::insert_affects(cx, created.id, *subject).await?;
    }
    if let Some(outcome) = wanted.outcome_id {
        agenda::store::number(cx, outcome, created.id).await?;
    }
    told(cx, &chamber, created.id, wanted).await?;
    Ok(created)
}

async fn write_parts(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    for (part, typed) in
        [(Part::Drivers, &wanted.drivers), (Part::Options, &wanted.options), (Part::Consequences, &wanted.consequences)]
    {
        if !typed.trim().is_empty() {
            let text = prose::written(cx, lang, typed).await.map_err(|problem| renamed(problem, part.name()))?;
            store::insert_part(cx, id, part, &text).await?;
        }
    }
    Ok(())
}

async fn told(cx: &mut Cx, chamber: &Chamber, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let space = chamber.subject.space;
    let (kind, affects) = (wanted.kind.name().to_owned(), wanted.affects.clone());
    cx.record(&Decided { space, decision: id, kind, affects }).await?;
    if let Some(earlier) = wanted.supersedes {
        cx.record(&DecisionSuperseded { space, decision: earlier, by: id }).await?;
    }
    Ok(())
}

/// Where a decision comes from.
#[derive(Debug, Default)]
struct Source {
    /// The meeting in which it was taken.
    meeting: Option<SubjectId>,
    /// Who decided, and who differed.
    deciders: Vec<Decider>,
    /// Whether the viewer asked for advice and decides themselves.
    owns: bool,
}

async fn source(cx: &mut Cx, lang: Lang, chamber: &Chamber, wanted: &Wanted) -> Result<Source, Problem> {
    let t = t::Texts::new(lang);
    let mut source = Source::default();
    if let Some(id) = wanted.outcome_id {
        let outcome = agenda::store::outcome(cx, id).await?.ok_or(Problem::NotFound)?;
        let meeting = crate::meetings::sitting(cx, outcome.meeting).await?;
        if meeting.chamber.subject.id != chamber.subject.id {
            return Err(Problem::NotFound);
        }
        if outcome.decision.is_some() {
            return Err(Problem::Conflict(t.error_numbered().to_owned()));
        }
        source.meeting = Some(outcome.meeting);
        source.deciders = there(cx, chamber.subject.id, outcome.meeting).await?;
    }
    if let Some(id) = wanted.proposal {
        let ballot = proposals::ballot(cx, id).await?;
        if ballot.chamber.subject.id != chamber.subject.id {
            return Err(Problem::NotFound);
        }
        let result = ballot.proposal.result();
        if !matches!(result, Some(Resulting::Adopted | Resulting::Advised)) {
            return Err(Problem::Conflict(t.error_not_adopted().to_owned()));
        }
        if ballot.proposal.decision.is_some() {
            return Err(Problem::Conflict(t.error_numbered().to_owned()));
        }
        source.owns = result == Some(Resulting::Advised) && cx.viewer().person() == Some(ballot.subject.author);
        source.deciders = stood(cx, id).await?;
    }
    Ok(source)
}

/// Those who took a stance: whoever differed is kept with the reason.
async fn stood(cx: &mut Cx, proposal: SubjectId) -> db::Result<Vec<Decider>> {
    let stances = proposals::store::stances(cx, proposal).await?;
    let decider = |stance: proposals::store::Stance| Decider {
        person: stance.person,
        dissents: stance.choice().dissents(),
        reason: stance.reason.clone(),
        choice_name: stance.choice_name,
    };
    Ok(proposals::current(&stances).into_values().map(decider).collect())
}

/// Those with a voting seat who were there.
async fn there(cx: &mut Cx, council: SubjectId, meeting: SubjectId) -> db::Result<Vec<Decider>> {
    let there = agenda::store::attendance(cx, meeting).await?;
    let seats = crate::seats::store::all(cx, council).await?;
    let present = seats.iter().filter(|seat| seat.voting && there.get(&seat.id) == Some(&agenda::Presence::In));
    let decider =
        |person: PersonId| Decider { person, choice_name: String::new(), dissents: false, reason: String::new() };
    Ok(present.map(|seat| decider(seat.person)).collect())
}

async fn check(cx: &mut Cx, lang: Lang, chamber: &Chamber, wanted: &Wanted) -> Result<Timestamp, Problem> {
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "outcome", &wanted.outcome, t.error_decision_missing());
    for (field, text) in
        [("drivers", &wanted.drivers), ("options", &wanted.options), ("consequences", &wanted.consequences)]
    {
        body(lang, &mut errors, field, text, "");
    }
    let now = cx.now();
    match wrong(wanted.kind, chamber.scope(), wanted.review_on, now) {
        Some(Wrong::NoReview) => errors.add("review", t.error_review_missing()),
        Some(Wrong::ReviewDay) => errors.add("review", t.error_review_day()),
        Some(Wrong::DirectionReview) => errors.add("review", t.error_review_direction()),
        Some(Wrong::StrategyNeedsEnterprise) => errors.add("kind", t.error_strategy()),
        None => {}
    }
    if let Some(earlier) = wanted.supersedes {
        let earlier = store::one(cx, earlier).await?.ok_or(Problem::NotFound)?;
        if earlier.council != chamber.subject.id {
            return Err(Problem::NotFound);
        }
        if earlier.superseded_by.is_some() {
            errors.add("supersedes", t.error_superseded());
        }
    }
    if wanted.affects.len() > 50 {
        errors.add("affects", t.error_affects());
    }
    for subject in &wanted.affects {
        if subjects::find(cx, *subject).await?.is_none() {
            errors.add("affects", t.error_affects());
            break;
        }
    }
    errors.check()?;
    wanted.review_on.ok_or(Problem::NotFound)
}

/// Writes down what turned out of a decision. An earlier review stays.
///
/// # Errors
/// If the viewer may not, or nothing says what turned out.
pub async fn review(cx: &mut Cx, lang: Lang, id: SubjectId, verdict: &str, text: &str) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let (chamber, _) = find(cx, id).await?;
    let chamber = grant(cx.viewer(), chamber, &policy::Keep)?;
    let mut errors = FieldErrors::new();
    let verdict = Verdict::from_name(verdict);
    if verdict.is_none() {
        errors.add("verdict", t.error_choose());
    }
    body(lang, &mut errors, "text", text, t.error_happened_missing());
    errors.check()?;
    let (verdict, by) = (verdict.ok_or(Problem::NotFound)?, cx.viewer().person().ok_or(Problem::SignIn)?);
    store::insert_review(cx, id, verdict, text.trim(), by).await?;
    let fact = DecisionReviewed { space: chamber.subject.space, decision: id, verdict: verdict.name().to_owned() };
    cx.record(&fact).await?;
    Ok(())
}

/// The subjects that somebody named, by address or id.
///
/// # Errors
/// The word that names none.
pub fn named(typed: &str) -> Result<Vec<SubjectId>, String> {
    let mut all = Vec::new();
    for word in typed.split([' ', '\n', '\r', ',', ';']).filter(|word| !word.is_empty()) {
        let path = word.split(['?', '#']).next().unwrap_or_default();
        let id = path.rsplit('/').find_map(|part| part.parse::<SubjectId>().ok());
        match id {
            Some(id) if !all.contains(&id) => all.push(id),
            Some(_) => {}
            None => return Err(word.to_owned()),
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::named;
    use kernel::SubjectId;

    #[test]
    fn what_a_decision_governs_is_named_by_address_or_id() {
        let typed = "https://stoa.example/questions/12?at=3#subject-3\n/posts/14 12";
        assert_eq!(named(typed), Ok(vec![SubjectId::new(12), SubjectId::new(14)]));
        assert_eq!(named("/questions/"), Err("/questions/".to_owned()));
        assert_eq!(named(" \n"), Ok(Vec::new()));
    }
}
