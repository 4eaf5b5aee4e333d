//! A line in words. The log keeps the kind, fields and values of the fact; here they are said in the reader's language.

use crate::t;
use serde_json::{Map, Value};
use texts::Lang;

/// What was done; a kind that has no words yet says itself.
pub(super) fn act(lang: Lang, kind: &str) -> String {
    find(lang, "act", kind).unwrap_or_else(|| kind.to_owned())
}

/// Label and value of all that a line is about, people and spaces first: "Role", "from member to owner". What `known`
/// has a name for, by field and value, is said by that name.
pub(super) fn details(
    lang: Lang,
    act: &str,
    about: &Map<String, Value>,
    known: impl Fn(&str, &str) -> Option<String>,
) -> Vec<(String, String)> {
    let said = |field: &str, value: &Value| {
        let name = known(field, &plain(value));
        if name.is_some() { name } else { say(lang, field, value) }
    };
    let mut details: Vec<_> = about.iter().filter_map(|field| detail(lang, act, about, field, &said)).collect();
    details.sort_by_key(|(field, ..)| !matches!(*field, "person" | "space"));
    details.into_iter().map(|(_, label, value)| (label, value)).collect()
}

/// A field with its label and value. What was and what is are told as one, and what is not there not at all.
fn detail<'a>(
    lang: Lang,
    act: &str,
    about: &Map<String, Value>,
    (name, value): (&'a String, &Value),
    said: &impl Fn(&str, &Value) -> Option<String>,
) -> Option<(&'a str, String, String)> {
    let label = |field: &str| find(lang, "detail", field).unwrap_or_else(|| field.to_owned());
    if let Some(base) = name.strip_suffix("from")
        && let Some(after) = about.get(&format!("{base}to"))
    {
        let field = base.trim_end_matches('_');
        let (from, to) = (said(field, value)?, said(field, after)?);
        let change = if from == to { to } else { t::Texts::new(lang).detail_change(from, to) };
        return Some((name, label(if field.is_empty() { act } else { field }), change));
    }
    if name.strip_suffix("to").is_some_and(|base| about.contains_key(&format!("{base}from"))) {
        return None;
    }
    Some((name, label(name), said(name, value)?))
}

/// A value in words, or as it is.
fn say(lang: Lang, field: &str, value: &Value) -> Option<String> {
    if value.is_null() {
        return find(lang, "none", field);
    }
    let word = |part: &str| {
        let own = find(lang, "value", &format!("{field}-{part}"));
        own.or_else(|| find(lang, "value", part))
            .or_else(|| find(lang, "right", part))
            .unwrap_or_else(|| part.to_owned())
    };
    let text = plain(value);
    Some(if text.is_empty() { word("none") } else { text.split(", ").map(word).collect::<Vec<_>>().join(", ") })
}

/// A value as plain text.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn find(lang: Lang, group: &str, word: &str) -> Option<String> {
    t::lookup(lang, &format!("{group}-{}", word.replace(['.', '_'], "-")), &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lang: Lang, kind: &str, about: &str) -> String {
        let about: Map<String, Value> = serde_json::from_str(about).expect("an object");
        let known = |field: &str, id: &str| (field == "person" && id == "7").then(|| "Rui Tavares".to_owned());
        let parts = details(lang, kind, &about, known);
        parts.into_iter().map(|(label, value)| format!("{label}: {value}")).collect::<Vec<_>>().join(" · ")
    }

    #[test]
    fn what_was_and_what_is_are_told_as_one() {
        let role = "{\"from\":\"member\",\"person\":\"7\",\"to\":\"owner\"}";
        assert_eq!(said(Lang::En, "spaces.role_changed", role), "Person: Rui Tavares · Role: from member to owner");
        assert_eq!(
            said(Lang::De, "spaces.role_changed", role),
            "Person: Rui Tavares · Rolle: von Mitglied zu Verantwortlich"
        );
        let rights = "{\"from\":\"\",\"person\":\"7\",\"to\":\"content, help_desk\"}";
        let told = said(Lang::En, "people.rights_changed", rights);
        assert_eq!(told, "Person: Rui Tavares · Rights: from none to Spaces and what is in them, Help desk");
    }

    #[test]
    fn what_is_not_there_is_left_out_and_what_has_no_words_says_itself() {
        let about = "{\"person\":null,\"session\":null,\"space\":null,\"waited\":3,\"strange\":\"thing\"}";
        let told = said(Lang::En, "people.sign_in_failed", about);
        assert_eq!(
            told,
            "Person: no such account · Session: all others, and all keys · strange: thing · Effects that waited: 3"
        );
    }
}
