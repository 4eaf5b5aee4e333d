//! What can go wrong between the program and its database.

/// The result of everything here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A failed statement or transaction.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A statement that must give a row gave none.
    #[error("no such row")]
    NoRow,
    /// A uniqueness rule of the schema was hit. The name is `table_column_column_key` on both engines.
    #[error("the rule {0} of the schema was hit")]
    Unique(String),
    /// A reference to a row that isn't there, or a value that a check refuses.
    #[error("a constraint of the schema was hit: {0}")]
    Constraint(String),
    /// The statement ran into its deadline.
    #[error("the statement took too long")]
    Deadline,
    /// The database can't take this now; the same request may succeed in a moment.
    #[error("the database {0}")]
    Busy(String),
    /// There is no room left on the disk. Reading goes on.
    #[error("the disk is full")]
    Full,
    /// A commit could not be made durable. Nothing more is acknowledged until the program has restarted from disk.
    #[error("the database failed to write to its disk; the program must restart")]
    Broken,
    /// Anything else: a mistake in a statement, a lost connection, a value of the wrong type.
    #[error("database: {0}")]
    Other(String),
}

impl Error {
    /// It has too much to do, for this reason.
    pub(crate) fn busy(why: impl std::fmt::Display) -> Self {
        Self::Busy(format!("is busy: {why}"))
    }

    /// Nobody answers, for this reason.
    pub(crate) fn unreachable(why: impl std::fmt::Display) -> Self {
        Self::Busy(format!("can't be reached: {why}"))
    }

    /// Whether it is a breach of this uniqueness rule, so that an action can turn it into its own error.
    #[must_use]
    pub fn is_unique(&self, rule: &str) -> bool {
        matches!(self, Self::Unique(name) if name == rule)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return match error {
                rusqlite::Error::QueryReturnedNoRows => Self::NoRow,
                other => Self::Other(other.to_string()),
            };
        };
        let message = message.clone().unwrap_or_default();
        match failure.code {
            Code::ConstraintViolation => constraint(&message),
            Code::OperationInterrupted => Self::Deadline,
            Code::DatabaseBusy | Code::DatabaseLocked => Self::busy(message),
            Code::DiskFull => Self::Full,
            Code::SystemIoFailure | Code::DatabaseCorrupt | Code::NotADatabase => Self::Broken,
            _ => Self::Other(format!("{failure}: {message}")),
        }
    }
}

/// SQLite names the columns, PostgreSQL the rule; our rules are named after their table and columns.
fn constraint(message: &str) -> Error {
    let Some(columns) = message.strip_prefix("UNIQUE constraint failed: ") else {
        return Error::Constraint(message.to_owned());
    };
    let mut rule = String::new();
    for (index, column) in columns.split(", ").enumerate() {
        let (table, name) = column.split_once('.').unwrap_or(("", column));
        if index == 0 {
            rule.push_str(table);
        }
        rule.push('_');
        rule.push_str(name);
    }
    Error::Unique(rule + "_key")
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        use tokio_postgres::error::SqlState as State;
        let Some(from_server) = error.as_db_error() else {
            return if error.is_closed() { Self::busy(error) } else { Self::Other(chain(&error)) };
        };
        let rule = from_server.constraint().unwrap_or_default().to_owned();
        match *from_server.code() {
            State::UNIQUE_VIOLATION => {
                Self::Unique(rule.strip_suffix("_pkey").map_or(rule.clone(), |table| format!("{table}_key")))
            }
            State::FOREIGN_KEY_VIOLATION | State::CHECK_VIOLATION | State::NOT_NULL_VIOLATION => Self::Constraint(rule),
            State::QUERY_CANCELED => Self::Deadline,
            State::T_R_SERIALIZATION_FAILURE
            | State::T_R_DEADLOCK_DETECTED
            | State::LOCK_NOT_AVAILABLE
            | State::TOO_MANY_CONNECTIONS
            | State::ADMIN_SHUTDOWN
            | State::CRASH_SHUTDOWN
            | State::CANNOT_CONNECT_NOW
            | State::READ_ONLY_SQL_TRANSACTION => Self::busy(from_server.message()),
            State::DISK_FULL => Self::Full,
            State::IO_ERROR => Self::Broken,
            _ => Self::Other(chain(&error)),
        }
    }
}

impl From<deadpool_postgres::PoolError> for Error {
    fn from(error: deadpool_postgres::PoolError) -> Self {
        match error {
            deadpool_postgres::PoolError::Backend(backend) => Self::unreachable(chain(&backend)),
            deadpool_postgres::PoolError::Timeout(deadpool_postgres::TimeoutType::Create) => {
                Self::unreachable("it does not answer")
            }
            other => Self::busy(other),
        }
    }
}

/// The error and its causes: the driver's own text says only "db error".
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unique_rule_is_named_after_its_table_and_columns() {
        let error = constraint("UNIQUE constraint failed: subject.author_id, subject.client_key");
        assert!(error.is_unique("subject_author_id_client_key_key"));
    }
}
