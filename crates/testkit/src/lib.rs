//! What tests stand on: a fresh database on each engine, a clock that stands still, numbers that repeat.
//!
//! SQLite always runs. PostgreSQL runs where `TEST_POSTGRES` names a server on which databases may be made
//! (`make test` starts one); each test gets a database of its own and drops it afterwards.

mod database;

pub use database::{Fresh, engines, fresh, fresh_seeded, start};

/// When the tests' clock stands: Monday 23 November 2026, 09:15 in Lisbon (UTC).
pub const MORNING: kernel::Timestamp = kernel::Timestamp::from_millis(1_795_425_300_000);

/// A test that runs on both engines: `on_both! { async fn a_sentence(fresh: Fresh) { … } }` makes `a_sentence::sqlite` and
/// `a_sentence::postgres`; the second says so and passes where there is no server.
#[macro_export]
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($fresh:ident: Fresh) $body:block)+) => {$(
        mod $name {
            use super::*;
            $(#[$meta])*
            async fn run($fresh: $crate::Fresh) $body
            #[tokio::test]
            async fn sqlite() { run($crate::fresh($crate::Engine::Sqlite).await).await; }
            #[tokio::test]
            async fn postgres() {
                if $crate::engines().contains(&$crate::Engine::Postgres) {
                    run($crate::fresh($crate::Engine::Postgres).await).await;
                } else {
                    eprintln!("skipped: TEST_POSTGRES names no server");
                }
            }
        }
    )+};
}
pub use db::Engine;
