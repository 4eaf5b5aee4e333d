//! Looking at mails, saying whose they are, refusing them.

use super::making::{letter, make};
use super::model::State;
use super::store::{self, Mail, Writer};
use crate::facts::{MailRefused, MailTaken};
use crate::policy::Sort;
use crate::t::Texts;
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{MailId, SubjectId};
use texts::Lang;
use web::Problem;
use web::letters::Taker;

/// A mail that the viewer may look at.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub(super) async fn find(cx: &mut Cx, id: MailId) -> Result<Mail, Problem> {
    hold(cx, id, false).await
}

async fn hold(cx: &mut Cx, id: MailId, locked: bool) -> Result<Mail, Problem> {
    let mail = store::one(cx, id, locked).await?.ok_or(Problem::NotFound)?;
    let space = subjects::standing(cx, mail.space).await?.ok_or(Problem::NotFound)?;
    grant(cx.viewer(), space, &Sort)?;
    Ok(mail)
}

/// Says whose a mail is, by handle or mail address: something is made of it in their name. Again gives the same back.
///
/// # Errors
/// If nobody here is called so, they may not do that, or it was refused.
pub(super) async fn accept(
    cx: &mut Cx,
    takers: &[Taker],
    lang: Lang,
    id: MailId,
    whose: &str,
) -> Result<SubjectId, Problem> {
    let t = Texts::new(lang);
    let mail = hold(cx, id, true).await?;
    if let (State::Taken, Some(became)) = (mail.state(), mail.became) {
        return Ok(became);
    }
    if !mail.state().is_open() {
        return Err(Problem::Conflict(t.error_decided().to_owned()));
    }
    let whose = whose.trim().trim_start_matches('@').to_lowercase();
    // What no handle and no address has is not looked for: not every database takes every sign.
    let found = if whose.contains(char::is_control) { None } else { store::colleague(cx, &whose).await? };
    let writer = found.ok_or_else(|| Problem::field("person", t.error_no_colleague()))?;
    let became = in_their_name(cx, takers, &writer, &mail, t).await?;
    let me = cx.viewer().person();
    store::decide(cx, id, State::Taken, me, Some(became)).await?;
    cx.record(&MailTaken { mail: id, space: mail.space }).await?;
    Ok(became)
}

/// They do it by their own rights, not by those of who decides.
async fn in_their_name(
    cx: &mut Cx,
    takers: &[Taker],
    writer: &Writer,
    mail: &Mail,
    t: Texts,
) -> Result<SubjectId, Problem> {
    let before = cx.viewer().clone();
    cx.act_as(writer.viewer());
    let made = make(cx, takers, writer.lang(), (mail.space, mail.root), &letter(Texts::new(writer.lang()), mail)).await;
    cx.act_as(before);
    made.map_err(|problem| match problem {
        Problem::NotFound | Problem::Forbidden(_) | Problem::SignIn => {
            Problem::field("person", t.error_may_not(&writer.name))
        }
        other => other,
    })
}

/// Refuses a mail: nothing is made of it, and nobody is told. Again changes nothing.
///
/// # Errors
/// If something was made of it already.
pub(super) async fn refuse(cx: &mut Cx, lang: Lang, id: MailId) -> Result<(), Problem> {
    let mail = hold(cx, id, true).await?;
    match mail.state() {
        State::Refused => Ok(()),
        state if state.is_open() => {
            let me = cx.viewer().person();
            store::decide(cx, id, State::Refused, me, None).await?;
            cx.record(&MailRefused { mail: id, space: mail.space }).await?;
            Ok(())
        }
        _ => Err(Problem::Conflict(Texts::new(lang).error_decided().to_owned())),
    }
}

/// Looks at a refused mail again: it waits. Again changes nothing.
///
/// # Errors
/// If something was made of it already.
pub(super) async fn look_again(cx: &mut Cx, lang: Lang, id: MailId) -> Result<(), Problem> {
    let mail = hold(cx, id, true).await?;
    match mail.state() {
        State::Refused => Ok(store::set(cx, id, State::Waiting, None).await?),
        state if state.is_open() => Ok(()),
        _ => Err(Problem::Conflict(Texts::new(lang).error_decided().to_owned())),
    }
}
