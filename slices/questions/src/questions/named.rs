//! Whom and what a page names.

use super::model::Asked;
use super::store::{self, Question, Writer};
use crate::answers::Answer;
use crate::wording;
use db::Cx;
use kernel::{PersonId, SpaceId, Viewer};
use std::collections::HashMap;
use web::Visit;
use web::view::PersonView;

/// The spaces that the texts of the page name and the viewer may find.
pub(crate) struct Spaces(HashMap<i64, (String, String)>);

impl Spaces {
    pub(crate) async fn load(cx: &mut Cx, texts: impl Iterator<Item = &String>) -> db::Result<Self> {
        let mut ids: Vec<SpaceId> =
            texts.flat_map(|html| markup::placeholders(html)).map(|(_, id)| SpaceId::new(id)).collect();
        ids.sort_unstable();
        ids.dedup();
        Ok(Self(if ids.is_empty() { HashMap::new() } else { store::spaces_named(cx, &ids).await? }))
    }

    pub(crate) fn resolve(&self, html: &str) -> String {
        let link = |id| self.0.get(&id).map(|(slug, name)| (format!("/spaces/{slug}"), name.clone()));
        markup::resolve(html, |_, id| link(id)).into_owned()
    }

    /// The Markdown behind `html` for this reader: for its author as it was typed, for others without the ids of what the HTML
    /// does not show them.
    pub(crate) fn source(&self, source: String, html: &str, viewer: &Viewer, author: PersonId) -> String {
        if viewer.person() == Some(author) {
            return source;
        }
        markup::source_for(&source, html, |id| self.0.contains_key(&id)).into_owned()
    }
}

/// Who wrote the question and these answers, and who accepted one.
pub(crate) struct People(HashMap<PersonId, Writer>);

impl People {
    pub(crate) async fn load(cx: &mut Cx, asked: &Asked, question: &Question, answers: &[Answer]) -> db::Result<Self> {
        let mut ids: Vec<PersonId> = answers.iter().map(|answer| answer.author).collect();
        ids.push(asked.subject.author);
        ids.extend(question.accepted_by);
        ids.sort_unstable();
        ids.dedup();
        Ok(Self(store::writers(cx, &ids).await?))
    }

    pub(crate) fn face(&self, visit: &Visit, id: PersonId) -> PersonView {
        self.0.get(&id).map(|writer| wording::person(writer, &visit.viewer)).unwrap_or_default()
    }
}
