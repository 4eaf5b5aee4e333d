//! What minutes begin with: the agenda and what was written down live.

use crate::agenda::OutcomeKind;

/// A meeting as it was recorded.
#[derive(Clone, Debug, Default)]
pub struct Recorded {
    /// Who was there.
    pub present: Vec<String>,
    /// Who had said that they would not come.
    pub excused: Vec<String>,
    /// Whether that was enough, in a sentence.
    pub quorum: String,
    /// The points in their order.
    pub points: Vec<Point>,
}

/// A point with what came of it.
#[derive(Clone, Debug)]
pub struct Point {
    /// What it was about.
    pub title: String,
    /// What came of it: its kind, in words, the text, and whose it is until when for an action.
    pub outcomes: Vec<(OutcomeKind, &'static str, String)>,
}

/// The words around it, in the language of whoever writes.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// "Present".
    pub present: &'static str,
    /// "Excused".
    pub excused: &'static str,
    /// "Nothing was written down".
    pub nothing: &'static str,
}

/// A draft of the minutes: Markdown that its writer goes on with.
#[must_use]
pub fn draft(recorded: &Recorded, words: Words) -> String {
    let mut lines = Vec::new();
    let names = |names: &[String]| names.iter().map(|name| markup::literal(name)).collect::<Vec<_>>().join(", ");
    if !recorded.present.is_empty() {
        lines.push(format!("**{}**: {}", words.present, names(&recorded.present)));
    }
    if !recorded.excused.is_empty() {
        lines.push(format!("**{}**: {}", words.excused, names(&recorded.excused)));
    }
    lines.push(recorded.quorum.clone());
    for (index, point) in recorded.points.iter().enumerate() {
        lines.push(format!("## {}. {}", index + 1, markup::literal(&point.title)));
        if point.outcomes.is_empty() {
            lines.push(words.nothing.to_owned());
        }
        let entry = |(_, label, text): &(OutcomeKind, &str, String)| format!("- **{label}**: {text}");
        let entries: Vec<String> = point.outcomes.iter().map(entry).collect();
        if !entries.is_empty() {
            lines.push(entries.join("\n"));
        }
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_has_who_was_there_and_each_point_with_what_came_of_it() {
        let recorded = Recorded {
            present: vec!["Ines".to_owned(), "Bo *K*".to_owned()],
            excused: Vec::new(),
            quorum: "2 of 3".to_owned(),
            points: vec![
                Point {
                    title: "Pilot".to_owned(),
                    outcomes: vec![(OutcomeKind::Decision, "Decision", "We try it".to_owned())],
                },
                Point { title: "News".to_owned(), outcomes: Vec::new() },
            ],
        };
        let words = Words { present: "Present", excused: "Excused", nothing: "Nothing" };
        let text = draft(&recorded, words);
        assert!(text.starts_with("**Present**: Ines, Bo ") && !text.contains("Excused"), "{text}");
        assert!(text.contains("## 1. Pilot\n\n- **Decision**: We try it\n\n## 2. News\n\nNothing"), "{text}");
        assert!(!text.contains("Bo *K*"), "a name is no markup: {text}");
    }
}
