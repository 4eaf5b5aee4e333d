//! The composer, filled in for this slice.

use askama::Template;

/// What `components/composer.html` asks for.
#[derive(Clone, Template)]
#[template(path = "components/composer.html")]
pub(crate) struct Composer {
    pub t: web::t::Texts,
    pub id: String,
    pub action: String,
    pub method: &'static str,
    pub audience: &'static str,
    pub audience_label: String,
    pub readers: String,
    pub back: String,
    pub change_url: Option<String>,
    pub label: String,
    pub placeholder: String,
    pub submit: String,
    pub with_title: bool,
    pub title: String,
    pub body: String,
    pub body_error: Option<String>,
    pub space: String,
    pub key: String,
    pub typing_url: String,
    pub typing_id: String,
    pub small: bool,
    pub extra: String,
}

impl Composer {
    /// As HTML for a page.
    ///
    /// # Errors
    /// [`web::Problem::Bug`] if it can't be rendered.
    pub fn html(&self) -> Result<String, web::Problem> {
        self.render().map_err(|error| web::Problem::Bug(error.to_string()))
    }
}
