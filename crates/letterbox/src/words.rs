//! The text of a mail as Markdown.

use crate::flowed;
use htmd::HtmlToMarkdown;
use mail_parser::decoders::html::html_to_text;
use mail_parser::{Message, MessagePart, MimeHeaders, PartType};

/// Elements within elements, from which on a page is read as plain text: whoever walks it deeper could run out of stack.
const MOST_NESTED: usize = 200;
/// Elements that have no end.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "col", "wbr"];

/// What a mail says: its plain text where there is one, else its page as Markdown.
pub(crate) fn markdown(mail: &Message<'_>) -> String {
    let parts: Vec<String> = mail.text_bodies().filter_map(part).filter(|text| !text.trim().is_empty()).collect();
    sound(&parts.join("\n\n"))
}

fn part(part: &MessagePart<'_>) -> Option<String> {
    match &part.body {
        PartType::Text(text) => Some(plain(part, text)),
        PartType::Html(html) => Some(page(html)),
        PartType::Binary(_) | PartType::InlineBinary(_) | PartType::Message(_) | PartType::Multipart(_) => None,
    }
}

fn plain(part: &MessagePart<'_>, text: &str) -> String {
    let kind = part.content_type();
    let is = |name: &str, value: &str| {
        kind.and_then(|kind| kind.attribute(name)).is_some_and(|given| given.eq_ignore_ascii_case(value))
    };
    if is("format", "flowed") { flowed::joined(text, is("delsp", "yes")) } else { text.to_owned() }
}

/// A page as Markdown. What a browser would not show is left out.
fn page(html: &str) -> String {
    if depth(html) > MOST_NESTED {
        return html_to_text(html);
    }
    let reader = HtmlToMarkdown::builder().skip_tags(vec!["script", "style", "head", "title", "noscript"]).build();
    reader.convert(html).unwrap_or_else(|_| html_to_text(html))
}

/// How deep elements stand within each other at most, counted generously.
fn depth(html: &str) -> usize {
    let (mut now, mut most) = (0_usize, 0);
    for tag in html.split('<').skip(1) {
        if tag.starts_with('/') {
            now = now.saturating_sub(1);
        } else if tag.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
            let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).collect();
            let ends = VOID.contains(&name.to_ascii_lowercase().as_str());
            now += usize::from(!ends);
            most = most.max(now);
        }
    }
    most
}

/// The text with `\n` as its only line end, without characters that no screen shows, and without empty lines around it.
fn sound(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\u{a0}', " ");
    let hidden = |sign: char| {
        (sign.is_control() && !matches!(sign, '\n' | '\t'))
            || matches!(sign, '\u{feff}' | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let seen: String = lines.chars().filter(|sign| !hidden(*sign)).collect();
    seen.trim_matches('\n').trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{depth, page};

    #[test]
    fn a_page_becomes_markdown_without_its_scripts() {
        let html = "<html><head><title>t</title><style>p{}</style></head><body><p>It says <b>E-17</b>.</p>\
                    <script>alert(1)</script><ul><li>one</li></ul><blockquote>before</blockquote></body></html>";
        let text = page(html);
        assert!(text.contains("It says **E-17**.") && text.contains("> before"), "{text}");
        assert!(!text.contains("alert") && !text.contains("p{}"), "{text}");
    }

    #[test]
    fn what_is_nested_without_end_is_read_all_the_same() {
        let html = format!("{}deep{}", "<div>".repeat(100_000), "</div>".repeat(100_000));
        assert_eq!(page(&html).trim(), "deep");
        assert_eq!(depth("<p>a<br><br>b</p><p>c</p>"), 1);
    }
}
