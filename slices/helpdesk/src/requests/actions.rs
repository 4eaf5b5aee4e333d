//! Asking in private, taking a question on, and what those who help and the asker say of it.

use super::model::{Priority, Status};
use super::store::{self, Request};
use crate::facts::{RequestAssigned, RequestMade, RequestSolved, StatusChanged};
use crate::t::Texts;
use crate::{QUESTION, REQUEST, desks, goals, policy};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{Granted, PersonId, Reach, Role, SpaceId, SubjectId};
use subjects::audience::{self, Grantee};
use subjects::{Created, NewSubject, State};
use texts::Lang;
use web::checks::{body, line};
use web::held::Held;
use web::{FieldErrors, Problem, prose};

/// What somebody asks.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// At which desk.
    pub desk: Option<SubjectId>,
    /// What it is about.
    pub title: String,
    /// What is the matter: Markdown.
    pub body: String,
    /// The client's key, against asking twice.
    pub key: Option<String>,
}

/// A request, or a question that was taken on, which the viewer may see.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Held<Request>, Problem> {
    hold(cx, id, false).await
}

async fn hold(cx: &mut Cx, id: SubjectId, lock: bool) -> Result<Held<Request>, Problem> {
    let found = if lock { subjects::lock(cx, id).await? } else { subjects::find(cx, id).await? };
    let ours = |kind: &str| kind == REQUEST || kind == QUESTION;
    let subject = found.filter(|one| ours(&one.kind) && one.state() != State::Removed).ok_or(Problem::NotFound)?;
    let thing = store::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    Ok(Held { subject, standing, owns: false, thing })
}

/// Asks at a desk in private: the asker and those who help read it, and nobody else.
///
/// # Errors
/// If the viewer may not, the desk is closed, or something can't be taken.
pub async fn ask(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let (t, mut errors) = (Texts::new(lang), FieldErrors::new());
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.body, t.error_request_empty());
    if wanted.desk.is_none() {
        errors.add("desk", t.error_desk_missing());
    }
    errors.check()?;
    let desk = wanted.desk.ok_or(Problem::NotFound)?;
    let desk = desks::actions::find(cx, desk).await?;
    let desk = grant(cx.viewer(), desk, &policy::Ask)?;
    let asker = cx.viewer().person().ok_or(Problem::SignIn)?;
    let text = prose::written(cx, lang, &wanted.body).await?;
    let (space, desk) = (desk.thing.space, desk.thing.id);
    let readers = readers(cx, space, asker).await?;
    let new = NewSubject {
        kind: REQUEST,
        space,
        audience: readers,
        author: asker,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        begin(cx, created.id, (desk, space), Priority::Usual).await?;
        cx.record(&RequestMade { space, request: created.id, open: false }).await?;
    }
    Ok(created)
}

/// Those who read a private request: whoever asked, and the agents and owners of the space, whoever they are at each moment.
pub(crate) async fn readers(cx: &mut Cx, space: SpaceId, asker: PersonId) -> db::Result<kernel::AudienceId> {
    let readers = audience::create(cx, Reach::Private).await?;
    for reader in [Grantee::Person(asker), Grantee::Space(space, Role::Agent)] {
        audience::grant(cx, readers, reader, 0.into()).await?;
    }
    Ok(readers)
}

/// Gives a subject its number and its place at a desk.
pub(crate) async fn begin(
    cx: &mut Cx,
    id: SubjectId,
    place: (SubjectId, SpaceId),
    priority: Priority,
) -> db::Result<()> {
    let mut number = drawn(cx);
    while store::has_number(cx, &number).await? {
        number = drawn(cx);
    }
    store::insert(cx, id, place, &number, priority).await?;
    goals::reckon(cx, id, false).await
}

/// Six letters and digits at random that are read and said without mistaking one for another.
fn drawn(cx: &Cx) -> String {
    const SIGNS: &[u8; 28] = b"23456789ACDEFGHJKLMNPQRTVWXY";
    let mut bits = cx.bits();
    let mut number = "HELP-".to_owned();
    for _ in 0..6 {
        number.push(char::from(SIGNS[usize::try_from(bits % 28).unwrap_or_default()]));
        bits /= 28;
    }
    number
}

