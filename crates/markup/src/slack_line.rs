//! One line of a Slack message outside code blocks.

use crate::literal::push_literal;
use crate::mention::{RefKind, mention};
use crate::slack::{Names, enclosed, longest_run, unescape, unwrapped};

/// Slack's marker, and ours for the same.
const STYLES: [(char, &str); 3] = [('*', "**"), ('_', "*"), ('~', "~~")];

enum Token {
    /// A character as typed.
    Typed(char),
    /// Finished Markdown.
    Made(String),
}

pub(crate) struct Line {
    tokens: Vec<Token>,
}

impl Line {
    pub(crate) fn read(line: &str, names: &Names) -> Line {
        let mut tokens = Vec::with_capacity(line.len());
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            let boundary = !matches!(tokens.last(), Some(Token::Typed(c)) if c.is_alphanumeric());
            match special(rest, boundary, names) {
                Some((length, token)) => {
                    tokens.extend(token);
                    rest = &rest[length..];
                }
                None => {
                    tokens.push(Token::Typed(c));
                    rest = &rest[c.len_utf8()..];
                }
            }
        }
        Line { tokens }
    }

    /// Appends the line as Markdown: styles where Slack would show them, the rest escaped.
    pub(crate) fn push_to(&self, out: &mut String) {
        let markers = self.style();
        let mut typed = String::new();
        let mut starts = true;
        for (token, marker) in self.tokens.iter().zip(markers) {
            let made = match (token, marker) {
                (_, Some(ours)) => ours,
                (Token::Made(made), None) => made,
                (Token::Typed(c), None) => {
                    typed.push(*c);
                    continue;
                }
            };
            push_literal(out, &typed, starts, made.chars().next());
            out.push_str(made);
            typed.clear();
            starts = false;
        }
        push_literal(out, &typed, starts, None);
    }

    /// For each token, our marker if it opens or closes a style.
    fn style(&self) -> Vec<Option<&'static str>> {
        let mut markers = vec![None; self.tokens.len()];
        let mut closings = STYLES.map(|(marker, _)| self.closings(marker).into_iter().peekable());
        let mut ends = vec![self.tokens.len()];
        for at in 0..self.tokens.len() {
            while ends.len() > 1 && ends.last().is_some_and(|end| *end <= at) {
                ends.pop();
            }
            let Some(style) = STYLES.iter().position(|(marker, _)| self.typed(at) == Some(*marker)) else { continue };
            if markers[at].is_some() || !self.opens(at) {
                continue;
            }
            while closings[style].next_if(|end| *end <= at + 1).is_some() {}
            if let Some(end) =
                closings[style].peek().copied().filter(|end| ends.last().is_some_and(|outer| end < outer))
            {
                markers[at] = Some(STYLES[style].1);
                markers[end] = Some(STYLES[style].1);
                ends.push(end);
            }
        }
        markers
    }

    fn typed(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)? {
            Token::Typed(c) => Some(*c),
            Token::Made(_) => None,
        }
    }

    /// A style opens after a space or punctuation and before what is no space.
    fn opens(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or(Some(' '), |before| self.typed(before));
        let after = self.tokens.get(at + 1).is_some_and(|_| self.typed(at + 1).is_none_or(|c| !c.is_whitespace()));
        let apart = before.is_some_and(|c| c.is_whitespace() || c.is_ascii_punctuation());
        apart && after && self.typed(at + 1) != self.typed(at) && before != self.typed(at)
    }

    /// Where `marker` may close a style: after what is no space, before a space or punctuation.
    fn closings(&self, marker: char) -> Vec<usize> {
        let closes = |at: &usize| {
            let before = at.checked_sub(1).map(|before| self.typed(before));
            let after = if at + 1 < self.tokens.len() { self.typed(at + 1) } else { Some(' ') };
            self.typed(*at) == Some(marker)
                && before.is_some_and(|c| c.is_none_or(|c| !c.is_whitespace() && c != marker))
                && after.is_some_and(|c| c != marker && (c.is_whitespace() || c.is_ascii_punctuation()))
        };
        (0..self.tokens.len()).filter(closes).collect()
    }
}

