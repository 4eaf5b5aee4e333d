//! The fields in which a post is written, wherever it is.

use super::actions::Wanted;
use super::model::{ContentKind, named_in};
use crate::{t, wording};
use db::Cx;
use serde::Deserialize;
use web::view::Choice;
use web::{App, prose};

/// The form's fields, some of which an address may bring along.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) body: String,
    #[serde(default)]
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) about: String,
    /// What the page showed as kept, by its fingerprint.
    #[serde(default)]
    pub(crate) known: String,
    /// Which button was pressed: `draft` keeps it, anything else publishes.
    #[serde(default)]
    pub(crate) then: String,
    #[serde(default)]
    pub(crate) key: String,
    /// The hour at which it is to be published by itself.
    #[serde(default)]
    pub(crate) hour: String,
    /// What is said to its author when it goes back.
    #[serde(default)]
    pub(crate) word: String,
}

impl Typed {
    /// What is to be published.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted {
            title: self.title.clone(),
            text: self.text(),
            kind: self.kind.clone(),
            about: self.about.clone(),
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        }
    }
    /// The text with the line ends that are kept.
    pub(crate) fn text(&self) -> String {
        self.body.replace("\r\n", "\n")
    }
    /// Title and text, as drafts are compared.
    pub(crate) fn words(&self) -> web::drafts::Typed {
        web::drafts::Typed { title: self.title.clone(), body: self.text() }
    }
}

/// The fields as a page shows them.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Fields {
    pub heading: String,
    pub text: String,
    pub kinds: Vec<Choice>,
    pub about: String,
    /// What that is, if the visitor may see it: address and title.
    pub link: Option<(String, String)>,
}

impl Fields {
    /// What was typed.
    pub(crate) async fn of(cx: &mut Cx, app: &App, t: t::Texts, typed: &Typed) -> db::Result<Self> {
        let chosen = ContentKind::stored(&typed.kind);
        let kind = |kind: &ContentKind| Choice::of(kind.name(), wording::kind(t, *kind), *kind == chosen);
        let link = match named_in(&typed.about) {
            Ok(Some(id)) => link(cx, app, id).await?,
            _ => None,
        };
        Ok(Self {
            heading: typed.title.clone(),
            text: typed.body.clone(),
            kinds: ContentKind::ALL.iter().map(kind).collect(),
            about: typed.about.clone(),
            link,
        })
    }
}

/// Where something is read and what it is called, if the viewer may see it and it is there.
pub(crate) async fn link(cx: &mut Cx, app: &App, id: kernel::SubjectId) -> db::Result<Option<(String, String)>> {
    let found = subjects::find(cx, id).await?.filter(|subject| subject.state() != subjects::State::Removed);
    Ok(found.map(|subject| (app.slices.kinds.url(&subject), prose::called(&subject))))
}
