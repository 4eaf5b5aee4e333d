//! One mail for what somebody has not looked at for a quarter of an hour.
//!
//! A schedule gathers each minute what is due and gives it a mail's id; the mail goes out as an effect of that fact, which
//! looks again: what was seen meanwhile, or may not be read any more, is left out, and a mail without anything is not sent. The
//! notices are marked once it is out, so that a second try sends nothing. The mail's id and date are those of the fact: a try
//! that died between sending and marking sends the same mail under the same Message-ID.
//!
//! What is about a thread that is answered by mail goes out as a mail of its own, see [`threads`].

mod quiet;
mod store;
mod threads;
mod write;

#[cfg(test)]
pub(crate) use threads::{New, ThreadBody};
#[cfg(test)]
pub(crate) use write::{Body, Entry, PlainBody};

use crate::facts::MailDue;
use crate::notices::{self, Line};
use crate::t;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Failure, Outcome, Record, Recorded, Schedule};
use kernel::{Fact, MailId, Timestamp, Viewer};
use std::time::Duration;
use web::App;

/// What is unseen for this long is mailed.
const PATIENCE: Duration = Duration::from_secs(15 * 60);
/// Looks for what is due.
pub const DUE: Schedule = Schedule { name: "notifications.gather_mail", every: Duration::from_secs(60), run: gather };
/// The effect that sends.
pub const SEND: &str = "notifications.send_mail";
/// The fact that it follows.
pub const KIND: &str = MailDue::KIND;

fn gather(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        let before = cx.now().minus(PATIENCE);
        for waiting in store::waiting(cx, before).await? {
            if waiting.quiet && quiet::is_now(cx.now(), &waiting.zone) {
                continue;
            }
            let mail = MailId::compose(cx.now(), cx.bits());
            store::claim(cx, waiting.person, mail, before).await?;
            cx.record(&MailDue { person: waiting.person, mail }).await?;
        }
        Ok(())
    }
    .boxed()
}

/// Sends the mail of a fact, if there is still something in it.
pub fn send(app: App, fact: Recorded) -> BoxFuture<'static, Outcome> {
    async move {
        let due: MailDue = fact.read()?;
        let Some((reader, told)) = load(&app, &due).await? else { return Ok(()) };
        let (told, mut mails) = threads::mails(&app, &due, &reader, told, fact.at).await?;
        if !told.is_empty() {
            mails.push(write::mail(&app, &due, &reader, &told, fact.at)?);
        }
        for mail in &mails {
            out(&app, mail).await?;
        }
        let id = due.mail;
        let mark = async move |cx: &mut Cx| -> Outcome { Ok(store::mark(cx, id).await?) };
        app.db.write(Viewer::System, mark).await
    }
    .boxed()
}

async fn out(app: &App, mail: &mail::Outgoing) -> Outcome {
    match app.mailer.send(mail).await {
        Ok(()) => Ok(()),
        Err(error) if error.is_permanent() => Err(Failure::Never(error.to_string())),
        Err(error) => Err(Failure::Later(error.to_string())),
    }
}

/// A line of the mail and when it happened.
pub struct Told {
    /// The line.
    pub line: Line,
    /// The thread that it is about, if any.
    pub root: Option<kernel::SubjectId>,
    /// When.
    pub at: Timestamp,
}

/// The reader as they are now, and what they may read of it now.
async fn load(app: &App, due: &MailDue) -> Result<Option<(store::Reader, Vec<Told>)>, Failure> {
    let (person, mail): (_, MailId) = (due.person, due.mail);
    let kinds = app.slices.kinds.clone();
    let work = async move |cx: &mut Cx| -> Result<_, Failure> {
        let Some(reader) = store::reader(cx, person).await? else { return Ok(None) };
        cx.act_as(reader.viewer());
        let told = notices::in_mail(cx, mail).await?;
        let subjects = notices::subjects_of(cx, &told).await?;
        let t = t::Texts::new(reader.lang());
        let lines: Vec<_> = told
            .iter()
            .map(|one| {
                let root = one.subject.and_then(|id| subjects.get(&id)).map(|subject| subject.root);
                Told { line: Line::new(t, one, &subjects, &kinds), root, at: one.at }
            })
            .collect();
        Ok((!lines.is_empty()).then_some((reader, lines)))
    };
    app.db.read(Viewer::System, work).await
}
