//! Writes text and attribute values exactly as an HTML serializer would, so that sanitizing the result changes nothing.

/// Appends `text` as HTML text. Control characters other than tab and line feed are dropped: HTML has no way to say them.
pub(crate) fn push_text(html: &mut String, text: &str) {
    push_escaped(html, text, |c| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '\u{a0}' => Some("&nbsp;"),
        _ => None,
    });
}

/// Appends ` name="value"`.
pub(crate) fn push_attribute(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    push_escaped(html, value, |c| match c {
        '&' => Some("&amp;"),
        '"' => Some("&quot;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '\u{a0}' => Some("&nbsp;"),
        _ => None,
    });
    html.push('"');
}

fn push_escaped(html: &mut String, text: &str, escape: impl Fn(char) -> Option<&'static str>) {
    let mut written = 0;
    for (at, c) in text.char_indices() {
        let instead = if c.is_control() && c != '\n' && c != '\t' { Some("") } else { escape(c) };
        if let Some(instead) = instead {
            html.push_str(&text[written..at]);
            html.push_str(instead);
            written = at + c.len_utf8();
        }
    }
    html.push_str(&text[written..]);
}
