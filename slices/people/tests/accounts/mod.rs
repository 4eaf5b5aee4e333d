//! Accounts, through the real router with the slice's own way to sign in.

mod browser;
mod set_up;
mod sign_in;

/// Tests on both engines over a house where people really sign in; `settings` are environment names and values.
macro_rules! at_the_door {
    (settings: $settings:expr; $($(#[$meta:meta])* async fn $name:ident($house:ident: House) $body:block)+) => {$(
        mod $name {
            use super::*;
            async fn run($house: playhouse::House) $body
            $(#[$meta])*
            #[tokio::test]
            async fn sqlite() {
                run(playhouse::House::with_real_sign_in(playhouse::Engine::Sqlite, vec![people::slice()], $settings).await).await;
            }
            $(#[$meta])*
            #[tokio::test]
            async fn postgres() {
                if playhouse::engines().contains(&playhouse::Engine::Postgres) {
                    run(playhouse::House::with_real_sign_in(playhouse::Engine::Postgres, vec![people::slice()], $settings).await).await;
                } else {
                    eprintln!("skipped: TEST_POSTGRES names no server");
                }
            }
        }
    )+};
}
pub(crate) use at_the_door;
