//! Where the log goes and how it looks.

use std::io::{self, IsTerminal};
use std::str::FromStr;

use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt;

/// How a line of the log looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs: one JSON object a line.
    Json,
}

/// Why the log could not start.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The format is none of the two.
    #[error("{0:?} is no log format; write \"text\" or \"json\"")]
    Format(String),
    /// The level cannot be read.
    #[error("{0:?} is no log level; write error, warn, info, debug or trace, or pairs like \"info,access=warn\"")]
    Level(String),
    /// Something in this process logs already.
    #[error("the log was started twice")]
    Twice,
}

impl FromStr for Format {
    type Err = LogError;

    fn from_str(text: &str) -> Result<Self, LogError> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            other => Err(LogError::Format(other.to_owned())),
        }
    }
}

/// Starts the log of this process on the standard error stream. `level` is a level or pairs of part and level; the lines
/// of requests are the part `access`.
pub fn init(format: Format, level: &str) -> Result<(), LogError> {
    subscriber(format, level, io::stderr)?.try_init().map_err(|_| LogError::Twice)
}

/// The log written to `writer`, for tests that read it.
pub fn subscriber<W>(format: Format, level: &str, writer: W) -> Result<Box<dyn Subscriber + Send + Sync>, LogError>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let unreadable = || LogError::Level(level.to_owned());
    let filter = EnvFilter::builder().parse(level).map_err(|_| unreadable())?;
    if level.trim().is_empty() {
        return Err(unreadable());
    }
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(writer);
    Ok(match format {
        Format::Text => Box::new(log.with_ansi(io::stderr().is_terminal()).finish()),
        Format::Json => Box::new(log.json().flatten_event(true).finish()),
    })
}
