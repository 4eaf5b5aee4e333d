/// Why a mail was not sent, or could not be.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The server refuses this mail for good; trying again changes nothing.
    #[error("the mail server refused the mail: {0}")]
    Refused(String),
    /// The server can't be reached, or says to try later.
    #[error("the mail server did not take the mail now: {0}")]
    Unavailable(String),
    /// The mailbox folder can't be read or written.
    #[error(
        "the mailbox folder {folder} can't be used: {cause}; check that it exists and that this program may write to it"
    )]
    Folder {
        /// The folder, or the file in it.
        folder: String,
        /// What the system said.
        cause: std::io::Error,
    },
    /// A setting can't be.
    #[error("{0}")]
    Setting(String),
}

impl MailError {
    /// Whether trying again later is of no use.
    pub fn is_permanent(&self) -> bool {
        matches!(self, Self::Refused(_) | Self::Setting(_))
    }
}
