//! The frame that every slice hangs in.
//!
//! A slice registers itself as a [`Slice`]: its migrations, its routes with who may come in and how often, the effects that
//! follow facts, the kinds of subjects that it knows, and the panels that it adds to others' pages. The composition root
//! makes an [`App`] of all slices, and [`router`] makes the HTTP service of that.
//!
//! A request meets, in this order: the deadlines and admission of the `listen` crate; [`frame`], which gives every answer
//! its security headers and renders problems; the [`gate`] of its route, which finds out who asks, refuses who may not come
//! in, counts, and checks where the request comes from; the handler. Handlers return pages, JSON or a [`Problem`].

extern crate self as web;

texts::include!();

pub mod app;
pub mod assets;
pub mod checks;
pub mod civil;
pub mod compare;
pub mod cookies;
pub mod csv;
pub mod drafts;
mod etag;
pub mod extract;
pub mod faces;
pub mod flash;
mod forgery;
mod frame;
mod gate;
mod hashing;
pub mod health;
pub mod held;
pub mod homes;
pub mod json;
pub mod keys;
pub mod kinds;
mod layout;
pub mod letters;
mod manifest;
mod method;
pub mod page;
pub mod panels;
mod problem;
pub mod prose;
pub mod reach;
mod referring;
pub mod route;
mod router;
pub mod shell;
mod shortcuts;
pub mod similar;
mod slice;
pub mod tiles;
pub mod view;
mod visit;
pub mod written;

pub use app::App;
pub use etag::{IfMatch, Version};
pub use extract::{Fields, Form, Json, Whole, client_key};
pub use hashing::Hashing;
pub use json::moment;
pub use page::{Found, Layout, Page};
pub use problem::{FieldErrors, Problem};
pub use referring::referring;
pub use route::{Pace, Route, Who};
pub use router::router;
pub use slice::{Outbound, Slice, Slices, evidence};
pub use visit::{Credentials, Known, Visit};

/// What every handler may give back.
pub type Result<T = axum::response::Response, E = Problem> = std::result::Result<T, E>;
