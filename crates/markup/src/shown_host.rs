use ammonia::Url;

/// The host to print behind a link, if its label could make a reader expect another: the label names a different host,
/// the address hides its host behind a user name, or the host has letters that look like others.
pub(crate) fn host_to_show<'a>(label: &str, url: &'a Url) -> Option<&'a str> {
    let host = url.host_str()?;
    let deceptive = !url.username().is_empty()
        || url.password().is_some()
        || host.contains("xn--")
        || label.split_whitespace().any(|word| names_other_host(word, host));
    deceptive.then_some(host)
}

fn names_other_host(word: &str, host: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
    let address = if word.contains("://") { word.to_owned() } else { format!("https://{word}") };
    if !word.contains('.') || (!word.contains("://") && !looks_like_host(word)) {
        return false;
    }
    Url::parse(&address).is_ok_and(|named| named.host_str().is_some_and(|named| !same_host(named, host)))
}

/// Labels joined by dots before any path, the last of letters alone.
fn looks_like_host(word: &str) -> bool {
    let host = word.split(['/', ':', '?', '#']).next().unwrap_or_default();
    host.rsplit_once('.')
        .is_some_and(|(name, top)| !name.is_empty() && top.chars().count() >= 2 && top.chars().all(char::is_alphabetic))
}

fn same_host(one: &str, other: &str) -> bool {
    let bare = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_ascii_lowercase();
    bare(one) == bare(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(label: &str, url: &str) -> Option<String> {
        host_to_show(label, &Url::parse(url).unwrap()).map(str::to_owned)
    }

    #[test]
    fn an_honest_label_needs_no_host_behind_it() {
        for label in
            ["our bank", "bank.example", "https://www.bank.example/login", "e.g. version 4.2", "now, or never."]
        {
            assert_eq!(shown(label, "https://bank.example/x"), None, "{label}");
        }
    }

    #[test]
    fn a_label_that_names_another_host_is_corrected() {
        for label in ["bank.example", "https://bank.example/login", "Log in at bank.example!", "www.bank.example/x"] {
            assert_eq!(shown(label, "https://evil.test/"), Some("evil.test".into()), "{label}");
        }
    }

    #[test]
    fn an_address_that_looks_like_another_shows_its_true_host() {
        assert_eq!(shown("https://bank.example@evil.test", "https://bank.example@evil.test"), Some("evil.test".into()));
        assert_eq!(shown("https://аpple.test", "https://аpple.test"), Some("xn--pple-43d.test".into()));
    }
}
