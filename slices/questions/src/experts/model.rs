//! How a topic is written.

/// Longest topic in characters.
const LONGEST: usize = 50;

/// A topic as it is kept: folded, without its `#`; nothing if it is none.
#[must_use]
pub fn topic(typed: &str) -> Option<String> {
    let topic = typed.trim().trim_start_matches('#').to_lowercase();
    let fits = topic.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
    let named = topic.chars().any(char::is_alphabetic) && topic.chars().count() <= LONGEST;
    (fits && named).then_some(topic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_one_word_with_letters() {
        assert_eq!(topic(" #VPN ").as_deref(), Some("vpn"));
        assert_eq!(topic("controls-4.2").as_deref(), Some("controls-4.2"));
        for none in ["", "#", "two words", "42", "a/b", &"x".repeat(51)] {
            assert_eq!(topic(none), None, "{none}");
        }
    }
}
