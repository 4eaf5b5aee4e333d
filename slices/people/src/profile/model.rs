//! What may be said in a profile.

use super::languages;
use crate::{person::folded, t};
use kernel::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};
use texts::Lang;
use web::FieldErrors;

/// Most skills of one person.
pub const MOST_SKILLS: usize = 30;
/// Longest skill, in characters.
pub const LONGEST_SKILL: usize = 60;
const SHORT: usize = 120;
const LONG: usize = 1_000;

/// The lists of words in a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// What somebody can do.
    Skill,
    /// What somebody speaks, as codes.
    Language,
}

impl Term {
    /// The number in `profile_term.kind`.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Skill => 1,
            Self::Language => 2,
        }
    }
}

/// What a person says about themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// How they want to be spoken of.
    pub pronouns: String,
    /// Town or site.
    pub location: String,
    /// When they work.
    pub working_hours: String,
    /// A few sentences.
    pub bio: String,
    /// What to ask them about.
    pub ask_me_about: String,
    /// Why they are away.
    pub away_text: String,
    /// The end of their last day away.
    pub away_until: Option<Timestamp>,
    /// What they can do.
    pub skills: Vec<String>,
    /// What they speak, as codes.
    pub languages: Vec<String>,
}

/// A profile's form as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct Typed {
    /// Their name, unless the directory owns it.
    #[serde(deserialize_with = "sent")]
    pub name: Option<String>,
    /// What they do, unless the directory owns it.
    #[serde(deserialize_with = "sent")]
    pub title: Option<String>,
    /// Town or site, unless the directory owns it.
    #[serde(deserialize_with = "sent")]
    pub location: Option<String>,
    /// How they want to be spoken of.
    pub pronouns: String,
    /// When they work.
    pub working_hours: String,
    /// A few sentences.
    pub bio: String,
    /// What to ask them about.
    pub ask_me_about: String,
    /// Words with commas between them.
    pub skills: String,
    /// Names or codes with commas between them.
    pub languages: String,
    /// Why they are away.
    pub away_text: String,
    /// The last day away, as `2026-12-03`, in their own zone.
    pub away_until: String,
}

/// A field that was sent empty is to be cleared; only one that was not sent stays as it is.
fn sent<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    String::deserialize(from).map(Some)
}

impl Typed {
    /// What it says, if all of it can be taken. `zone` is the person's own.
    ///
    /// # Errors
    /// A sentence for each field that can't.
    pub fn read(&self, lang: Lang, zone: &str) -> Result<Said, FieldErrors> {
        let mut errors = FieldErrors::new();
        let said = Said {
            pronouns: short(lang, &mut errors, "pronouns", &self.pronouns, SHORT),
            location: short(lang, &mut errors, "location", self.location.as_deref().unwrap_or_default(), SHORT),
            working_hours: short(lang, &mut errors, "working_hours", &self.working_hours, SHORT),
            bio: short(lang, &mut errors, "bio", &self.bio, LONG),
            ask_me_about: short(lang, &mut errors, "ask_me_about", &self.ask_me_about, LONG),
            away_text: short(lang, &mut errors, "away_text", &self.away_text, SHORT),
            away_until: away_until(lang, &mut errors, &self.away_until, zone),
            skills: skills(lang, &mut errors, &self.skills),
            languages: spoken(lang, &mut errors, &self.languages),
        };
        if self.name.as_ref().is_some_and(|name| name.trim().is_empty()) {
            errors.add("name", t::Texts::new(lang).profile_name_missing());
        }
        for (field, value) in [("name", &self.name), ("title", &self.title)] {
            short(lang, &mut errors, field, value.as_deref().unwrap_or_default(), SHORT);
        }
        if errors.is_empty() { Ok(said) } else { Err(errors) }
    }
}

fn short(lang: Lang, errors: &mut FieldErrors, field: &str, value: &str, most: usize) -> String {
    // PostgreSQL takes no NUL, and no other control character means anything here either.
    let value: String = value.trim().chars().filter(|c| !c.is_control() || *c == '\n').collect();
    if value.chars().count() > most {
        errors.add(field, t::Texts::new(lang).too_long(most));
    }
    value
}

/// Words with commas, semicolons or line breaks between them, each once however it is written.
#[must_use]
pub fn words(list: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let list: String = list.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    for word in list.split([',', ';', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
        if !words.iter().any(|other| folded(other) == folded(word)) {
            words.push(word.to_owned());
        }
    }
    words
}

fn skills(lang: Lang, errors: &mut FieldErrors, list: &str) -> Vec<String> {
    let words = words(list);
    if words.len() > MOST_SKILLS || words.iter().any(|word| word.chars().count() > LONGEST_SKILL) {
        errors.add("skills", t::Texts::new(lang).profile_skills_too_many(MOST_SKILLS));
    }
    words
}

fn spoken(lang: Lang, errors: &mut FieldErrors, list: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for word in words(list) {
        match languages::code(lang, &word) {
            Ok(code) if codes.iter().any(|known| known == code) => {}
            Ok(code) => codes.push(code.to_owned()),
            Err(near) => errors.add("languages", t::Texts::new(lang).profile_language_unknown(&word, near)),
        }
    }
    codes
}

/// The last millisecond of a day in a zone.
fn away_until(lang: Lang, errors: &mut FieldErrors, day: &str, zone: &str) -> Option<Timestamp> {
    if day.trim().is_empty() {
        return None;
    }
    let end = day.trim().parse::<jiff::civil::Date>().ok().and_then(|day| day.tomorrow().ok()?.in_tz(zone).ok());
    if end.is_none() {
        errors.add("away_until", t::Texts::new(lang).profile_day_unreadable());
    }
    end.map(|end| Timestamp::from_millis(end.timestamp().as_millisecond() - 1))
}

/// The day of a moment in a zone, as `2026-12-03`.
#[must_use]
pub fn day_of(at: Timestamp, zone: &str) -> String {
    let there = jiff::Timestamp::from_millisecond(at.millis()).ok().and_then(|at| at.in_tz(zone).ok());
    there.map(|at| at.date().to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_away_ends_at_midnight_where_the_person_lives() {
        let typed = Typed { away_until: "2026-12-03".to_owned(), ..Typed::default() };
        let until = typed.read(Lang::En, "Europe/Berlin").unwrap().away_until.unwrap();
        assert_eq!(until.millis(), 1_796_338_799_999);
        assert_eq!(day_of(until, "Europe/Berlin"), "2026-12-03");
    }

    #[test]
    fn skills_are_kept_once_however_they_are_written() {
        assert_eq!(words("Brazing, brazing;IFRS\n Kältetechnik ,, kaltetechnik"), ["Brazing", "IFRS", "Kältetechnik"]);
    }

    #[test]
    fn what_cannot_be_taken_is_told_by_field() {
        let typed = Typed {
            name: Some("  ".to_owned()),
            languages: "Germn".to_owned(),
            away_until: "tomorrow".to_owned(),
            bio: "x".repeat(1_001),
            ..Typed::default()
        };
        let errors = typed.read(Lang::En, "UTC").unwrap_err();
        let fields: Vec<_> = errors.all().iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["bio", "away_until", "languages", "name"]);
        assert!(errors.of("languages").unwrap().contains("German"));
    }
}
