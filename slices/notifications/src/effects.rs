//! What follows for people when something happens.
//!
//! Facts of other slices are known here by their kinds and by the few fields that matter, since slices don't know each other.

use crate::levels;
use crate::notices::{self, Event, Reason, Reasons};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Recorded};
use kernel::{Fact, PersonId, SubjectId};
use serde::Deserialize;
use subjects::Subject;
use subjects::facts::{SubjectCreated, SubjectEdited};

const REACTED: &str = "network.reacted";
const THREAD_READ: &str = "network.thread_read";
const SPACE_READ: &str = "network.space_read";
const ANSWER: &str = "questions.answer";
const ANSWER_ACCEPTED: &str = "questions.answer_accepted";
const DUPLICATE_MARKED: &str = "questions.duplicate_marked";
const DUPLICATE_UNMARKED: &str = "questions.duplicate_unmarked";
const INVITED: &str = "spaces.invited";
const JOIN_REQUESTED: &str = "spaces.join_requested";
const REQUEST_DECIDED: &str = "spaces.request_decided";

/// What answers to somebody who asked.
const WAY_SHOWN: [&str; 2] = ["excellence.request_answered", "excellence.request_refused"];

/// What became of a change that somebody proposed: a word back to them.
const CHANGE_DECIDED: [&str; 2] = ["questions.change_accepted", "questions.change_declined"];

/// What concerns people by name, because they own it or sit in it: each carries `people`.
const DUTIES: [&str; 43] = [
    "wiki.change_proposed",
    "wiki.change_decided",
    "wiki.verification_due",
    "wiki.recheck_due",
    "wiki.owner_named",
    "blogs.review_asked",
    "blogs.review_returned",
    "blogs.held",
    "questions.acceptance_due",
    "questions.verification_due",
    "questions.invited",
    "questions.experts_asked",
    "questions.owners_asked",
    "questions.change_proposed",
    "questions.change_accepted",
    "questions.change_declined",
    "helpdesk.request_assigned",
    "helpdesk.request_solved",
    "helpdesk.goal_near",
    "helpdesk.goal_missed",
    "plan.action_assigned",
    "plan.action_regressed",
    "plan.action_late",
    "council.seat_taken",
    "council.meeting_planned",
    "council.proposal_opened",
    "council.action_given",
    "workshops.follow_up_due",
    "excellence.keeper_named",
    "excellence.request_asked",
    "excellence.request_answered",
    "excellence.request_refused",
    "excellence.option_chosen",
    "excellence.request_reopened",
    "excellence.request_due",
    "excellence.head_named",
    "excellence.roster_asked",
    "risks.owner_named",
    "risks.mitigation_lost",
    "risks.review_due",
    "risks.limit_passed",
    "risks.reopened",
    "risks.account_changed",
];

pub(crate) fn all() -> [Effect; 7] {
    [
        Effect::queued("notifications.tell_of_text", &[SubjectCreated::KIND, SubjectEdited::KIND], text),
        Effect::queued("notifications.tell_of_response", &[REACTED, ANSWER_ACCEPTED], response),
        Effect::queued("notifications.tell_of_space", &[INVITED, JOIN_REQUESTED, REQUEST_DECIDED], space),
        Effect::queued("notifications.tell_of_duty", &DUTIES, duty),
        Effect::inline("notifications.clear_thread", &[THREAD_READ], clear),
        Effect::inline("notifications.clear_space", &[SPACE_READ], clear_space),
        Effect::inline("notifications.move_levels", &[DUPLICATE_MARKED, DUPLICATE_UNMARKED], move_levels),
    ]
}

fn text<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let (created, mentions) = if fact.kind == SubjectEdited::KIND {
            (false, fact.read::<SubjectEdited>()?.mentions)
        } else {
            let created = fact.read::<SubjectCreated>()?;
            (!created.imported, if created.imported { Vec::new() } else { created.mentions })
        };
        let Some((actor, subject)) = told(cx, fact).await? else { return Ok(()) };
        let mut event = Event::about(&subject, actor, fact.at);
        mentions.into_iter().for_each(|person| event.tell(person, Reason::Mention));
        if created {
            concerned(cx, &subject, &mut event).await?;
        }
        Ok(notices::write(cx, event).await?)
    }
    .boxed()
}

/// What a person did to a subject. What the program did, an import or the demo, is news to nobody.
async fn told(cx: &mut Cx, fact: &Recorded) -> Result<Option<(PersonId, Subject)>, Failure> {
    let (Some(actor), Some(id)) = (fact.actor, fact.subject) else { return Ok(None) };
    let Some(subject) = subjects::find(cx, id).await? else { return Ok(None) };
    // What happens in one thread is told one after another, so that a burst becomes one notice on PostgreSQL too.
    subjects::lock(cx, subject.root).await?;
    Ok(Some((actor, subject)))
}

