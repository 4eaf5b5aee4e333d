//! What becomes of a mail that came in.
//!
//! First what it says is written down, with the audience of those who may look at it. Then, where its sender is certain, something is made
//! of it as that person, in one transaction with its new state; what they may not do waits for somebody to look. Each step may be
//! repeated after a crash.

use crate::answers;
use crate::facts::{MailArrived, MailTaken};
use crate::mails::model::{Fate, Known, State, Why, fate};
use crate::mails::store::{self, Arrived, Writer};
use crate::mails::{letter, make};
use crate::t::Texts;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Failure, Outcome, Record, Recorded};
use kernel::{AudienceId, MailId, PersonId, Reach, Role, SpaceId, SubjectId, Viewer};
use letterbox::{Envelope, Letter, Limits, Proof};
use mail::Address;
use std::time::Duration;
use subjects::audience::{self, Grantee};
use web::{App, Problem};

const HOUR: Duration = Duration::from_secs(3600);
const TEN_MINUTES: Duration = Duration::from_secs(600);

/// Sorts the mail of a fact, if that is still to be done.
pub(crate) fn sort(app: App, fact: Recorded) -> BoxFuture<'static, Outcome> {
    async move {
        let MailArrived { mail } = fact.read()?;
        let arrived = app.db.read(Viewer::System, async move |cx: &mut Cx| store::arrived(cx, mail).await).await?;
        let Some(arrived) = arrived else { return Ok(()) };
        let read = read(&app, &arrived);
        let own = app.clone();
        let looked = async move |cx: &mut Cx| look(cx, &own, &arrived, read.as_ref()).await;
        match app.db.write(Viewer::System, looked).await? {
            Some((writer, space)) => act(&app, mail, space, writer).await,
            None => Ok(()),
        }
    }
    .boxed()
}

/// What the mail says; nothing if it can't be read.
fn read(app: &App, arrived: &Arrived) -> Option<Letter> {
    let limits =
        Limits { bytes: usize::try_from(app.config.intake.message_bytes).unwrap_or(usize::MAX), ..Limits::default() };
    let envelope = Envelope { from: Some(arrived.envelope_from.clone()) };
    let own = app.mailer.from().clone();
    let domain = app.config.intake.domain.clone();
    let is_own = move |address: &Address| {
        *address == own || domain.as_ref().is_some_and(|domain| address.in_domain(domain.as_str()))
    };
    Letter::read(&arrived.raw, &envelope, &limits, &is_own).ok()
}

/// Writes down what it says and decides; who acts, and where, if somebody does.
async fn look(
    cx: &mut Cx,
    app: &App,
    arrived: &Arrived,
    letter: Option<&Letter>,
) -> db::Result<Option<(Writer, SpaceId)>> {
    let (space, answers) = thread(cx, arrived, letter).await?;
    let audience = readers(cx, arrived.audience, space).await?;
    let from = letter.and_then(|letter| letter.from.as_ref());
    let sender = match from {
        Some(from) => store::by_address(cx, &from.key()).await?,
        None => None,
    };
    let person = sender.as_ref().map(|sender| sender.id);
    store::describe(cx, arrived.id, audience, letter, person, (space, answers)).await?;
    let decided = match letter {
        None => Fate::Aside(Why::Unreadable),
        Some(letter) => {
            let known = known(cx, app, letter, sender.as_ref(), answers).await?;
            fate(&known, i64::from(app.config.intake.per_sender_per_hour))
        }
    };
    match decided {
        Fate::Waits(why) => store::set(cx, arrived.id, State::Waiting, Some(why)).await?,
        Fate::Aside(why) => store::set(cx, arrived.id, State::Aside, Some(why)).await?,
        Fate::Begins(_) | Fate::Answers(..) => return Ok(sender.map(|sender| (sender, space))),
    }
    Ok(None)
}

/// The thread that it answers by the token in its address, or by that in the mails that it answers; and its space.
async fn thread(
    cx: &mut Cx,
    arrived: &Arrived,
    letter: Option<&Letter>,
) -> db::Result<(SpaceId, Option<(PersonId, SubjectId)>)> {
    if let Some(answers) = arrived.owner.zip(arrived.root) {
        return Ok((arrived.space, Some(answers)));
    }
    let to = Address::parse(&arrived.recipient).ok();
    let token = letter.zip(to).and_then(|(letter, to)| letter.token(&to));
    let Some(token) = token else { return Ok((arrived.space, None)) };
    let Some((person, root)) = answers::owner(cx, &token).await? else { return Ok((arrived.space, None)) };
    let space = answers::store::space_of(cx, root).await?;
    Ok(space.map_or((arrived.space, None), |space| (space, Some((person, root)))))
}

/// Those who help in the space, whoever they are at each moment.
async fn readers(cx: &mut Cx, there: Option<AudienceId>, space: SpaceId) -> db::Result<AudienceId> {
    if let Some(there) = there {
        return Ok(there);
    }
    let readers = audience::create(cx, Reach::Private).await?;
    audience::grant(cx, readers, Grantee::Space(space, Role::Agent), 0.into()).await?;
    Ok(readers)
}

async fn known(
    cx: &mut Cx,
    app: &App,
    letter: &Letter,
    sender: Option<&Writer>,
    answers: Option<(PersonId, SubjectId)>,
) -> db::Result<Known> {
    let from = letter.from.as_ref();
    let server = app.config.intake.authserv_id.as_deref();
    let proof = server.zip(from).map(|(server, from)| letterbox::dmarc(&letter.results, server, from));
    let of_sender = match from {
        Some(from) => store::of_sender(cx, &from.key(), cx.now().minus(HOUR)).await?,
        None => 0,
    };
    let in_thread = match answers {
        Some((_, root)) => store::in_thread(cx, root, cx.now().minus(TEN_MINUTES)).await?,
        None => 0,
    };
    Ok(Known {
        automatic: letter.automatic,
        proof: proof.unwrap_or(Proof::Unknown),
        sender: sender.map(|sender| (sender.id, sender.viewer().is_employee())),
        answers,
        of_sender,
        in_thread,
    })
}

/// Makes something of it as its writer. What they may not do waits for somebody to look.
async fn act(app: &App, mail: MailId, space: SpaceId, writer: Writer) -> Outcome {
    let (own, lang, viewer) = (app.clone(), writer.lang(), writer.viewer());
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        let Some(there) = store::sorted(cx, mail).await?.filter(|there| there.state() == State::New) else {
            return Ok(());
        };
        let letter = letter(Texts::new(lang), &there);
        let became = make(cx, &own.slices.takers, lang, (space, there.root), &letter).await?;
        store::decide(cx, mail, State::Taken, None, Some(became)).await?;
        cx.record(&MailTaken { mail, space }).await?;
        Ok(())
    };
    match app.write(&viewer, work).await {
        Ok(()) => Ok(()),
        Err(Problem::Busy | Problem::Full | Problem::TooOften(_)) => Err(Failure::Later("it is too busy".to_owned())),
        Err(Problem::Bug(why)) => Err(Failure::Later(why)),
        Err(_) => {
            let wait = async move |cx: &mut Cx| store::set(cx, mail, State::Waiting, Some(Why::NotAllowed)).await;
            Ok(app.db.write(Viewer::System, wait).await?)
        }
    }
}
