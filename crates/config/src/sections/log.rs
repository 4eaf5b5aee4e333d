use crate::section::section;
use crate::values::{LogFormat, LogLevel};

section! {
    /// The log, which goes to standard error and holds nothing that people wrote.
    pub struct Log in "log", many: false {
        /// `text` for people, `json` for collectors.
        format: LogFormat = "text";
        /// Least severity: `error`, `warn`, `info`, `debug` or `trace`.
        level: LogLevel = "info";
    }
}
