//! What a post said and when: its history has a line a part that was saved, of which those of one save belong together.

use super::rows::{History, Post, Writer};
use super::words;
use kernel::Timestamp;

/// What a post said from a moment on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) title: String,
    /// Markdown, with its tags as topics below.
    pub(super) source: String,
    pub(super) at: Timestamp,
    pub(super) writer: Writer,
}

#[derive(Clone, Default, PartialEq, Eq)]
struct Parts {
    title: String,
    body: Option<String>,
    tags: String,
}

/// All versions, oldest first, and never none: without a history what the post shows now is all there is.
pub(super) fn of(post: &Post, history: &[History]) -> Vec<Version> {
    let mut all: Vec<(Parts, Version)> = Vec::new();
    let mut parts = Parts::default();
    let mut lines = history.iter().filter(|line| line.kind <= 9).peekable();
    while let Some(line) = lines.next() {
        take(&mut parts, line);
        while let Some(same) = lines.next_if(|next| next.save == line.save) {
            take(&mut parts, same);
        }
        let changed = all.last().is_none_or(|(before, _)| *before != parts);
        if let Some(body) = parts.body.as_ref().filter(|_| changed) {
            let source = words::with_topics(&words::markdown(body, None), &parts.tags);
            let version = Version { title: parts.title.clone(), source, at: line.at, writer: line.writer.clone() };
            all.push((parts.clone(), version));
        }
    }
    let mut versions: Vec<Version> = all.into_iter().map(|(_, version)| version).collect();
    finish(post, parts.body.as_deref(), &mut versions);
    versions
}

fn take(parts: &mut Parts, line: &History) {
    match line.kind {
        1 | 4 | 7 => parts.title = line.text.trim().to_owned(),
        2 | 5 | 8 => parts.body = Some(line.text.clone()),
        3 | 6 | 9 => parts.tags = line.text.clone(),
        _ => {}
    }
}

/// The last version is what the post shows now, HTML in its Markdown made readable by what the site made of it.
fn finish(post: &Post, body: Option<&str>, versions: &mut Vec<Version>) {
    let source = words::with_topics(&words::markdown(body.unwrap_or_default(), Some(&post.html)), &post.tags);
    match versions.last_mut() {
        Some(last) => {
            last.title.clone_from(&post.title);
            last.source = source;
        }
        None => {
            let (title, writer) = (post.title.clone(), post.writer.clone());
            versions.push(Version { title, source, at: post.at, writer });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::rows::PostKind;
    use super::*;

    fn post() -> Post {
        Post {
            id: 1,
            kind: PostKind::Question,
            question: None,
            accepted: None,
            at: Timestamp::from_millis(1),
            writer: Writer { user: Some(7), name: None },
            title: "Chains".to_owned(),
            html: "<p>How <b>often</b>?</p>".to_owned(),
            tags: "<chain><c++>".to_owned(),
            closed: false,
            licence: String::new(),
        }
    }

    fn line(kind: i64, save: &str, text: &str) -> History {
        let at = Timestamp::from_millis(save.len().try_into().unwrap());
        History {
            post: 1,
            kind,
            save: save.into(),
            at,
            writer: Writer::default(),
            text: text.into(),
            comment: String::new(),
        }
    }

    #[test]
    fn what_was_saved_together_is_one_version_and_the_last_one_is_what_the_post_shows() {
        let history = [
            line(2, "a", "How often"),
            line(1, "a", "Chain"),
            line(3, "a", "<chain>"),
            line(6, "bb", "<chain><c++>"),
            line(10, "ccc", "closed"),
            line(5, "dddd", "How often?"),
            line(4, "dddd", "Chains"),
        ];
        let told: Vec<_> =
            of(&post(), &history).into_iter().map(|one| (one.title, one.source, one.at.millis())).collect();
        let expected = [
            ("Chain", "How often\n\n#chain", 1),
            ("Chain", "How often\n\n#chain #c-plus-plus", 2),
            ("Chains", "How often?\n\n#chain #c-plus-plus", 4),
        ];
        assert_eq!(told, expected.map(|(title, source, at)| (title.to_owned(), source.to_owned(), at)));
    }

    #[test]
    fn without_a_history_the_page_is_read() {
        let all = of(&post(), &[]);
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].source, "How **often**?\n\n#chain #c-plus-plus");
    }
}
