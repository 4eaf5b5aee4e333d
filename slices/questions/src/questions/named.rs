//! What texts name.

use super::store;
use db::Cx;
use kernel::SpaceId;
use std::collections::HashMap;

/// The spaces that the texts of the page name and the viewer may find.
pub(super) struct Spaces(HashMap<i64, (String, String)>);

impl Spaces {
    pub(super) async fn load(cx: &mut Cx, texts: impl Iterator<Item = &String>) -> db::Result<Self> {
        let mut ids: Vec<SpaceId> =
            texts.flat_map(|html| markup::placeholders(html)).map(|(_, id)| SpaceId::new(id)).collect();
        ids.sort_unstable();
        ids.dedup();
        Ok(Self(if ids.is_empty() { HashMap::new() } else { store::spaces_named(cx, &ids).await? }))
    }

    pub(super) fn resolve(&self, html: &str) -> String {
        let link = |id| self.0.get(&id).map(|(slug, name)| (format!("/spaces/{slug}"), name.clone()));
        markup::resolve(html, |_, id| link(id)).into_owned()
    }
}
