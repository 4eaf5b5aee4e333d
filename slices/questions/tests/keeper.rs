//! Drafts, kept as simply as can be: another slice keeps them in the house.

use db::{Cx, Migration, params};
use futures::future::{BoxFuture, FutureExt};
use kernel::AudienceId;
use playhouse::{House, Person};
use subjects::Standing;
use texts::Lang;
use web::drafts::{Keeper, Typed};

const TABLE: &str =
    "CREATE TABLE kept (person_id BIGINT NOT NULL, place {KEY} NOT NULL, heading TEXT NOT NULL, source TEXT NOT NULL)";

/// What keeps them.
pub fn slice() -> web::Slice {
    let migration = Migration { slice: "keeper", name: "0001_kept", sql: TABLE };
    web::Slice::new("keeper").migrations([migration]).drafts(Keeper { find, sent }).readers(readers)
}

/// Another slice counts who can read something, too.
fn readers<'c>(
    _: &'c mut Cx,
    _: Lang,
    _: AudienceId,
    standing: Option<&'c Standing>,
) -> BoxFuture<'c, db::Result<String>> {
    async move { Ok(format!("All 60 employees can read this in {}", standing.map_or("", |space| &space.name))) }.boxed()
}

/// Somebody was writing this at a place.
pub async fn keep(house: &House, person: &Person, place: &str, title: &str, body: &str) {
    let (person, place, title, body) = (person.id, place.to_owned(), title.to_owned(), body.to_owned());
    let sql = "INSERT INTO kept (person_id, place, heading, source) VALUES ($1, $2, $3, $4)";
    house.write(async move |cx: &mut Cx| cx.execute(sql, params![person, place, title, body]).await.map(drop)).await;
}

/// Whether something is kept at a place.
pub async fn is_kept(house: &House, person: &Person, place: &str) -> bool {
    let place = place.to_owned();
    house.read(person.viewer(), async move |cx: &mut Cx| find(cx, &place).await).await.is_some()
}

fn find<'c>(cx: &'c mut Cx, place: &'c str) -> BoxFuture<'c, db::Result<Option<Typed>>> {
    async move {
        let sql = "SELECT heading, source FROM kept WHERE person_id = $1 AND place = $2";
        let kept: Option<(String, String)> = cx.optional(sql, params![cx.viewer().person(), place]).await?;
        Ok(kept.map(|(title, body)| Typed { title, body }))
    }
    .boxed()
}

fn sent<'c>(cx: &'c mut Cx, place: &'c str, typed: &'c Typed) -> BoxFuture<'c, db::Result<()>> {
    async move {
        let sql = "DELETE FROM kept WHERE person_id = $1 AND place = $2 AND heading = $3 AND source = $4";
        let person = cx.viewer().person();
        cx.execute(sql, params![person, place, typed.title, typed.body]).await.map(drop)
    }
    .boxed()
}
