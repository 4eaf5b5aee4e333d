//! What search does when something happens.

use crate::facts::{IndexOutdated, SpaceOutdated};
use crate::{index, names};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Recorded};
use kernel::{Fact, PersonId, SubjectId, Viewer};
use serde::Deserialize;
use subjects::facts::{SubjectCreated, SubjectEdited, SubjectReaddressed, SubjectRemoved, SubjectRestored};

/// The kind by which the spaces slice tells that a space's readers have changed.
const AUDIENCE_CHANGED: &str = "spaces.audience_changed";
/// The kinds by which it tells who is a member.
const JOINED: &str = "spaces.joined";
const LEFT: &str = "spaces.left";
/// The kinds by which the people and spaces slices tell that a name is new or may be another one.
const NAMED: [&str; 5] =
    ["people.joined", "people.profile.changed", "people.invitation_accepted", "spaces.created", "spaces.updated"];

pub(crate) fn all() -> [Effect; 7] {
    [
        Effect::inline("search.add_entry", &[SubjectCreated::KIND], add),
        Effect::inline(
            "search.renew_entry",
            &[SubjectEdited::KIND, SubjectRemoved::KIND, SubjectRestored::KIND, SubjectReaddressed::KIND],
            renew,
        ),
        Effect::inline("search.renew_name", &NAMED, renew_name),
        Effect::queued("search.rebuild_space", &[AUDIENCE_CHANGED, SpaceOutdated::KIND], rebuild_space),
        Effect::queued("search.follow_members", &[JOINED, LEFT], follow_member),
        Effect::queued(
            "search.follow_people",
            &["people.left", "people.returned", "people.kind_changed"],
            follow_person,
        ),
        Effect::queued("search.rebuild", &[IndexOutdated::KIND], rebuild),
    ]
}

fn add<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        index::prepare(cx).await?;
        Ok(as_system(cx, subject(fact)?, index::Kept::Nothing).await?)
    }
    .boxed()
}

fn renew<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        index::prepare(cx).await?;
        Ok(as_system(cx, subject(fact)?, index::Kept::Perhaps).await?)
    }
    .boxed()
}

fn subject(fact: &Recorded) -> Result<SubjectId, Failure> {
    fact.subject.ok_or_else(|| Failure::Never(format!("a fact of kind {} names no subject", fact.kind)))
}

/// Who wrote it may not be among its readers; the index reads as the program.
async fn as_system(cx: &mut Cx, id: SubjectId, kept: index::Kept) -> db::Result<()> {
    let viewer = cx.viewer().clone();
    cx.act_as(Viewer::System);
    let done = index::write(cx, id, kept).await;
    cx.act_as(viewer);
    done
}

/// Facts about people and spaces tell whose name to look at; what it is now, the published tables know.
fn renew_name<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        match fact.space {
            Some(space) => names::renew_space(cx, space).await?,
            None => names::renew_person(cx, &fact.payload).await?,
        }
        Ok(())
    }
    .boxed()
}

fn rebuild_space<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let Some(space) = fact.space else { return Ok(()) };
        let after =
            if fact.kind == SpaceOutdated::KIND { fact.read::<SpaceOutdated>()?.after } else { SubjectId::new(0) };
        Ok(index::rebuild_space(cx, space, after).await?)
    }
    .boxed()
}

/// Whom a fact is about.
#[derive(Deserialize)]
struct About {
    person: PersonId,
}

/// People from outside search an index of their own, which has the spaces that any of them is a member of.
fn follow_member<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let (About { person }, Some(space)) = (about(fact)?, fact.space) else { return Ok(()) };
        if index::store::is_outsider(cx, person).await? {
            index::outsiders_changed(cx, space, i64::from(fact.kind == JOINED)).await?;
        }
        Ok(())
    }
    .boxed()
}

/// The same where somebody leaves the house, comes back, or becomes a guest: in each of their spaces.
fn follow_person<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let About { person } = about(fact)?;
        for space in index::store::spaces_of(cx, person).await? {
            index::outsiders_changed(cx, space, 0).await?;
            index::outsiders_changed(cx, space, 1).await?;
        }
        Ok(())
    }
    .boxed()
}

fn about(fact: &Recorded) -> Result<About, Failure> {
    serde_json::from_str(&fact.payload)
        .map_err(|error| Failure::Never(format!("a fact of kind {}: {error}", fact.kind)))
}

fn rebuild<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move { Ok(index::go_on(cx, fact.read::<IndexOutdated>()?.after).await?) }.boxed()
}
