//! Goes through the titles, the most alike first, until there are enough.

use super::LONGEST;
use super::store::{self, Alike};
use crate::engine::{self, Index};
use crate::{index, titles};
use db::Cx;
use kernel::SubjectId;

/// The subjects of these kinds whose titles are like this one, as far as the viewer may see them.
pub async fn find(cx: &mut Cx, title: &str, kinds: &[&'static str], limit: usize) -> db::Result<Vec<Alike>> {
    let typed: String = title.chars().take(LONGEST).collect();
    let levels = titles::alike(&typed);
    if levels.is_empty() || kinds.is_empty() || !index::has_titles(cx).await? {
        return Ok(Vec::new());
    }
    let index = if cx.viewer().is_employee() { Index::Inside } else { Index::Outside };
    let mut found: Vec<SubjectId> = Vec::new();
    for shares in &levels {
        // What the levels before have found may be found again.
        let hits = engine::titled(cx, index, shares, kinds, i64::try_from(limit).unwrap_or(0)).await?;
        let fresh: Vec<SubjectId> = hits.into_iter().filter(|id| !found.contains(id)).collect();
        found.extend(fresh.into_iter().take(limit - found.len()));
        if found.len() >= limit {
            break;
        }
    }
    let mut alike = store::alike(cx, &found).await?;
    alike.sort_by_key(|one| found.iter().position(|id| *id == one.subject.id));
    Ok(alike)
}
