//! What a message says in attachments: previews of links, quoted messages, and what older apps write.

use super::blocks;
use super::export::Attachment;
use serde_json::Value;

/// What Slack writes where an attachment has nothing to say as text.
const NO_PREVIEW: &str = "[no preview available]";

impl Attachment {
    /// Its words in Slack's markup: its parts, else its blocks, else what Slack offers in their place.
    pub(super) fn words(&self) -> Option<String> {
        let mut lines: Vec<String> = Vec::new();
        lines.extend(said(self.pretext.as_ref()));
        lines.extend(said(self.author_name.as_ref()).map(|name| format!("*{name}*")));
        lines.extend(said(self.title.as_ref()).map(|title| self.headline(&title)));
        lines.extend(said(self.text.as_ref()));
        for field in &self.fields {
            let title = field.title.as_deref().unwrap_or_default();
            let value = match &field.value {
                Value::String(text) => text.clone(),
                Value::Null => String::new(),
                other => other.to_string(),
            };
            let both = [title.trim(), value.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            lines.extend((!both.is_empty()).then(|| both.join(": ")));
        }
        if lines.is_empty() {
            lines.extend(said(Some(&blocks::read(&self.blocks).text)));
        }
        if lines.is_empty() {
            lines.extend(said(self.fallback.as_ref()).filter(|text| text != NO_PREVIEW));
        }
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    fn headline(&self, title: &str) -> String {
        match &self.title_link {
            Some(link) => format!("<{link}|{title}>"),
            None => format!("*{title}*"),
        }
    }

    /// Whether it has something that is no text.
    pub(super) fn has_more(&self) -> bool {
        let pictures = self.image_url.is_some() || self.thumb_url.is_some();
        pictures || !self.actions.is_empty() || blocks::read(&self.blocks).rest
    }
}

fn said(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}
