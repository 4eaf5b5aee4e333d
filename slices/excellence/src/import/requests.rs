//! Desks and requests with a past.

use super::{SOURCE, rendered};
use crate::desks::store as desks;
use crate::requests::DAYS;
use crate::requests::store::{self as requests, NewRequest};
use crate::ways::Effort;
use crate::ways::store::{self as ways, NewWay};
use crate::{DESK, REQUEST};
use db::{Cx, Error};
use evidence::working_days::deadline;
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use maturity::Function;
use subjects::import::past;

/// A desk to put in.
#[derive(Clone, Debug)]
pub struct NewDesk<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who opened it.
    pub by: PersonId,
    /// What it is called.
    pub name: &'a str,
    /// What it is for: Markdown.
    pub purpose: &'a str,
    /// Who answers besides the owners of the space.
    pub keepers: Vec<PersonId>,
}

/// Puts a desk in, or gives back the one that the space has.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn desk(cx: &mut Cx, new: &NewDesk<'_>) -> db::Result<SubjectId> {
    let id = match desks::of_space(cx, new.space).await? {
        Some(there) => there,
        None => {
            let key = format!("{}-desk", new.space);
            let id = past(cx, DESK, (new.space, new.by), (new.name, new.purpose), (SOURCE, &key)).await?;
            desks::insert(cx, id, new.space).await?;
            id
        }
    };
    for keeper in &new.keepers {
        desks::name(cx, id, *keeper, new.by).await?;
    }
    Ok(id)
}

/// A way that was shown.
#[derive(Clone, Debug)]
pub struct PastWay<'a> {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
    /// In a line.
    pub title: &'a str,
    /// How: Markdown.
    pub how: &'a str,
    /// What it takes.
    pub effort: Effort,
    /// What to mind.
    pub risk: &'a str,
    /// Who helps.
    pub helper: Option<PersonId>,
}

/// A refusal.
#[derive(Clone, Debug)]
pub struct PastRefusal<'a> {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
    /// Why.
    pub reason: &'a str,
}

/// A request with what came of it. It was asked now ([`Cx::act_at`]).
#[derive(Clone, Debug)]
pub struct PastRequest<'a> {
    /// At which desk.
    pub desk: SubjectId,
    /// Who asked.
    pub by: PersonId,
    /// In a line.
    pub title: &'a str,
    /// What they want to reach: Markdown.
    pub text: &'a str,
    /// For which function.
    pub function: Function,
    /// By when.
    pub wanted_by: Option<Timestamp>,
    /// What they tried.
    pub tried: &'a str,
    /// The ways that were shown.
    pub ways: Vec<PastWay<'a>>,
    /// The refusal, if it was refused; with ways it is one with another way.
    pub refusal: Option<PastRefusal<'a>>,
    /// The place of the way that was chosen, from 1, and when.
    pub chosen: Option<(i64, Timestamp)>,
    /// When who asked said that it helped.
    pub helped: Option<Timestamp>,
    /// Its key, for importing twice without harm.
    pub key: &'a str,
}

/// Puts a request in.
///
/// # Errors
/// If there is no such desk, or the database refuses.
pub async fn request(cx: &mut Cx, new: &PastRequest<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let space = subjects::find(cx, new.desk).await?.ok_or(Error::NoRow)?.space;
    let id = past(cx, REQUEST, (space, new.by), (new.title, new.text), (SOURCE, new.key)).await?;
    let PastRequest { function, wanted_by, .. } = *new;
    requests::insert(cx, id, new.desk, &NewRequest { function, wanted_by, tried: new.tried.to_owned() }).await?;
    requests::begin(cx, id, 1, deadline(cx.now(), DAYS), "").await?;
    answers(cx, id, new).await?;
    Ok(id)
}

/// What came of it, each at its moment.
async fn answers(cx: &mut Cx, id: SubjectId, new: &PastRequest<'_>) -> db::Result<()> {
    let asked_at = cx.now();
    let one = requests::one(cx, id).await?.ok_or(Error::NoRow)?;
    for (place, way) in (1_i64..).zip(&new.ways) {
        cx.act_at(way.at);
        let how = rendered(cx, way.how).await?;
        let (title, risk) = (way.title.to_owned(), way.risk.to_owned());
        let shown = NewWay { title, how, effort: way.effort, risk, helper: way.helper, key: None };
        ways::insert(cx, &one, place, way.by, &shown).await?;
    }
    if let Some(refusal) = &new.refusal {
        cx.act_at(refusal.at);
        requests::refuse(cx, &one, refusal.by, refusal.reason).await?;
    }
    if let Some((place, at)) = new.chosen {
        cx.act_at(at);
        requests::choose(cx, &one, place).await?;
    }
    if let Some(at) = new.helped {
        cx.act_at(at);
        requests::helped(cx, &one).await?;
    }
    cx.act_at(asked_at);
    Ok(())
}
