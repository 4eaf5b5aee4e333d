//! How the demo company puts risks and accounts in, dated as they were: the moment of each is that of its unit of work
//! ([`Cx::act_at`]). A key that is there already changes nothing, so that a second run adds nothing.

use crate::accounts::store as accounts;
use crate::indicators::store::NewValue;
use crate::indicators::{self, Indicator};
use crate::risks::store as risks;
use crate::risks::store::writing::{self, Beginning, Columns};
use crate::risks::{Assessment, Level, What};
use crate::{ACCOUNT, Holds, Mitigation, RISK, RiskKind, Sort, Stage, Treatment, Verdict, homes};
use db::{Cx, Error};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use subjects::{Names, NewSubject, Refused};

/// What is imported here is known under this name.
const SOURCE: &str = "risks";

/// A risk with a past.
#[derive(Clone, Debug)]
pub struct PastRisk<'a> {
    /// Where it lives.
    pub space: SpaceId,
    /// Who recorded it.
    pub by: PersonId,
    /// The event.
    pub title: &'a str,
    /// Cause, event, effect: Markdown.
    pub text: &'a str,
    /// What sort of harm it is.
    pub kind: RiskKind,
    /// Likelihood and impact, from 1 to 5, before the mitigation.
    pub before: (i64, i64),
    /// The same after it.
    pub after: (i64, i64),
    /// What is done about it.
    pub treatment: Treatment,
    /// What makes it smaller.
    pub mitigation: &'a str,
    /// How far that was.
    pub mitigation_state: Mitigation,
    /// Who owned it, and whether they accepted.
    pub owner: Option<(PersonId, bool)>,
    /// When it was to be looked at again.
    pub review_on: Timestamp,
    /// The code of a capability, or empty.
    pub capability: &'a str,
    /// What it threatens.
    pub threatens: &'a [SubjectId],
    /// What it was watched by.
    pub indicator: Option<PastIndicator<'a>>,
    /// Its key.
    pub key: &'a str,
}

/// What a risk was watched by.
#[derive(Clone, Copy, Debug)]
pub struct PastIndicator<'a> {
    /// The id of a measure, or empty.
    pub measure: &'a str,
    /// What was counted by hand, where no measure is.
    pub name: &'a str,
    /// Whether a value below the limit is too much, and not one above it.
    pub below: bool,
    /// The limit, in the unit of the measure.
    pub limit: f64,
}

