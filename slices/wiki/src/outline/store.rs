//! The SQL of headings.

use super::model::{anchors, headings};
use db::{Cx, params};
use kernel::SubjectId;

/// Anchor and words of each heading of a page, in order.
pub async fn of(cx: &mut Cx, page: SubjectId) -> db::Result<Vec<(String, String)>> {
    cx.rows("SELECT anchor, words FROM wiki_heading WHERE page_id = $1 ORDER BY number", params![page]).await
}

/// Keeps those of the text that holds now; who was there keeps its anchor.
pub async fn keep(cx: &mut Cx, page: SubjectId, html: &str) -> db::Result<()> {
    let (before, now) = (of(cx, page).await?, headings(html));
    let anchors = anchors(&before, &now);
    let same =
        before.iter().map(|(anchor, words)| (anchor, words)).eq(anchors.iter().zip(now.iter().map(|one| &one.words)));
    if same {
        return Ok(());
    }
    cx.execute("DELETE FROM wiki_heading WHERE page_id = $1", params![page]).await?;
    for (number, (anchor, heading)) in anchors.iter().zip(&now).enumerate() {
        let sql = "INSERT INTO wiki_heading (page_id, number, anchor, words) VALUES ($1, $2, $3, $4)";
        cx.execute(sql, params![page, number, anchor, heading.words]).await?;
    }
    Ok(())
}
