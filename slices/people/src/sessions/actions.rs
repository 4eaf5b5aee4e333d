//! Opening and ending sessions.

use crate::attempts;
use crate::facts::{AccessRevoked, SignInFailed};
use crate::passwords::{self, hashing};
use crate::person::{self, PersonRow};
use crate::sessions::{Device, Lifetime, store};
use db::Cx;
use jobs::Record;
use kernel::{PersonId, SessionId, Viewer};
use std::time::Duration;
use web::{App, Problem};

/// What a name and a password lead to.
pub enum Checked {
    /// They belong together.
    Right(Box<PersonRow>),
    /// They don't, or there is no such account: nobody is told which.
    Wrong,
    /// Too many wrong ones for this account.
    Wait(Duration),
}

/// Checks a mail address and a password. It takes as long for an address that nobody has.
///
/// # Errors
/// If the database refuses.
pub async fn check_password(app: &App, email: &str, password: &str) -> Result<Checked, Problem> {
    let whose = email.trim().to_lowercase();
    let counted = whose.clone();
    let look = async move |cx: &mut Cx| -> db::Result<_> {
        if let Some(wait) = attempts::take(cx, "sign-in", &whose).await? {
            return Ok(Err(wait));
        }
        let person = person::store::find_by_email(cx, &whose).await?.filter(|person| person.left_at.is_none());
        let hash = match &person {
            Some(person) => passwords::store::find(cx, person.id).await?,
            None => None,
        };
        Ok(Ok((person, hash)))
    };
    let (person, hash) = match app.write(&Viewer::System, look).await? {
        Ok(found) => found,
        Err(wait) => return Ok(Checked::Wait(wait)),
    };
    if !hashing::is_right(app, password, hash).await? {
        // For an address that nobody has, too: it must not take less time.
        let failed = SignInFailed { person: person.map(|person| person.id) };
        app.write(&Viewer::System, async move |cx: &mut Cx| cx.record(&failed).await).await?;
        return Ok(Checked::Wrong);
    }
    app.write(&Viewer::System, async move |cx: &mut Cx| attempts::forget(cx, "sign-in", &counted).await).await?;
    Ok(person.map_or(Checked::Wrong, |person| Checked::Right(Box::new(person))))
}

/// Opens a session for somebody who has proved who they are; its secret, for the cookie. `earlier` is the session that this
/// browser had: it ends, so that nobody can plant one.
///
/// # Errors
/// If the database refuses.
pub async fn open(
    cx: &mut Cx,
    person: PersonId,
    earlier: Option<SessionId>,
    life: Lifetime,
    device: &Device,
) -> db::Result<String> {
    let secret = web::keys::secret(cx.entropy());
    if let Some(earlier) = earlier {
        store::forget(cx, earlier).await?;
    }
    store::insert(cx, person, &web::keys::hash(&secret), life, device).await?;
    Ok(secret)
}

/// Ends one of the person's own sessions.
///
/// # Errors
/// [`Problem::NotFound`] if it is none of theirs.
pub async fn end(cx: &mut Cx, person: PersonId, session: SessionId) -> Result<(), Problem> {
    if !store::end(cx, person, session).await? {
        return Err(Problem::NotFound);
    }
    cx.record(&AccessRevoked { person, session: Some(session) }).await?;
    Ok(())
}

/// Ends all of the person's sessions but the one that is kept.
///
/// # Errors
/// If the database refuses.
pub async fn end_others(cx: &mut Cx, person: PersonId, kept: Option<SessionId>) -> db::Result<u64> {
    let ended = store::list(cx, person).await?;
    let count = store::end_all(cx, person, kept).await?;
    for session in ended.into_iter().map(|session| session.id).filter(|id| Some(*id) != kept) {
        cx.record(&AccessRevoked { person, session: Some(session) }).await?;
    }
    Ok(count)
}
