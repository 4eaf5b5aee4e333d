//! What somebody typed, with the pages that it names by id.

use super::model::{Part, parts, referred};
use super::store;
use db::Cx;
use kernel::SpaceId;
use markup::RefKind;
use std::collections::HashMap;

/// The text with references in the place of addresses, and of the titles of pages of this space that the viewer may read.
///
/// # Errors
/// If the database refuses.
pub async fn by_id(cx: &mut Cx, space: SpaceId, typed: &str) -> db::Result<String> {
    let source = referred(typed);
    let titles = wanted(&source);
    if titles.is_empty() {
        return Ok(source);
    }
    let found: HashMap<String, i64> = store::titled(cx, space, &titles).await?.into_iter().collect();
    let linked = |part: Part<'_>| match part {
        Part::Text(text) => text.to_owned(),
        Part::Title(title) => match found.get(&title.trim().to_lowercase()) {
            Some(id) => markup::mention(RefKind::Page, *id, title.trim()),
            None => format!("[[{title}]]"),
        },
    };
    Ok(parts(&source).into_iter().map(linked).collect())
}

/// The titles in double brackets, in small letters, each once.
#[must_use]
pub fn wanted(source: &str) -> Vec<String> {
    let mut titles: Vec<String> = parts(source)
        .into_iter()
        .filter_map(|part| if let Part::Title(title) = part { Some(title.trim().to_lowercase()) } else { None })
        .collect();
    titles.sort_unstable();
    titles.dedup();
    titles
}
