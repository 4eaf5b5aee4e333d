//! SQL of the versions' page.

use crate::author_columns;
use crate::authors::Author;
use db::{Cx, params};
use kernel::PersonId;

/// Who wrote a subject that the viewer may see.
pub(super) async fn author(cx: &mut Cx, person: PersonId) -> db::Result<Author> {
    let sql = concat!("SELECT ", author_columns!(), " FROM person p WHERE p.id = $1");
    cx.row(sql, params![person]).await
}
