//! What administrators, and those who must not be, rely on.

mod access;
mod audit;
mod effects;
mod rights;
mod system;

use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Record, Recorded};
use kernel::{Fact, PersonId, PersonKind, Right, SpaceId};
use playhouse::{House, Person};
use serde::{Deserialize, Serialize};

/// A fact of another slice that the log follows.
#[derive(Serialize, Deserialize)]
struct SpaceArchived {
    space: SpaceId,
}

impl Fact for SpaceArchived {
    const KIND: &'static str = "spaces.archived";
}

/// Another one: somebody's account was changed.
#[derive(Serialize, Deserialize)]
struct ProfileChanged {
    person: PersonId,
}

impl Fact for ProfileChanged {
    const KIND: &'static str = "people.profile.changed";
}

/// This slice over the published tables, and an effect that always fails for good.
fn slices() -> Vec<web::Slice> {
    let published = |slice, name, sql| web::Slice::new(slice).migrations([db::Migration { slice, name, sql }]);
    vec![
        published("people", "0001_person", include_str!("../../people/migrations/0001_person.sql")),
        published("spaces", "0001_space", include_str!("../../spaces/migrations/0001_space.sql")),
        web::Slice::new("failing").effect(Effect::queued("failing.always", &["spaces.archived"], fails)),
        admin::slice(),
    ]
}

fn fails<'c>(_: &'c mut db::Cx, _: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async { Err(Failure::Never("the printer is on fire".to_owned())) }.boxed()
}

async fn holder(house: &House, right: Right) -> Person {
    house.person("Dina Haddad", PersonKind::Employee, [right].into_iter().collect()).await
}

/// Something happened to a space, as its slice would record it.
async fn archive(house: &House, space: i64) {
    house
        .write(async move |cx: &mut db::Cx| cx.record(&SpaceArchived { space: SpaceId::new(space) }).await.map(drop))
        .await;
}
