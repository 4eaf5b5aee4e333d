use crate::setting::Scalar;

/// An enum whose variants are words in the configuration.
macro_rules! choice {
    (
        $(#[doc = $doc:literal])*
        pub enum $Enum:ident { $( $(#[doc = $variant_doc:literal])* $Variant:ident = $word:literal, )* }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $Enum { $( $(#[doc = $variant_doc])* $Variant, )* }

        impl $Enum {
            /// The word for it in the configuration.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$Variant => $word, )* }
            }
        }

        impl Scalar for $Enum {
            fn expects() -> String {
                format!("one of {}", [$($word),*].join(", "))
            }

            fn parse(text: &str) -> Option<Self> {
                match text { $( $word => Some(Self::$Variant), )* _ => None }
            }
        }
    };
}

choice! {
    /// When SQLite has written a commit to the disk.
    pub enum Synchronous {
        /// Before the commit is acknowledged: a power cut loses nothing.
        Full = "full",
        /// Soon after: faster, and a power cut may lose the last commits.
        Normal = "normal",
    }
}

choice! {
    /// How the connection to the mail server is protected.
    pub enum MailSecurity {
        /// Starts in clear and must switch to TLS before anything is said.
        StartTls = "starttls",
        /// TLS from the first byte.
        Tls = "tls",
        /// Not at all.
        None = "none",
    }
}

choice! {
    /// Who may make themselves an account.
    pub enum SelfRegistration {
        /// Nobody: accounts come from invitations, imports and sign-on providers.
        Off = "off",
        /// People with a confirmed address at one of the listed domains.
        Domains = "domains",
        /// Anybody with a confirmed address.
        Open = "open",
    }
}

choice! {
    /// What a person becomes who signs in for the first time.
    pub enum PersonKind {
        /// Somebody inside.
        Employee = "employee",
        /// Somebody outside.
        Customer = "customer",
    }
}

choice! {
    /// How a line of the log is written.
    pub enum LogFormat {
        /// For people.
        Text = "text",
        /// One JSON object a line, for collectors.
        Json = "json",
    }
}

choice! {
    /// The least severity that is logged.
    pub enum LogLevel {
        /// What failed.
        Error = "error",
        /// And what looks wrong.
        Warn = "warn",
        /// And what happened.
        Info = "info",
        /// And how.
        Debug = "debug",
        /// And every step.
        Trace = "trace",
    }
}
