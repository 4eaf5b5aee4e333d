//! The verbs of notices.

use super::model::Event;
use super::store::{self, Recipient};
use crate::facts::{NoticesArrived, NoticesCleared};
use crate::policy::Own;
use db::Cx;
use jobs::Record;
use kernel::{Granted, NoticeId, PersonId, SpaceId, SubjectId, Viewer};
use std::time::Duration;
use subjects::State;

/// What comes within this time in the same place for the same reason joins the notice that is there.
const BURST: Duration = Duration::from_secs(3600);

/// Writes the notices of an event, for those who want to hear of it and may read it now.
pub async fn write(cx: &mut Cx, event: Event) -> db::Result<()> {
    let people: Vec<_> = event.people().collect();
    for some in people.chunks(100) {
        let ids: Vec<PersonId> = some.iter().map(|(person, _)| *person).collect();
        for recipient in store::recipients(cx, &event, &ids).await? {
            let reasons = some.iter().find(|(person, _)| *person == recipient.person).map(|(_, reasons)| *reasons);
            let heard = recipient.wishes().heard(reasons.unwrap_or_default());
            if !heard.is_empty() && may_read(cx, &event, &recipient).await? {
                put(cx, &event, &recipient, heard).await?;
            }
        }
    }
    Ok(())
}

/// As that person sees it, now.
async fn may_read(cx: &mut Cx, event: &Event, recipient: &Recipient) -> db::Result<bool> {
    let before = cx.viewer().clone();
    cx.act_as(recipient.viewer());
    let found = match event.subject {
        Some(subject) => {
            subjects::find(cx, subject).await.map(|found| found.is_some_and(|one| one.state() != State::Removed))
        }
        None => subjects::standing(cx, event.space).await.map(|found| found.is_some()),
    };
    cx.act_as(before);
    found
}

async fn put(cx: &mut Cx, event: &Event, recipient: &Recipient, reasons: super::Reasons) -> db::Result<()> {
    let wishes = recipient.wishes();
    let (in_bell, by_mail) = (wishes.in_bell(reasons), wishes.by_mail(reasons) && recipient.has_address);
    if !in_bell && !by_mail {
        return Ok(());
    }
    let since = event.at.minus(BURST);
    match store::unseen_like(cx, event, recipient.person, reasons, since).await? {
        Some(there) => store::join(cx, there, event).await?,
        None => {
            let id = NoticeId::compose(cx.now(), cx.bits());
            store::insert(cx, id, event, recipient.person, reasons, in_bell, by_mail).await?;
        }
    }
    if in_bell {
        cx.record(&NoticesArrived { person: recipient.person }).await?;
    }
    Ok(())
}

/// Reading a thread up to here clears what was told of it.
pub async fn clear_thread(cx: &mut Cx, person: PersonId, root: SubjectId, upto: Option<SubjectId>) -> db::Result<()> {
    let changed = store::read_thread(cx, person, root, upto).await?;
    tell_cleared(cx, person, changed).await
}

/// All of a space was read up to there: what was told of its threads is news no more.
pub async fn clear_space(cx: &mut Cx, person: PersonId, space: SpaceId, upto: SubjectId) -> db::Result<()> {
    let changed = store::read_space(cx, person, space, upto).await?;
    tell_cleared(cx, person, changed).await
}

/// All that there is up to this notice was seen.
pub async fn see(cx: &mut Cx, own: &Granted<Own>, upto: NoticeId) -> db::Result<()> {
    let changed = store::see(cx, own.0, upto).await?;
    tell_cleared(cx, own.0, changed).await
}

/// All is read.
pub async fn read_all(cx: &mut Cx, own: &Granted<Own>) -> db::Result<()> {
    let changed = store::read_all(cx, own.0).await?;
    tell_cleared(cx, own.0, changed).await
}

/// One is read, or is not. False if there is none of this id that the person may see.
pub async fn mark(cx: &mut Cx, own: &Granted<Own>, id: NoticeId, read: bool) -> db::Result<bool> {
    if !store::is_there(cx, id).await? {
        return Ok(false);
    }
    let changed = if read { store::read(cx, own.0, id).await? } else { store::unread(cx, own.0, id).await? };
    tell_cleared(cx, own.0, changed).await?;
    Ok(true)
}

/// So that the bell is right on every page that is open somewhere.
async fn tell_cleared(cx: &mut Cx, person: PersonId, changed: u64) -> db::Result<()> {
    if changed > 0 {
        cx.record(&NoticesCleared { person }).await?;
    }
    Ok(())
}

/// The visitor's own, if they may.
pub fn own(viewer: &Viewer, act: crate::policy::Act) -> Result<Granted<Own>, web::Problem> {
    let person = viewer.person().ok_or(web::Problem::SignIn)?;
    Ok(kernel::grant::grant(viewer, Own(person), &act)?)
}
