//! Asking somebody by name, and taking that back.

use super::store;
use crate::facts::Invited;
use crate::questions::lock;
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{PersonId, SubjectId};
use texts::Lang;
use web::Problem;

/// So many people are asked by name at most.
const MOST: usize = 10;

/// Asks somebody by name to answer. Again changes nothing, and tells nobody twice.
///
/// # Errors
/// If the viewer may not, the other one can't see the question or asked it, or ten were asked already.
pub async fn invite(cx: &mut Cx, lang: Lang, question: SubjectId, person: PersonId) -> Result<(), Problem> {
    let (asked, _) = lock(cx, question).await?;
    let asked = grant(cx.viewer(), asked, &policy::Invite)?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let (t, wrong) = (t::Texts::new(lang), |why: &str| Err(Problem::field("person", why)));
    if person == me || person == asked.subject.author {
        return wrong(t.error_invite_self());
    }
    if !store::sees(cx, person, question).await? {
        return wrong(t.error_invite_unseen());
    }
    let invited = store::of(cx, question).await?;
    if invited.len() >= MOST && !invited.iter().any(|one| one.person == person) {
        return wrong(t.error_invite_many());
    }
    if store::insert(cx, question, person, me).await? {
        cx.record(&Invited { space: asked.subject.space, question, people: vec![person] }).await?;
    }
    Ok(())
}

/// Takes it back: who invited, who was invited, who asked, and those who keep the space. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub async fn withdraw(cx: &mut Cx, question: SubjectId, person: PersonId) -> Result<(), Problem> {
    let (asked, _) = lock(cx, question).await?;
    let invited = store::of(cx, question).await?;
    let Some(one) = invited.into_iter().find(|one| one.person == person) else { return Ok(()) };
    let concerned = vec![one.person, one.by];
    grant(cx.viewer(), asked, &policy::TakeInvitationBack { concerned })?;
    Ok(store::delete(cx, question, person).await?)
}
