//! Text whose lines were broken for the way and are one where they belong together (RFC 3676).

/// The text with its paragraphs on one line each. `spaces_go` is the `DelSp=yes` of the part.
pub(crate) fn joined(text: &str, spaces_go: bool) -> String {
    let mut out = String::with_capacity(text.len());
    // How deep the line before is quoted, if this one goes on with it.
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let (depth, words) = unquoted(line);
        let is_signature = words == "-- ";
        if open.take().is_some_and(|before| before == depth && !is_signature) {
            out.truncate(out.trim_end_matches('\n').len());
        } else if depth > 0 {
            out.push_str(&">".repeat(depth));
            out.push(' ');
        }
        let flows = words.ends_with(' ') && !is_signature;
        out.push_str(if flows && spaces_go { &words[..words.len() - 1] } else { words });
        out.push('\n');
        open = flows.then_some(depth);
    }
    out
}

/// How deep a line is quoted, and the line without the marks and the space that was put before it for the way.
fn unquoted(line: &str) -> (usize, &str) {
    let words = line.trim_start_matches('>');
    (line.len() - words.len(), words.strip_prefix(' ').unwrap_or(words))
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn broken_lines_are_one_again_and_quotes_keep_their_depth() {
        let text = "The printer on the \nsecond floor jams.\n\n> Which \n> one?\n>> The old one.\n-- \nInes";
        let whole = "The printer on the second floor jams.\n\n> Which one?\n>> The old one.\n-- \nInes\n";
        assert_eq!(joined(text, false), whole);
        assert_eq!(joined("zwi \nschen\n", true), "zwischen\n");
        assert_eq!(joined(" From here\n", false), "From here\n", "a space that was put before the line goes");
    }
}
