//! Noting what shows a skill, and what people say of themselves.

use super::model::{Level, Skill};
use super::practice::{self, Happening, KINDS, Practice};
use super::store;
use crate::{roster, t};
use db::Cx;
use jobs::Recorded;
use kernel::{FactId, PersonId, Timestamp, ids};
use std::time::Duration;
use texts::Lang;
use web::{App, Problem};

/// So long what shows a skill is kept.
pub const YEAR: Duration = Duration::from_secs(365 * 86_400);

/// Notes what a fact shows, of people on rosters alone.
///
/// # Errors
/// If the database refuses.
pub async fn note(cx: &mut Cx, fact: &Recorded) -> db::Result<()> {
    for happening in store::happenings(cx, vec![fact.clone()]).await? {
        keep(cx, &happening, None).await?;
    }
    Ok(())
}

/// What happened in a span of ids that may show a skill, in order: a part of it, and where the next part begins.
///
/// # Errors
/// If the database refuses.
pub async fn happened(cx: &mut Cx, from: FactId, until: FactId) -> db::Result<(Vec<Happening>, Option<FactId>)> {
    const PART: usize = 2000;
    let facts = jobs::recorded(cx, &KINDS, (from, until), PART).await?;
    let next = facts.last().filter(|_| facts.len() == PART).map(|last| FactId::new(last.id.raw() + 1));
    Ok((store::happenings(cx, facts).await?, next))
}

/// Keeps what a happening shows of everybody on a roster, or of one person.
async fn keep(cx: &mut Cx, one: &Happening, only: Option<PersonId>) -> db::Result<()> {
    for practice in practice::of(one) {
        match practice {
            Practice::Gone(person, skill, thing) => store::gone(cx, person, skill, thing).await?,
            Practice::Shown(person, skill, thing) => {
                let (Some(space), true) = (one.space, only.is_none_or(|only| only == person)) else { continue };
                if roster::store::is_on_any(cx, person).await? && !store::is_hidden(cx, person, skill).await? {
                    store::keep(cx, person, skill, thing, space, one.at).await?;
                }
            }
        }
    }
    Ok(())
}

/// Looks back over a year for what somebody showed who joined a roster just now. It reads outside of a writing transaction, part by
/// part, and writes once.
///
/// # Errors
/// If the database refuses.
pub async fn look_back(app: &App, person: PersonId) -> db::Result<()> {
    let now = app.now();
    let until = first(now.plus(Duration::from_millis(1)));
    let (mut from, mut all) = (Some(first(now.minus(YEAR))), Vec::new());
    while let Some(next) = from {
        let read = async move |cx: &mut Cx| happened(cx, next, until).await;
        let (part, more) = app.db.read(kernel::Viewer::System, read).await?;
        let concerns = |practice: &Practice| match practice {
            Practice::Shown(who, ..) => *who == person,
            Practice::Gone(who, ..) => who.is_none_or(|who| who == person),
        };
        all.extend(part.into_iter().filter(|one| practice::of(one).iter().any(concerns)));
        from = more;
    }
    let write = async move |cx: &mut Cx| -> db::Result<()> {
        for one in &all {
            keep(cx, one, Some(person)).await?;
        }
        Ok(())
    };
    app.db.write(kernel::Viewer::System, write).await
}

/// The first id that a fact of this moment can have.
#[must_use]
pub fn first(at: Timestamp) -> FactId {
    FactId::new(ids::first_at(at))
}

/// Says how far one is in a skill, and whether one would like to learn it.
///
/// # Errors
/// If the viewer is on no roster, or it is none of the levels.
pub async fn state(cx: &mut Cx, lang: Lang, skill: Skill, level: &str, wish: bool) -> Result<(), Problem> {
    let person = own(cx, lang).await?;
    let level = Level::from_name(level).ok_or_else(|| Problem::field("level", t::Texts::new(lang).error_choose()))?;
    Ok(store::state(cx, person, skill, level, wish).await?)
}

/// Is left out of a skill, or not any more: then it is noted from that moment on.
///
/// # Errors
/// If the viewer is on no roster.
pub async fn hide(cx: &mut Cx, lang: Lang, skill: Skill, hidden: bool) -> Result<(), Problem> {
    let person = own(cx, lang).await?;
    Ok(store::hide(cx, person, skill, hidden).await?)
}

/// The viewer, who is on a roster: about anybody else nothing is held.
async fn own(cx: &mut Cx, lang: Lang) -> Result<PersonId, Problem> {
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    let refused = Problem::Forbidden(Some(t::Texts::new(lang).error_no_roster().to_owned()));
    if roster::store::is_on_any(cx, person).await? { Ok(person) } else { Err(refused) }
}
