//! The files of the demo company, embedded.

use anyhow::{Context, Result};
use rust_embed::RustEmbed;
use serde::de::DeserializeOwned;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../demo"]
struct Files;

/// A TOML file.
pub(super) fn toml<T: DeserializeOwned>(name: &str) -> Result<T> {
    toml::from_str(&text(name)?).with_context(|| format!("demo/{name}"))
}

/// A file.
pub(super) fn text(name: &str) -> Result<String> {
    let file = Files::get(name).with_context(|| format!("demo/{name} is not embedded"))?;
    Ok(String::from_utf8(file.data.into_owned())?)
}

/// The threads of a space, in the order of their numbers.
pub(super) fn threads(space: &str) -> Vec<String> {
    let folder = format!("threads/{space}/");
    let mut names: Vec<String> =
        Files::iter().map(|name| name.to_string()).filter(|name| name.starts_with(&folder)).collect();
    names.sort_unstable();
    names
}
