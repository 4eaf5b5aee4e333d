//! Opening proposals, taking stances, resolving objections, closing.

use super::model::{Ballot, Choice, Counted, Process, Resulting, conclude};
use super::store::{self, NewProposal, Proposal, Stance};
use crate::councils::model::QUORUMS;
use crate::councils::{chamber, locked};
use crate::facts::{ObjectionResolved, ProposalClosed, ProposalOpened, StanceTaken};
use crate::{PROPOSAL, policy, seats, t, topics};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{PersonId, StanceId, SubjectId, Timestamp};
use std::collections::BTreeMap;
use std::time::Duration;
use subjects::{Created, NewSubject};
use texts::Lang;
use web::checks::{body, line};
use web::prose;
use web::{FieldErrors, Problem};

/// A proposal to open.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Its title.
    pub title: String,
    /// What is proposed, and why: Markdown.
    pub text: String,
    /// How it is decided.
    pub how: NewProposal,
    /// The client's key, against opening twice.
    pub key: Option<String>,
}

/// A proposal with its council.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn ballot(cx: &mut Cx, id: SubjectId) -> Result<Ballot, Problem> {
    let proposal = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let chamber = chamber(cx, proposal.council).await?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let is_elector = match cx.viewer().person() {
        Some(person) => store::electors(cx, id).await?.contains(&person),
        None => false,
    };
    let now = cx.now();
    Ok(Ballot { chamber, subject, proposal, is_elector, now })
}

/// Opens a proposal. Those who hold a voting seat now are its electorate, whatever becomes of their seats.
///
/// # Errors
/// If the viewer may not, there is nobody to ask, or something can't be taken.
pub async fn open(cx: &mut Cx, lang: Lang, council: SubjectId, wanted: &Wanted) -> Result<Created, Problem> {
    let chamber = locked(cx, council).await?;
    let chamber = grant(cx.viewer(), chamber, &policy::Work)?;
    check(lang, wanted, cx.now()).check()?;
    if let Some(topic) = wanted.how.topic {
        let (of, _) = topics::find(cx, topic).await?;
        if of.subject.id != council {
            return Err(Problem::NotFound);
        }
    }
    for subject in &wanted.how.affects {
        if subjects::find(cx, *subject).await?.is_none() {
            return Err(Problem::field("affects", t::Texts::new(lang).error_affects()));
        }
    }
    let electors = voting(cx, council).await?;
    if electors.is_empty() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_no_electors().to_owned()));
    }
    let text = prose::written(cx, lang, &wanted.text).await?;
    let new = NewSubject {
        kind: PROPOSAL,
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
    if created.fresh {
        store::insert(cx, created.id, council, &wanted.how, &electors).await?;
        let process = wanted.how.process.name().to_owned();
        let space = chamber.subject.space;
        cx.record(&ProposalOpened { space, proposal: created.id, process, people: electors }).await?;
    }
    Ok(created)
}

/// Those who hold a voting seat now, once each.
///
/// # Errors
/// If the database refuses.
pub async fn voting(cx: &mut Cx, council: SubjectId) -> db::Result<Vec<PersonId>> {
    let seats = seats::store::running(cx, council).await?;
    let mut people: Vec<PersonId> = seats.iter().filter(|seat| seat.voting).map(|seat| seat.person).collect();
    people.sort_unstable();
    people.dedup();
    Ok(people)
}

/// Takes a stance, or another one than before.
///
/// # Errors
/// If the viewer does not belong to the electorate, it is not open, or the stance lacks its reason.
pub async fn stand(cx: &mut Cx, lang: Lang, id: SubjectId, choice: &str, reason: &str) -> Result<(), Problem> {
    let ballot = taken(cx, id, &policy::Stand).await?;
    let t = t::Texts::new(lang);
    let choice = Choice::from_name(choice).filter(|choice| ballot.proposal.process().choices().contains(choice));
    let choice = choice.ok_or_else(|| Problem::field("choice", t.error_choose_stance()))?;
    let mut errors = FieldErrors::new();
    body(lang, &mut errors, "reason", reason, if choice.needs_reason() { t.error_stance_reason() } else { "" });
    errors.check()?;
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    let same = |stance: &Stance| stance.choice() == choice && stance.reason == reason.trim();
    if !current(&store::stances(cx, id).await?).get(&person).is_some_and(same) {
        store::stand(cx, id, person, choice, reason.trim()).await?;
        cx.record(&StanceTaken { space: ballot.subject.space, proposal: id }).await?;
    }
    Ok(())
}

