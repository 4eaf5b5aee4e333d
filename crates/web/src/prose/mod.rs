//! Texts that people wrote, ready for one reader: spaces named in them are links where the reader may find them.

mod store;

use crate::Problem;
use db::Cx;
use kernel::SpaceId;
use subjects::{Written, write};
use texts::Lang;

/// The HTML as this viewer reads it.
///
/// # Errors
/// If the database fails.
pub async fn resolved(cx: &mut Cx, html: &str) -> db::Result<String> {
    let mut ids: Vec<SpaceId> = markup::placeholders(html).map(|(_, id)| SpaceId::new(id)).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(html.to_owned());
    }
    let named = store::spaces_named(cx, &ids).await?;
    let link = |id| named.get(&id).map(|(slug, name)| (format!("/spaces/{slug}"), name.clone()));
    Ok(markup::resolve(html, |_, id| link(id)).into_owned())
}

/// Markdown for a program.
///
/// # Errors
/// If the database fails.
pub async fn sourced(cx: &mut Cx, source: String, html: &str) -> db::Result<String> {
    let ids: Vec<SpaceId> = markup::references_in(&source)
        .into_iter()
        .filter(|(kind, _)| *kind == markup::RefKind::Space)
        .map(|(_, id)| SpaceId::new(id))
        .collect();
    let named = if ids.is_empty() { Default::default() } else { store::spaces_named(cx, &ids).await? };
    Ok(markup::source_for(&source, html, |id| named.contains_key(&id)).into_owned())
}

/// What somebody typed, rendered, unless it names more than it may.
///
/// # Errors
/// [`Problem::Invalid`] at the field `body` if it names too many.
pub async fn written(cx: &mut Cx, lang: Lang, typed: &str) -> Result<Written, Problem> {
    let text = write(cx, typed.trim()).await?;
    crate::written::check(lang, cx.viewer(), &text)?;
    Ok(text)
}

/// What a subject is called where it is linked: its title, or how its text begins.
#[must_use]
pub fn called(subject: &subjects::Subject) -> String {
    let text = if subject.title.is_empty() { &subject.excerpt } else { &subject.title };
    if text.is_empty() { "…".to_owned() } else { markup::shortened(text, 120) }
}
