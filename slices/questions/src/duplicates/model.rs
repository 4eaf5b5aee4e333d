//! What one types to name another question, and what keeps it from being the original.

use kernel::SubjectId;

/// The id in the address of a question or in its number alone: `/questions/12?at=3`, `https://stoa.example/questions/12`, `12`.
#[must_use]
pub fn read(typed: &str) -> Option<SubjectId> {
    let typed = typed.trim();
    let rest = typed.rsplit_once("/questions/").map_or(typed, |(_, rest)| rest);
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let ends = rest[digits.len()..].chars().next().is_none_or(|next| "/?#".contains(next));
    if ends { digits.parse().ok() } else { None }
}

/// The words of a title by which others that ask the same are found: the longest five of at least four letters, folded.
#[must_use]
pub fn telling(title: &str) -> Vec<String> {
    let folded = title.to_lowercase();
    let mut words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= 4).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words.dedup();
    words.into_iter().take(5).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_named_by_its_address_or_its_number() {
        for typed in
            ["12", " 12 ", "/questions/12", "https://stoa.example/questions/12?at=3#subject-3", "/questions/12#a"]
        {
            assert_eq!(read(typed), Some(SubjectId::new(12)), "{typed}");
        }
        for typed in ["", "why", "12a", "/posts/12", "/questions/", "/questions/x12", "99999999999999999999"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_title_is_told_by_its_longest_words() {
        assert_eq!(telling("Why does the APP sign me out?"), ["does", "sign"]);
        assert_eq!(telling("Schlüssel schlüssel Türschloss am Tor"), ["türschloss", "schlüssel"]);
        assert!(telling("Why me?").is_empty());
    }
}
