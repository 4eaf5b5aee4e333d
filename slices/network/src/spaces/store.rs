//! SQL of the spaces to write in.

use crate::posts::card::audience_label;
use db::{Cx, params};
use kernel::{Reach, Role, SpaceId};
use subjects::{Eyes, visible};
use texts::Lang;

/// A space to write in.
#[derive(Clone, Debug)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct Place {
    /// Which one.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// The letter of its tile.
    pub letter: String,
    /// `private`, `internal`, `community` or `public`.
    pub audience: &'static str,
    /// The same in a word.
    pub audience_label: &'static str,
    /// The viewer is a member.
    pub member: bool,
    /// It is the one that was chosen.
    pub chosen: bool,
}

db::row! {
    struct PlaceRow { id: SpaceId, name: String, letter: String, reach: Reach, role: Option<Role> }
}

/// So many are offered; whoever wants another comes from its page.
const MOST: i64 = 200;

/// Where the viewer may begin a thread: their own spaces first, then by name.
///
/// # Errors
/// If the database refuses.
pub async fn to_write_in(cx: &mut Cx, lang: Lang, chosen: Option<SpaceId>) -> db::Result<Vec<Place>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT z.id, z.name, z.letter, a.base, m.role FROM space z JOIN audience a ON a.id = z.read_audience_id
         LEFT JOIN membership m ON m.space_id = z.id AND m.person_id = $1
         WHERE z.archived_at IS NULL AND (z.posting = 0 OR (z.posting = 1 AND m.role IS NOT NULL) OR m.role >= 30) AND ",
        visible!("z.read_audience_id", "9223372036854775807"),
        " ORDER BY CASE WHEN m.role IS NULL THEN 1 ELSE 0 END, z.name_folded, z.id LIMIT $4"
    );
    let rows: Vec<PlaceRow> = cx.rows(sql, &eyes.with(params![MOST])).await?;
    let place = |row: PlaceRow| Place {
        id: row.id,
        name: row.name,
        letter: row.letter,
        audience: row.reach.name(),
        audience_label: audience_label(lang, row.reach),
        member: row.role.is_some(),
        chosen: chosen == Some(row.id),
    };
    Ok(rows.into_iter().map(place).collect())
}
