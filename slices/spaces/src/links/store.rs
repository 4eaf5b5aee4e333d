//! Curated links in the database.

use db::{Cx, params};
use kernel::{LinkId, SpaceId};
use subjects::{Eyes, visible};

/// A link to be added.
pub(crate) struct NewLink<'a> {
    pub(crate) title: &'a str,
    pub(crate) url: &'a str,
    pub(crate) note: &'a str,
}

db::row! {
    /// A link of a landing page.
    pub(crate) struct Link {
        pub(crate) id: LinkId,
        pub(crate) title: String,
        pub(crate) url: String,
        pub(crate) note: String,
    }
}

/// Adds one after those that are there.
pub(crate) async fn insert(cx: &mut Cx, space: SpaceId, new: &NewLink<'_>) -> db::Result<LinkId> {
    // In their order even where several come in one moment, as they do in an import.
    let newest: i64 = cx.row("SELECT COALESCE(MAX(id), 0) FROM space_link WHERE space_id = $1", params![space]).await?;
    let id = LinkId::new(LinkId::compose(cx.now(), cx.bits()).raw().max(newest + 1));
    let sql = "INSERT INTO space_link (id, space_id, audience_id, title, url, note, chosen_by)
               SELECT $1, p.id, p.read_audience_id, $3, $4, $5, $6 FROM space p WHERE p.id = $2";
    let chosen_by = cx.viewer().person();
    cx.execute(sql, params![id, space, new.title, new.url, new.note, chosen_by]).await?;
    Ok(id)
}

/// Those of a space that the viewer may see, oldest first.
pub(crate) async fn of_space(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<Link>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT l.id, l.title, l.url, l.note FROM space_link l WHERE l.space_id = $4 AND ",
        visible!("l.audience_id", "9223372036854775807"),
        " ORDER BY l.id LIMIT 24"
    );
    cx.rows(sql, &eyes.with(params![space])).await
}

/// Takes one away; whether it was there.
pub(crate) async fn delete(cx: &mut Cx, space: SpaceId, link: LinkId) -> db::Result<bool> {
    let sql = "DELETE FROM space_link WHERE id = $1 AND space_id = $2";
    Ok(cx.execute(sql, params![link, space]).await? > 0)
}
