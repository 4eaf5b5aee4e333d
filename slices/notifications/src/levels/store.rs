//! All SQL of levels.

use super::Place;
use crate::notices::Level;
use db::{Cx, params};
use kernel::PersonId;
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
               ON CONFLICT (place, place_id, person_id) DO UPDATE SET level = $4";
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
