//! What can go wrong, as the visitor is told. One enum at the edge; how it looks is decided in one place, `frame`.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use kernel::Refusal;

/// Errors by field, in the order in which the form shows its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldErrors(Vec<(String, String)>);

impl FieldErrors {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }
    /// One more: what is wrong and what would be right.
    pub fn add(&mut self, field: &str, sentence: impl Into<String>) {
        self.0.push((field.to_owned(), sentence.into()));
    }
    /// Just one.
    #[must_use]
    pub fn one(field: &str, sentence: impl Into<String>) -> Self {
        Self(vec![(field.to_owned(), sentence.into())])
    }
    /// Those of a form that was refused, to show it again with all that was typed; a contradiction is one of the form as a whole.
    ///
    /// # Errors
    /// Gives back what is no error of a form.
    pub fn of_form(problem: Problem) -> Result<Self, Problem> {
        match problem {
            Problem::Invalid(errors) => Ok(errors),
            Problem::Conflict(sentence) => Ok(Self::one("form", sentence)),
            other => Err(other),
        }
    }
    /// The first error of a field, for the form to show beside it.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, sentence)| sentence.as_str())
    }
    /// All, for the summary on top.
    #[must_use]
    pub fn all(&self) -> &[(String, String)] {
        &self.0
    }
    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// Nothing wrong, or the problem.
    ///
    /// # Errors
    /// [`Problem::Invalid`] if there is any.
    pub fn check(self) -> Result<(), Problem> {
        if self.is_empty() { Ok(()) } else { Err(Problem::Invalid(self)) }
    }
}

/// Why there is no answer as asked for.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// Absent, or hidden from this visitor: the two can't be told apart.
    #[error("not found")]
    NotFound,
    /// Seen, but not allowed. The sentence says why, if there is more to say.
    #[error("not allowed")]
    Forbidden(Option<String>),
    /// Needs an account.
    #[error("sign in first")]
    SignIn,
    /// The token is unknown, or has ended.
    #[error("wrong token")]
    WrongToken,
    /// What was sent can't be taken as it is.
    #[error("invalid")]
    Invalid(FieldErrors),
    /// What was sent can't even be read: its form is wrong. The sentence says what would be right.
    #[error("unreadable: {0}")]
    Unreadable(String),
    /// The body is of a type that this route doesn't take.
    #[error("unsupported type")]
    UnsupportedType(&'static str),
    /// The address is there, and doesn't take this method.
    #[error("wrong method")]
    WrongMethod,
    /// It contradicts what is there, or a key was used twice. The sentence says what.
    #[error("conflict: {0}")]
    Conflict(String),
    /// It is not any more what the asker takes it for.
    #[error("changed in between")]
    Changed,
    /// Too large.
    #[error("too large: {0}")]
    TooLarge(String),
    /// Too often; come back after so many seconds.
    #[error("too often")]
    TooOften(u64),
    /// Not now; it may work in a moment.
    #[error("busy")]
    Busy,
    /// There is no room left to write.
    #[error("no room left")]
    Full,
    /// A bug: the visitor gets a reference, the log the cause.
    #[error("bug: {0}")]
    Bug(String),
}

impl Problem {
    /// A field is wrong.
    #[must_use]
    pub fn field(name: &str, sentence: impl Into<String>) -> Self {
        Self::Invalid(FieldErrors::one(name, sentence))
    }

    /// Not allowed, and no more to say.
    #[must_use]
    pub const fn forbidden() -> Self {
        Self::Forbidden(None)
    }

    /// Whether a form that was refused like this comes back with what was typed. Where the page can't be shown to this visitor
    /// any more, that says so.
    #[must_use]
    pub const fn keeps_words(&self) -> bool {
        matches!(self, Self::Invalid(_) | Self::Conflict(_) | Self::Forbidden(_) | Self::NotFound)
    }

    /// The HTTP status (RFC 9110).
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::SignIn | Self::WrongToken => StatusCode::UNAUTHORIZED,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::UnsupportedType(_) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Changed => StatusCode::PRECONDITION_FAILED,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Full => StatusCode::INSUFFICIENT_STORAGE,
            Self::Bug(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Hidden => Self::NotFound,
            Refusal::Refused => Self::forbidden(),
        }
    }
}

impl From<db::Error> for Problem {
    fn from(error: db::Error) -> Self {
        match error {
            db::Error::NoRow => Self::NotFound,
            db::Error::Busy(_) | db::Error::Deadline | db::Error::Broken => {
                tracing::warn!(%error, "the database could not answer");
                Self::Busy
            }
            db::Error::Full => Self::Full,
            other => Self::Bug(other.to_string()),
        }
    }
}

impl From<subjects::Refused> for Problem {
    fn from(refused: subjects::Refused) -> Self {
        match refused {
            subjects::Refused::KeyReused => Self::Conflict(refused.to_string()),
            subjects::Refused::Database(error) => error.into(),
        }
    }
}

impl From<kernel::ids::IdError> for Problem {
    /// An address with an unreadable id leads nowhere.
    fn from(_: kernel::ids::IdError) -> Self {
        Self::NotFound
    }
}

/// A problem on its way out; `frame` makes a page, a fragment or `problem+json` of it.
#[derive(Clone)]
pub(crate) struct Pending(pub(crate) std::sync::Arc<Problem>);

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        let after = match self {
            Self::TooOften(seconds) => Some(seconds),
            Self::Busy => Some(2),
            _ => None,
        };
        if let Some(seconds) = after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        // RFC 6750, section 3.
        let key = match self {
            Self::SignIn => Some("Bearer"),
            Self::WrongToken => Some("Bearer error=\"invalid_token\""),
            _ => None,
        };
        if let Some(key) = key {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(key));
        }
        response.extensions_mut().insert(Pending(std::sync::Arc::new(self)));
        response
    }
}
