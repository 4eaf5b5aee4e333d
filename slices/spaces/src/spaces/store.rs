//! Spaces in the database.

use super::model::{Doors, Settings, folded};
use crate::import::NewSpace;
use db::{Cx, Param, params};
use kernel::{AudienceId, PersonId, PersonKind, Reach, Role, SpaceId, Timestamp};
use subjects::{Eyes, Join, Policy, visible};

/// Stores a new space; its audiences are there already.
pub(crate) async fn insert(
    cx: &mut Cx,
    id: SpaceId,
    new: &NewSpace<'_>,
    find: AudienceId,
    read: AudienceId,
) -> db::Result<()> {
    let sql =
        "INSERT INTO space (id, slug, name, name_folded, purpose, category, letter, find_audience_id, read_audience_id,
                   join_mode, posting, replies, archived_at, source, source_key)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    let archived_at = new.archived.then(|| cx.now());
    let (source, source_key) = new.source.unzip();
    let name_folded = folded(new.name);
    let (join, posting, replies) = (new.join.code(), new.posting.code(), new.replies.code());
    let params = params![
        id,
        new.slug,
        new.name,
        name_folded,
        new.purpose,
        new.category,
        new.letter,
        find,
        read,
        join,
        posting,
        replies,
        archived_at,
        source,
        source_key
    ];
    cx.execute(sql, params).await.map(drop)
}

/// The space at this place in addresses, whoever asks: what they may know of it is asked afterwards.
pub(crate) async fn by_slug(cx: &mut Cx, slug: &str) -> db::Result<Option<SpaceId>> {
    cx.optional("SELECT id FROM space WHERE slug = $1", params![slug]).await
}

/// The space that an import made from this key of this source.
pub(crate) async fn by_source(cx: &mut Cx, source: &str, key: &str) -> db::Result<Option<SpaceId>> {
    cx.optional("SELECT id FROM space WHERE source = $1 AND source_key = $2", params![source, key]).await
}

/// The space that this person's client made with this key, and the digest of what it asked for.
pub(crate) async fn by_client_key(
    cx: &mut Cx,
    maker: PersonId,
    key: &str,
) -> db::Result<Option<(SpaceId, Option<String>)>> {
    let sql = "SELECT id, client_digest FROM space WHERE maker_id = $1 AND client_key = $2";
    cx.optional(sql, params![maker, key]).await
}

/// Remembers who made it, and by which request.
pub(crate) async fn set_maker(
    cx: &mut Cx,
    id: SpaceId,
    maker: PersonId,
    key: Option<&str>,
    digest: &str,
) -> db::Result<()> {
    let sql = "UPDATE space SET maker_id = $2, client_key = $3, client_digest = $4 WHERE id = $1";
    cx.execute(sql, params![id, maker, key, digest]).await.map(drop)
}

/// Locks the space until the transaction ends: what depends on its members or its doors waits.
pub(crate) async fn lock(cx: &mut Cx, id: SpaceId) -> db::Result<()> {
    cx.row::<SpaceId>("SELECT id FROM space WHERE id = $1 {FOR_UPDATE}", params![id]).await.map(drop)
}

db::row! {
    /// What only this slice knows of a space that was found.
    pub(crate) struct Detail {
        pub(crate) purpose: String,
        pub(crate) category: String,
        pub(crate) letter: String,
        pub(crate) find_audience: AudienceId,
        pub(crate) find: Reach,
        pub(crate) archived_at: Option<Timestamp>,
        pub(crate) imported: bool,
    }
}

/// More of a space that was found for this viewer.
pub(crate) async fn detail(cx: &mut Cx, id: SpaceId) -> db::Result<Detail> {
    let sql = "SELECT p.purpose, p.category, p.letter, p.find_audience_id, a.base, p.archived_at,
                   CAST(CASE WHEN p.source IS NULL THEN 0 ELSE 1 END AS BIGINT)
               FROM space p JOIN audience a ON a.id = p.find_audience_id WHERE p.id = $1";
    cx.row(sql, params![id]).await
}

db::row! {
    /// A space in a list.
    pub(crate) struct Listed {
        pub(crate) id: SpaceId,
        pub(crate) slug: String,
        pub(crate) name: String,
        pub(crate) purpose: String,
        pub(crate) category: String,
        pub(crate) letter: String,
        pub(crate) find: Reach,
        pub(crate) read: Reach,
        pub(crate) join_code: i64,
        pub(crate) posting_code: i64,
        pub(crate) replies_code: i64,
        pub(crate) archived: bool,
        pub(crate) member_count: i64,
        pub(crate) role: Option<Role>,
        pub(crate) asked: bool,
    }
}

/// Which spaces a list shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    /// Words in the name or purpose, as typed.
    pub(crate) words: String,
    /// Only those that the viewer belongs to.
    pub(crate) mine: bool,
    /// Archived ones too.
    pub(crate) archived: bool,
    /// Begins after this space.
    pub(crate) after: Option<SpaceId>,
    /// At most so many.
    pub(crate) limit: i64,
}

macro_rules! listed {
    ($condition:literal) => {
        concat!(
            "SELECT p.id, p.slug, p.name, p.purpose, p.category, p.letter, fa.base, ra.base, p.join_mode, p.posting, p.replies,
                 CAST(CASE WHEN p.archived_at IS NULL THEN 0 ELSE 1 END AS BIGINT), p.member_count,
                 (SELECT m.role FROM membership m WHERE m.person_id = $1 AND m.space_id = p.id),
                 CAST(CASE WHEN EXISTS (SELECT 1 FROM join_request r WHERE r.person_id = $1 AND r.space_id = p.id)
                      THEN 1 ELSE 0 END AS BIGINT)
             FROM space p JOIN audience fa ON fa.id = p.find_audience_id JOIN audience ra ON ra.id = p.read_audience_id
             WHERE (",
            visible!("p.find_audience_id", "9223372036854775807"),
            " OR ",
            visible!("p.read_audience_id", "9223372036854775807"),
            ") AND ",
            $condition
        )
    };
}

/// One space, if the viewer may find it.
pub(crate) async fn listed(cx: &mut Cx, id: SpaceId) -> db::Result<Option<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(listed!("p.id = $4"), &eyes.with(params![id])).await
}

