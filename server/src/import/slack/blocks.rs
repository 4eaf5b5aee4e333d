//! What a message says in blocks alone: what Slack's editor writes, and how apps lay their texts out
//! (<https://docs.slack.dev/reference/block-kit/blocks>). Read as the markup that a message's own text has.

use serde_json::Value;

/// What blocks say, and whether something in them is no text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) rest: bool,
}

pub(super) fn read(blocks: &[Value]) -> Said {
    let mut reading = Reading::default();
    blocks.iter().for_each(|block| reading.block(block));
    Said { text: reading.lines.join("\n").trim().to_owned(), rest: reading.rest }
}

/// Whether apps laid it out: what people type stands in the message's own text too.
pub(super) fn is_of_an_app(block: &Value) -> bool {
    kind(block) != "rich_text"
}

#[derive(Default)]
struct Reading {
    lines: Vec<String>,
    rest: bool,
}

impl Reading {
    fn block(&mut self, block: &Value) {
        match kind(block) {
            "rich_text" => list(block, "elements").iter().for_each(|part| self.rich(part)),
            "section" => {
                self.rest |= block.get("accessory").is_some();
                block.get("text").into_iter().chain(list(block, "fields")).for_each(|text| self.text_object(text));
            }
            "header" => {
                let text = block.get("text").map(|text| format!("*{}*", escaped(string(text, "text"))));
                self.lines.extend(text);
            }
            "context" => list(block, "elements").iter().for_each(|text| self.text_object(text)),
            "divider" => {}
            _ => self.rest = true,
        }
    }

    fn text_object(&mut self, object: &Value) {
        match kind(object) {
            "mrkdwn" => self.lines.push(string(object, "text").to_owned()),
            "plain_text" => self.lines.push(escaped(string(object, "text"))),
            _ => self.rest = true,
        }
    }

    fn rich(&mut self, part: &Value) {
        let elements = list(part, "elements");
        match kind(part) {
            "rich_text_section" => {
                let line = self.inline(elements);
                self.lines.push(line);
            }
            "rich_text_list" => {
                for (place, item) in elements.iter().enumerate() {
                    let sign =
                        if string(part, "style") == "ordered" { format!("{}.", place + 1) } else { "•".to_owned() };
                    let line = self.inline(list(item, "elements"));
                    self.lines.push(format!("{sign} {line}"));
                }
            }
            "rich_text_quote" => {
                let quoted = self.inline(elements);
                self.lines.extend(quoted.lines().map(|line| format!("&gt; {line}")));
            }
            "rich_text_preformatted" => {
                let code = self.inline(elements);
                self.lines.push(format!("```\n{code}\n```"));
            }
            _ => self.rest = true,
        }
    }

    fn inline(&mut self, elements: &[Value]) -> String {
        elements.iter().map(|element| self.element(element)).collect()
    }

    fn element(&mut self, element: &Value) -> String {
        match kind(element) {
            "text" => styled(&escaped(string(element, "text")), element.get("style")),
            "link" => match string(element, "text") {
                "" => format!("<{}>", escaped(string(element, "url"))),
                shown => format!("<{}|{}>", escaped(string(element, "url")), escaped(shown)),
            },
            "user" => format!("<@{}>", string(element, "user_id")),
            "channel" => format!("<#{}>", string(element, "channel_id")),
            "usergroup" => format!("<!subteam^{}>", string(element, "usergroup_id")),
            "broadcast" => format!("<!{}>", string(element, "range")),
            "emoji" => format!(":{}:", string(element, "name")),
            "date" => escaped(string(element, "fallback")),
            _ => {
                self.rest = true;
                String::new()
            }
        }
    }
}

fn kind(value: &Value) -> &str {
    string(value, "type")
}

fn string<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// As Slack writes these three characters in a text.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Slack's signs around the words, not around the spaces beside them.
fn styled(text: &str, style: Option<&Value>) -> String {
    let is = |name: &str| style.and_then(|style| style.get(name)).and_then(Value::as_bool) == Some(true);
    let words = text.trim();
    let signs: String = [("code", '`'), ("strike", '~'), ("italic", '_'), ("bold", '*')]
        .into_iter()
        .filter_map(|(name, sign)| is(name).then_some(sign))
        .collect();
    if words.is_empty() || signs.is_empty() {
        return text.to_owned();
    }
    let opening: String = signs.chars().rev().collect();
    text.replacen(words, &format!("{opening}{words}{signs}"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_the_editor_writes_reads_as_a_text() {
        let blocks = json!([{"type": "rich_text", "elements": [
            {"type": "rich_text_section", "elements": [
                {"type": "text", "text": "Look ", "style": {"bold": true}}, {"type": "user", "user_id": "U1"},
                {"type": "text", "text": " at 1 < 2 in "}, {"type": "channel", "channel_id": "C1"},
                {"type": "link", "url": "https://x.test", "text": "here"}]},
            {"type": "rich_text_list", "style": "bullet", "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": "one"}]}]},
            {"type": "rich_text_quote", "elements": [{"type": "text", "text": "said"}]},
            {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "let a;"}]}]}]);
        let text =
            "*Look* <@U1> at 1 &lt; 2 in <#C1><https://x.test|here>\n• one\n&gt; said\n```\nlet a;\n```".to_owned();
        assert_eq!(read(blocks.as_array().unwrap()), Said { text, rest: false });
    }

    #[test]
    fn what_apps_lay_out_is_read_and_what_is_no_text_is_told() {
        let blocks = json!([
            {"type": "header", "text": {"type": "plain_text", "text": "Build 7"}},
            {"type": "section", "text": {"type": "mrkdwn", "text": "*failed*"}, "fields": [{"type": "plain_text", "text": "a & b"}]},
            {"type": "divider"}]);
        let said = read(blocks.as_array().unwrap());
        assert_eq!(said, Said { text: "*Build 7*\n*failed*\na &amp; b".to_owned(), rest: false });
        assert!(read(&[json!({"type": "actions", "elements": []})]).rest);
        assert_eq!(read(&[json!(7), json!({"type": "section"})]).text, "");
    }
}
