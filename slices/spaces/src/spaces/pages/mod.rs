//! The pages of spaces: the list, the landing page, making one, settings.

pub(crate) mod edit;
pub(crate) mod index;
pub(crate) mod new;
pub(crate) mod show;

pub(crate) use edit::{configurable, edit, saved, update};
pub(crate) use index::index;
pub(crate) use new::{create, new, population};
pub(crate) use show::{LinkView, face, show, start};
