//! A message's text as we keep it.

use super::blocks;
use super::export::Message;
use std::collections::{HashMap, HashSet};

/// Who and what the export's ids stand for.
#[derive(Default)]
pub(super) struct Known {
    pub(super) people: HashMap<String, (i64, String)>,
    /// The spaces of channels by the channel's id, and whether the channel is private.
    pub(super) spaces: HashMap<String, (i64, String, bool)>,
    /// The keys of the first messages of each user, which may be there from an earlier run.
    pub(super) traces: HashMap<String, Vec<String>>,
    /// Those of the export's users who are guests there, by their id there: guests own no space.
    pub(super) guests: HashSet<String>,
    /// Those of the people whom this run made.
    pub(super) new_people: HashSet<i64>,
}

/// The Markdown of a message, and what in it was not taken.
pub(super) struct Taken {
    pub(super) source: String,
    pub(super) left_out: Vec<&'static str>,
}

/// What a message says, or nothing if it says nothing: its text or else its blocks, its attachments as quotes, its files' names.
pub(super) fn markdown(message: &Message, channel: &str, known: &Known) -> Option<Taken> {
    let convert =
        |text: &str| markup::from_slack(text.trim(), |id| known.people.get(id).cloned(), place(channel, known));
    let (own, mut left_out) = words(message);
    let own = convert(&own);
    let mut parts = Vec::new();
    if !own.is_empty() {
        let acted = message.subtype.as_deref() == Some("me_message") && !own.contains('\n');
        parts.push(if acted { format!("*{own}*") } else { own });
    }
    for attachment in &message.attachments {
        parts.extend(attachment.words().map(|words| markup::quote(&convert(&words)).trim_end().to_owned()));
        left_out.extend(attachment.has_more().then_some("pictures and buttons in attachments"));
    }
    let names = message.files.iter().filter_map(|file| file.name.as_deref().or(file.title.as_deref()));
    parts.extend(names.map(|name| format!("📎 {}", markup::literal(name))));
    let whole = parts.join("\n\n");
    if whole.trim().is_empty() {
        return None;
    }
    let source: String = whole.chars().take(markup::MAX_SOURCE_CHARS).collect();
    left_out.extend((source.len() < whole.len()).then_some("ends of messages that are longer than a text may be"));
    Some(Taken { source, left_out })
}

/// Its own text; blocks say the same, unless there is none, or an app says more in them.
fn words(message: &Message) -> (String, Vec<&'static str>) {
    let mut left_out = Vec::new();
    if message.text.trim().is_empty() {
        let said = blocks::read(&message.blocks);
        left_out.extend(said.rest.then_some("parts of blocks that are no text, such as pictures and buttons"));
        return (said.text, left_out);
    }
    let laid_out: Vec<_> = message.blocks.iter().filter(|block| blocks::is_of_an_app(block)).cloned().collect();
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let own = letters(&message.text);
    let says_more = blocks::read(&laid_out).text.lines().any(|line| !own.contains(&letters(line)));
    left_out.extend(says_more.then_some("texts that an app laid out in blocks beside the message's own text"));
    (message.text.clone(), left_out)
}

/// The space of a channel, for a mention. The name of a private one stays where its members are.
fn place<'k>(channel: &'k str, known: &'k Known) -> impl Fn(&str) -> Option<(i64, String)> + 'k {
    move |id| {
        let (space, name, private) = known.spaces.get(id)?;
        (!private || id == channel).then(|| (*space, name.clone()))
    }
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
