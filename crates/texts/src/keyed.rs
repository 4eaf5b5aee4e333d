//! What made code calls; people call `t::Texts` and `t::lookup`.

use std::fmt::{Display, Write};

use crate::{Arg, Lang};

/// A key, and the function that says its text.
pub type Keyed = (&'static str, fn(Lang, &[(&str, Arg)]) -> Option<String>);

/// The text under `key` in a table that is ordered by key.
pub fn find(table: &[Keyed], lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<String> {
    let at = table.binary_search_by_key(&key, |(key, _)| key).ok()?;
    (table[at].1)(lang, args)
}

/// The argument called `name`, if it is a number.
pub fn number(args: &[(&str, Arg)], name: &str) -> Option<i64> {
    match shown(args, name)? {
        Arg::Number(number) => Some(*number),
        Arg::Text(_) => None,
    }
}

/// The argument called `name`, if it is a text.
pub fn word<'a>(args: &'a [(&str, Arg)], name: &str) -> Option<&'a str> {
    match shown(args, name)? {
        Arg::Text(text) => Some(text),
        Arg::Number(_) => None,
    }
}

/// The argument called `name`.
pub fn shown<'a>(args: &'a [(&str, Arg)], name: &str) -> Option<&'a Arg> {
    args.iter().find(|(key, _)| *key == name).map(|(_, arg)| arg)
}

/// Adds a value as it displays itself.
pub fn push_shown(out: &mut String, value: &impl Display) {
    write!(out, "{value}").expect("a String takes whatever is written, and Display must not fail of itself");
}
