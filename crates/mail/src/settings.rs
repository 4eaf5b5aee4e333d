use std::fmt;
use std::path::PathBuf;

use crate::Address;

/// Where mail comes from and which way it goes.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// The address that mail comes from, and that servers send their complaints to.
    pub from: Address,
    /// The name beside it, where a mail sets none of its own.
    pub from_name: String,
    /// Which way it goes.
    pub route: Route,
}

/// Which way mail goes.
#[derive(Clone, Debug)]
pub enum Route {
    /// To an SMTP server.
    Smtp(Smtp),
    /// Into this folder, for people to read in the browser.
    Folder(PathBuf),
}

/// An SMTP server, and how to speak to it.
#[derive(Clone)]
pub struct Smtp {
    /// Name or IP address.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Name and password to sign in with.
    pub credentials: Option<(String, String)>,
}

/// How the connection to a mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Starts in clear and must switch to TLS before it signs in or sends.
    StartTls,
    /// TLS from the first byte.
    Tls,
    /// Not at all.
    None,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Smtp")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("security", &self.security)
            .field("credentials", &self.credentials.as_ref().map(|(name, _)| (name, "…")))
            .finish()
    }
}
