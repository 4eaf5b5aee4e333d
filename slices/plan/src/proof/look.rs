//! Looking at evidence: when something happened that a probe follows, and every night.

use super::model::{Source, goes_to};
use super::store::{self, Found};
use crate::facts::{ActionLate, ActionMet, ActionRegressed};
use crate::steps::{self, Stage, Step};
use db::Cx;
use evidence::{Arguments, Evidence};
use jobs::Record;
use kernel::{FactId, SpaceId, Viewer};
use maturity::rules::{Asks, Condition, LINKED, Rules};
use std::time::Duration;

/// Transactions begin before they commit: a fact's id may be older than the last look. None takes longer than this.
const OVERLAP: Duration = Duration::from_secs(120);

/// Looks through what happened since the last look, and at the evidence of those actions whose probes follow any of it.
///
/// # Errors
/// If the database refuses.
pub async fn look_through(cx: &mut Cx) -> db::Result<()> {
    let from = store::looked_upto(cx).await?;
    let next = FactId::compose(cx.now().minus(OVERLAP), 0);
    store::look_from(cx, next).await?;
    let kinds = match from {
        Some(from) => jobs::kinds_since(cx, from).await?,
        None => Vec::new(),
    };
    if kinds.is_empty() {
        return Ok(());
    }
    let evidence = web::evidence(cx);
    let follows = |step: &Step| follows(&evidence, step, &kinds);
    let steps: Vec<Step> = steps::store::open(cx).await?.into_iter().filter(follows).collect();
    for step in steps {
        look_at(cx, &step).await?;
    }
    Ok(())
}

/// Whether a probe that the rule of an action asks follows one of these kinds of facts.
fn follows(evidence: &Evidence, step: &Step, kinds: &[String]) -> bool {
    let rule = Rules::current().of(&step.action);
    rule.is_some_and(|rule| {
        let probes = rule.all.iter().filter_map(|condition| match condition {
            Condition::Asks(asks) => evidence.probe(&asks.probe),
            Condition::Recorded(_) => None,
        });
        let mut followed = probes.flat_map(|probe| probe.follows.iter());
        followed.any(|kind| kinds.iter().any(|happened| happened == kind))
    })
}

/// Looks at the evidence of all actions: with time, what happened falls out of a window.
///
/// # Errors
/// If the database refuses.
pub async fn look_round(cx: &mut Cx) -> db::Result<()> {
    for step in steps::store::open(cx).await? {
        look_at(cx, &step).await?;
    }
    Ok(())
}

/// Looks at the evidence of an action, and moves it on or back. The platform does so, whoever it is that something happened by:
/// probes see the whole house.
///
/// # Errors
/// If the database refuses.
pub async fn look_at(cx: &mut Cx, step: &Step) -> db::Result<()> {
    let viewer = cx.viewer().clone();
    cx.act_as(Viewer::System);
    let looked = look(cx, step).await;
    cx.act_as(viewer);
    looked
}

async fn look(cx: &mut Cx, step: &Step) -> db::Result<()> {
    let Some(rule) = Rules::current().of(&step.action) else { return Ok(()) };
    let evidence = web::evidence(cx);
    for (place, condition) in rule.all.iter().enumerate() {
        let (source, holds, answer) = match condition {
            Condition::Asks(asks) => ask(cx, &evidence, asks, step.space).await?,
            Condition::Recorded(key) => stated(cx, step, key).await?,
        };
        store::keep(cx, &step.action, &Found { place, source, holds, answer }).await?;
    }
    store::forget_beyond(cx, &step.action, rule.all.len()).await?;
    let readings = store::readings(cx, &step.action).await?;
    let is_owned = step.owner.is_some() && step.accepted_at.is_some();
    match goes_to(step.stage(), is_owned, &readings, rule.hold_days, cx.now()) {
        Some(stage) => go(cx, step, stage).await,
        None => Ok(()),
    }
}

type Answered = (Source, bool, evidence::Reading);

async fn ask(cx: &mut Cx, evidence: &Evidence, asks: &Asks, linked: Option<SpaceId>) -> db::Result<Answered> {
    let nothing = evidence::Reading::default();
    let Some(probe) = evidence.probe(&asks.probe) else { return Ok((Source::Coming, false, nothing)) };
    let mut given = asks.with.clone();
    if given.get("space").is_some_and(|space| space == LINKED) {
        match linked {
            Some(space) => given.insert("space".to_owned(), space.to_string()),
            None => return Ok((Source::NoSpace, false, nothing)),
        };
    }
    let day = |days: i64| Duration::from_secs(u64::try_from(days).unwrap_or(0) * 86_400);
    let since = asks.within_days.map(|days| cx.now().minus(day(days)));
    let answer = (probe.read)(cx, &Arguments { now: cx.now(), since, given }).await?;
    Ok(match answer.value {
        Some(value) => (Source::Read, asks.holds(value), answer),
        None => (Source::NoValue, false, answer),
    })
}

async fn stated(cx: &mut Cx, step: &Step, key: &str) -> db::Result<Answered> {
    let all = store::statements(cx, &step.action).await?;
    let of_key = || all.iter().filter(|statement| statement.key == key);
    let source = match () {
        () if of_key().any(store::Statement::counts) => Source::Stated,
        () if of_key().any(store::Statement::is_waiting) => Source::Waiting,
        () => Source::NotStated,
    };
    Ok((source, source == Source::Stated, evidence::Reading::default()))
}

/// The platform saw it: nobody ticked it.
async fn go(cx: &mut Cx, step: &Step, stage: Stage) -> db::Result<()> {
    steps::store::go(cx, step, stage, "").await?;
    let (Some(action), Some(space)) = (step.subject, store::space(cx).await?) else { return Ok(()) };
    let (code, people) = (step.action.clone(), step.owner.into_iter().collect());
    match stage {
        Stage::Met => cx.record(&ActionMet { space, action, code, people }).await.map(drop),
        Stage::Regressed => cx.record(&ActionRegressed { space, action, code, people }).await.map(drop),
        _ => Ok(()),
    }
}

/// Tells the owners of what is late, once.
///
/// # Errors
/// If the database refuses.
pub async fn tell_of_late(cx: &mut Cx) -> db::Result<()> {
    let Some(space) = store::space(cx).await? else { return Ok(()) };
    for step in steps::store::to_tell(cx).await? {
        steps::store::told(cx, &step.action).await?;
        if let Some(action) = step.subject {
            let (code, people) = (step.action.clone(), step.owner.into_iter().collect());
            cx.record(&ActionLate { space, action, code, people }).await?;
        }
    }
    Ok(())
}
