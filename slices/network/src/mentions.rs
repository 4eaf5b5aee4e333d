//! Spaces that texts mention, as far as the reader may find them; for others the author's own words stay.

use db::{Cx, in_list, params};
use kernel::SpaceId;
use std::borrow::Cow;
use std::collections::HashMap;
use subjects::{Eyes, visible};

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
        let eyes = Eyes::of(cx.viewer());
        let mut found = HashMap::new();
        for chunk in ids.chunks(64) {
            let sql = concat!(
                "SELECT id, slug, name FROM space WHERE id IN ({LIST}) AND (",
                visible!("find_audience_id", "9223372036854775807"),
                " OR ",
                visible!("read_audience_id", "9223372036854775807"),
                ")"
            );
            let (sql, params) = in_list(sql, &eyes.with(params![]), chunk);
            for (id, slug, name) in cx.rows::<(i64, String, String)>(&sql, &params).await? {
                found.insert(id, (format!("/spaces/{slug}"), name));
            }
        }
        Ok(Self(found))
    }

    /// The text for this reader.
    #[must_use]
    pub fn resolve<'h>(&self, html: &'h str) -> Cow<'h, str> {
        markup::resolve(html, |_, id| self.0.get(&id).cloned())
    }
}
