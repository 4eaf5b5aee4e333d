//! What an answer by mail asks for besides being said.

/// The words that solve a request, on a line of their own, first or last.
const SOLVED: [&str; 5] = ["#solved", "#done", "#gelöst", "#geloest", "#erledigt"];

/// An answer as it is meant.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Meant {
    /// What is said; nothing where the line alone was written.
    pub text: Option<String>,
    /// Whether the request is solved with it.
    pub solves: bool,
}

/// Takes the line that solves out of an answer. In the middle of a text it is a topic like any other.
pub(super) fn meant(text: &str) -> Meant {
    let lines: Vec<&str> = text.lines().collect();
    let worded = |line: &&str| !line.trim().is_empty();
    let (first, last) = (lines.iter().position(worded), lines.iter().rposition(worded));
    let solving = [first, last].into_iter().flatten().find(|at| is_solved(lines[*at]));
    let Some(at) = solving else { return Meant { text: Some(text.trim_end().to_owned()), solves: false } };
    let rest: Vec<&str> = lines.iter().enumerate().filter(|(line, _)| *line != at).map(|(_, line)| *line).collect();
    let rest = rest.join("\n").trim_matches('\n').trim_end().to_owned();
    Meant { text: Some(rest).filter(|rest| !rest.trim().is_empty()), solves: true }
}

/// Some programs put a backslash before the mark when they make plain text of a page.
fn is_solved(line: &str) -> bool {
    let word = line.trim().trim_start_matches('\\').to_lowercase();
    SOLVED.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_its_own_solves_and_is_not_said() {
        for (text, said, solves) in [
            ("It works again.\n\n#solved\n", Some("It works again."), true),
            ("#Erledigt\n\nDanke!", Some("Danke!"), true),
            ("\\#solved", None, true),
            ("It works.\n#solved\nOr does it?", Some("It works.\n#solved\nOr does it?"), false),
            ("I think it is #solved", Some("I think it is #solved"), false),
            ("Thanks", Some("Thanks"), false),
        ] {
            assert_eq!(meant(text), Meant { text: said.map(str::to_owned), solves }, "{text}");
        }
    }
}
