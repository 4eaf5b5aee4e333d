//! What makes two texts alike: the words that they share.

use std::collections::BTreeSet;

/// A word counts from this many letters on.
const SHORTEST: usize = 4;
/// So many of its letters count: endings differ.
const STEM: usize = 6;
/// Words that say nothing of what a text is about.
const EMPTY: &[&str] = &[
    "about", "after", "also", "been", "before", "could", "every", "from", "have", "into", "more", "only", "other",
    "over", "should", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "were",
    "what", "when", "where", "which", "while", "will", "with", "would", "your", "aber", "alle", "auch", "dann", "dass",
    "denn", "dies", "diese", "durch", "eine", "einem", "einen", "einer", "eines", "haben", "hier", "ihre", "jede",
    "kann", "mehr", "nach", "nicht", "noch", "oder", "sein", "sich", "sind", "soll", "sollen", "unter", "wenn",
    "werden", "wird", "wurde", "zwischen", "council", "decision", "proposal",
];

/// The words of a text that say what it is about, without their endings.
#[must_use]
pub fn words(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let whole = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= SHORTEST);
    whole.filter(|word| !EMPTY.contains(word)).map(|word| word.chars().take(STEM).collect()).collect()
}

/// How alike: the shared words, each counting more the fewer words there are, and much more for a link in common. Nothing
/// that is alike by a single word.
#[must_use]
pub fn likeness(asked: &BTreeSet<String>, there: &BTreeSet<String>, linked: bool) -> usize {
    let shared = asked.intersection(there).count();
    let smaller = asked.len().min(there.len()).max(1);
    let by_words = if shared >= 2 { shared * 100 / smaller + shared } else { 0 };
    by_words + if linked { 1000 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_alike_by_words_that_say_something_whatever_their_endings() {
        let asked = words("Move the helpdesk questions into the open space");
        assert!(likeness(&asked, &words("Helpdesk: all question threads are open"), false) > 0);
        assert_eq!(likeness(&asked, &words("A space for runners"), false), 0, "one word in common is chance");
        assert_eq!(likeness(&asked, &words("Those which were there before that"), false), 0);
        assert!(likeness(&asked, &words("Lunch"), true) >= 1000);
    }

    #[test]
    fn german_words_are_compared_too() {
        let asked = words("Die Hilfeanfragen der IT öffentlich stellen");
        assert!(likeness(&asked, &words("Hilfeanfrage öffentlich beantworten"), false) > 0);
    }
}
