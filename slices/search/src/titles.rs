//! What a title is about: the words that tell it from others, and how much of it another one shares.

use crate::words::{is_cjk, roots, tokens};

/// Most words of a typed title that are looked for.
const MOST: usize = 5;
/// Most telling words of a title that are indexed.
const INDEXED: usize = 40;
/// Fewer characters begin too many words to look at.
const LEAST_BEGINNING: usize = 3;
/// Titles of up to so many telling words are found whole in a longer one: a page called "VPN" helps with many questions.
const SHORT: usize = 2;
/// Begins the words of a short title when they stand together. It is no letter, so no word has it.
const WHOLE: char = '·';

/// Words that stand in questions about anything, English and German, folded as all words are.
const COMMON: &str = " a about after all also am an and any anyone anybody are as ask asked asking asks at be because been before but by can cannot could \
    did do does doesn doing don done for from get gets getting go going got had has have having help hello hi how however i if in into \
    is isn it its just know like make me more most my need needs new no not of off on one only or other our out over please problem \
    problems question re s should show so some someone somebody still t tell than thank thanks that the their them then there these \
    they this to too try trying up us use used uses using want wants was way we were what when where which while who why will with \
    won work working works would you your \
    aber alle allem allen aller alles als also am an andere auch auf aus bei beim bekomme bitte brauche da danke dann das dass dem den \
    denn der des die dies diese diesem diesen dieser dieses doch du durch ein eine einem einen einer eines er es etwas frage fragen fragt fur \
    funktioniert gehen geht gibt hallo habe haben hat hatte hilfe hier ich ihr im in ist ja jemand kann kein keine keinen konnen man \
    mein meine meinem meinen meiner mich mir mit mochte muss nach neu neue neuen nicht nichts noch nur ob oder ohne problem probleme sein \
    seit sich sie sind so soll sollte stelle stellen uber um und uns unser unsere unter vom von vor wann warum was wenn wer werden wie wieder wieso wir \
    wird wo wurde zu zum zur zwischen ";

/// A condition on the words of a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shares {
    /// This word.
    Word(String),
    /// A word that begins so.
    Beginning(String),
    /// All of these, at least one.
    All(Vec<Shares>),
    /// One of these, at least one.
    Any(Vec<Shares>),
}

