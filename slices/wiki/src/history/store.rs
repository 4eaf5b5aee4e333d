//! The SQL of what is said of versions.

use db::{Cx, in_list, params};
use kernel::{PersonId, SubjectId};
use std::collections::HashMap;

db::row! {
    /// What is said of a version.
    pub struct Note {
        /// The version.
        pub number: i64,
        /// What whoever wrote it said.
        pub words: String,
        /// It corrected a detail.
        pub minor: bool,
        /// Who approved it.
        pub approved_by: Option<PersonId>,
    }
}

/// What is said of these versions of a page that was found for the viewer, by number.
pub async fn notes(cx: &mut Cx, page: SubjectId, numbers: &[i64]) -> db::Result<HashMap<i64, Note>> {
    let sql = "SELECT version, note, minor, approved_by FROM wiki_change WHERE page_id = $1 AND version IN ({LIST})";
    let mut all = HashMap::new();
    for chunk in numbers.chunks(100) {
        let (sql, params) = in_list(sql, params![page], chunk);
        let rows: Vec<Note> = cx.rows(&sql, &params).await?;
        all.extend(rows.into_iter().map(|note| (note.number, note)));
    }
    Ok(all)
}
