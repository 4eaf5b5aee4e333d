//! Working a round's result out from its sheets.

use super::model::{self, Answers};
use super::outcome::{BlockOutcome, Outcome, RemarkOutcome, Response};
use crate::facts::Published;
use crate::rounds::{Round, Split};
use crate::{raters, rounds, sheets};
use db::Cx;
use kernel::Timestamp;
use maturity::scoring::agreement::{self, Reading};
use maturity::{Group, Kind, Words};
use serde_json::{Map, Value, json};
use web::Visit;

/// The result of a round as it would be published at this moment.
pub(crate) async fn work_out(cx: &mut Cx, round: &Round) -> db::Result<Outcome> {
    let looked_again = round.consensus_until.is_some();
    let now = sheets::store::raters(cx, round, 2).await?;
    let first = if looked_again { Some(sheets::store::raters(cx, round, 1).await?) } else { None };
    let outlooks = sheets::store::outlooks(cx, round.id).await?;
    let before = kind_before(cx, round).await?;
    let response = response(cx, round).await?;
    let remarks = sheets::store::remarks(cx, round.id).await?;
    let remarks =
        remarks.into_iter().map(|one| RemarkOutcome { item: one.item, comment: one.comment, evidence: one.evidence });
    let answers = Answers {
        instrument: round.instrument(),
        length: &round.length(),
        word: &round.length,
        raters: &now,
        first: first.as_deref(),
        outlooks: &outlooks,
        before,
    };
    Ok(model::work_out(&answers, response, remarks.collect()))
}

async fn response(cx: &mut Cx, round: &Round) -> db::Result<Vec<Response>> {
    let counts = raters::store::counts(cx, round.id).await?;
    let of = |group: Group| {
        let count = counts.iter().find(|count| count.group == group.code())?;
        Some(Response { group: count.group.clone(), asked: count.asked, answered: count.begun })
    };
    Ok(Group::ALL.into_iter().filter_map(of).collect())
}

/// The kind of the last published round of the same place, whose mature sides stay mature a little longer.
async fn kind_before(cx: &mut Cx, round: &Round) -> db::Result<Option<Kind>> {
    let earlier = rounds::store::published(cx).await?;
    for other in earlier.iter().filter(|other| other.unit == round.unit && other.id != round.id) {
        if let Some(kind) = super::store::find(cx, other.id).await?.and_then(|outcome| outcome.kind()) {
            return Ok(Some(kind));
        }
    }
    Ok(None)
}

/// The sub-dimensions on which five raters or more don't agree, by id: what the second look is about.
pub(crate) async fn split(cx: &mut Cx, round: &Round) -> db::Result<Vec<String>> {
    let instrument = round.instrument();
    let raters = model::publishable(instrument, &sheets::store::raters(cx, round, 2).await?);
    let apart = |at: &usize| {
        let agreement = agreement::within_group(&raters, instrument.items_of(*at));
        agreement.is_some_and(|agreement| agreement::reading(agreement) == Reading::Split)
    };
    Ok((0..instrument.sub_dimensions.len()).filter(apart).map(|at| instrument.sub_dimensions[at].id.clone()).collect())
}

/// The same with names and figures, and Krippendorff's alpha: for the lead's page.
pub(crate) async fn disagreement(
    cx: &mut Cx,
    visit: &Visit,
    round: &Round,
) -> db::Result<(Vec<Split>, Option<String>)> {
    let raters = sheets::store::raters(cx, round, 2).await?;
    let (instrument, words) = (round.instrument(), Words::of(round.instrument(), visit.lang));
    let figure = |value: f64| texts::decimal(value, 2, visit.lang);
    let of = |id: String| {
        let at = instrument.sub_dimension(&id)?;
        let agreement = agreement::within_group(&raters, instrument.items_of(at))?;
        let name = words.sub_dimension(&id).map(|words| words.name.clone())?;
        Some(Split { name, agreement: figure(agreement), id })
    };
    let splits = split(cx, round).await?.into_iter().filter_map(of).collect();
    let alpha = agreement::krippendorff(&raters, instrument.items.len());
    Ok((splits, alpha.map(figure)))
}

/// What others are told of a published result.
pub(crate) fn fact(round: &Round, outcome: &Outcome, now: Timestamp) -> Published {
    let subs: Map<String, Value> = outcome.subs.iter().map(|(id, sub)| (id.clone(), json!(sub.score))).collect();
    let block = |block: &BlockOutcome| json!({"score": block.score, "half": block.half, "status": block.status});
    let blocks: Map<String, Value> = outcome.blocks.iter().map(|(code, one)| (code.clone(), block(one))).collect();
    Published {
        round: round.id,
        title: round.title.clone(),
        published_at: now.millis(),
        unit: round.unit.clone(),
        instrument: outcome.instrument.clone(),
        length: outcome.length.clone(),
        raters: outcome.raters,
        groups: outcome.response.iter().filter(|one| one.answered > 0).count(),
        kind: outcome.kind.clone(),
        bridged: outcome.bridged,
        provisional: outcome.provisional,
        borderline: outcome.borderline.clone(),
        it_lag: outcome.it_lag,
        direction: outcome.direction.clone(),
        sub: subs.into(),
        block: blocks.into(),
    }
}
