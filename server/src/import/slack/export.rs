//! What an export has, as far as it is taken. Slack adds fields at will, so unknown ones are passed over.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

#[derive(Clone, Debug, Deserialize)]
pub(super) struct User {
    pub(super) id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) deleted: bool,
    pub(super) real_name: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) is_bot: bool,
    /// A guest of several channels.
    #[serde(default, deserialize_with = "or_default")]
    pub(super) is_restricted: bool,
    /// A guest of one channel.
    #[serde(default, deserialize_with = "or_default")]
    pub(super) is_ultra_restricted: bool,
    pub(super) tz: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) profile: Profile,
}

#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Profile {
    pub(super) real_name: Option<String>,
    pub(super) display_name: Option<String>,
    pub(super) email: Option<String>,
    pub(super) title: Option<String>,
}

impl User {
    /// Came into the workspace for named channels only.
    pub(super) fn is_guest(&self) -> bool {
        self.is_restricted || self.is_ultra_restricted
    }

    /// The name that people know them by.
    pub(super) fn shown_name(&self) -> &str {
        let candidates = [&self.profile.real_name, &self.real_name, &self.profile.display_name];
        candidates.into_iter().flatten().map(String::as_str).find(|name| !name.trim().is_empty()).unwrap_or(&self.name)
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Channel {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) created: i64,
    pub(super) creator: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) members: Vec<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) is_archived: bool,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) purpose: Words,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Words {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) value: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Message {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) ts: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) text: String,
    pub(super) user: Option<String>,
    pub(super) username: Option<String>,
    /// Who wrote it, where the list of users may not have them.
    pub(super) user_profile: Option<UserProfile>,
    pub(super) subtype: Option<String>,
    pub(super) thread_ts: Option<String>,
    pub(super) edited: Option<Edited>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) reactions: Vec<Reaction>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) files: Vec<SharedFile>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) attachments: Vec<Attachment>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) blocks: Vec<Value>,
}

#[derive(Debug, Deserialize)]
pub(super) struct UserProfile {
    pub(super) real_name: Option<String>,
    pub(super) display_name: Option<String>,
    pub(super) name: Option<String>,
}

impl UserProfile {
    pub(super) fn shown_name(&self) -> Option<&str> {
        [&self.real_name, &self.display_name, &self.name]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .find(|name| !name.trim().is_empty())
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Edited {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) ts: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Reaction {
    pub(super) name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) users: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct SharedFile {
    pub(super) name: Option<String>,
    pub(super) title: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Attachment {
    pub(super) fallback: Option<String>,
    pub(super) pretext: Option<String>,
    pub(super) author_name: Option<String>,
    pub(super) title: Option<String>,
    pub(super) title_link: Option<String>,
    pub(super) text: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) fields: Vec<Field>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) blocks: Vec<Value>,
    pub(super) image_url: Option<Value>,
    pub(super) thumb_url: Option<Value>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) actions: Vec<Value>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Field {
    pub(super) title: Option<String>,
    /// Apps write numbers here too.
    #[serde(default)]
    pub(super) value: Value,
}

impl Message {
    /// The message begins a thread or stands alone.
    pub(super) fn is_root(&self) -> bool {
        self.thread_ts.as_ref().is_none_or(|thread| *thread == self.ts)
    }
}

/// Milliseconds since 1970 from Slack's `1550463542.000100`.
pub(super) fn millis(ts: &str) -> Option<i64> {
    let (seconds, fraction) = ts.split_once('.').unwrap_or((ts, "0"));
    let seconds: i64 = seconds.parse().ok()?;
    let thousandths: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    Some(seconds.checked_mul(1000)? + thousandths)
}

/// Slack writes `null` here and there for what is empty.
fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(from: D) -> Result<T, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_to_the_millisecond() {
        assert_eq!(millis("1550463542.000100"), Some(1_550_463_542_000));
        assert_eq!(millis("1550463542.5"), Some(1_550_463_542_500));
        assert_eq!(millis("1550463542"), Some(1_550_463_542_000));
        assert_eq!(millis("yesterday"), None);
    }
}
