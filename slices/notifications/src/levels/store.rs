//! All SQL of levels.

use super::Place;
use crate::notices::Level;
use db::{Cx, params};
use kernel::{PersonId, SubjectId};
use subjects::{Eyes, visible};

pub async fn level(cx: &mut Cx, place: Place, id: i64, person: PersonId) -> db::Result<Level> {
    let sql = "SELECT level FROM notice_level WHERE place = $1 AND place_id = $2 AND person_id = $3";
    let code: Option<i64> = cx.optional(sql, params![place.code(), id, person]).await?;
    Ok(code.map_or(Level::Usual, Level::from_code))
}

/// What is usual needs no row.
pub async fn save(cx: &mut Cx, place: Place, id: i64, person: PersonId, level: Level) -> db::Result<()> {
    if level == Level::Usual {
        let sql = "DELETE FROM notice_level WHERE place = $1 AND place_id = $2 AND person_id = $3";
        return cx.execute(sql, params![place.code(), id, person]).await.map(drop);
    }
    let sql = "INSERT INTO notice_level (place, place_id, person_id, level) VALUES ($1, $2, $3, $4)
               ON CONFLICT (place, place_id, person_id) DO UPDATE SET level = $4, from_id = NULL";
    cx.execute(sql, params![place.code(), id, person, level.code()]).await.map(drop)
}

db::row! {
    /// A space with a level of its own.
    pub struct Chosen {
        /// Which.
        pub space: kernel::SpaceId,
        /// Its name.
        pub name: String,
        /// Its place in addresses.
        pub slug: String,
        /// The level's number.
        pub code: i64,
    }
}

/// The spaces for which the viewer chose something, as far as they still find them.
pub async fn chosen(cx: &mut Cx) -> db::Result<Vec<Chosen>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT sp.id, sp.name, sp.slug, l.level FROM notice_level l JOIN space sp ON sp.id = l.place_id
         WHERE l.person_id = $1 AND l.place = 1 AND (",
        visible!("sp.find_audience_id", "9223372036854775807"),
        " OR ",
        visible!("sp.read_audience_id", "9223372036854775807"),
        ") ORDER BY sp.name_folded, sp.id LIMIT 200"
    );
    cx.rows(sql, &eyes.with(params![])).await
}

/// Whoever follows a thread, by taking part in it or by wish, follows another one too, unless they said something of that. What came
/// to the first one from others goes on by itself, so that each can go back alone.
pub async fn move_along(cx: &mut Cx, from: SubjectId, to: SubjectId) -> db::Result<()> {
    let sql = "INSERT INTO notice_level (place, place_id, person_id, level, from_id)
               SELECT 2, $2, l.person_id, l.level, l.from_id FROM notice_level l
               WHERE l.place = 2 AND l.place_id = $1 AND l.from_id IS NOT NULL ON CONFLICT DO NOTHING";
    cx.execute(sql, params![from, to]).await?;
    let sql = "DELETE FROM notice_level WHERE place = 2 AND place_id = $1 AND from_id IS NOT NULL";
    cx.execute(sql, params![from]).await?;
    let sql = "INSERT INTO notice_level (place, place_id, person_id, level, from_id)
               SELECT 2, $2, f.person_id, 2, $1 FROM (
                   SELECT s.author_id AS person_id FROM subject s WHERE s.root_id = $1 AND s.state < 2
                   UNION SELECT l.person_id FROM notice_level l WHERE l.place = 2 AND l.place_id = $1 AND l.level = 2) f
               WHERE NOT EXISTS (SELECT 1 FROM notice_level m
                   WHERE m.place = 2 AND m.place_id = $1 AND m.person_id = f.person_id AND m.level = 0)
               ON CONFLICT DO NOTHING";
    cx.execute(sql, params![from, to]).await.map(drop)
}

/// Takes back what came along from there.
pub async fn move_back(cx: &mut Cx, from: SubjectId, to: SubjectId) -> db::Result<()> {
    let sql = "DELETE FROM notice_level WHERE place = 2 AND place_id = $2 AND from_id = $1";
    cx.execute(sql, params![from, to]).await.map(drop)
}
