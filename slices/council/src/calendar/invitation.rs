//! The mail that invites to a meeting, tells that it moved, or that it is off. It carries the meeting for the reader's
//! calendar (RFC 6047), and is sent only to who may still see the meeting then.

use super::ics::{Entry, Method, Parties, calendar};
use super::store::{self, Reader};
use crate::facts::InvitationDue;
use crate::meetings::{Sitting, Stage, sitting};
use crate::t::Texts;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Failure, Outcome, Recorded};
use kernel::{Timestamp, Viewer};
use mail::{Address, MessageId, Outgoing};
use texts::{Moment, Zone};
use web::{App, Problem};

/// Sends the mail of a fact, if there is still something to say.
pub(crate) fn send(app: App, fact: Recorded) -> BoxFuture<'static, Outcome> {
    async move {
        let due: InvitationDue = fact.read()?;
        let work = async move |cx: &mut Cx| load(cx, &due).await;
        let Some((reader, sitting)) = app.db.read(Viewer::System, work).await? else { return Ok(()) };
        let Some(mail) = mail(&app, &reader, &sitting, &fact)? else { return Ok(()) };
        match app.mailer.send(&mail).await {
            Ok(()) => Ok(()),
            Err(error) if error.is_permanent() => Err(Failure::Never(error.to_string())),
            Err(error) => Err(Failure::Later(error.to_string())),
        }
    }
    .boxed()
}

/// The reader and the meeting as they see it now. What has moved since is told by its own mail.
async fn load(cx: &mut Cx, due: &InvitationDue) -> Result<Option<(Reader, Sitting)>, Failure> {
    let Some(reader) = store::reader(cx, due.person).await? else { return Ok(None) };
    cx.act_as(reader.viewer());
    match sitting(cx, due.meeting).await {
        Ok(sitting) if sitting.meeting.sequence == due.sequence => Ok(Some((reader, sitting))),
        Ok(_) | Err(Problem::NotFound) => Ok(None),
        Err(problem) => Err(Failure::Later(problem.to_string())),
    }
}

fn mail(app: &App, reader: &Reader, sitting: &Sitting, fact: &Recorded) -> Result<Option<Outgoing>, Failure> {
    let Some(email) = reader.email.as_deref() else { return Ok(None) };
    let never = |error: &dyn std::fmt::Display| Failure::Never(error.to_string());
    let to = Address::parse(email).map_err(|error| never(&error))?;
    let domain = app.mailer.from().domain();
    let id = MessageId::new(&format!("{}.{}", fact.kind, fact.id), domain).map_err(|error| never(&error))?;
    let (t, meeting) = (Texts::new(reader.lang()), &sitting.meeting);
    let off = meeting.stage() == Stage::CalledOff;
    let council = &sitting.chamber.subject.title;
    let when = when(reader, meeting.starts_at);
    let subject = match (off, meeting.sequence) {
        (true, _) => t.mail_off_subject(council, &when),
        (false, 0) => t.mail_invited_subject(council, &when),
        (false, _) => t.mail_moved_subject(council, &when),
    };
    let url = app.address(&format!("/council/meetings/{}", meeting.id));
    let place = if meeting.place.is_empty() { &meeting.link } else { &meeting.place };
    let text = if off {
        t.mail_off(&meeting.title, council, &when, &url)
    } else {
        t.mail_invited(&meeting.title, council, &when, place, &url)
    };
    let from = app.mailer.from().to_string();
    let entry = Entry { meeting, council, url, domain };
    let parties = Parties { organizer: &from, attendee: email };
    let (method, asks) =
        if off { (Method::Cancel, mail::Method::Cancel) } else { (Method::Request, mail::Method::Request) };
    let ics = calendar(method, council, &[entry], Some(parties), fact.at);
    Ok(Some(Outgoing::new(to, &subject, text, id, fact.at).with_calendar(mail::Calendar { method: asks, text: ics })))
}

fn when(reader: &Reader, at: Timestamp) -> String {
    let zone: Zone = reader.zone.parse().unwrap_or_default();
    format!("{} ({zone})", Moment::from(at.millis()).exact(reader.lang(), &zone))
}
