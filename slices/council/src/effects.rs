//! What follows what happened in a council.

use crate::facts::{InvitationDue, MeetingCalledOff, MeetingMoved, MeetingPlanned};
use crate::{meetings, proposals};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Record, Recorded, Schedule};
use kernel::Fact;
use std::time::Duration;
use web::Problem;

/// Everybody with a seat is told by mail of a meeting that is planned, moved or called off: each by a fact of their own, so that
/// one mail that can't be sent holds up no other.
pub const INVITE: Effect =
    Effect::queued("council.invite", &[MeetingPlanned::KIND, MeetingMoved::KIND, MeetingCalledOff::KIND], invite);
/// The effect that sends such a mail.
pub const SEND: &str = "council.send_invitation";
/// The fact that it follows.
pub const DUE: &[&str] = &[InvitationDue::KIND];
/// Closes proposals whose time is over.
pub const CLOSE: Schedule =
    Schedule { name: "council.close_proposals", every: Duration::from_secs(60), run: close_proposals };

fn invite<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let Some(id) = fact.subject else { return Ok(()) };
        let Some(meeting) = meetings::store::one(cx, id).await? else { return Ok(()) };
        let (Some(space), true) = (fact.space, meeting.ends_at() > cx.now()) else { return Ok(()) };
        for person in meetings::seated(cx, meeting.council).await? {
            cx.record(&InvitationDue { space, meeting: id, person, sequence: meeting.sequence }).await?;
        }
        Ok(())
    }
    .boxed()
}

fn close_proposals(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        proposals::close_due(cx).await.map_err(|problem| match problem {
            Problem::Busy => Failure::Later(problem.to_string()),
            other => Failure::Never(other.to_string()),
        })
    }
    .boxed()
}
