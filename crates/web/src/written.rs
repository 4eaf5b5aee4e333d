//! What is said of a text that names more than it may. The limits are those of `subjects`, the same for every kind.

use crate::{FieldErrors, Problem, t};
use kernel::Viewer;
use subjects::{TooMany, Written};
use texts::Lang;

/// Whether a text names no more than its author may.
///
/// # Errors
/// [`Problem::Invalid`] with a sentence for whatever is too many, at the field `body`.
pub fn check(lang: Lang, viewer: &Viewer, text: &Written) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    let outsider = viewer.signed().is_some_and(|signed| signed.kind.is_outsider());
    let mut errors = FieldErrors::new();
    for wrong in text.too_many(outsider) {
        let sentence = match wrong {
            TooMany::Names { named, most } => t.written_names(named, most),
            TooMany::Topics { named, most } => t.written_topics(named, most),
            TooMany::Files { held, most } => t.written_files(held, most),
        };
        errors.add("body", sentence);
    }
    errors.check()
}
