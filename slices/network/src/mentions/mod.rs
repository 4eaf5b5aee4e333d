//! Spaces that texts mention, as far as the reader may find them; for others the author's own words stay.

mod store;

use db::Cx;
use kernel::{PersonId, SpaceId, Viewer};
use std::borrow::Cow;
use std::collections::HashMap;

/// The spaces behind the mentions in some texts.
#[derive(Clone, Debug, Default)]
pub struct Mentioned(HashMap<i64, (String, String)>);

impl Mentioned {
    /// Looks all of them up in one go; asks nothing where no text mentions a space.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn load<'h>(cx: &mut Cx, htmls: impl Iterator<Item = &'h str>) -> db::Result<Self> {
        let mut ids: Vec<SpaceId> = htmls
            .flat_map(|html| markup::placeholders(html).map(|(_, id)| SpaceId::new(id)).collect::<Vec<_>>())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let found = store::findable(cx, &ids).await?.into_iter();
        Ok(Self(found.map(|(id, slug, name)| (id, (format!("/spaces/{slug}"), name))).collect()))
    }

    /// The text for this reader.
    #[must_use]
    pub fn resolve<'h>(&self, html: &'h str) -> Cow<'h, str> {
        markup::resolve(html, |_, id| self.0.get(&id).cloned())
    }

    /// The Markdown behind `html` for this reader: for its author as it was typed, for others without the ids of what the HTML
    /// does not show them.
    #[must_use]
    pub fn source(&self, source: String, html: &str, viewer: &Viewer, author: PersonId) -> String {
        if viewer.person() == Some(author) {
            return source;
        }
        markup::source_for(&source, html, |id| self.0.contains_key(&id)).into_owned()
    }

    /// The same for a text that is given away: most have nothing to resolve, and stay as they are.
    #[must_use]
    pub fn resolved(&self, html: String) -> String {
        let changed = match self.resolve(&html) {
            Cow::Owned(changed) => Some(changed),
            Cow::Borrowed(_) => None,
        };
        changed.unwrap_or(html)
    }
}
