use std::net::SocketAddr;

use crate::section::section;
use crate::values::{DomainName, Secret};

section! {
    /// Mail that comes in: a mail server beside this program hands it over by LMTP or SMTP, or it is fetched from a folder of an IMAP server. Without `domain` nothing comes in.
    pub struct Intake in "intake", many: false {
        /// Where mail servers hand mail over, such as 127.0.0.1:2400. There is no TLS and no password: only servers of your own may reach it. Empty: nowhere.
        listen: Option<SocketAddr> = "";
        /// The part after the @ of the addresses that mail is taken for. Your mail server passes all mail for it on. Empty: none.
        domain: Option<DomainName> = "";
        /// The name under which your mail server writes into mails what it found out about their senders (`Authentication-Results`). It must take away what others wrote under that name. Empty: nobody's sender is believed, and people look at every mail before anything is made of it.
        authserv_id: Option<String> = "";
        /// Name of an IMAP server, for where no server hands mail over: its folder is looked into, and what was taken is marked as read. Empty: none.
        imap_host: Option<String> = "";
        /// Its port.
        imap_port: u16 = "993", within 1..=65535;
        /// Whether the connection begins with TLS. `false` only for a server on this machine.
        imap_tls: bool = "true";
        /// Name to sign in with there.
        imap_username: Option<String> = "";
        /// Password to sign in with there.
        imap_password: Option<Secret> = "";
        /// The folder.
        imap_folder: String = "INBOX";
        /// How long it is between two looks, in seconds.
        imap_every_seconds: u32 = "60", within 10..=86400;
        /// Size of a mail, in bytes.
        message_bytes: u64 = "26214400", within 65536..=104857600;
        /// Mails an hour from one sender; people look at those beyond.
        per_sender_per_hour: u32 = "30", within 1..=10000;
        /// How many days a mail is kept as it came, once something was made of it or it was set aside.
        keep_days: u32 = "90", within 1..=3650;
    }
}
