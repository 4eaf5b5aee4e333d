//! All SQL of these settings.

use crate::notices::{Reason, Reasons, Wishes};
use db::{Cx, params};
use kernel::PersonId;

db::row! {
    /// What a person chose, or what is usual.
    pub struct Settings {
        /// Reasons that stay out of the bell, as bits.
        pub bell_off: i64,
        /// Reasons that stay out of mail, as bits.
        pub mail_off: i64,
        /// Mail waits for working hours.
        pub quiet: bool,
    }
}

pub async fn load(cx: &mut Cx, person: PersonId) -> db::Result<Settings> {
    let sql = "SELECT bell_off, mail_off, quiet FROM notice_setting WHERE person_id = $1";
    let usual = Settings { bell_off: 0, mail_off: Wishes::MAIL_OFF.0, quiet: false };
    Ok(cx.optional(sql, params![person]).await?.unwrap_or(usual))
}

pub async fn save(cx: &mut Cx, person: PersonId, settings: &Settings) -> db::Result<()> {
    let sql = "INSERT INTO notice_setting (person_id, bell_off, mail_off, quiet) VALUES ($1, $2, $3, $4)
               ON CONFLICT (person_id) DO UPDATE SET bell_off = $2, mail_off = $3, quiet = $4";
    cx.execute(sql, params![person, settings.bell_off, settings.mail_off, settings.quiet]).await.map(drop)
}

/// No mail about anything any more; what waits for the next one is not mailed either.
pub async fn stop_mail(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    let all = Reason::ALL.into_iter().fold(Reasons::NONE, Reasons::with);
    let settings = Settings { mail_off: all.0, ..load(cx, person).await? };
    save(cx, person, &settings).await?;
    let sql = "UPDATE notice SET by_mail = 0 WHERE person_id = $1 AND mailed_at IS NULL AND by_mail = 1";
    cx.execute(sql, params![person]).await.map(drop)
}
