use std::fmt;
use std::path::PathBuf;

use super::Secret;
use crate::setting::Scalar;

/// Which database holds everything but files.
#[derive(Clone, PartialEq)]
pub enum DatabaseUrl {
    /// The embedded SQLite, in this file.
    Sqlite(PathBuf),
    /// A PostgreSQL server; the address may hold a password.
    Postgres(Secret),
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(_) => f.write_str("postgres://…"),
        }
    }
}

impl Scalar for DatabaseUrl {
    const SECRET: bool = true;

    fn expects() -> String {
        "postgres://person:password@host/database or sqlite:path/of/the/file".to_owned()
    }

    fn parse(text: &str) -> Option<Self> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return (!path.is_empty()).then(|| Self::Sqlite(path.into()));
        }
        let url = url::Url::parse(text).ok()?;
        matches!(url.scheme(), "postgres" | "postgresql").then(|| Self::Postgres(Secret::new(text)))
    }
}
