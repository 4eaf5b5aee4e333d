use crate::slack_line::Line;

/// A Slack message (its `text` in an export) as a Markdown source. Slack's own markup is kept: people, channels, links,
/// bold, italic, struck, quotes, code, `<!here>`. Everything else is escaped, so that it reads as it was typed.
/// `people` and `channels` give the id and name here for an id there; whoever they don't know stays a name.
///
/// ```
/// let stored = markup::from_slack("*Hi* <@U1>, 2 * 3", |_| Some((7, "Ines".into())), |_| None);
/// assert_eq!(stored, r"**Hi** @[Ines](person:7), 2 \* 3");
/// ```
pub fn from_slack(
    text: &str,
    people: impl Fn(&str) -> Option<(i64, String)>,
    channels: impl Fn(&str) -> Option<(i64, String)>,
) -> String {
    let names = Names { people: &people, channels: &channels };
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, code, after)) = fenced(rest) {
        push_lines(&mut out, before, &names);
        push_code(&mut out, &unescape(&unwrapped(code)));
        rest = after;
    }
    push_lines(&mut out, rest, &names);
    out.truncate(out.trim_end().len());
    out
}

/// Who and what the ids in a message mean here.
pub(crate) struct Names<'n> {
    pub(crate) people: &'n dyn Fn(&str) -> Option<(i64, String)>,
    pub(crate) channels: &'n dyn Fn(&str) -> Option<(i64, String)>,
}

/// Slack escapes these three characters, and no other.
pub(crate) fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn fenced(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("```")?;
    let (code, after) = rest.split_once("```")?;
    (!code.trim().is_empty()).then_some((before, code, after))
}

/// Addresses in code are wrapped in `<>` by Slack; they were typed without.
pub(crate) fn unwrapped(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        match enclosed(after) {
            Some((inside, after)) if inside.starts_with("http") && !inside.contains(char::is_whitespace) => {
                out.push_str(inside.rsplit('|').next().unwrap_or_default());
                rest = after;
            }
            _ => {
                out.push('<');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// What stands before the `>` that answers a `<`, and what follows it. Slack puts no `<` inside.
pub(crate) fn enclosed(after: &str) -> Option<(&str, &str)> {
    let end = after.find(['<', '>'])?;
    after[end..].starts_with('>').then(|| (&after[..end], &after[end + 1..]))
}

fn push_code(out: &mut String, code: &str) {
    let fence = "`".repeat(longest_run(code).max(2) + 1);
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    let code = code.trim_end().trim_start_matches(['\n', '\r']);
    out.push_str(&format!("{fence}\n{code}\n{fence}\n"));
}

/// How many backticks stand together at most.
pub(crate) fn longest_run(code: &str) -> usize {
    code.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

/// One line at a time. A quote needs an empty line behind it, or the next line would belong to it.
fn push_lines(out: &mut String, text: &str, names: &Names) {
    let mut quoted = false;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        let quote = line.strip_prefix("&gt; ");
        if at > 0 {
            out.push_str(if quoted && quote.is_none() { "\n\n" } else { "\n" });
        }
        quoted = quote.is_some();
        if quoted {
            out.push_str("> ");
        }
        Line::read(quote.unwrap_or(line).trim_start(), names).push_to(out);
    }
    if text.ends_with('\n') && !out.is_empty() {
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn converted(text: &str) -> String {
        let people = |id: &str| (id == "U1").then(|| (7, "Ines [IT]".to_owned()));
        let channels = |id: &str| (id == "C1").then(|| (9, "Finance".to_owned()));
        from_slack(text, people, channels)
    }

    #[test]
    fn slack_markup_becomes_ours() {
        for (slack, ours) in [
            ("<@U1> see <#C1|finance>", "@[Ines \\[IT\\]](person:7) see @[Finance](space:9)"),
            ("<@U2> <@U2|bo> <#C2|ops> <#C2>", "@U2 @bo \\#ops \\#C2"),
            ("<!here> <!subteam^S1|@it-help> <!date^1^{date}|today>", "@here @it-help today"),
            ("<https://x.test/a_b?c=1&amp;d=2>", "<https://x.test/a_b?c=1&d=2>"),
            ("<https://x.test|the *site*>", "[the \\*site\\*](<https://x.test>)"),
            ("<mailto:a@x.test|a@x.test>", "[a@x.test](<mailto:a@x.test>)"),
            ("*bold* _it_ ~gone~ *_both_*", "**bold** *it* ~~gone~~ ***both***"),
            ("`a < b`", "`a < b`"),
            ("`a &lt; b`", "`a < b`"),
            ("a ```x\n&lt;y&gt;``` b", "a\n```\nx\n<y>\n```\nb"),
            ("&gt; said\nanswer", "> said\n\nanswer"),
            ("R&amp;D :tada:", "R\\&D :tada:"),
        ] {
            assert_eq!(converted(slack), ours, "{slack}");
        }
    }

    #[test]
    fn chat_that_looks_like_markdown_reads_as_typed() {
        for text in [
            "how to link to [[foo]] from inside the <pre> block?",
            ">_>",
            ">>insert card>>",
            "> A cookie `",
            "1. first",
            "# root",
            "2 * 3 * 4",
            "snake_case_name __init__",
            "a |nowiki option {{x|y}}",
            "-- x",
            "*",
            "**",
            "_ _",
            "~/bin",
            "* * *",
            "<no one>",
            "C:\\dir\\*",
            "&nbsp; &copy;",
            "======",
            "!important",
            "![x](y)",
            "#ubuntu",
            "<",
            "``",
            "```",
        ] {
            assert_eq!(crate::plain(&converted(text)), text, "{}", converted(text));
        }
    }

    #[test]
    fn bare_addresses_stay_whole() {
        for url in ["http://x.test/a_b_*c*~d", "https://x.test/#frag_", "https://x.test/?a=1&copy;=2"] {
            let rendered = crate::render(&converted(&format!("see {url}, ok")), &crate::NoReferences);
            assert_eq!(rendered.words, format!("see {url}, ok"));
            assert_eq!(rendered.links.len(), 1, "{}", rendered.html);
        }
    }

    proptest! {
        #[test]
        fn any_message_converts_and_renders(text in "(?s).{0,80}") {
            crate::render(&converted(&text), &crate::NoReferences);
        }

        #[test]
        fn chat_without_slack_markup_keeps_its_words(text in "[-a1 .#>=+&;)(!\\[\\]\\\\\"'/{}|^<\n]{0,40}") {
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assume!(unescape(&text) == text);
            // These call somebody or a channel: Slack's markup after all.
            prop_assume!(!["<!a", "<#a", "<#1"].iter().any(|call| text.contains(call)));
            prop_assert_eq!(words(&crate::plain(&converted(&text))), words(&text), "{:?}", converted(&text));
        }
    }
}
