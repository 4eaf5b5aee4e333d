//! The subjects behind titles.

use db::{Cx, FromRow, Row, in_list, params};
use kernel::SubjectId;
use subjects::{Eyes, Subject, subject_columns, visible};

/// A subject whose title is like the one that was typed.
#[derive(Clone, Debug)]
pub struct Alike {
    /// What it is.
    pub subject: Subject,
    /// The name of its space, if the viewer may know it.
    pub space: Option<String>,
}

impl FromRow for Alike {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        Ok(Self { subject: Subject::from_row(row)?, space: row.next()? })
    }
}

/// Those of these that the viewer may see, in no order. A space is named to those who read or find it.
pub async fn alike(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<Vec<Alike>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT ",
        subject_columns!(),
        ", sp.name FROM subject s LEFT JOIN space sp ON sp.id = s.space_id AND (sp.read_audience_id = s.audience_id OR ",
        visible!("sp.find_audience_id", "9223372036854775807"),
        ") WHERE s.id IN ({LIST}) AND s.state < 2 AND ",
        visible!("s.audience_id", "s.id")
    );
    let before = eyes.with(params![]);
    let (sql, params) = in_list(sql, &before, ids);
    cx.rows(&sql, &params).await
}
