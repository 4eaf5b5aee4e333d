//! Proposals and decisions with a past.

use super::{SOURCE, space_of};
use crate::decisions::store::{Decider, NewDecision};
use crate::{Choice, DECISION, DecisionKind, PROPOSAL, Process, Resulting, Scope, Threshold, Verdict};
use crate::{councils, decisions, proposals, seats};
use db::{Cx, Error};
use kernel::{PersonId, SubjectId, Timestamp};
use subjects::Names;
use subjects::import::past;
use web::civil;

/// A proposal, open or closed.
#[derive(Clone, Debug)]
pub struct PastProposal<'a> {
    /// The council.
    pub council: SubjectId,
    /// Who opened it.
    pub by: PersonId,
    /// Its title.
    pub title: &'a str,
    /// What is proposed: Markdown.
    pub text: &'a str,
    /// How it is decided.
    pub process: Process,
    /// How much agreement it needs.
    pub threshold: Threshold,
    /// Until when.
    pub closes_at: Timestamp,
    /// Where people stood, and why.
    pub stances: Vec<(PersonId, Choice, &'a str)>,
    /// Its key.
    pub key: &'a str,
}

/// A decision that was taken.
#[derive(Clone, Debug)]
pub struct PastDecision<'a> {
    /// The council.
    pub council: SubjectId,
    /// Who recorded it.
    pub by: PersonId,
    /// Its title.
    pub title: &'a str,
    /// What was decided: Markdown.
    pub outcome: &'a str,
    /// Why anything had to be decided.
    pub drivers: &'a str,
    /// What else was possible.
    pub options: &'a str,
    /// What was expected to follow.
    pub consequences: &'a str,
    /// What sort it is. A strategy needs an enterprise council.
    pub kind: DecisionKind,
    /// When it is looked at again.
    pub review_on: Timestamp,
    /// The proposal that it was taken on.
    pub proposal: Option<SubjectId>,
    /// The meeting in which it was taken.
    pub meeting: Option<SubjectId>,
    /// The earlier one in whose place it stands.
    pub supersedes: Option<SubjectId>,
    /// Who decided, and with which reason they differed.
    pub deciders: Vec<(PersonId, Option<&'a str>)>,
    /// What it governs.
    pub affects: Vec<SubjectId>,
    /// What turned out, where it was looked at: when, by whom is its recorder.
    pub review: Option<(Timestamp, Verdict, &'a str)>,
    /// Its key.
    pub key: &'a str,
}

/// Puts a proposal in. Its electorate is who holds a voting seat now ([`Cx::act_at`]). One whose time is over by `today` is
/// closed with what came of it.
///
/// # Errors
/// If there is no such council, or the database refuses.
pub async fn proposal(cx: &mut Cx, new: &PastProposal<'_>, today: Timestamp) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let space = space_of(cx, new.council).await?;
    let id = past(cx, PROPOSAL, (space, new.by), (new.title, new.text), (SOURCE, new.key)).await?;
    let council = councils::store::load(cx, new.council).await?.ok_or(Error::NoRow)?;
    let voting = seats::store::running(cx, new.council).await?;
    let mut electors: Vec<PersonId> = voting.iter().filter(|seat| seat.voting).map(|seat| seat.person).collect();
    electors.sort_unstable();
    electors.dedup();
    let quorum_percent = council.quorum_percent;
    let PastProposal { process, threshold, closes_at, .. } = *new;
    let how = proposals::store::NewProposal {
        process,
        threshold,
        quorum_percent,
        closes_at,
        topic: None,
        kind: DecisionKind::General,
        affects: Vec::new(),
    };
    proposals::store::insert(cx, id, new.council, &how, &electors).await?;
    for (person, choice, reason) in &new.stances {
        proposals::store::stand(cx, id, *person, *choice, reason).await?;
    }
    if closes_at <= today {
        let counted: Vec<proposals::Counted> =
            new.stances.iter().map(|(_, choice, _)| proposals::Counted { choice: *choice, resolved: false }).collect();
        let of = i64::try_from(electors.len()).unwrap_or(i64::MAX);
        let result: Resulting = proposals::conclude(process, threshold, quorum_percent, of, &counted);
        let at = cx.now();
        cx.act_at(closes_at);
        proposals::store::close(cx, id, None, result).await?;
        cx.act_at(at);
    }
    Ok(id)
}

/// Puts a decision in, with the next number of its council and year.
///
/// # Errors
/// If there is no such council, a strategy is not of an enterprise council, or the database refuses.
pub async fn decision(cx: &mut Cx, new: &PastDecision<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let council = councils::store::load(cx, new.council).await?.ok_or(Error::NoRow)?;
    if new.kind == DecisionKind::Strategy && council.scope != Scope::Enterprise.name() {
        return Err(Error::Other("a strategy is adopted by an enterprise council alone".to_owned()));
    }
    let space = council.space;
    let id = past(cx, DECISION, (space, new.by), (new.title, new.outcome), (SOURCE, new.key)).await?;
    let PastDecision { kind, proposal, meeting, review_on, supersedes, .. } = *new;
    let record = NewDecision { kind, proposal, meeting, review_on, supersedes };
    let year = civil::year(cx.now());
    decisions::store::insert(cx, id, new.council, year, &record).await?;
    for (part, text) in [
        (decisions::Part::Drivers, new.drivers),
        (decisions::Part::Options, new.options),
        (decisions::Part::Consequences, new.consequences),
    ] {
        if !text.is_empty() {
            let names = Names::load(cx, text).await?;
            decisions::store::insert_part(cx, id, part, &subjects::rendered(text.to_owned(), &names)).await?;
        }
    }
    for (person, dissent) in &new.deciders {
        let choice_name = if dissent.is_some() { Choice::No.name() } else { "" }.to_owned();
        let reason = dissent.unwrap_or_default().to_owned();
        let decider = Decider { person: *person, choice_name, dissents: dissent.is_some(), reason };
        decisions::store::insert_decider(cx, id, &decider).await?;
    }
    for governed in &new.affects {
        decisions::store::insert_affects(cx, id, *governed).await?;
    }
    if let Some((when, verdict, text)) = new.review {
        let at = cx.now();
        cx.act_at(when);
        decisions::store::insert_review(cx, id, verdict, text, new.by).await?;
        cx.act_at(at);
    }
    Ok(id)
}