/// Everybody whom a new text concerns without naming them.
async fn concerned(cx: &mut Cx, subject: &Subject, event: &mut Event) -> db::Result<()> {
    let Some(parent) = subject.parent else {
        let followers = notices::followers_of_space(cx, subject.space).await?;
        followers.into_iter().for_each(|person| event.tell(person, Reason::Space));
        return Ok(());
    };
    let reason = if subject.kind == ANSWER { Reason::Answer } else { Reason::Reply };
    for answered in [subject.root, parent] {
        if let Some(answered) = subjects::find(cx, answered).await? {
            event.tell(answered.author, reason);
        }
    }
    for person in notices::followers_of_thread(cx, subject.root).await? {
        event.tell_unless(person, Reasons::of(reason), Reason::Thread);
    }
    Ok(())
}

/// The fields that matter of a reaction and of an acceptance.
#[derive(Deserialize)]
struct Response {
    author: PersonId,
    answer: Option<SubjectId>,
}

fn response<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let response: Response = fact.parsed()?;
        let Some((actor, mut subject)) = told(cx, fact).await? else { return Ok(()) };
        if let Some(answer) = response.answer {
            let Some(answer) = subjects::find(cx, answer).await? else { return Ok(()) };
            subject = answer;
        }
        let mut event = Event::about(&subject, actor, fact.at);
        event.tell(response.author, if fact.kind == REACTED { Reason::Reaction } else { Reason::Accepted });
        Ok(notices::write(cx, event).await?)
    }
    .boxed()
}

/// The field that matters of what happens between a person and a space.
#[derive(Deserialize)]
struct Membership {
    person: PersonId,
}

fn space<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let Membership { person } = fact.parsed()?;
        let (Some(actor), Some(space)) = (fact.actor, fact.space) else { return Ok(()) };
        let mut event = Event::in_space(space, actor, fact.at);
        match fact.kind.as_str() {
            INVITED => event.tell(person, Reason::Invitation),
            REQUEST_DECIDED => event.tell(person, Reason::Decision),
            _ => notices::owners(cx, space).await?.into_iter().for_each(|owner| event.tell(owner, Reason::Request)),
        }
        Ok(notices::write(cx, event).await?)
    }
    .boxed()
}

/// The field that matters of what concerns people by name.
#[derive(Deserialize)]
struct Duty {
    #[serde(default)]
    people: Vec<PersonId>,
}

/// Of these, what the program itself saw is news too: that what they own has regressed, or is late.
fn duty<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let Duty { people } = fact.parsed()?;
        let Some(id) = fact.subject else { return Ok(()) };
        let Some(subject) = subjects::find(cx, id).await? else { return Ok(()) };
        subjects::lock(cx, subject.root).await?;
        let mut event = Event::about(&subject, fact.actor.unwrap_or(PersonId::new(0)), fact.at);
        let reason = match fact.kind.as_str() {
            kind if WAY_SHOWN.contains(&kind) => Reason::Answer,
            kind if CHANGE_DECIDED.contains(&kind) => Reason::Reply,
            _ => Reason::Duty,
        };
        people.into_iter().for_each(|person| event.tell(person, reason));
        Ok(notices::write(cx, event).await?)
    }
    .boxed()
}

/// How far a person has read a thread.
#[derive(Deserialize)]
struct ThreadRead {
    person: PersonId,
    root: SubjectId,
    upto: Option<SubjectId>,
}

fn clear<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let read: ThreadRead = fact.parsed()?;
        Ok(notices::clear_thread(cx, read.person, read.root, read.upto).await?)
    }
    .boxed()
}

/// How far a person has read a whole space.
#[derive(Deserialize)]
struct SpaceRead {
    person: PersonId,
    upto: SubjectId,
}

fn clear_space<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let (read, Some(space)): (SpaceRead, _) = (fact.parsed()?, fact.space) else { return Ok(()) };
        Ok(notices::clear_space(cx, read.person, space, read.upto).await?)
    }
    .boxed()
}

/// Which question asks what another one asks.
#[derive(Deserialize)]
struct Duplicate {
    question: SubjectId,
    original: SubjectId,
}

/// Those who follow a question hear of the one that it leads to, as long as it leads there.
fn move_levels<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let Duplicate { question, original } = fact.parsed()?;
        if fact.kind == DUPLICATE_MARKED {
            levels::move_along(cx, question, original).await?;
        } else {
            levels::move_back(cx, question, original).await?;
        }
        Ok(())
    }
    .boxed()
}
