//! From a mail to what is made of it, as its writer.

use super::store::Mail;
use crate::t::Texts;
use db::Cx;
use kernel::{SpaceId, SubjectId};
use texts::Lang;
use web::Problem;
use web::letters::{Letter, Taker};

/// The words of a mail: of an answer without what it quotes, of another all of them. Files are named, and stay with the mail.
pub(crate) fn letter(t: Texts, mail: &Mail) -> Letter {
    let words = if mail.root.is_some() { letterbox::said(&mail.text) } else { mail.text.trim_end() };
    let first = words.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let title = [mail.title.as_str(), first].into_iter().find(|line| !line.trim().is_empty());
    let title: String = title.unwrap_or(t.no_subject()).trim().chars().take(200).collect();
    let words = if words.trim().is_empty() { title.clone() } else { words.to_owned() };
    let names: Vec<String> = mail.file_names().iter().map(|name| format!("`{}`", name.replace('`', "'"))).collect();
    let text = if names.is_empty() { words } else { format!("{words}\n\n{}", t.files_beside(names.join(", "))) };
    Letter { title, text, key: format!("mail-{}", mail.id) }
}

/// Makes something of a letter as the viewer of the unit of work: an answer in the thread, or the beginning of one.
///
/// # Errors
/// If nothing takes mail there, or they may not.
pub(crate) async fn make(
    cx: &mut Cx,
    takers: &[Taker],
    lang: Lang,
    (space, root): (SpaceId, Option<SubjectId>),
    letter: &Letter,
) -> Result<SubjectId, Problem> {
    if let Some(root) = root {
        let found = subjects::find(cx, root).await?.ok_or(Problem::NotFound)?;
        let taker = takers.iter().find(|taker| taker.kind == found.kind).ok_or(Problem::NotFound)?;
        return (taker.reply)(cx, lang, root, letter).await;
    }
    for taker in takers {
        if (taker.place)(cx, space).await?.is_some() {
            return (taker.begin)(cx, lang, space, letter).await;
        }
    }
    Err(Problem::NotFound)
}
