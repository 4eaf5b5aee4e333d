//! SQL of home.

use db::{Cx, params};
use kernel::{PersonId, Reach, SpaceId};
use subjects::{Eyes, Join, visible};

/// The space in which a person last began a thread.
pub(super) async fn last_space(cx: &mut Cx, person: PersonId) -> db::Result<Option<SpaceId>> {
    let sql = "SELECT space_id FROM subject WHERE author_id = $1 AND parent_id IS NULL ORDER BY id DESC LIMIT 1";
    cx.optional(sql, params![person]).await
}

/// A space of which a person has been a member longest.
pub(super) async fn first_space(cx: &mut Cx, person: PersonId) -> db::Result<Option<SpaceId>> {
    let sql = "SELECT m.space_id FROM membership m JOIN space p ON p.id = m.space_id
               WHERE m.person_id = $1 AND p.archived_at IS NULL ORDER BY m.joined_at, m.space_id LIMIT 1";
    cx.optional(sql, params![person]).await
}

db::row! {
    /// A space that a newcomer may join.
    #[cfg_attr(test, derive(playhouse::Sample))]
    pub struct Open {
        /// Its place in addresses.
        pub slug: String,
        /// Its name.
        pub name: String,
        /// What it is for.
        pub purpose: String,
        /// The letter of its tile.
        pub letter: String,
        /// Who may read in it.
        pub reach: Reach,
        /// Members.
        pub members: i64,
    }
}

/// Open spaces that the viewer may read in and is no member of, the largest first.
pub(super) async fn open_spaces(cx: &mut Cx, limit: i64) -> db::Result<Vec<Open>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT p.slug, p.name, p.purpose, p.letter, a.base, p.member_count FROM space p JOIN audience a ON a.id = p.read_audience_id
         WHERE p.join_mode = $4 AND p.archived_at IS NULL AND ",
        visible!("p.read_audience_id", "9223372036854775807"),
        " AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.person_id = $1 AND m.space_id = p.id)
         ORDER BY p.member_count DESC, p.name_folded LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![Join::Open.code(), limit])).await
}