/// What became of a risk, at the moment of the unit of work.
#[derive(Clone, Copy, Debug)]
pub enum Happened<'a> {
    /// Its owner accepted it.
    Accepted,
    /// It was judged anew: before and after the mitigation, and why.
    Assessed((i64, i64), (i64, i64), &'a str),
    /// Its mitigation was so far, and what was said of it.
    Mitigation(Mitigation, &'a str),
    /// Somebody looked again: what they found, what they said, and the next day.
    Reviewed(Verdict, &'a str, Timestamp),
    /// A value was entered by hand.
    Value(f64, &'a str),
    /// It was closed with a reason.
    Closed(&'a str),
    /// It was opened again with a reason.
    Reopened(&'a str),
}

/// Puts a risk in. Gives back its id, and whether it is new: only then what became of it is to be told.
///
/// # Errors
/// If there is no such space, a level is not from 1 to 5, or the database refuses.
pub async fn risk(cx: &mut Cx, new: &PastRisk<'_>) -> db::Result<(SubjectId, bool)> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok((there, false));
    }
    let (id, now) = (subject(cx, RISK, new.space, new.by, (new.title, new.text), new.key).await?, cx.now());
    let indicator = new.indicator.map(|one| Indicator {
        measure: one.measure.to_owned(),
        name: one.name.to_owned(),
        direction: if one.below { indicators::Direction::Below } else { indicators::Direction::Above }
            .name()
            .to_owned(),
        limit: Some(one.limit),
    });
    let columns = Columns {
        kind: new.kind,
        treatment: new.treatment,
        mitigation: new.mitigation.to_owned(),
        owner: new.owner.map(|(owner, _)| owner),
        accepted_at: new.owner.filter(|(_, accepted)| *accepted).map(|_| now),
        capability: new.capability.to_owned(),
        indicator: indicator.unwrap_or_default(),
    };
    let assessment = assessment(new.before, new.after)?;
    let begins = Beginning { assessment, mitigation_state: new.mitigation_state, review_on: new.review_on };
    writing::insert(cx, id, new.space, &columns, &begins).await?;
    writing::set_threats(cx, id, new.threatens).await?;
    let by = Some(new.by);
    writing::change_by(cx, id, What::Recorded, by, ("", &assessment.kept()), "").await?;
    if let Some((owner, _)) = new.owner {
        writing::change_by(cx, id, What::Owner, by, ("", &owner.to_string()), "").await?;
    }
    Ok((id, true))
}

/// Tells what became of a risk, by whom.
///
/// # Errors
/// If there is no such risk, a level is not from 1 to 5, or the database refuses.
pub async fn happened(cx: &mut Cx, id: SubjectId, by: PersonId, what: &Happened<'_>) -> db::Result<()> {
    let risk = risks::one(cx, id).await?.ok_or(Error::NoRow)?;
    let (now, who) = (cx.now(), Some(by));
    match *what {
        Happened::Accepted => {
            writing::own(cx, id, risk.owner, Some(now)).await?;
            writing::change_by(cx, id, What::Accepted, who, ("", ""), "").await
        }
        Happened::Assessed(before, after, why) => {
            let (earlier, later) = (risk.assessment(), assessment(before, after)?);
            writing::assess(cx, id, later).await?;
            writing::change_by(cx, id, What::Assessed, who, (&earlier.kept(), &later.kept()), why).await
        }
        Happened::Mitigation(state, note) => {
            writing::mitigate(cx, id, state).await?;
            let earlier = risk.mitigation_state().name();
            writing::change_by(cx, id, What::Mitigation, who, (earlier, state.name()), note).await
        }
        Happened::Reviewed(verdict, note, next) => {
            writing::review(cx, id, next).await?;
            let later = next.millis().to_string();
            writing::change_by(cx, id, What::Reviewed, who, (verdict.name(), &later), note).await
        }
        Happened::Value(value, note) => {
            let new = NewValue { measure: "", value, held_at: now, by: who, note };
            indicators::store::insert(cx, id, &new).await?;
            indicators::store::set(cx, id, Some(value), Some(now)).await?;
            indicators::settle(cx, id).await
        }
        Happened::Closed(why) => {
            writing::close(cx, id, Some(now), who).await?;
            writing::change_by(cx, id, What::Closed, who, ("", ""), why).await
        }
        Happened::Reopened(why) => {
            writing::close(cx, id, None, None).await?;
            writing::change_by(cx, id, What::Reopened, who, ("", ""), why).await
        }
    }
}

/// Reads the measures that watch risks, as they are at the moment of this unit of work.
///
/// # Errors
/// If the database refuses.
pub async fn look(cx: &mut Cx) -> db::Result<()> {
    indicators::look_round(cx).await
}

/// An account or a tool with a past.
#[derive(Clone, Debug)]
pub struct PastAccount<'a> {
    /// Where it is registered.
    pub space: SpaceId,
    /// Who registered it.
    pub by: PersonId,
    /// What it is called.
    pub title: &'a str,
    /// What it is for: Markdown.
    pub purpose: &'a str,
    /// Which register it belongs to.
    pub sort: Sort,
    /// Where the account is, or which tool it is.
    pub platform: &'a str,
    /// Its name there, or its address.
    pub handle: &'a str,
    /// Who owns it.
    pub owner: Option<PersonId>,
    /// Who stands in for them.
    pub backup: Option<PersonId>,
    /// What of ours stands in it.
    pub holds: Holds,
    /// Whether it is in use.
    pub stage: Stage,
    /// What stands or will stand in its place.
    pub replaced_by: &'a str,
    /// The looks at who could get in: when, by whom, what was found.
    pub reviews: &'a [(Timestamp, PersonId, &'a str)],
    /// Its key.
    pub key: &'a str,
}

/// Puts an account in, with all looks at who could get in.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn account(cx: &mut Cx, new: &PastAccount<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let id = subject(cx, ACCOUNT, new.space, new.by, (new.title, new.purpose), new.key).await?;
    let columns = accounts::Columns {
        sort: new.sort,
        platform: new.platform.to_owned(),
        handle: new.handle.to_owned(),
        owner: new.owner,
        backup: new.backup,
        holds: new.holds,
        stage: new.stage,
        replaced_by: new.replaced_by.to_owned(),
    };
    accounts::insert(cx, id, new.space, &columns).await?;
    let now = cx.now();
    for (at, by, note) in new.reviews {
        cx.act_at(*at);
        accounts::insert_review(cx, id, *by, note).await?;
    }
    cx.act_at(now);
    Ok(id)
}

fn assessment(before: (i64, i64), after: (i64, i64)) -> db::Result<Assessment> {
    let level = |(likelihood, impact)| {
        Level::new(likelihood, impact).ok_or_else(|| Error::Other("a level is from 1 to 5, twice".to_owned()))
    };
    Ok(Assessment { before: level(before)?, after: level(after)? })
}

async fn subject(
    cx: &mut Cx,
    kind: &'static str,
    space: SpaceId,
    author: PersonId,
    (title, source): (&str, &str),
    key: &str,
) -> db::Result<SubjectId> {
    let standing = subjects::standing(cx, space).await?.ok_or(Error::NoRow)?;
    let names = Names::load(cx, source).await?;
    let text = subjects::rendered(source.to_owned(), &names);
    let new = NewSubject {
        kind,
        space,
        audience: homes::readers(cx, &standing).await?,
        author,
        below: None,
        title,
        text: &text,
        client_key: None,
        source: Some((SOURCE, key)),
    };
    match subjects::create(cx, &new).await {
        Ok(created) => Ok(created.id),
        Err(Refused::Database(error)) => Err(error),
        Err(Refused::KeyReused) => Err(Error::Other("an import gives no idempotency key".to_owned())),
    }
}
