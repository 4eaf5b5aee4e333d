//! Texts that people wrote, ready for one reader: spaces and pages named in them are links where the reader may find them.

mod store;

use crate::Problem;
use db::Cx;
use kernel::{PersonId, Viewer};
use markup::RefKind;
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use subjects::{Written, write};
use texts::Lang;

/// What some texts name, as far as the reader may find it; for others the author's own words stay.
#[derive(Clone, Debug, Default)]
pub struct Named(HashMap<(RefKind, i64), (String, String)>);

impl Named {
    /// Looks all of it up in one go; asks nothing where no text names a space or a page.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn load<'h>(cx: &mut Cx, htmls: impl Iterator<Item = &'h str>) -> db::Result<Self> {
        Self::of(cx, htmls.flat_map(markup::placeholders).collect()).await
    }

    async fn of(cx: &mut Cx, references: BTreeSet<(RefKind, i64)>) -> db::Result<Self> {
        let ids = |of: RefKind| references.iter().filter(move |(kind, _)| *kind == of).map(|(_, id)| *id).collect();
        let (spaces, pages): (Vec<i64>, Vec<i64>) = (ids(RefKind::Space), ids(RefKind::Page));
        let spaces = store::spaces(cx, &spaces).await?.into_iter();
        let pages = store::pages(cx, &pages).await?.into_iter();
        let space = spaces.map(|(id, slug, name)| ((RefKind::Space, id), (format!("/spaces/{slug}"), name)));
        let page = pages.map(|(id, title)| ((RefKind::Page, id), (format!("/pages/{id}"), title)));
        Ok(Self(space.chain(page).collect()))
    }

    /// The text for this reader.
    #[must_use]
    pub fn resolve<'h>(&self, html: &'h str) -> Cow<'h, str> {
        markup::resolve(html, |kind, id| self.0.get(&(kind, id)).cloned())
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

    /// The Markdown behind `html` for this reader: for its author as it was typed, for others without the ids of what the HTML
    /// does not show them.
    #[must_use]
    pub fn source(&self, source: String, html: &str, viewer: &Viewer, author: PersonId) -> String {
        if viewer.person() == Some(author) { source } else { self.told(&source, html).into_owned() }
    }

    fn told<'s>(&self, source: &'s str, html: &str) -> Cow<'s, str> {
        markup::source_for(source, html, |kind, id| self.0.contains_key(&(kind, id)))
    }
}

/// The HTML as this viewer reads it.
///
/// # Errors
/// If the database fails.
pub async fn resolved(cx: &mut Cx, html: &str) -> db::Result<String> {
    Ok(Named::load(cx, std::iter::once(html)).await?.resolve(html).into_owned())
}

/// Markdown for a program.
///
/// # Errors
/// If the database fails.
pub async fn sourced(cx: &mut Cx, source: String, html: &str) -> db::Result<String> {
    let named = Named::of(cx, markup::references_in(&source).into_iter().collect()).await?;
    Ok(named.told(&source, html).into_owned())
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
