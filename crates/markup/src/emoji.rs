//! The emoji that a text can name between colons, to choose from while it is written.

/// An emoji and how it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Emoji {
    /// The emoji itself.
    pub sign: &'static str,
    /// Its name between colons.
    pub name: &'static str,
}

/// The emoji with these letters in a name: first those whose name begins with them, shorter ones before longer ones.
///
/// ```
/// assert_eq!(markup::emoji_like("smi", 1)[0].name, "smile");
/// ```
pub fn emoji_like(letters: &str, most: usize) -> Vec<Emoji> {
    let letters = letters.to_ascii_lowercase();
    let mut found: Vec<(usize, Emoji)> = emojis::iter().filter_map(|emoji| like(emoji, &letters)).collect();
    found.sort_by_key(|(place, emoji)| (*place, emoji.name.len(), emoji.name));
    found.into_iter().map(|(_, emoji)| emoji).take(most).collect()
}

/// The best of its names, and how well it fits: 0 if it begins with these letters, 1 if a word of it does, 2 else.
fn like(emoji: &'static emojis::Emoji, letters: &str) -> Option<(usize, Emoji)> {
    let fits = |name: &str| match name.find(letters)? {
        0 => Some(0),
        at if name[..at].ends_with(['_', '-']) => Some(1),
        _ => Some(2),
    };
    let places = emoji.shortcodes().filter_map(|name| Some((fits(name)?, name)));
    let (place, name) = places.min_by_key(|(place, name)| (*place, name.len()))?;
    Some((place, Emoji { sign: emoji.as_str(), name }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_with_the_letters_comes_first_and_every_name_is_one_that_texts_take() {
        let names: Vec<_> = emoji_like("SMI", 5).into_iter().map(|emoji| emoji.name).collect();
        assert_eq!(&names[..3], ["smile", "smirk", "smiley"]);
        for emoji in emoji_like("a", 50) {
            assert_eq!(crate::plain(&format!(":{}:", emoji.name)), emoji.sign);
        }
        assert_eq!(emoji_like("+1", 1)[0].sign, "👍");
        assert!(emoji_like("nosuchname", 5).is_empty());
    }
}
