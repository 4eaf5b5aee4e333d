//! The fields in which a page is written.

use super::model::Change;
use serde::Deserialize;

/// The form's fields, some of which an address may bring along.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    pub(crate) space: String,
    pub(crate) parent: String,
    pub(crate) title: String,
    pub(crate) body: String,
    pub(crate) note: String,
    pub(crate) minor: String,
    /// The version that the text was written on.
    pub(crate) base: String,
    pub(crate) key: String,
}

impl Typed {
    /// What is to be said.
    pub(crate) fn change(&self) -> Change {
        Change {
            title: self.title.clone(),
            text: self.body.clone(),
            note: self.note.clone(),
            minor: self.minor == "true",
            base: self.base.parse().unwrap_or_default(),
        }
    }
    /// Title and text, as drafts are compared.
    pub(crate) fn words(&self) -> web::drafts::Typed {
        web::drafts::Typed { title: self.title.clone(), body: self.body.replace("\r\n", "\n") }
    }
}
