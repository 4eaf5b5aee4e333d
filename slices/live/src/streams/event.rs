//! Server-sent events, as the HTML standard writes them.

use bytes::Bytes;
use std::fmt::Write;

/// An event with HTML for Turbo. `id` is what the client says when it comes back.
pub(super) fn html(id: Option<&str>, html: &str) -> Bytes {
    let mut text = String::with_capacity(html.len() + 64);
    if let Some(id) = id {
        push(&mut text, "id", id);
    }
    for line in html.lines() {
        push(&mut text, "data", line);
    }
    text.push('\n');
    text.into()
}

/// The beginning: how long to wait before coming back, and the place to come back to.
pub(super) fn hello(id: &str, retry_millis: u64) -> Bytes {
    format!("retry: {retry_millis}\nid: {id}\n\n").into()
}

/// A sign of life. It moves the place to come back to and shows nothing.
pub(super) fn beat(id: &str) -> Bytes {
    format!(": alive\nid: {id}\n\n").into()
}

/// The end: access is gone. The page does not come back.
pub(super) fn bye() -> Bytes {
    Bytes::from_static(b"event: bye\ndata: bye\n\n")
}

/// Asks the page to read itself again.
pub(super) const REFRESH: &str = r#"<turbo-stream action="refresh"></turbo-stream>"#;

/// One change for Turbo.
pub(super) fn change(action: &str, target: &str, html: &str) -> String {
    format!(r#"<turbo-stream action="{action}" target="{target}"><template>{html}</template></turbo-stream>"#)
}

fn push(text: &mut String, field: &str, value: &str) {
    // A lone carriage return would end the line for the client and begin a field of the writer's choice.
    let value = value.replace('\r', "");
    writeln!(text, "{field}: {value}").expect("a String takes any text");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_content_can_begin_a_field_of_its_own() {
        let event = html(Some("a1"), "<p>one\r\nevent: bye\rid: 7</p>\n\ndata: x");
        assert_eq!(event, "id: a1\ndata: <p>one\ndata: event: byeid: 7</p>\ndata: \ndata: data: x\n\n");
    }
}
