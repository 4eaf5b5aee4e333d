//! The site's Markdown as ours: the same but for its tags, its headings without a space, and HTML within it.

/// Elements that people wrote into their texts and that the site showed as such.
const ELEMENTS: [&str; 24] = [
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h1",
    "h2",
    "h3",
    "hr",
    "i",
    "img",
    "kbd",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "strike",
    "strong",
    "sub",
    "sup",
    "ul",
];

/// A body as Markdown. Where it has HTML within, what the site made of the whole (`html`) is turned into Markdown instead, if that is
/// known; else the HTML stays and shows as it was typed. A body that is empty is read from `html` alone.
pub(super) fn markdown(body: &str, html: Option<&str>) -> String {
    let readable = html.filter(|html| !html.trim().is_empty() && (body.trim().is_empty() || has_html(body)));
    if let Some(made) = readable.and_then(|html| htmd::convert(html).ok()) {
        return topics_escaped(made.trim());
    }
    // The spaces that the first line begins with may make it code.
    topics_escaped(body.trim_end().trim_start_matches(['\n', '\r']))
}

/// The text with its tags (`<chain><c++>` or `|chain|c++|`) as topics below.
pub(super) fn with_topics(text: &str, tags: &str) -> String {
    let tags: Vec<String> =
        tags.split(['<', '>', '|']).map(topic).filter(|tag| !tag.is_empty()).map(|tag| format!("#{tag}")).collect();
    if tags.is_empty() { text.to_owned() } else { format!("{text}\n\n{}", tags.join(" ")).trim().to_owned() }
}

/// A tag as a topic, of letters, digits and hyphens.
fn topic(tag: &str) -> String {
    let tag = tag.trim().replace('+', "-plus").replace('#', "-sharp").replace('.', "-");
    tag.trim_start_matches('-').to_owned()
}

fn has_html(body: &str) -> bool {
    // In code it would be meant as it stands; a body with an example of HTML and none of its own loses nothing by the long way.
    body.split('<').skip(1).any(|rest| {
        let name: String = rest.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        ELEMENTS.contains(&name.to_lowercase().as_str()) && rest.contains('>')
    })
}

/// `[tag:chain]` is a topic; no other `#` in the text was meant as one, and `##Heading` was a heading there.
fn topics_escaped(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        fenced ^= line.trim_start().starts_with("```");
        let code = fenced || line.starts_with("    ") || line.starts_with('\t');
        out.push(if code { line.to_owned() } else { tags_as_topics(&hashes(line)) });
    }
    out.join("\n")
}

fn hashes(line: &str) -> String {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let (marks, rest) = line.split_at(level);
    let spaced = if (1..=6).contains(&level) && !rest.starts_with([' ', '\t']) && !rest.is_empty() { " " } else { "" };
    let mut out = format!("{marks}{spaced}");
    let (mut before, mut code) = (' ', false);
    for (at, sign) in rest.char_indices() {
        code ^= sign == '`';
        let begins = rest[at + sign.len_utf8()..].starts_with(char::is_alphanumeric);
        if sign == '#' && begins && !code && (before.is_whitespace() || "([".contains(before)) {
            out.push('\\');
        }
        out.push(sign);
        before = sign;
    }
    out
}

fn tags_as_topics(line: &str) -> String {
    let mut parts = line.split("[tag:");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((tag, rest)) if !topic(tag).is_empty() => out.push_str(&format!("#{}{rest}", topic(tag))),
            _ => out.push_str(&format!("[tag:{part}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_a_heading_a_tag_a_topic_and_a_number_no_topic() {
        assert_eq!(markdown("##Why\nSee [tag:on-topic] and #5", None), "## Why\nSee #on-topic and \\#5");
        assert_eq!(
            markdown("    #include\n`#x` a#b", None),
            "    #include\n`#x` a#b",
            "code keeps the spaces that make it code"
        );
        assert_eq!(markdown("x\n\n    #include", None), "x\n\n    #include");
    }

    #[test]
    fn html_within_is_read_from_what_the_site_showed() {
        let body = "One<br>two <kbd>Ctrl</kbd>";
        assert_eq!(markdown(body, None), body);
        let made = markdown(body, Some("<p>One<br>two <a href=\"https://havsel.example/x\">there</a></p>"));
        assert!(made.contains("[there](https://havsel.example/x)") && !made.contains("<br>"), "{made}");
        assert_eq!(markdown("1 < 2 and a > b", Some("<p>no</p>")), "1 < 2 and a > b");
    }

    #[test]
    fn tags_stand_below() {
        assert_eq!(with_topics("Hm", "<c#><asp.net>"), "Hm\n\n#c-sharp #asp-net");
        assert_eq!(with_topics("Hm", "|chain|"), "Hm\n\n#chain");
        assert_eq!(with_topics("Hm", ""), "Hm");
    }
}
