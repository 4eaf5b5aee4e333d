use std::net::SocketAddr;

use crate::section::section;
use crate::values::DomainName;

section! {
    /// Mail that comes in. A mail server beside this program hands it over by LMTP or SMTP; without `listen` and `domain` nothing comes in.
    pub struct Intake in "intake", many: false {
        /// Where mail servers hand mail over, such as 127.0.0.1:2400. There is no TLS and no password: only servers of your own may reach it. Empty: nowhere.
        listen: Option<SocketAddr> = "";
        /// The part after the @ of the addresses that mail is taken for. Your mail server passes all mail for it on. Empty: none.
        domain: Option<DomainName> = "";
        /// The name under which your mail server writes into mails what it found out about their senders (`Authentication-Results`). It must take away what others wrote under that name. Empty: nobody's sender is believed, and people look at every mail before anything is made of it.
        authserv_id: Option<String> = "";
        /// Size of a mail, in bytes.
        message_bytes: u64 = "26214400", within 65536..=104857600;
        /// Mails an hour from one sender; people look at those beyond.
        per_sender_per_hour: u32 = "30", within 1..=10000;
        /// How many days a mail is kept as it came, once something was made of it or it was set aside.
        keep_days: u32 = "90", within 1..=3650;
    }
}
