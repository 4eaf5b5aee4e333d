//! A message's text as we keep it.

use super::export::Message;
use std::collections::{HashMap, HashSet};

/// Who and what the export's ids stand for.
#[derive(Default)]
pub(super) struct Known {
    pub(super) people: HashMap<String, (i64, String)>,
    pub(super) spaces: HashMap<String, (i64, String)>,
    /// Those of the people whom this run made.
    pub(super) new_people: HashSet<i64>,
}

/// What Slack writes where an attachment has nothing to say as text.
const NO_PREVIEW: &str = "[no preview available]";

/// The Markdown of a message, or nothing if it says nothing.
pub(super) fn markdown(message: &Message, known: &Known) -> Option<String> {
    let convert = |text: &str| {
        markup::from_slack(text.trim(), |id| known.people.get(id).cloned(), |id| known.spaces.get(id).cloned())
    };
    let mut parts = Vec::new();
    let own = convert(&message.text);
    if !own.is_empty() {
        let acted = message.subtype.as_deref() == Some("me_message") && !own.contains('\n');
        parts.push(if acted { format!("*{own}*") } else { own });
    }
    parts.extend(
        message
            .attachments
            .iter()
            .filter_map(|one| one.fallback.as_deref())
            .filter(|text| *text != NO_PREVIEW)
            .map(|text| markup::quote(&convert(text))),
    );
    let names = message.files.iter().filter_map(|file| file.name.as_deref().or(file.title.as_deref()));
    parts.extend(names.map(|name| format!("📎 {}", markup::literal(name))));
    let whole = parts.join("\n\n");
    (!whole.trim().is_empty()).then(|| whole.chars().take(markup::MAX_SOURCE_CHARS).collect())
}

/// Which of our six a Slack reaction means, by its place, if any.
pub(super) fn reaction(name: &str) -> Option<usize> {
    let plain = name.split("::").next().unwrap_or(name);
    Some(match plain {
        "+1" | "thumbsup" | "thumbsup_all" | "white_check_mark" | "heavy_check_mark" | "ok_hand" | "100" => 0,
        "heart" | "heart_eyes" | "blue_heart" | "green_heart" | "purple_heart" | "yellow_heart" | "heartpulse" => 1,
        "clap" | "tada" | "raised_hands" | "star" | "fire" | "rocket" | "pray" => 2,
        "bulb" | "brain" | "sparkles" => 3,
        "joy"
        | "laughing"
        | "smile"
        | "rolling_on_the_floor_laughing"
        | "grin"
        | "smiley"
        | "slightly_smiling_face" => 4,
        "thinking_face" | "confused" | "question" | "eyes" | "-1" | "thumbsdown" => 5,
        _ => return None,
    })
}
