//! Naming experts, offering to be one, and taking that back.

use super::{model, store};
use crate::facts::{ExpertNamed, ExpertOffered, ExpertReleased};
use crate::questions::space;
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{PersonId, SpaceId};
use texts::Lang;
use web::Problem;

/// Names somebody who belongs to the space, or agrees to what they offered. Again changes nothing.
///
/// # Errors
/// If the viewer may not, there is no such topic, or the person does not belong to the space.
pub async fn name(cx: &mut Cx, lang: Lang, at: SpaceId, topic: &str, person: PersonId) -> Result<(), Problem> {
    let found = space(cx, at).await?;
    let space = grant(cx.viewer(), found, &policy::NameExpert)?;
    let topic = read(lang, topic)?;
    if !store::is_member(cx, space.space, person).await? {
        return Err(Problem::field("person", t::Texts::new(lang).error_no_member()));
    }
    if store::find(cx, at, &topic, person).await?.is_some_and(|one| one.named_at.is_some()) {
        return Ok(());
    }
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::name(cx, at, &topic, person, by).await?;
    cx.record(&ExpertNamed { space: at, topic, people: vec![person] }).await?;
    Ok(())
}

/// Offers to be asked, until an owner agrees. Again changes nothing.
///
/// # Errors
/// If the viewer does not belong to the space, or there is no such topic.
pub async fn offer(cx: &mut Cx, lang: Lang, at: SpaceId, topic: &str) -> Result<(), Problem> {
    let found = space(cx, at).await?;
    grant(cx.viewer(), found, &policy::OfferToKnow)?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let topic = read(lang, topic)?;
    if store::find(cx, at, &topic, me).await?.is_some() {
        return Ok(());
    }
    store::offer(cx, at, &topic, me).await?;
    cx.record(&ExpertOffered { space: at, topic, person: me }).await?;
    Ok(())
}

/// Somebody is an expert no more, or what they offered is declined or taken back. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub async fn release(cx: &mut Cx, lang: Lang, at: SpaceId, topic: &str, person: PersonId) -> Result<(), Problem> {
    let found = space(cx, at).await?;
    if cx.viewer().person() == Some(person) {
        grant(cx.viewer(), found, &policy::StepBack)?;
    } else {
        grant(cx.viewer(), found, &policy::NameExpert)?;
    }
    let topic = read(lang, topic)?;
    if store::find(cx, at, &topic, person).await?.is_some() {
        store::delete(cx, at, &topic, person).await?;
        cx.record(&ExpertReleased { space: at, topic, person }).await?;
    }
    Ok(())
}

fn read(lang: Lang, typed: &str) -> Result<String, Problem> {
    model::topic(typed).ok_or_else(|| Problem::field("topic", t::Texts::new(lang).error_topic()))
}
