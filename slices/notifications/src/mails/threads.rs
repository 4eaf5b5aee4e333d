//! Mails that can be answered: one for each thread, with all that others wrote there since the last one, an address for this reader's
//! answers, and the ids that keep the mails of a thread together.

use super::store::{self, Reader};
use super::{Told, write};
use crate::facts::MailDue;
use crate::t::Texts;
use askama::Template;
use db::Cx;
use jobs::Failure;
use kernel::{SubjectId, Timestamp, Viewer};
use mail::{Address, Outgoing};
use subjects::Subject;
use texts::{Moment, Zone};
use web::App;
use web::faces::Faces;
use web::letters::{AnswerTo, Answers};

/// Something that somebody wrote.
pub(crate) struct New {
    /// Who, and when.
    pub(crate) by: String,
    pub(crate) text: String,
}

/// The mail in words.
#[derive(Template)]
#[template(path = "mails/thread.txt")]
pub(crate) struct ThreadBody {
    pub(crate) t: Texts,
    /// What happened, in a sentence each.
    pub(crate) sentences: Vec<String>,
    pub(crate) news: Vec<New>,
    pub(crate) url: String,
    pub(crate) hint: &'static str,
    pub(crate) settings: String,
    pub(crate) stop: String,
}

/// What is said of a thread.
struct Thread {
    root: Subject,
    told: Vec<Told>,
    news: Vec<New>,
}

/// The mails about threads that are answered by mail, and what is left for the one about all else.
pub(super) async fn mails(
    app: &App,
    due: &MailDue,
    reader: &Reader,
    told: Vec<Told>,
    at: Timestamp,
) -> Result<(Vec<Told>, Vec<Outgoing>), Failure> {
    let Some(answers) = app.slices.answers else { return Ok((told, Vec::new())) };
    let (mut rest, mut mails) = (Vec::new(), Vec::new());
    for (root, told) in by_thread(told) {
        let thread = match root {
            Some(root) => found(app, reader, root, at).await?,
            None => None,
        };
        let answer = match &thread {
            Some(thread) => answer_to(app, answers, due, thread.root.id).await?,
            None => None,
        };
        match thread.zip(answer) {
            Some((thread, answer)) => mails.push(mail(app, reader, Thread { told, ..thread }, answer, at)?),
            None => rest.extend(told),
        }
    }
    Ok((rest, mails))
}

/// By thread, in the order in which each comes first.
fn by_thread(told: Vec<Told>) -> Vec<(Option<SubjectId>, Vec<Told>)> {
    let mut threads: Vec<(Option<SubjectId>, Vec<Told>)> = Vec::new();
    for one in told {
        match threads.iter_mut().find(|(root, _)| *root == one.root) {
            Some((_, there)) => there.push(one),
            None => threads.push((one.root, vec![one])),
        }
    }
    threads
}

/// A thread that is answered by mail, as its reader finds it now, with what is new to them in it.
async fn found(app: &App, reader: &Reader, root: SubjectId, now: Timestamp) -> Result<Option<Thread>, Failure> {
    let kinds: Vec<&'static str> = app.slices.takers.iter().map(|taker| taker.kind).collect();
    let (t, lang, person) = (Texts::new(reader.lang()), reader.lang(), reader.person);
    let zone: Zone = reader.zone.parse().unwrap_or_default();
    let work = async move |cx: &mut Cx| -> Result<Option<Thread>, Failure> {
        let found = subjects::find(cx, root).await?.filter(|root| kinds.contains(&root.kind.as_str()));
        let Some(root) = found else { return Ok(None) };
        let after = store::mailed_of(cx, person, root.id).await?;
        let written = store::written_since(cx, root.id, after).await?;
        let faces = Faces::load(cx, written.iter().map(|one| one.author)).await?;
        let mut news = Vec::new();
        for one in written {
            let when = Moment::from(one.id.made_at().millis()).short(lang, &zone, now.millis().into());
            let text = web::prose::sourced(cx, one.text, &one.html).await?;
            news.push(New { by: t.mail_by(faces.name(one.author), when), text });
        }
        Ok(Some(Thread { root, told: Vec::new(), news }))
    };
    app.db.read(reader.viewer(), work).await
}

async fn answer_to(app: &App, find: Answers, due: &MailDue, root: SubjectId) -> Result<Option<AnswerTo>, Failure> {
    let (own, person, unique) = (app.clone(), due.person, due.mail.to_string());
    let work = async move |cx: &mut Cx| find(cx, &own, person, root, &unique).await;
    Ok(app.db.write(Viewer::System, work).await?)
}

fn mail(app: &App, reader: &Reader, thread: Thread, answer: AnswerTo, at: Timestamp) -> Result<Outgoing, Failure> {
    let never = |error: &dyn std::fmt::Display| Failure::Never(error.to_string());
    let t = Texts::new(reader.lang());
    let to = Address::parse(&reader.email).map_err(|error| never(&error))?;
    let hint = app.slices.takers.iter().find(|taker| taker.kind == thread.root.kind);
    let stop = write::stop(app, reader);
    let body = ThreadBody {
        t,
        sentences: thread.told.iter().map(|one| one.line.sentence.clone()).collect(),
        news: thread.news,
        url: app.address(&app.slices.kinds.url(&thread.root)),
        hint: hint.map_or("", |taker| (taker.hint)(reader.lang())),
        settings: app.address("/settings/notices"),
        stop: stop.clone(),
    };
    let text = body.render().map_err(|error| never(&error))?;
    let mail = Outgoing::new(to, &t.mail_re(&thread.root.title), text, answer.message_id, at)
        .with_reply_to(answer.address)
        .in_thread(answer.first.clone(), &[answer.first]);
    Ok(write::with_end(mail, &stop))
}
