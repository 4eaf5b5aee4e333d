//! The SQL of addresses.

use db::{Cx, params};
use kernel::{PersonId, SpaceId};
use subjects::{Eyes, visible};

db::row! {
    /// An address, and where its mail goes.
    pub(crate) struct Listed {
        pub local: String,
        pub space: SpaceId,
        pub space_name: String,
        pub slug: String,
    }
}

/// All whose space the viewer may read, by name.
pub(crate) async fn all(cx: &mut Cx) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT a.local, a.space_id, sp.name, sp.slug FROM intake_address a JOIN space sp ON sp.id = a.space_id WHERE ",
        visible!("sp.read_audience_id", "9223372036854775807"),
        " ORDER BY a.local LIMIT 500"
    );
    cx.rows(sql, &eyes.with(params![])).await
}

/// Where the mail of an address goes.
pub(crate) async fn space_of(cx: &mut Cx, local: &str) -> db::Result<Option<SpaceId>> {
    cx.optional("SELECT space_id FROM intake_address WHERE local = $1", params![local]).await
}

/// Takes mail for an address from now on; false if it does already.
pub(crate) async fn insert(cx: &mut Cx, local: &str, space: SpaceId, by: PersonId) -> db::Result<bool> {
    let sql = "INSERT INTO intake_address (local, space_id, set_by_id, set_at) VALUES ($1, $2, $3, $4) ON CONFLICT (local) DO NOTHING";
    Ok(cx.execute(sql, params![local, space, by, cx.now()]).await? == 1)
}

/// Takes none for it any more.
pub(crate) async fn delete(cx: &mut Cx, local: &str) -> db::Result<()> {
    cx.execute("DELETE FROM intake_address WHERE local = $1", params![local]).await.map(drop)
}

/// The spaces in which the viewer reads, by name: at most two hundred.
pub(crate) async fn spaces(cx: &mut Cx) -> db::Result<Vec<(SpaceId, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT sp.id, sp.name FROM space sp WHERE sp.archived_at IS NULL AND ",
        visible!("sp.read_audience_id", "9223372036854775807"),
        " ORDER BY sp.name, sp.id LIMIT 200"
    );
    cx.rows(sql, &eyes.with(params![])).await
}
