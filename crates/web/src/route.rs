//! A route, with who may come in and how often. There is no other way to register one, so the list of all routes is the
//! manifest that the access tests go by.

use crate::App;
use axum::handler::Handler;
use axum::routing::{MethodRouter, on};
use http::Method;
use kernel::Right;

/// Who may come in. What they may do inside, the slice's policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anyone, with or without an account; content is filtered by audience.
    Anyone,
    /// Anyone with an account.
    Person,
    /// Employees.
    Employee,
    /// Holders of an administrator's right. For all others the route does not exist.
    Right(Right),
}

/// How often, and how large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Pages and lists.
    Read,
    /// Saving something small.
    Write,
    /// Posting for others to read.
    Post,
    /// Searching and completing.
    Search,
    /// Signing in and what comes with it: what went wrong is counted.
    SignIn,
    /// Sending a mail to an address that a stranger typed, or beginning something that lasts without an account: counted each
    /// time, since nobody is told whether it was right.
    Mail,
    /// What the holder of a link does without an account; the link's secret stands in the path as `{secret}`. Each link is counted
    /// alone, and an address only for links that open nothing.
    Bearer,
    /// Files.
    Upload,
    /// A stream of events.
    Stream,
    /// Health checks and assets: not counted.
    Free,
}

/// One method of one path.
#[derive(Clone)]
pub struct Route {
    /// The method; a GET answers HEAD too.
    pub method: Method,
    /// The path, parameters in braces.
    pub path: &'static str,
    /// Who may come in.
    pub who: Who,
    /// How often.
    pub pace: Pace,
    pub(crate) handler: MethodRouter<App>,
}

macro_rules! methods {
    ($($(#[$doc:meta])* $name:ident => $method:ident, $filter:ident;)+) => {$(
        $(#[$doc])*
        pub fn $name<H, T>(path: &'static str, who: Who, pace: Pace, handler: H) -> Self
        where H: Handler<T, App>, T: 'static {
            Self { method: Method::$method, path, who, pace, handler: on(axum::routing::MethodFilter::$filter, handler) }
        }
    )+};
}

impl Route {
    methods! {
        /// Shows something.
        get => GET, GET;
        /// Makes something.
        post => POST, POST;
        /// Puts something as it is given; again is the same.
        put => PUT, PUT;
        /// Changes some of something.
        patch => PATCH, PATCH;
        /// Takes something away; again is the same.
        delete => DELETE, DELETE;
    }

    /// Whether programs come in here: JSON, tokens, `problem+json`.
    #[must_use]
    pub fn is_api(&self) -> bool {
        self.path.starts_with("/api/")
    }
}
