use ammonia::Url;

/// Where a link may lead.
pub(crate) enum Target {
    /// A page elsewhere, over http or https.
    Elsewhere(Url),
    /// A mail address.
    Mail(Url),
    /// A path on this server.
    Here(String),
}

/// Longest address that becomes a link, in bytes.
const MAX_ADDRESS: usize = 8192;

impl Target {
    /// `None` for every other scheme, for paths relative to the page, and for what is no address.
    pub(crate) fn read(written: &str) -> Option<Target> {
        if written.len() > MAX_ADDRESS {
            return None;
        }
        let here = written.starts_with('/') && !written.starts_with("//");
        if here && !written.contains(|c: char| c == '\\' || c.is_control()) {
            return Some(Target::Here(written.into()));
        }
        let url = Url::parse(written).ok()?;
        match url.scheme() {
            "http" | "https" => Some(Target::Elsewhere(url)),
            "mailto" => Some(Target::Mail(url)),
            _ => None,
        }
    }

    pub(crate) fn href(&self) -> &str {
        match self {
            Target::Elsewhere(url) | Target::Mail(url) => url.as_str(),
            Target::Here(path) => path,
        }
    }
}
