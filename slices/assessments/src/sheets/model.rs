//! An answer as it is given, and what is wrong with one.

use maturity::Answer;

/// The longest comment, in characters.
pub(crate) const LONGEST_COMMENT: usize = 2_000;
/// The longest link to evidence, in characters.
pub(crate) const LONGEST_LINK: usize = 500;

/// What somebody gives for a question, as the form sends it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Given {
    /// `0` to `4`, `DK`, `NMA`, or empty.
    pub(crate) answer: String,
    /// It is a best guess.
    pub(crate) guess: bool,
    pub(crate) comment: String,
    pub(crate) evidence: String,
}

/// What is kept of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) answer: Option<Answer>,
    pub(crate) comment: String,
    pub(crate) evidence: String,
}

/// What is wrong with what was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The answer is none.
    Answer,
    /// The comment is too long.
    Comment,
    /// The evidence is no link that a browser opens.
    Evidence,
}

/// Reads what was given.
///
/// # Errors
/// If it can't be kept, each thing that is wrong.
pub(crate) fn check(given: &Given) -> Result<Said, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let text = match given.answer.as_str() {
        stage @ ("0" | "1" | "2" | "3" | "4") if given.guess => format!("{stage}?"),
        other => other.to_owned(),
    };
    let answer =
        if text.is_empty() { None } else { text.parse::<Answer>().map_err(|_| wrong.push(Wrong::Answer)).ok() };
    let comment = given.comment.replace("\r\n", "\n").trim().to_owned();
    if comment.chars().count() > LONGEST_COMMENT {
        wrong.push(Wrong::Comment);
    }
    let evidence = given.evidence.trim().to_owned();
    let opens = ["https://", "http://", "/"].iter().any(|start| evidence.starts_with(start));
    if !evidence.is_empty()
        && (!opens || evidence.chars().count() > LONGEST_LINK || evidence.contains(char::is_whitespace))
    {
        wrong.push(Wrong::Evidence);
    }
    if wrong.is_empty() { Ok(Said { answer, comment, evidence }) } else { Err(wrong) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(answer: &str, guess: bool) -> Given {
        Given { answer: answer.to_owned(), guess, ..Given::default() }
    }

    #[test]
    fn a_guess_counts_half_and_only_a_stage_is_guessed() {
        let said = |answer, guess| check(&given(answer, guess)).map(|said| said.answer);
        assert_eq!(said("3", false), Ok(Some(Answer::Sure(3))));
        assert_eq!(said("3", true), Ok(Some(Answer::Guess(3))));
        assert_eq!(said("DK", true), Ok(Some(Answer::DontKnow)));
        assert_eq!(said("NMA", false), Ok(Some(Answer::NotMyArea)));
        assert_eq!(said("", true), Ok(None));
        assert_eq!(said("7", false), Err(vec![Wrong::Answer]));
    }

    #[test]
    fn evidence_is_a_link() {
        let with = |evidence: &str| check(&Given { evidence: evidence.to_owned(), ..Given::default() }).is_ok();
        assert!(with("") && with(" https://example.org/a ") && with("/posts/12"));
        assert!(!with("see the wiki") && !with("javascript:alert(1)") && !with("https://a b"));
        let long = Given { comment: "x".repeat(LONGEST_COMMENT + 1), ..Given::default() };
        assert_eq!(check(&long), Err(vec![Wrong::Comment]));
    }
}
