//! What somebody said in a mail, without the earlier mails below it and without their signature.
//!
//! It leaves out lines at the end and never changes one. Where somebody answered between the lines, all of it stays: what was
//! quoted is what the answers are about.

/// Words with which a program says that what it quotes was written by somebody: before and after the name.
const WROTE: [(&str, &str); 8] = [
    ("On ", "wrote:"),
    ("On ", "writes:"),
    ("Am ", ":"),
    ("Le ", "a écrit :"),
    ("Le ", "a écrit:"),
    ("El ", "escribió:"),
    ("Il ", "ha scritto:"),
    ("Op ", "schreef:"),
];
/// The line that some programs draw above an earlier mail.
const DRAWN: [&str; 6] = [
    "Original Message",
    "Original Appointment",
    "Forwarded message",
    "Ursprüngliche Nachricht",
    "Weitergeleitete Nachricht",
    "Urspr. Nachricht",
];
/// The first of the lines in which other programs repeat the head of the earlier mail, and those that follow it.
const HEADS: [(&str, [&str; 4]); 2] =
    [("From:", ["Sent:", "Date:", "To:", "Subject:"]), ("Von:", ["Gesendet:", "Datum:", "An:", "Betreff:"])];
/// What telephones add.
const SENT_FROM: [&str; 6] = [
    "Sent from my ",
    "Sent from Outlook",
    "Get Outlook for ",
    "Von meinem ",
    "Gesendet von ",
    "Diese Nachricht wurde von meinem ",
];

/// What was said. Where nothing would be left, all of it.
#[must_use]
pub fn said(text: &str) -> &str {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let quoted = lines.iter().enumerate().find_map(|(at, _)| introduces(&lines, at).then_some(at));
    let end = match quoted {
        Some(at) if !answers_within(&lines[at..]) => at,
        Some(_) => return text.trim_end(),
        None => lines.len(),
    };
    let end = without_quote(&lines[..end]);
    let end = without_signature(&lines[..end]);
    let length: usize = lines[..end].iter().map(|line| line.len()).sum();
    let kept = text[..length].trim_end();
    if kept.trim().is_empty() { text.trim_end() } else { kept }
}

/// Whether an earlier mail begins with this line.
fn introduces(lines: &[&str], at: usize) -> bool {
    let line = bare(lines[at]);
    is_drawn(line) || repeats_a_head(lines, at) || somebody_wrote(lines, at)
}

/// The line without the marks that make it bold and the space around it.
fn bare(line: &str) -> &str {
    line.trim().trim_start_matches("**").trim_end_matches("**").trim()
}

fn is_drawn(line: &str) -> bool {
    let words = line.trim_matches(|sign: char| matches!(sign, '-' | '_' | ' ' | '\\' | '*'));
    let drawn = line.starts_with("--") || line.starts_with("\\--") || line.starts_with("__");
    drawn && DRAWN.iter().any(|one| words.eq_ignore_ascii_case(one))
}

fn repeats_a_head(lines: &[&str], at: usize) -> bool {
    let plain = |line: &str| line.replace("**", "");
    HEADS.iter().any(|(first, others)| {
        let begins = plain(bare(lines[at])).starts_with(first);
        let follow = lines[at + 1..].iter().map(|line| plain(bare(line))).filter(|line| !line.is_empty()).take(4);
        begins && follow.filter(|line| others.iter().any(|other| line.starts_with(other))).count() >= 2
    })
}

/// "On Monday, Ines wrote:", which may be broken into three lines.
fn somebody_wrote(lines: &[&str], at: usize) -> bool {
    let first = bare(lines[at]);
    WROTE.iter().filter(|(before, _)| first.starts_with(before)).any(|(before, after)| {
        let last = lines[at..].iter().take(3).map(|line| bare(line)).take_while(|line| !line.is_empty());
        let whole = last.fold(
            String::new(),
            |whole, line| {
                if whole.ends_with(after) { whole } else { format!("{whole} {line}") }
            },
        );
        // "Am 3. Mai schrieb Ines:" has its verb in the middle.
        let says = *before != "Am " || whole.contains("schrieb");
        says && whole.ends_with(after) && whole.bytes().any(|byte| byte.is_ascii_digit())
    })
}

/// Whether somebody wrote between the lines of the earlier mail: their own words come after words that are marked as quoted.
fn answers_within(quote: &[&str]) -> bool {
    let end = without_signature(quote);
    let mut marked = quote[..end].iter().skip_while(|line| !is_quoted(line)).skip_while(|line| is_quoted(line));
    marked.any(|line| !line.trim().is_empty() && !is_quoted(line) && !is_telephone(line))
}

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

