//! The subjects behind hits.

use super::model::Card;
use db::{Cx, FromRow, Row, in_list, params};
use kernel::SubjectId;
use subjects::{Eyes, Subject, subject_columns, visible};

/// Those of these that the viewer may see, in no order. A reply is called after its thread, for those who may see how that
/// began: somebody who came later may see the reply alone.
pub async fn cards(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<Vec<Card>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT ",
        subject_columns!(),
        ", p.name, p.photo_id, p.kind, sp.name, sp.slug,
            CASE WHEN s.parent_id IS NULL OR r.state > 1 OR NOT ",
        visible!("r.audience_id", "r.id"),
        " THEN '' WHEN r.title = '' THEN r.excerpt ELSE r.title END
         FROM subject s JOIN person p ON p.id = s.author_id JOIN space sp ON sp.id = s.space_id
         JOIN subject r ON r.id = s.root_id
         WHERE s.id IN ({LIST}) AND s.state < 2 AND ",
        visible!("s.audience_id", "s.id")
    );
    let (sql, params) = in_list(sql, &eyes.with(params![]), ids);
    cx.rows(&sql, &params).await
}

impl FromRow for Card {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        Ok(Self {
            subject: Subject::from_row(row)?,
            author: row.next()?,
            photo: row.next()?,
            author_kind: row.next()?,
            space: row.next()?,
            slug: row.next()?,
            thread: row.next()?,
        })
    }
}