/// Spaces that the viewer may find, by name.
pub(crate) async fn list(cx: &mut Cx, filter: &Filter) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let (name, id) = after(cx, filter.after).await?;
    let (by_name, by_purpose) = (pattern(&folded(&filter.words)), pattern(&filter.words.to_lowercase()));
    let own = params![filter.archived, filter.mine, by_name, by_purpose, name, id, filter.limit];
    let sql = listed!(
        "($4 = 1 OR p.archived_at IS NULL)
         AND ($5 = 0 OR EXISTS (SELECT 1 FROM membership o WHERE o.person_id = $1 AND o.space_id = p.id))
         AND (p.name_folded LIKE $6 OR LOWER(p.purpose) LIKE $7)
         AND (p.name_folded > $8 OR (p.name_folded = $8 AND p.id > $9))
         ORDER BY p.name_folded, p.id LIMIT $10"
    );
    cx.rows(sql, &eyes.with(own)).await
}

/// Where the list goes on. The place of a space that the viewer may not find is not told: the list begins at its beginning.
async fn after(cx: &mut Cx, space: Option<SpaceId>) -> db::Result<(String, i64)> {
    let Some(space) = space else { return Ok((String::new(), 0)) };
    if subjects::standing(cx, space).await?.is_none() {
        return Ok((String::new(), 0));
    }
    cx.row("SELECT name_folded, id FROM space WHERE id = $1", params![space]).await
}

/// Somewhere inside. The two signs that mean something to LIKE are taken out.
fn pattern(words: &str) -> String {
    format!("%{}%", words.trim().replace(['%', '_', '\\'], ""))
}

/// Saves what owners may change at any time.
pub(crate) async fn update(cx: &mut Cx, id: SpaceId, settings: &Settings) -> db::Result<()> {
    let sql = "UPDATE space SET name = $2, name_folded = $3, purpose = $4, category = $5, letter = $6, posting = $7, replies = $8
               WHERE id = $1";
    let (name_folded, letter) = (folded(&settings.name), settings.letter());
    let (posting, replies) = (settings.posting.code(), settings.replies.code());
    let params: &[Param<'_>] =
        params![id, settings.name, name_folded, settings.purpose, settings.category, letter, posting, replies];
    cx.execute(sql, params).await.map(drop)
}

/// How one joins from now on, and at which place in addresses.
pub(crate) async fn set_join(cx: &mut Cx, id: SpaceId, join: Join, slug: &str) -> db::Result<()> {
    let sql = "UPDATE space SET join_mode = $2, slug = $3 WHERE id = $1";
    cx.execute(sql, params![id, join.code(), slug]).await.map(drop)
}

/// Archived since this moment, or not any more.
pub(crate) async fn set_archived(cx: &mut Cx, id: SpaceId, at: Option<Timestamp>) -> db::Result<()> {
    cx.execute("UPDATE space SET archived_at = $2 WHERE id = $1", params![id, at]).await.map(drop)
}

/// Settings as they are, of a space that was found.
pub(crate) async fn settings(cx: &mut Cx, id: SpaceId) -> db::Result<Settings> {
    let sql = "SELECT name, purpose, category, posting, replies FROM space WHERE id = $1";
    let (name, purpose, category, posting, replies): (String, String, String, i64, i64) =
        cx.row(sql, params![id]).await?;
    Ok(Settings { name, purpose, category, posting: Policy::from_code(posting), replies: Policy::from_code(replies) })
}

/// The doors as they are, of a space that was found.
pub(crate) async fn doors(cx: &mut Cx, id: SpaceId) -> db::Result<Doors> {
    let sql = "SELECT f.base, r.base, p.join_mode FROM space p JOIN audience f ON f.id = p.find_audience_id
               JOIN audience r ON r.id = p.read_audience_id WHERE p.id = $1";
    let (find, read, join): (Reach, Reach, i64) = cx.row(sql, params![id]).await?;
    Ok(Doors { find, read, join: Join::from_code(join) })
}

/// How many things in the space are for those who read in it, from this id on.
pub(crate) async fn things(cx: &mut Cx, id: SpaceId) -> db::Result<i64> {
    let sql = "SELECT COUNT(*) FROM subject s JOIN space p ON p.id = s.space_id
               WHERE s.space_id = $1 AND s.audience_id = p.read_audience_id AND s.state <> 2";
    cx.row(sql, params![id]).await
}

/// How many people with an account a base would show the space to, its members among them.
pub(crate) async fn readers(cx: &mut Cx, id: SpaceId, base: Reach) -> db::Result<i64> {
    let sql = "SELECT COUNT(*) FROM person p WHERE p.left_at IS NULL
                 AND (CASE p.kind WHEN 1 THEN 1 WHEN 3 THEN 2 ELSE 3 END <= $2
                      OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.space_id = $1))";
    cx.row(sql, params![id, base]).await
}

/// How many people have an account, by kind.
pub(crate) async fn population(cx: &mut Cx, kind: PersonKind) -> db::Result<i64> {
    cx.row("SELECT COUNT(*) FROM person WHERE kind = $1 AND left_at IS NULL", params![kind]).await
}