fn is_telephone(line: &str) -> bool {
    SENT_FROM.iter().any(|words| bare(line).starts_with(words))
}

/// Where the lines end without what is quoted at their end.
fn without_quote(lines: &[&str]) -> usize {
    let own = lines.iter().rposition(|line| !line.trim().is_empty() && !is_quoted(line));
    own.map_or(lines.len(), |own| own + 1)
}

/// Where the lines end without a signature: two hyphens on a line of their own, or the line of a telephone.
fn without_signature(lines: &[&str]) -> usize {
    let marks = |line: &&str| matches!(line.trim_end_matches(['\r', '\n']), "-- " | "--" | "\\-- " | "\\--");
    let end = lines.iter().position(marks).unwrap_or(lines.len());
    match lines[..end].iter().rposition(|line| !line.trim().is_empty()) {
        Some(last) if is_telephone(lines[last]) => last,
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use super::said;
    use proptest::prelude::*;

    #[test]
    fn an_answer_above_the_earlier_mail_is_what_was_said() {
        for earlier in [
            "On Mon, 30 Nov 2026 at 09:12, Priya Raman <help@havsel.example> wrote:\n> Which floor?\n",
            "On Mon, 30 Nov 2026 at 09:12, Priya Raman\n<help@havsel.example> wrote:\n\n> Which floor?\n>\n> Priya\n",
            "Am 30.11.2026 um 09:12 schrieb Priya Raman:\n> Welcher Stock?\n",
            "Am Mo., 30. Nov. 2026 um 09:12 Uhr schrieb Priya Raman <\nhelp@havsel.example>:\n\n> Welcher Stock?\n",
            "-----Original Message-----\nFrom: Priya\nSent: Monday\nSubject: No sound\n\nWhich floor?\n",
            "-----Ursprüngliche Nachricht-----\nVon: Priya\n\nWelcher Stock?\n",
            "From: Priya Raman <help@havsel.example>\nSent: Monday, 30 November 2026\nTo: Ines\nSubject: No sound\n\nWhich floor?\n",
            "**Von:** Priya Raman\n**Gesendet:** Montag\n**An:** Ines\n**Betreff:** Kein Ton\n\nWelcher Stock?\n",
            "Le 30 nov. 2026 à 09:12, Priya a écrit :\n> Quel étage ?\n",
            "> Which floor?\n> Priya\n",
            "-- \nInes Caldeira\nFinance\n",
            "Sent from my telephone\n",
            "Von meinem iPhone gesendet\n",
            "-- \nInes\n\nOn 30 Nov 2026, Priya wrote:\n> Which floor?\n",
        ] {
            let mail = format!("The second.\nBy the stairs.\n\n{earlier}");
            assert_eq!(said(&mail), "The second.\nBy the stairs.", "{mail}");
        }
    }

    #[test]
    fn answers_between_the_lines_keep_what_they_answer() {
        let mail = "On 30 Nov 2026, Priya wrote:\n> Which floor?\nThe second.\n> Since when?\nToday.";
        assert_eq!(said(mail), mail);
    }

    #[test]
    fn what_only_looks_like_it_stays() {
        for mail in [
            "On Monday it worked.\nNobody wrote: that it would stop.",
            "From: here on it fails.",
            "It says:\n\n> E-17\n\nWhat is that?",
            "Am Montag ging es noch, und dann:\nnichts mehr.",
        ] {
            assert_eq!(said(mail), mail);
        }
    }

    #[test]
    fn a_mail_that_only_quotes_is_kept_whole() {
        assert_eq!(said("> Which floor?\n"), "> Which floor?");
    }

    proptest! {
        #[test]
        fn it_is_the_beginning_of_the_text_and_never_nothing(lines in proptest::collection::vec(
            prop_oneof!["[ -~]{0,30}", Just("> quoted".to_owned()), Just("-- ".to_owned()), Just(String::new()),
                        Just("On 1 May, A wrote:".to_owned()), Just("From: A".to_owned()), Just("Sent: B".to_owned()),
                        Just("To: C".to_owned()), Just("Am 1. Mai schrieb A:".to_owned())], 0..30)) {
            let text = lines.join("\n");
            let kept = said(&text);
            prop_assert!(text.starts_with(kept));
            prop_assert_eq!(kept.trim().is_empty(), text.trim().is_empty());
        }

        #[test]
        fn any_text_is_read(text in "\\PC*") {
            prop_assert!(text.starts_with(said(&text)));
        }
    }
}
