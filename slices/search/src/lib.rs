//! Finding things: posts and replies, people, spaces.
//!
//! Words are read, folded and stemmed in Rust ([`words`]), so that both engines index the same tokens; `engine` has the one
//! pair of files whose SQL differs. An entry is written in the transaction of its subject. There are two indexes: one for
//! employees, and a physically separate one for everybody else, which holds community and public subjects only. Both join
//! the live audience in the query, before anything is counted or quoted, so that a narrowed audience holds at once.
//!
//! Beside them stand two small indexes of titles, in which somebody who is about to ask finds what is alike ([`titles`]).
//!
//! Order is newest first, hits in titles before others: no statistics of the corpus, which would tell about hidden things.

texts::include!();

mod effects;
mod engine;
mod facts;
mod index;
mod names;
mod palette;
mod query;
mod results;
#[cfg(test)]
mod samples;
mod similar;
mod titles;
mod words;

pub use index::reindex;
pub use query::{Query, QueryError};

use utoipa::OpenApi;

/// Everything that this slice brings.
#[must_use]
pub fn slice() -> web::Slice {
    let slice = web::Slice::new("search")
        .migrations([db::migration!("search", "0001_search")])
        .routes(results::routes())
        .routes(palette::routes())
        .routes(similar::routes())
        .schedule(names::CATCH_UP)
        .similar(similar::panel)
        .api(results::Doc::openapi())
        .api(similar::Doc::openapi());
    effects::all().into_iter().fold(slice, web::Slice::effect)
}
