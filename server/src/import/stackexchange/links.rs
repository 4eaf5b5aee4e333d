//! Addresses of the site within texts, as addresses here.

use kernel::SubjectId;

/// A post that an address of the site leads to: `/questions/5/slug`, `/questions/5/slug/9#9`, `/q/5`, `/a/9/3`.
fn post(path: &str) -> Option<i64> {
    let mut parts = path.split(['/', '#', '?']);
    let (kind, id) = (parts.next()?, parts.next()?.parse().ok()?);
    let answer = match kind {
        "questions" => parts.nth(1).and_then(|answer| answer.parse().ok()),
        "q" | "a" => None,
        _ => return None,
    };
    Some(answer.unwrap_or(id))
}

/// The text with every address of a post of this host that was brought in led to where it is now.
pub(super) fn here(text: &str, host: &str, address: impl Fn(i64) -> Option<String>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((start, end, path)) = next(rest, host) {
        let (before, found) = (&rest[..start], &rest[start..end]);
        out.push_str(before);
        rest = &rest[end..];
        match post(path).and_then(&address) {
            // An address that is a link's text can't be a link of its own.
            Some(_) if out.ends_with('[') => out.push_str(found),
            Some(address) if out.ends_with("](") || out.ends_with("]: ") => out.push_str(&address),
            Some(address) => {
                if out.ends_with('<') && rest.starts_with('>') {
                    out.pop();
                    rest = &rest[1..];
                }
                out.push_str(&format!("[{host}/{path}]({address})"));
            }
            None => out.push_str(found),
        }
    }
    out.push_str(rest);
    out
}

/// The next address of the host: where it begins and ends, and its path.
fn next<'a>(text: &'a str, host: &str) -> Option<(usize, usize, &'a str)> {
    let marks = [format!("https://{host}/"), format!("http://{host}/")];
    let (start, mark) = marks.iter().filter_map(|mark| text.find(mark.as_str()).map(|at| (at, mark))).min()?;
    let path = &text[start + mark.len()..];
    let path = &path[..path.find(|c: char| c.is_whitespace() || "()[]<>\"'".contains(c)).unwrap_or(path.len())];
    let path = path.trim_end_matches(['.', ',', ';', ':', '!']);
    Some((start, start + mark.len() + path.len(), path))
}

/// The address of a question or of an answer to it.
pub(super) fn address(question: SubjectId, post: SubjectId) -> String {
    if question == post {
        format!("/questions/{question}")
    } else {
        format!("/questions/{question}?at={post}#subject-{post}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn led(text: &str) -> String {
        here(text, "x.example", |id| (id < 100).then(|| format!("/questions/{}", id * 10)))
    }

    #[test]
    fn links_to_what_came_along_lead_here() {
        assert_eq!(led("[this](http://x.example/questions/5/why-not)."), "[this](/questions/50).");
        assert_eq!(led("[1]: https://x.example/q/5/17"), "[1]: /questions/50");
        assert_eq!(led("[a](https://x.example/questions/5/slug/9#9)"), "[a](/questions/90)");
        assert_eq!(led("see https://x.example/a/9."), "see [x.example/a/9](/questions/90).");
        assert_eq!(led("<https://x.example/q/7>!"), "[x.example/q/7](/questions/70)!");
    }

    #[test]
    fn others_stay() {
        for text in [
            "https://x.example/questions/500/gone",
            "https://x.example/users/5",
            "https://y.example/questions/5",
            "https://x.example/",
            "ftp://x.example/q/5",
            "[https://x.example/q/5](https://y.example/)",
        ] {
            assert_eq!(led(text), text);
        }
    }
}