/// The newest stance of each person.
#[must_use]
pub fn current(stances: &[Stance]) -> BTreeMap<PersonId, Stance> {
    stances.iter().map(|stance| (stance.person, stance.clone())).collect()
}

/// Resolves an objection: it stays with its reason and how it was resolved, and stands in the way no more.
///
/// # Errors
/// If the viewer may not, it is none that stands in the way, or nothing says how.
pub async fn resolve(cx: &mut Cx, lang: Lang, id: SubjectId, stance: StanceId, how: &str) -> Result<(), Problem> {
    let stances = store::stances(cx, id).await?;
    let objection = current(&stances).into_values().find(|one| one.id == stance && one.choice() == Choice::Object);
    let objection = objection.ok_or(Problem::NotFound)?;
    let own = cx.viewer().person() == Some(objection.person);
    let ballot = taken(cx, id, &policy::Resolve { own }).await?;
    let mut errors = FieldErrors::new();
    body(lang, &mut errors, "resolution", how, t::Texts::new(lang).error_resolution_missing());
    errors.check()?;
    if objection.resolved_at.is_none() {
        store::resolve(cx, stance, cx.viewer().person().ok_or(Problem::SignIn)?, how.trim()).await?;
        cx.record(&ObjectionResolved { space: ballot.subject.space, proposal: id }).await?;
    }
    Ok(())
}

/// Closes a proposal before its time, or takes it back.
///
/// # Errors
/// If the viewer may not, or it is closed.
pub async fn close(cx: &mut Cx, id: SubjectId, withdraw: bool) -> Result<Resulting, Problem> {
    let ballot = taken(cx, id, &policy::Close).await?;
    let result = if withdraw { Resulting::Withdrawn } else { counted(cx, &ballot.proposal).await? };
    store::close(cx, id, cx.viewer().person(), result).await?;
    told(cx, &ballot, result).await?;
    Ok(result)
}

/// Closes what is due, as the program.
///
/// # Errors
/// If the database refuses.
pub async fn close_due(cx: &mut Cx) -> Result<(), Problem> {
    for id in store::due(cx, 100).await? {
        subjects::lock(cx, id).await?;
        let ballot = ballot(cx, id).await?;
        if ballot.proposal.closed_at.is_none() {
            let result = counted(cx, &ballot.proposal).await?;
            store::close(cx, id, None, result).await?;
            told(cx, &ballot, result).await?;
        }
    }
    Ok(())
}

/// What would come of a proposal if it were closed now.
///
/// # Errors
/// If the database refuses.
pub async fn counted(cx: &mut Cx, proposal: &Proposal) -> db::Result<Resulting> {
    let stances = store::stances(cx, proposal.id).await?;
    let all: Vec<Counted> = current(&stances)
        .into_values()
        .map(|stance| Counted { choice: stance.choice(), resolved: stance.resolved_at.is_some() })
        .collect();
    let Proposal { quorum_percent, electors, .. } = proposal;
    Ok(conclude(proposal.process(), proposal.threshold(), *quorum_percent, *electors, &all))
}

async fn told(cx: &mut Cx, ballot: &Ballot, result: Resulting) -> Result<(), Problem> {
    let fact =
        ProposalClosed { space: ballot.subject.space, proposal: ballot.subject.id, result: result.name().to_owned() };
    cx.record(&fact).await?;
    Ok(())
}

/// A proposal, locked for a change by somebody who may do this with it.
async fn taken(cx: &mut Cx, id: SubjectId, act: &impl Rule<Ballot>) -> Result<Ballot, Problem> {
    subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let ballot = ballot(cx, id).await?;
    Ok(grant(cx.viewer(), ballot, act)?.into_inner())
}

fn check(lang: Lang, wanted: &Wanted, now: Timestamp) -> FieldErrors {
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.text, t.error_proposal_missing());
    let closes = wanted.how.closes_at;
    if closes <= now || closes > now.plus(Duration::from_secs(366 * 86_400)) {
        errors.add("closes", t.error_closes());
    }
    if !QUORUMS.contains(&wanted.how.quorum_percent) {
        errors.add("quorum", t.error_choose());
    }
    if wanted.how.affects.len() > 50 {
        errors.add("affects", t.error_affects());
    }
    if wanted.how.process != Process::Majority && wanted.how.threshold != super::Threshold::Half {
        errors.add("threshold", t.error_threshold());
    }
    errors
}
