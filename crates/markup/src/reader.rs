use crate::mention::{RefKind, reference};
use std::borrow::Cow;
use std::ops::Range;

/// The source of a text for one reader: what it names without showing it to them is only its label. `html` is what
/// [`crate::render`] made of `source`, as it is stored; `finds` says whether the reader may know a space or a page. Their own texts
/// are given to people as they typed them, without this.
pub fn source_for<'s>(source: &'s str, html: &str, finds: impl Fn(RefKind, i64) -> bool) -> Cow<'s, str> {
    let is_shown = |kind, id| match kind {
        RefKind::Person => html.contains(&format!("data-person=\"{id}\"")),
        RefKind::File => html.contains(&format!("data-file=\"{id}\"")),
        RefKind::Space => html.contains(&format!("data-space=\"{id}\"")) && finds(kind, id),
        RefKind::Page => html.contains(&format!("data-page=\"{id}")) && finds(kind, id),
    };
    let mut cuts: Vec<Range<usize>> = Vec::new();
    for link in links(source) {
        if !is_shown(link.kind, link.id) {
            cuts.extend([link.opening, link.ending]);
        }
    }
    if cuts.is_empty() {
        return Cow::Borrowed(source);
    }
    cuts.sort_by_key(|cut| cut.start);
    let (mut out, mut from) = (String::with_capacity(source.len()), 0);
    for cut in cuts {
        out.push_str(source.get(from..cut.start).unwrap_or_default());
        from = from.max(cut.end);
    }
    out.push_str(&source[from..]);
    Cow::Owned(out)
}

/// What refers to something: where its `@[` is, and its `](…)`.
struct Link {
    kind: RefKind,
    id: i64,
    opening: Range<usize>,
    ending: Range<usize>,
}

/// All that may be references, in one pass. Where the bracket opened is lost behind code, the target alone stands for it.
fn links(source: &str) -> Vec<Link> {
    let bytes = source.as_bytes();
    let (mut found, mut open, mut at) = (Vec::new(), Vec::new(), 0);
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'[' => open.push(at),
            b']' => {
                let begun = open.pop();
                let target = source[at + 1..].strip_prefix('(').and_then(|rest| rest.split_once(')'));
                if let Some((kind, id)) = target.and_then(|(target, _)| referred(target)) {
                    let end = at + 3 + target.map_or(0, |(target, _)| target.len());
                    let opening = begun.map_or(at..at, |begun| before(source, begun, kind)..begun + 1);
                    found.push(Link { kind, id, opening, ending: at..end });
                }
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// A target may stand in angles, and a title may follow it.
fn referred(target: &str) -> Option<(RefKind, i64)> {
    let word = target.trim().trim_start_matches('<').split(|c: char| c == '>' || c.is_whitespace()).next();
    word.and_then(reference)
}

/// With the `@` of a space and the `!` of a picture, which mean nothing without it.
fn before(source: &str, begun: usize, kind: RefKind) -> usize {
    let sign = if kind == RefKind::Space { '@' } else { '!' };
    source[..begun].strip_suffix(sign).map_or(begun, str::len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Attachment, References};

    struct Known;

    impl References for Known {
        fn person(&self, id: i64) -> Option<String> {
            (id == 1).then(|| "Ines".to_owned())
        }
        fn file(&self, id: i64) -> Option<Attachment> {
            (id == 5).then(|| Attachment { href: "/files/5".to_owned(), preview: None })
        }
    }

    fn read(source: &str) -> Cow<'_, str> {
        source_for(source, &crate::render(source, &Known).html, |_, space| space == 3)
    }

    #[test]
    fn a_text_that_shows_all_that_it_names_is_given_as_it_is() {
        let source = "@[Ines](person:1) in @[Finance](space:3): ![a](file:5), [b](file:5), [c](https://example.com)";
        assert!(matches!(read(source), Cow::Borrowed(same) if same == source));
    }

    #[test]
    fn what_the_reader_is_not_shown_is_only_named() {
        let cases = [
            ("Ask @[Hidden thing](space:4), then @[Finance](space:3).", "Ask Hidden thing, then @[Finance](space:3)."),
            ("@[Nobody](person:2) and ![a](file:6)", "@Nobody and a"),
            ("@[a [b] \\] c]( <space:4> \"d\" )!", "a [b] \\] c!"),
            ("[x](space:3) @[y](space:4)@[z](space:4)", "x yz"),
            ("] [a](/b) ](space:4) @[c](space:4)", "] [a](/b)  c"),
            ("@[a `]` b](space:4) \\[x]", "@[a `]` b \\[x]"),
        ];
        for (source, shown) in cases {
            assert_eq!(read(source), shown, "{source}");
        }
    }

    #[test]
    fn a_name_in_code_and_a_long_text_of_brackets_are_no_trouble() {
        assert_eq!(read("`@[x](space:4)`"), "`x`");
        for brackets in ["[](", "](", "@[x](space:4"] {
            let long = brackets.repeat(50_000 / brackets.len());
            assert_eq!(source_for(&long, "", |_, _| false), long);
        }
    }
}
