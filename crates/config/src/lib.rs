//! Settings: one TOML file and the environment, checked as a whole before anything starts.
//!
//! [`Config::load`] reads every key from the environment, else from the file, else from its default, and lists
//! everything that is wrong at once. Each section is one table in `sections/`; parsing, environment names and the
//! page `docs/reference/configuration.md` ([`reference()`]) come from it. No other crate reads the environment.

mod checks;
mod entry;
mod nearest;
mod problem;
mod reader;
mod reference;
mod secret_key;
mod section;
mod sections;
mod setting;
mod sources;
mod values;

pub use problem::{ConfigError, Place, Problem};
pub use reference::reference;
pub use secret_key::KeyError;
pub use sections::{Data, Database, Demo, Files, Intake, Limits, Log, Mail, Oidc, Secrets, Server, SignIn};
pub use sources::Sources;
pub use values::{
    BaseUrl, DatabaseUrl, DomainName, FileStore, Issuer, LogFormat, LogLevel, MailSecurity, PersonKind, ProviderId,
    Secret, SecretKey, SelfRegistration, Synchronous,
};

use reader::Reader;

/// All settings of one installation.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Where the program listens, and how people reach it.
    pub server: Server,
    /// The data folder.
    pub data: Data,
    /// The database.
    pub database: Database,
    /// Uploaded files.
    pub files: Files,
    /// Outgoing mail.
    pub mail: Mail,
    /// Mail that comes in.
    pub intake: Intake,
    /// Accounts, passwords and sessions.
    pub sign_in: SignIn,
    /// Providers to sign in with.
    pub oidc: Vec<Oidc>,
    /// How much anybody may ask of the program.
    pub limits: Limits,
    /// The log.
    pub log: Log,
    /// The demo company.
    pub demo: Demo,
    /// Secrets of this installation.
    pub secrets: Secrets,
}

impl Config {
    /// Reads and checks all settings.
    ///
    /// # Errors
    /// Every unknown key, every value that can't be, and every setting that does not go with another.
    pub fn load(sources: Sources) -> Result<Self, ConfigError> {
        let (environment, mut problems) = entry::from_environment(&sources.environment);
        let (file, wrong) = sources.file.as_ref().map(entry::from_file).unwrap_or_default();
        problems.extend(wrong);
        let mut reader = Reader::new(environment, file, problems);
        let config = Self::read(&mut reader);
        let mut problems = reader.finish();
        problems.extend(config.as_ref().map(checks::problems).unwrap_or_default());
        match config {
            Some(config) if problems.is_empty() => Ok(config),
            _ => Err(ConfigError { problems }),
        }
    }

    /// Reads every section before giving up, so that all problems are found.
    fn read(reader: &mut Reader) -> Option<Self> {
        let server = Server::read(reader, 0);
        let data = Data::read(reader, 0);
        let database = Database::read(reader, 0);
        let files = Files::read(reader, 0);
        let mail = Mail::read(reader, 0);
        let intake = Intake::read(reader, 0);
        let sign_in = SignIn::read(reader, 0);
        let rows = reader.rows(&Oidc::SECTION);
        let oidc: Vec<Option<Oidc>> = rows.into_iter().map(|row| Oidc::read(reader, row)).collect();
        let limits = Limits::read(reader, 0);
        let log = Log::read(reader, 0);
        let demo = Demo::read(reader, 0);
        let secrets = Secrets::read(reader, 0);
        Some(Self {
            server: server?,
            data: data?,
            database: database?,
            files: files?,
            mail: mail?,
            intake: intake?,
            sign_in: sign_in?,
            oidc: oidc.into_iter().collect::<Option<_>>()?,
            limits: limits?,
            log: log?,
            demo: demo?,
            secrets: secrets?,
        })
    }
}
