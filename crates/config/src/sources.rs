use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;

use crate::problem::{ConfigError, Place, Problem};

/// The file that is read where none is named.
const DEFAULT_FILE: &str = "stoa.toml";

/// What the configuration is made from. Empty sources are a complete configuration.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    pub(crate) file: Option<ConfigFile>,
    pub(crate) environment: BTreeMap<String, String>,
}

/// A configuration file that was read.
#[derive(Clone, Debug)]
pub(crate) struct ConfigFile {
    pub name: String,
    pub text: String,
}

impl Sources {
    /// The environment of this process, and the file named by `path` (from `--config`), else by `STOA_CONFIG`,
    /// else `./stoa.toml` if there is one.
    ///
    /// # Errors
    /// A named file can't be read, or a variable of ours is not UTF-8.
    pub fn from_process(path: Option<&Path>) -> Result<Self, ConfigError> {
        let (environment, problems): (BTreeMap<_, _>, Vec<_>) = read_environment();
        if !problems.is_empty() {
            return Err(ConfigError { problems });
        }
        let named = environment.get("STOA_CONFIG").filter(|path| !path.is_empty());
        let path = path.or(named.map(Path::new));
        Ok(Self { file: read_file(path)?, environment })
    }

    /// The same with the text of a configuration file, called `stoa.toml` in messages.
    #[must_use]
    pub fn with_file(mut self, text: &str) -> Self {
        self.file = Some(ConfigFile { name: DEFAULT_FILE.to_owned(), text: text.to_owned() });
        self
    }

    /// The same with an environment variable.
    #[must_use]
    pub fn with_env(mut self, name: &str, value: &str) -> Self {
        self.environment.insert(name.to_owned(), value.to_owned());
        self
    }
}

fn read_environment() -> (BTreeMap<String, String>, Vec<Problem>) {
    let mut environment = BTreeMap::new();
    let mut problems = Vec::new();
    for (name, value) in std::env::vars_os() {
        let Ok(name) = name.into_string() else {
            continue;
        };
        match value.into_string() {
            Ok(value) => {
                environment.insert(name, value);
            }
            Err(value) if name.starts_with("STOA_") => problems.push(not_utf8(name, &value)),
            Err(_) => {}
        }
    }
    (environment, problems)
}

fn not_utf8(name: String, value: &OsString) -> Problem {
    let message = format!("is not UTF-8 text ({} bytes)", value.len());
    Problem { place: Place::Environment(name), message }
}

fn read_file(path: Option<&Path>) -> Result<Option<ConfigFile>, ConfigError> {
    let default = Path::new(DEFAULT_FILE);
    if path.is_none() && !default.exists() {
        return Ok(None);
    }
    let path = path.unwrap_or(default);
    let name = path.display().to_string();
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(ConfigFile { name, text })),
        Err(error) => Err(ConfigError {
            problems: vec![Problem {
                place: Place::Key(name),
                message: format!("the configuration file can't be read: {error}"),
            }],
        }),
    }
}
