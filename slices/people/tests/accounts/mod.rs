//! Accounts, through the real router with the slice's own way to sign in.

mod browser;
mod guarded;
mod identity;
mod join;
mod provider;
mod reset;
mod set_up;
mod sign_in;

/// Tests on both engines over a house where people really sign in; `settings` are environment names and values.
macro_rules! at_the_door {
    (settings: $settings:expr; $($(#[$meta:meta])* async fn $name:ident($house:ident: House) $body:block)+) => {$(
        async fn $name($house: playhouse::House) $body
        mod $name {
            $(#[$meta])*
            #[tokio::test]
            async fn sqlite() {
                super::$name(playhouse::House::with_real_sign_in(playhouse::Engine::Sqlite, crate::accounts::slices(), $settings).await).await;
            }
            $(#[$meta])*
            #[tokio::test]
            async fn postgres() {
                if playhouse::engines().contains(&playhouse::Engine::Postgres) {
                    super::$name(playhouse::House::with_real_sign_in(playhouse::Engine::Postgres, crate::accounts::slices(), $settings).await).await;
                } else {
                    eprintln!("skipped: TEST_POSTGRES names no server");
                }
            }
        }
    )+};
}
pub(crate) use at_the_door;

/// People, and the tables of spaces, which invitations may lead into.
pub(crate) fn slices() -> Vec<web::Slice> {
    let sql = include_str!("../../../spaces/migrations/0001_space.sql");
    let spaces = web::Slice::new("spaces").migrations([db::Migration { slice: "spaces", name: "0001_space", sql }]);
    vec![people::slice(), spaces]
}
