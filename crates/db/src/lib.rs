//! The only room that names a driver. One SQL text runs on SQLite and on PostgreSQL.
//!
//! ```no_run
//! # use db::{Cx, params};
//! # async fn names(db: &db::Db) -> db::Result<Vec<String>> {
//! db.read(kernel::Viewer::System, async |cx: &mut Cx| {
//!     cx.rows("SELECT name FROM person WHERE kind = $1 ORDER BY name LIMIT $2", params![1, 20]).await
//! }).await
//! # }
//! ```
//!
//! - [`Db::read`] runs a closure against one consistent state, [`Db::write`] inside a transaction that commits on `Ok`.
//! - On SQLite the closure runs on a reader's or on the one writer's thread; its statements are ready at once, so it is
//!   polled once, and awaiting anything but the database is a bug. Concurrent writes share one commit, each in a savepoint
//!   of its own. On PostgreSQL a write is an ordinary transaction at READ COMMITTED.
//! - [`Cx`] is the unit of work: the connection, who asks, when, and where random bits come from.
//!
//! The SQL is portable: `$1` parameters, no engine's own functions, `CAST` around sums, `BIGINT` 0/1 for truth,
//! milliseconds for time. Where the engines need different words there is a short list of tokens, see [`dialect`].

mod column;
mod cx;
pub mod dialect;
mod error;
mod handle;
mod lists;
mod migrate;
mod param;
mod postgres;
mod row;
pub mod schema;
mod sqlite;

pub use column::FromColumn;
pub use cx::Cx;
pub use dialect::Engine;
pub use error::{Error, Result};
pub use handle::{Db, Settings, Synchronous};
pub use lists::in_list;
pub use migrate::Migration;
pub use param::{AsParam, Param, Value};
pub use row::{FromRow, Row};
