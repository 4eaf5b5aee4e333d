//! Is everything as it should be? Each check looks at one thing, changes nothing, and says what it found and what to do.
//! The page of the system and `stoa doctor` show the same.

mod audit;
mod base_url;
mod clock;
mod database;
mod disk;
mod effects;
mod files;
mod mail;
mod private;
mod quarantine;
mod secret;
pub(crate) mod store;

use crate::t::Texts;
use config::Config;
use texts::Lang;
use web::App;

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// As it should be.
    Ok,
    /// It works, but somebody should look.
    Warn,
    /// It does not work, or not for long.
    Bad,
}

impl State {
    /// The word in JSON and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was looked at.
    pub name: &'static str,
    /// How it stands.
    pub state: State,
    /// What was found.
    pub found: String,
    /// What to do about it.
    pub remedy: Option<String>,
}

impl Check {
    fn ok(name: &'static str, found: impl Into<String>) -> Self {
        Self { name, state: State::Ok, found: found.into(), remedy: None }
    }
    fn warn(name: &'static str, found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { name, state: State::Warn, found: found.into(), remedy: Some(remedy.into()) }
    }
    fn bad(name: &'static str, found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { name, state: State::Bad, found: found.into(), remedy: Some(remedy.into()) }
    }
}

/// All checks in English, as the command line prints them.
pub async fn checks(app: &App) -> Vec<Check> {
    checks_in(app, Lang::En).await
}

/// All checks. One that can't be made says so itself.
pub async fn checks_in(app: &App, lang: Lang) -> Vec<Check> {
    let t = Texts::new(lang);
    let mut all = vec![database::answers(app, t).await, database::schema(app, t).await];
    all.push(disk::check(&app.config, t, lang));
    all.push(files::check(app, t).await);
    all.push(mail::check(app, t).await);
    all.push(clock::check(app, t, lang).await);
    all.push(base_url::check(&app.config, t));
    all.push(secret::check(&app.config, t, 0));
    all.push(effects::check(app, t, lang).await);
    all.extend(quarantine::check(app, t, lang).await);
    all.push(audit::check(app, t).await);
    all
}

/// What can be looked at where the database can't: what was found of it, and what to do, in English.
#[must_use]
pub fn without_database(config: &Config, found: String, remedy: &str) -> Vec<Check> {
    let t = Texts::new(Lang::En);
    let mut all = vec![Check::bad(t.check_database(), found, remedy)];
    all.push(disk::check(config, t, Lang::En));
    all.push(base_url::check(config, t));
    all.push(secret::check(config, t, 0));
    all
}

/// Whether others on this machine can read the data folder, in English; nothing if they can't.
#[must_use]
pub fn open_folder(config: &Config) -> Option<Check> {
    private::check(config, Texts::new(Lang::En))
}

/// The check of the secret key, in English, with the number of people whose second steps need it: where it is missing, a new
/// one does not do.
#[must_use]
pub fn secret(config: &Config, second_steps: i64) -> Check {
    secret::check(config, Texts::new(Lang::En), second_steps)
}