/// What is indexed of a title: the stems of its telling words, and a short title whole. Nothing if it tells nothing.
#[must_use]
pub fn indexed(title: &str) -> Vec<String> {
    let mut telling = telling(title);
    telling.truncate(INDEXED);
    let whole = (1..=SHORT).contains(&telling.len()).then(|| whole(&telling.iter().collect::<Vec<_>>()));
    let mut all: Vec<String> = telling.iter().flat_map(|word| roots(word)).chain(whole).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Conditions for titles that are like a typed one, the most alike first: all of its telling words; a short title that stands in it
/// whole; then one word less each time, down to half of them. A title may fulfil several.
#[must_use]
pub fn alike(typed: &str) -> Vec<Shares> {
    let mut words = telling(typed);
    let last = words.last().filter(|word| goes_on(typed, word)).cloned();
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words.truncate(MOST);
    // In front it is looked for once, however many others it stands beside.
    words.sort_by_key(|word| Some(word) != last.as_ref());
    let ways: Vec<Shares> = words.iter().map(|word| way(word, Some(word) == last.as_ref())).collect();
    let mut levels: Vec<Shares> =
        (ways.len().div_ceil(2)..=ways.len()).rev().filter_map(|least| share(least, &ways)).collect();
    if words.len() > 1 {
        levels.insert(1, Shares::Any(wholes(&words)));
    }
    levels
}

/// The words that tell what a title is about, each once.
fn telling(title: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in tokens(title) {
        let alone = word.chars().count() == 1 && !word.chars().all(|c| c.is_ascii_digit());
        if !alone && !COMMON.contains(&format!(" {word} ")) && !all.contains(&word) {
            all.push(word);
        }
    }
    all
}

/// Whether somebody may still be typing this word.
fn goes_on(typed: &str, word: &str) -> bool {
    let ends = typed.ends_with(|c: char| c.is_alphanumeric()) && tokens(typed).last().is_some_and(|last| last == word);
    ends && word.chars().count() >= LEAST_BEGINNING && !word.starts_with(is_cjk)
}

/// The ways in which a title may have a word.
fn way(word: &str, goes_on: bool) -> Shares {
    let beginning = goes_on.then(|| Shares::Beginning(word.to_owned()));
    Shares::Any(roots(word).into_iter().map(Shares::Word).chain(beginning).collect())
}

/// At least so many of these; nothing where there are not so many.
fn share(least: usize, ways: &[Shares]) -> Option<Shares> {
    let (first, rest) = ways.split_first()?;
    match least {
        0 => None,
        1 => Some(Shares::Any(ways.to_vec())),
        all if all == ways.len() => Some(Shares::All(ways.to_vec())),
        _ => {
            let with = Shares::All(vec![first.clone(), share(least - 1, rest)?]);
            Some(Shares::Any(vec![with, share(least, rest)?]))
        }
    }
}

/// All short titles that can be made of these words.
fn wholes(words: &[String]) -> Vec<Shares> {
    let one = words.iter().map(|word| whole(&[word]));
    let two =
        words.iter().enumerate().flat_map(|(at, word)| words[..at].iter().map(move |other| whole(&[word, other])));
    one.chain(two).map(Shares::Word).collect()
}

/// A short title in one word, in whatever order and form its words stand.
fn whole(words: &[&String]) -> String {
    let shortest =
        |word: &&String| roots(word).into_iter().min_by_key(|root| (root.len(), root.clone())).unwrap_or_default();
    let mut parts: Vec<String> = words.iter().map(shortest).collect();
    parts.sort_unstable();
    parts.iter().fold(String::new(), |all, part| format!("{all}{WHOLE}{part}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fulfils(shares: &Shares, title: &[String]) -> bool {
        match shares {
            Shares::Word(word) => title.contains(word),
            Shares::Beginning(start) => title.iter().any(|word| word.starts_with(start)),
            Shares::All(all) => all.iter().all(|one| fulfils(one, title)),
            Shares::Any(any) => any.iter().any(|one| fulfils(one, title)),
        }
    }

    /// At which level a title is found, counted from 0.
    fn level(typed: &str, title: &str) -> Option<usize> {
        alike(typed).iter().position(|shares| fulfils(shares, &indexed(title)))
    }

    #[test]
    fn words_that_stand_in_any_question_tell_nothing() {
        assert_eq!(telling("How do I get the VPN to work in the Bergen office?"), ["vpn", "bergen", "office"]);
        assert_eq!(telling("Wie bekomme ich für das Büro einen Schlüssel?"), ["buro", "schlussel"]);
        assert!(alike("How do I do it?").is_empty() && alike(" ?! ").is_empty() && indexed("Warum nicht?").is_empty());
    }

    #[test]
    fn the_more_words_two_titles_share_the_more_alike_they_are() {
        let typed = "Expenses app signs me out in Bergen ";
        assert_eq!(level(typed, "In Bergen the expenses app signs me out"), Some(0));
        assert_eq!(level(typed, "The app for expenses in Bergen signs nobody in"), Some(0));
        assert_eq!(level(typed, "Expense apps of Bergen"), Some(2));
        assert_eq!(level(typed, "Bergen canteen app"), Some(3));
        assert_eq!(level(typed, "Canteen menu in Bergen today"), None);
    }

    #[test]
    fn a_short_title_is_found_in_a_longer_one_whatever_else_that_says() {
        let typed = "VPN drops on my new laptop in the train ";
        assert_eq!(level(typed, "VPN"), Some(1));
        assert_eq!(level(typed, "Laptops and trains"), Some(1));
        assert_eq!(level(typed, "Laptops"), Some(1));
        assert_eq!(level(typed, "VPN for customers and suppliers"), None);
    }

    #[test]
    fn the_last_word_may_go_on_while_it_is_typed() {
        assert_eq!(level("Reset passw", "Password reset"), Some(0));
        assert_eq!(level("Reset passw ", "Password reset"), Some(2));
        assert_eq!(level("Reset pa", "Parental leave in 2026"), None);
    }

    #[test]
    fn scripts_without_spaces_share_pairs() {
        assert_eq!(level("東京都の天気", "東京都の天気"), Some(0));
        assert_eq!(level("東京都", "東京の店"), Some(2));
    }

    #[test]
    fn a_long_title_asks_for_five_words_at_most() {
        let long = alike(&(0..30).map(|word| format!("word{word} ")).collect::<String>());
        assert!(matches!(&long[0], Shares::All(all) if all.len() == 5));
        assert_eq!(long.len(), 4);
    }
}
