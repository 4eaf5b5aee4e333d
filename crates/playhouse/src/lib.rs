//! A whole house over some slices, for their tests: a fresh database on each engine, people, spaces, and clients that ask
//! through the real router.
//!
//! ```ignore
//! playhouse::on_both! {
//!     slices: [people::slice(), spaces::slice(), network::slice()];
//!
//!     async fn a_colleague_sees_a_post(house: House) {
//!         let ines = house.employee("Ines Caldeira").await;
//!         let page = house.as_(&ines).get("/").await;
//!         assert_eq!(page.status, 200, "{}", page.text);
//!     }
//! }
//! ```
//!
//! People made here sign in by a cookie of the tests' own (`session=test-ID`), so no password is hashed. A test of signing
//! in itself takes [`House::with_real_sign_in`].

mod client;
mod house;
mod people;
mod samples;

pub use client::{Answer, Client};
pub use house::House;
pub use people::{Person, Space};
pub use samples::{Sample, faults, renders_well};
pub use samples_derive::Sample;
pub use testkit::{Engine, Fresh, MORNING, engines, fresh};

/// Tests that run on both engines over a house of these slices; see the crate's documentation.
#[macro_export]
macro_rules! on_both {
    (slices: $slices:expr; $($(#[$meta:meta])* async fn $name:ident($house:ident: House) $body:block)+) => {$(
        mod $name {
            use super::*;
            async fn run($house: $crate::House) $body
            $(#[$meta])*
            #[tokio::test]
            async fn sqlite() { run($crate::House::new($crate::Engine::Sqlite, Vec::from($slices)).await).await; }
            $(#[$meta])*
            #[tokio::test]
            async fn postgres() {
                if $crate::engines().contains(&$crate::Engine::Postgres) {
                    run($crate::House::new($crate::Engine::Postgres, Vec::from($slices)).await).await;
                } else {
                    eprintln!("skipped: TEST_POSTGRES names no server");
                }
            }
        }
    )+};
}

/// The published tables of people and spaces without those slices, for tests of the rooms below them.
#[must_use]
pub fn published() -> web::Slice {
    let people = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../slices/people/migrations/0001_person.sql"));
    let roles = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../slices/people/migrations/0013_roles.sql"));
    let spaces = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../slices/spaces/migrations/0001_space.sql"));
    let counts =
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../slices/spaces/migrations/0002_member_counts.sql"));
    web::Slice::new("published").migrations([
        db::Migration { slice: "people", name: "0001_person", sql: people },
        db::Migration { slice: "people", name: "0013_roles", sql: roles },
        db::Migration { slice: "spaces", name: "0001_space", sql: spaces },
        db::Migration { slice: "spaces", name: "0002_member_counts", sql: counts },
    ])
}
