//! One request by one visitor.

use crate::App;
use crate::flash::Flash;
use crate::view::{PersonView, TimeView};
use axum::extract::FromRequestParts;
use http::request::Parts;
use kernel::{PersonId, Timestamp, Viewer};
use std::convert::Infallible;
use std::sync::Arc;
use texts::{Lang, Zone};

/// What a request brings along to say who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credentials {
    /// The secret of a session's cookie.
    Session(String),
    /// The secret of a token, from `Authorization: Bearer`.
    Token(String),
}

/// A person who was recognised, with their settings.
#[derive(Clone, Debug)]
pub struct Known {
    /// As rules see them.
    pub signed: kernel::Signed,
    /// As others see them.
    pub view: PersonView,
    /// Their language, if they chose one.
    pub lang: Option<Lang>,
    /// Their time zone.
    pub zone: Zone,
    /// `light`, `dark` or nothing for the system's.
    pub theme: String,
    /// `more`, `normal` or nothing for the system's.
    pub contrast: String,
    /// Whether single letters are shortcuts.
    pub single_keys: bool,
}

/// One request by one visitor: who, in which language, when.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Who looks.
    pub viewer: Viewer,
    /// Their settings, if they have an account.
    pub known: Option<Arc<Known>>,
    /// The language of the answer.
    pub lang: Lang,
    /// The zone that times are told in.
    pub zone: Zone,
    /// When.
    pub now: Timestamp,
    /// The path without its query.
    pub path: String,
    /// The id of the frame that Turbo will replace, if it asked for one.
    pub frame: Option<String>,
    /// Turbo takes streams.
    pub takes_streams: bool,
    /// The address that the request came from, shortened for IPv6.
    pub network: String,
    /// What the last request left for this one to say.
    pub flash: Vec<Flash>,
}

impl Visit {
    /// Nobody, on a path.
    #[must_use]
    pub fn stranger(app: &App, lang: Lang, path: &str) -> Self {
        Self {
            viewer: Viewer::Nobody,
            known: None,
            lang,
            zone: Zone::default(),
            now: app.now(),
            path: path.to_owned(),
            frame: None,
            takes_streams: false,
            network: "local".to_owned(),
            flash: Vec::new(),
        }
    }

    /// The person, where the route lets only persons in.
    ///
    /// # Errors
    /// A sign-in page, if there is none.
    pub fn person(&self) -> Result<PersonId, crate::Problem> {
        self.viewer.person().ok_or(crate::Problem::SignIn)
    }

    /// A moment in few words, where nothing more is shown of it.
    #[must_use]
    pub fn words(&self, at: Timestamp) -> String {
        texts::Moment::from(at.millis()).short(self.lang, &self.zone, self.now.millis().into())
    }

    /// A moment as this visitor says it.
    #[must_use]
    pub fn time(&self, at: Timestamp) -> TimeView {
        TimeView::new(at, self)
    }
}

impl FromRequestParts<App> for Visit {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().expect("the gate of every route leaves its visit").clone())
    }
}
