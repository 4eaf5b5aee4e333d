//! The stylesheet, the scripts and the icons, built by `frontend/` and embedded in the program.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use rust_embed::RustEmbed;
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../frontend/dist"]
#[allow_missing = true]
struct Built;

/// Where the built files are.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Assets {
    /// The stylesheet.
    pub css: String,
    /// The script.
    pub js: String,
    /// The icons.
    pub icons: String,
    /// The icon of the tab.
    pub favicon: String,
    /// What the script imports.
    pub preload: Vec<String>,
    /// The hash of the one style that Turbo writes into pages, for the content policy.
    pub turbo_style_hash: String,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let manifest = Built::get("manifest.json");
    let mut assets: Assets = manifest.and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default();
    let address = |name: &str| if name.is_empty() { String::new() } else { format!("/assets/{name}") };
    for name in [&mut assets.css, &mut assets.js, &mut assets.icons, &mut assets.favicon] {
        *name = address(name);
    }
    assets.preload = assets.preload.iter().map(|name| address(name)).collect();
    assets
});

/// All addresses. They are empty where the front end was not built, as in tests of the Rust side alone.
#[must_use]
pub fn all() -> &'static Assets {
    &ASSETS
}

/// Names carry a hash of what is inside, so a browser never asks twice.
pub(crate) async fn show(Path(name): Path<String>) -> Response {
    let Some(file) = Built::get(&name).filter(|_| name != "manifest.json") else {
        return crate::Problem::NotFound.into_response();
    };
    let kind = mime_guess::from_path(&name).first_or_octet_stream();
    let kind = HeaderValue::from_str(kind.as_ref()).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, forever)], file.data.into_owned()).into_response()
}
