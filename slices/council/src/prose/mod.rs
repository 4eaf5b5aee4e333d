//! Texts that people wrote, ready for one reader: spaces named in them are links where the reader may find them.

mod store;

use db::Cx;
use kernel::SpaceId;
use subjects::{Written, write};
use texts::Lang;
use web::Problem;

/// The HTML as this viewer reads it.
pub(crate) async fn resolved(cx: &mut Cx, html: &str) -> db::Result<String> {
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

/// Markdown and HTML for a program.
pub(crate) async fn sourced(cx: &mut Cx, source: String, html: &str) -> db::Result<String> {
    let ids: Vec<SpaceId> = markup::references_in(&source)
        .into_iter()
        .filter(|(kind, _)| *kind == markup::RefKind::Space)
        .map(|(_, id)| SpaceId::new(id))
        .collect();
    let named = if ids.is_empty() { Default::default() } else { store::spaces_named(cx, &ids).await? };
    Ok(markup::source_for(&source, html, |id| named.contains_key(&id)).into_owned())
}

/// What somebody typed, rendered, unless it names more than it may.
pub(crate) async fn written(cx: &mut Cx, lang: Lang, typed: &str) -> Result<Written, Problem> {
    let text = write(cx, typed.trim()).await?;
    web::written::check(lang, cx.viewer(), &text)?;
    Ok(text)
}

/// What a subject is called where it is linked: its title, or how its text begins.
pub(crate) fn called(subject: &subjects::Subject) -> String {
    let text = if subject.title.is_empty() { &subject.excerpt } else { &subject.title };
    if text.is_empty() { "…".to_owned() } else { markup::shortened(text, 120) }
}
