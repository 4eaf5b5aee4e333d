//! Where something was first written.

use crate::Subject;
use db::{Cx, params};

db::row! {
    /// Where a subject was first written, by whom, and under which licence it may be shown.
    pub struct Origin {
        /// Its address there.
        pub url: String,
        /// The author's own page there; empty where they have none.
        pub author: String,
        /// The licence's name, such as `CC BY-SA 4.0`; empty if none was stated.
        pub licence: String,
    }
}

/// Where a subject comes from that was found for this viewer; nothing for what was written here.
///
/// # Errors
/// If the database refuses.
pub async fn origin(cx: &mut Cx, subject: &Subject) -> db::Result<Option<Origin>> {
    let sql = "SELECT url, author, licence FROM subject_origin WHERE subject_id = $1";
    cx.optional(sql, params![subject.id]).await
}
