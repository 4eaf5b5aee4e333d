//! Publishing what has come to its hour.

use super::store::{self, Hour};
use crate::blogs::store::{load, publishers};
use crate::facts::PostHeld;
use crate::{drafts, reader};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Failure, Outcome, Record, Schedule};
use kernel::{Timestamp, Viewer};
use std::time::Duration;
use texts::Zone;
use web::{Problem, civil};

/// Looks each minute.
pub(crate) const PUBLISH: Schedule =
    Schedule { name: "blogs.publish_due", every: Duration::from_secs(60), run: publish_due };

/// Hours are looked at so early, should the rules of a zone have changed since they were set.
const EARLY: Duration = Duration::from_secs(3 * 3600);

fn publish_due(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        let now = cx.now();
        for hour in store::until(cx, now.plus(EARLY)).await? {
            let due = moment(&hour);
            if due <= now {
                publish(cx, &hour).await?;
            } else if due != hour.due_at {
                store::shift(cx, hour.draft, due).await?;
            }
        }
        Ok(())
    }
    .boxed()
}

/// Which moment the hour is by the rules of its zone as they are today.
fn moment(hour: &Hour) -> Timestamp {
    let zone: Option<Zone> = hour.zone.parse().ok();
    zone.and_then(|zone| civil::moment(&hour.hour, &zone)).unwrap_or(hour.due_at)
}

/// Publishes as whoever set the hour, if they still may; else it is held and who keeps the blog is told.
async fn publish(cx: &mut Cx, hour: &Hour) -> Outcome {
    let Some(setter) = reader::find(cx, hour.set_by).await? else { return hold(cx, hour, "left").await };
    cx.act_as(setter.viewer());
    let done = drafts::release_kept(cx, setter.lang(), hour.blog, hour.draft).await;
    cx.act_as(Viewer::System);
    match done {
        Ok(_) => Ok(()),
        Err(Problem::Forbidden(_) | Problem::NotFound | Problem::SignIn) => hold(cx, hour, "right").await,
        Err(Problem::Invalid(_) | Problem::Conflict(_) | Problem::TooLarge(_)) => hold(cx, hour, "words").await,
        Err(other) => Err(Failure::Later(other.to_string())),
    }
}

async fn hold(cx: &mut Cx, hour: &Hour, why: &str) -> Outcome {
    store::hold(cx, hour.draft, why).await?;
    let Some(blog) = load(cx, hour.blog).await? else { return Ok(()) };
    let mut people = publishers(cx, hour.blog, false).await?;
    people.push(hour.set_by);
    people.sort_unstable();
    people.dedup();
    let fact = PostHeld { space: blog.space, blog: hour.blog, people, why: why.to_owned() };
    cx.record(&fact).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{DraftId, PersonId, SubjectId};

    #[test]
    fn nine_oclock_stays_nine_oclock_though_summer_time_begins_before() {
        let hour = |hour: &str, zone: &str| Hour {
            draft: DraftId::new(1),
            blog: SubjectId::new(1),
            set_by: PersonId::new(1),
            hour: hour.to_owned(),
            zone: zone.to_owned(),
            due_at: Timestamp::from_millis(7),
            failed_at: None,
            why: None,
        };
        let said = |at: &str, zone: &str| civil::icalendar(moment(&hour(at, zone)));
        assert_eq!(said("2027-03-27T09:00", "Europe/Berlin"), "20270327T080000Z");
        assert_eq!(said("2027-03-29T09:00", "Europe/Berlin"), "20270329T070000Z");
        assert_eq!(
            said("2027-03-28T02:30", "Europe/Berlin"),
            "20270328T013000Z",
            "an hour that is skipped is the next"
        );
        assert_eq!(moment(&hour("2027-03-29T09:00", "Moon/Base")), Timestamp::from_millis(7), "no such zone any more");
    }
}