/// Takes a question on: it waits at the desk of its space from now on, and stays the question that it was. Again changes nothing.
///
/// # Errors
/// If the viewer does not help there, or the space has no desk.
pub async fn take_on(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let subject = subjects::lock(cx, id).await?.filter(|one| one.kind == QUESTION && one.state() != State::Removed);
    let subject = subject.ok_or(Problem::NotFound)?;
    let desk = desks::store::of_space(cx, subject.space).await?.ok_or(Problem::NotFound)?;
    let desk = desks::actions::find(cx, desk.id).await?;
    let desk = grant(cx.viewer(), desk, &policy::Help)?;
    if store::find(cx, id).await?.is_none() {
        begin(cx, id, (desk.thing.id, subject.space), Priority::Usual).await?;
        cx.record(&RequestMade { space: subject.space, request: id, open: true }).await?;
    }
    Ok(())
}

/// What one who helps says of a request. What is not said stays.
#[derive(Clone, Copy, Debug, Default)]
pub struct Handling {
    /// How far it is.
    pub status: Option<Status>,
    /// How urgent.
    pub priority: Option<Priority>,
    /// Who has it in hand: somebody, or nobody.
    pub assignee: Option<Option<PersonId>>,
}

/// Says it.
///
/// # Errors
/// If the viewer does not help there, or whoever is to have it in hand does not.
pub async fn handle(cx: &mut Cx, lang: Lang, id: SubjectId, said: Handling) -> Result<(), Problem> {
    let held = hold(cx, id, true).await?;
    let held = grant(cx.viewer(), held, &policy::Handle)?;
    let (me, space) = (cx.viewer().person(), held.subject.space);
    if let Some(assignee) = said.assignee.filter(|to| *to != held.thing.assignee) {
        if let Some(person) = assignee
            && !store::is_helper(cx, space, person).await?
        {
            return Err(Problem::field("assignee", Texts::new(lang).error_not_helper()));
        }
        store::assign(cx, id, me, assignee).await?;
        let people = assignee.into_iter().filter(|person| Some(*person) != me).collect();
        cx.record(&RequestAssigned { space, request: id, people }).await?;
    }
    if let Some(priority) = said.priority.filter(|to| *to != held.thing.priority()) {
        store::set_priority(cx, id, me, priority).await?;
        goals::reckon(cx, id, false).await?;
    }
    if let Some(status) = said.status {
        change_to(cx, &held, status).await?;
    }
    Ok(())
}

/// It is solved. Again changes nothing.
///
/// # Errors
/// If the viewer neither asked nor helps.
pub async fn solve(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let held = hold(cx, id, true).await?;
    let held = grant(cx.viewer(), held, &policy::Settle)?;
    change_to(cx, &held, Status::Solved).await
}

/// It is not solved after all. Again changes nothing.
///
/// # Errors
/// If the viewer neither asked nor helps.
pub async fn reopen(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let held = hold(cx, id, true).await?;
    let held = grant(cx.viewer(), held, &policy::Settle)?;
    if held.thing.status() == Status::Solved { change_to(cx, &held, Status::WithHelpers).await } else { Ok(()) }
}

async fn change_to(cx: &mut Cx, held: &Granted<Held<Request>>, status: Status) -> Result<(), Problem> {
    if held.thing.status() == status {
        return Ok(());
    }
    let (id, space, me) = (held.thing.id, held.subject.space, cx.viewer().person());
    store::set_status(cx, id, me, status).await?;
    goals::reckon(cx, id, false).await?;
    cx.record(&StatusChanged { space, request: id, status: status.name().to_owned() }).await?;
    if status == Status::Solved {
        let asker = held.subject.author;
        let people = Some(asker).into_iter().filter(|asker| Some(*asker) != me).collect();
        cx.record(&RequestSolved { space, request: id, people }).await?;
    }
    Ok(())
}
