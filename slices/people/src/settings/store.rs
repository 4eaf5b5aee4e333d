//! How a person wants pages to look and to speak.

use db::{Cx, params};
use kernel::PersonId;

db::row! {
    /// How pages look.
    #[cfg_attr(test, derive(playhouse::Sample))]
    pub(super) struct Appearance {
        /// `light`, `dark` or nothing for the system's.
        pub(super) theme: String,
        /// `more`, `normal` or nothing for the system's.
        pub(super) contrast: String,
        /// Whether single letters are shortcuts.
        pub(super) single_keys: bool,
    }
}

pub(super) async fn appearance(cx: &mut Cx, person: PersonId) -> db::Result<Appearance> {
    let sql = "SELECT theme, contrast, single_keys FROM preference WHERE person_id = $1";
    let none = Appearance { theme: String::new(), contrast: String::new(), single_keys: true };
    Ok(cx.optional(sql, params![person]).await?.unwrap_or(none))
}

pub(super) async fn save_appearance(cx: &mut Cx, person: PersonId, looks: &Appearance) -> db::Result<()> {
    let sql = "INSERT INTO preference (person_id, theme, contrast, single_keys) VALUES ($1, $2, $3, $4)
               ON CONFLICT (person_id) DO UPDATE SET theme = $2, contrast = $3, single_keys = $4";
    cx.execute(sql, params![person, looks.theme, looks.contrast, looks.single_keys]).await.map(drop)
}

pub(super) async fn language(cx: &mut Cx, person: PersonId) -> db::Result<(Option<String>, String)> {
    cx.row("SELECT lang, zone FROM person WHERE id = $1", params![person]).await
}

pub(super) async fn save_language(cx: &mut Cx, person: PersonId, lang: Option<&str>, zone: &str) -> db::Result<()> {
    cx.execute("UPDATE person SET lang = $2, zone = $3 WHERE id = $1", params![person, lang, zone]).await.map(drop)
}
