//! The verbs of rounds.

use super::form::{Typed, listed};
use super::model::NotNow;
use super::{Round, State, store};
use crate::facts::{Closed, Opened};
use crate::raters::actions::{self as asking, Asking};
use crate::results;
use crate::{policy, raters};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{RoundId, Timestamp};
use std::time::Duration;
use web::keys::Keys;
use web::{FieldErrors, Problem, Visit};

const FORTNIGHT: Duration = Duration::from_secs(14 * 86_400);

/// A round that the viewer may do this with.
///
/// # Errors
/// If there is none for this viewer.
pub(crate) async fn find(cx: &mut Cx, id: RoundId, rule: &impl Rule<Round>) -> Result<Round, Problem> {
    let round = store::find(cx, id).await?.ok_or(Problem::NotFound)?;
    Ok(grant(cx.viewer(), round, rule)?.clone())
}

/// A round that the viewer leads, locked.
///
/// # Errors
/// If there is none for this viewer.
async fn lock(cx: &mut Cx, id: RoundId) -> Result<Round, Problem> {
    let round = store::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    Ok(grant(cx.viewer(), round, &policy::Lead)?.clone())
}

/// Why a round was not changed.
#[derive(Debug)]
pub(crate) enum Refused {
    /// Fields of the form are wrong.
    Fields(FieldErrors),
    /// It is not the time for this.
    NotNow(NotNow),
    /// The rest.
    Problem(Problem),
}

impl<E: Into<Problem>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Problem(error.into())
    }
}

/// An empty draft of the viewer's, with a fortnight to answer.
pub(super) fn blank(cx: &Cx) -> Result<Round, Problem> {
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    Ok(Round::draft(RoundId::compose(cx.now(), cx.bits()), by, cx.now().plus(FORTNIGHT)))
}

/// Makes a draft.
pub(super) async fn plan(cx: &mut Cx, visit: &Visit, typed: &Typed) -> Result<RoundId, Refused> {
    let mut round = blank(cx)?;
    typed.put(&mut round, visit).map_err(Refused::Fields)?;
    grant(cx.viewer(), round.clone(), &policy::Lead)?;
    store::insert(cx, &round).await?;
    Ok(round.id)
}

/// Changes a draft.
pub(super) async fn change(cx: &mut Cx, visit: &Visit, id: RoundId, typed: &Typed) -> Result<(), Refused> {
    let mut round = lock(cx, id).await?;
    if round.state(cx.now()) != State::Draft {
        return Err(Refused::NotNow(NotNow::State));
    }
    typed.put(&mut round, visit).map_err(Refused::Fields)?;
    Ok(store::update(cx, &round).await?)
}

/// Takes a draft away; a round that opened stays.
pub(super) async fn discard(cx: &mut Cx, id: RoundId) -> Result<(), Refused> {
    let round = lock(cx, id).await?;
    if round.state(cx.now()) != State::Draft {
        return Err(Refused::NotNow(NotNow::State));
    }
    Ok(store::delete(cx, id).await?)
}

/// Whom a draft would ask at this moment.
pub(super) async fn would_ask(cx: &mut Cx, round: &Round) -> db::Result<Vec<Asking>> {
    asking::would_ask(cx, round, &listed(&round.listed).unwrap_or_default()).await
}

/// Opens a round: everybody gets their link, and the cut is fixed.
pub(super) async fn open(cx: &mut Cx, keys: &Keys, lang: &str, id: RoundId) -> Result<(), Refused> {
    let round = lock(cx, id).await?;
    let people = would_ask(cx, &round).await?;
    round.may_open(cx.now(), people.len()).map_err(Refused::NotNow)?;
    asking::ask(cx, keys, &round, &people, lang).await?;
    store::open(cx, id).await?;
    cx.record(&Opened { round: id }).await?;
    Ok(())
}

/// Reminds those who haven't finished; how many they are.
pub(crate) async fn remind(cx: &mut Cx, id: RoundId) -> Result<usize, Refused> {
    let round = lock(cx, id).await?;
    round.may_remind(cx.now()).map_err(Refused::NotNow)?;
    store::remind(cx, id).await?;
    Ok(asking::remind(cx, id).await?)
}

/// Closes a round before its day, or its second look.
pub(super) async fn close(cx: &mut Cx, id: RoundId) -> Result<(), Refused> {
    let round = lock(cx, id).await?;
    if !matches!(round.state(cx.now()), State::Open | State::Consensus) {
        return Err(Refused::NotNow(NotNow::State));
    }
    store::close(cx, id).await?;
    cx.record(&Closed { round: id }).await?;
    Ok(())
}

/// Opens the sub-dimensions again on which the raters don't agree, for a second look. There is one second look.
pub(super) async fn look_again(cx: &mut Cx, id: RoundId, until: Timestamp) -> Result<(), Refused> {
    let round = lock(cx, id).await?;
    let now = cx.now();
    if round.state(now) != State::Review || round.consensus_until.is_some() {
        return Err(Refused::NotNow(NotNow::State));
    }
    if until <= now {
        return Err(Refused::NotNow(NotNow::Past));
    }
    let split = results::split(cx, &round).await?;
    if split.is_empty() {
        return Err(Refused::NotNow(NotNow::Agreed));
    }
    store::look_again(cx, id, &split.join(","), until).await?;
    Ok(raters::actions::look_again(cx, id).await?)
}

/// Publishes a round's result, once and for all.
pub(super) async fn publish(cx: &mut Cx, id: RoundId) -> Result<(), Refused> {
    let round = lock(cx, id).await?;
    if round.state(cx.now()) != State::Review {
        return Err(Refused::NotNow(NotNow::State));
    }
    let outcome = results::work_out(cx, &round).await?;
    if outcome.raters == 0 {
        return Err(Refused::NotNow(NotNow::Unanswered));
    }
    let body = serde_json::to_string(&outcome).map_err(|error| Problem::Bug(error.to_string()))?;
    store::publish(cx, id, &body).await?;
    cx.record(&results::fact(&round, &outcome, cx.now())).await?;
    Ok(())
}
