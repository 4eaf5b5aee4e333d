//! Lists as people say them.

use crate::Lang;
use crate::t::Texts;

/// “a, b and c”, “a, b und c”; nothing for an empty list.
pub fn list(items: &[impl AsRef<str>], lang: Lang) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [before @ .., last] => Texts::new(lang).list_last(before.join(", "), last),
    }
}
