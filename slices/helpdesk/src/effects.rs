//! What follows when somebody writes below a request, and when nobody answers a question.

use crate::facts::{RequestMade, StatusChanged};
use crate::requests::store::{self, Request};
use crate::requests::{After, Priority, after, begin};
use crate::{QUESTION, desks, goals};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Record, Recorded};
use kernel::{Fact, PersonId};
use subjects::Subject;
use subjects::facts::SubjectCreated;

/// An answer of one who helps makes a request wait for its asker, a word of the asker makes it wait for those who help.
pub(crate) const ANSWERED: Effect = Effect::inline("helpdesk.answered", &[SubjectCreated::KIND], answered);

/// A question that went up its whole ladder without an answer waits at the desk of its space, if that has one. The fact is the
/// questions' own.
pub(crate) const ESCALATED: Effect = Effect::inline("helpdesk.escalated", &["questions.escalated"], escalated);

fn escalated<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let Some(id) = fact.subject else { return Ok(()) };
        let Some(question) = subjects::find(cx, id).await?.filter(|one| one.kind == QUESTION) else { return Ok(()) };
        let Some(desk) = desks::store::of_space(cx, question.space).await? else { return Ok(()) };
        if store::find(cx, id).await?.is_none() {
            begin(cx, id, (desk.id, question.space), Priority::Usual).await?;
            cx.record(&RequestMade { space: question.space, request: id, open: true }).await?;
        }
        Ok(())
    }
    .boxed()
}

fn answered<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let created: SubjectCreated = fact.read()?;
        let Some(writer) = fact.actor.filter(|_| created.parent.is_some() && !created.imported) else { return Ok(()) };
        let Some(request) = store::find(cx, created.root).await? else { return Ok(()) };
        let Some(subject) = subjects::find(cx, created.root).await? else { return Ok(()) };
        let who = who(cx, &subject, writer).await?;
        turn(cx, &subject, &request, who).await
    }
    .boxed()
}

async fn who(cx: &mut Cx, subject: &Subject, writer: PersonId) -> db::Result<After> {
    if writer == subject.author {
        return Ok(After::Asker);
    }
    let helps = store::is_helper(cx, subject.space, writer).await?;
    Ok(if helps { After::Helper } else { After::Other })
}

async fn turn(cx: &mut Cx, subject: &Subject, request: &Request, who: After) -> Outcome {
    let status = after(request.status(), request.status_at, who, cx.now());
    if status != request.status() {
        store::set_status(cx, request.id, None, status).await?;
        goals::reckon(cx, request.id, false).await?;
        let (space, status) = (subject.space, status.name().to_owned());
        cx.record(&StatusChanged { space, request: request.id, status }).await?;
    }
    Ok(())
}