/// Slack's own constructs at the start of `rest`: how many bytes they take, and what they become.
fn special(rest: &str, boundary: bool, names: &Names) -> Option<(usize, Vec<Token>)> {
    match rest.as_bytes()[0] {
        b'<' => angle(rest, names),
        b'`' => code(rest),
        b'&' => [("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&')]
            .iter()
            .find(|(entity, _)| rest.starts_with(entity))
            .map(|(entity, c)| (entity.len(), vec![Token::Typed(*c)])),
        b'h' | b'w' if boundary => bare_address(rest),
        _ => None,
    }
}

/// `<…>`: a person, a channel, a call to many, a link. Anything else was typed.
fn angle(rest: &str, names: &Names) -> Option<(usize, Vec<Token>)> {
    let (inside, _) = enclosed(&rest[1..])?;
    let (target, label) = inside.split_once('|').map_or((inside, None), |(target, label)| (target, Some(label)));
    let kind = target.chars().next()?;
    let id = &target[kind.len_utf8()..];
    let is_id = !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric());
    let tokens = match kind {
        '@' if is_id => called((names.people)(id), RefKind::Person, '@', label.unwrap_or(id)),
        '#' if is_id => called((names.channels)(id), RefKind::Space, '#', label.unwrap_or(id)),
        '!' if id.starts_with(|c: char| c.is_ascii_lowercase()) => match label {
            Some(label) => typed(label),
            None => typed(&format!("@{id}")),
        },
        _ => vec![Token::Made(link(target, label)?)],
    };
    Some((inside.len() + 2, tokens))
}

fn called(known: Option<(i64, String)>, kind: RefKind, sign: char, label: &str) -> Vec<Token> {
    match known {
        Some((id, name)) => vec![Token::Made(mention(kind, id, &name))],
        None => typed(&format!("{sign}{}", label.trim_start_matches(sign))),
    }
}

fn typed(text: &str) -> Vec<Token> {
    unescape(text).chars().map(Token::Typed).collect()
}

fn link(target: &str, label: Option<&str>) -> Option<String> {
    let address = unescape(target);
    let known = ["http://", "https://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    if !known || address.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\\".contains(c)) {
        return None;
    }
    let address = address.replace(';', "%3B");
    Some(match label.filter(|label| !label.trim().is_empty()) {
        Some(label) => format!("[{}](<{address}>)", crate::literal::label(&unescape(label))),
        None => format!("<{address}>"),
    })
}

/// An address that was typed and not marked by Slack, without the punctuation of the sentence around it.
fn bare_address(rest: &str) -> Option<(usize, Vec<Token>)> {
    let scheme = ["http://", "https://", "www."].into_iter().find(|scheme| rest.starts_with(scheme))?;
    let length =
        rest.find(|c: char| c.is_whitespace() || c.is_control() || "<>|\\`\"".contains(c)).unwrap_or(rest.len());
    let shown = rest[..length].trim_end_matches(|c: char| ".,;:!?'*_~)]}".contains(c));
    let before = if scheme == "www." { "http://" } else { "" };
    let made = link(&format!("{before}{shown}"), Some(shown))?;
    (shown.len() > scheme.len()).then(|| (shown.len(), vec![Token::Made(made)]))
}

/// Code between backticks on one line.
fn code(rest: &str) -> Option<(usize, Vec<Token>)> {
    let (inside, _) = rest[1..].split_once('`')?;
    let code = unescape(&unwrapped(inside));
    if code.trim().is_empty() {
        return None;
    }
    let fence = "`".repeat(longest_run(&code) + 1);
    Some((inside.len() + 2, vec![Token::Made(format!("{fence}{code}{fence}"))]))
}
