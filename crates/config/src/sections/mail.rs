use std::path::PathBuf;

use crate::section::section;
use crate::values::{MailSecurity, Secret};

section! {
    /// Outgoing mail. Without a host, mail is kept in a folder and each person reads theirs in the browser.
    pub struct Mail in "mail", many: false {
        /// Name of the SMTP server. Empty: mail is kept in `folder`.
        host: Option<String> = "";
        /// Its port: usually 587 with `starttls`, 465 with `tls`.
        port: u16 = "587", within 1..=65535;
        /// `starttls` must switch to TLS before it says anything; `tls` begins with it; `none` only suits a server on this machine or in a trusted network.
        security: MailSecurity = "starttls";
        /// Name to sign in with at the server. Empty: no sign-in.
        username: Option<String> = "";
        /// Password to sign in with at the server.
        password: Option<Secret> = "";
        /// Address that mail comes from. The server must be allowed to send for it.
        from: String = "stoa@stoa.invalid";
        /// Name that mail comes from.
        from_name: String = "Stoa";
        /// Folder that mail is kept in where no host is set.
        folder: PathBuf = "{data.dir}/mail";
    }
}
