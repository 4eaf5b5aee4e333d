//! Proposing a change, and deciding on it.

use super::model::{self, Fate, Proposal};
use super::store::{self, Suggestion};
use crate::changes::granted;
use crate::facts::{ChangeAccepted, ChangeDeclined, ChangeProposed, ChangeWithdrawn};
use crate::questions::{self, Asked, check_typed};
use crate::{ANSWER, QUESTION, answers, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{PersonId, RevisionId, SubjectId, Verdict};
use subjects::{State, Subject};
use texts::Lang;
use web::Problem;

/// A question or an answer that the viewer may see, as what is judged, locked for a change or not; the question before its answer.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer, or it was taken away.
pub async fn text(cx: &mut Cx, id: SubjectId, lock: bool) -> Result<Asked, Problem> {
    let is_text =
        |subject: &Subject| (subject.kind == QUESTION || subject.kind == ANSWER) && subject.state() != State::Removed;
    let found = subjects::find(cx, id).await?.filter(is_text).ok_or(Problem::NotFound)?;
    let (asked, _) =
        if lock { questions::lock(cx, found.root).await? } else { questions::find(cx, found.root).await? };
    if asked.subject.state() == State::Removed {
        return Err(Problem::NotFound);
    }
    let found = if lock { subjects::lock(cx, id).await?.filter(is_text).ok_or(Problem::NotFound)? } else { found };
    Ok(asked.with(found))
}

/// Proposes another text; whether it is new. The same key and words again give the same proposal back.
///
/// # Errors
/// If the viewer may not, the words can't be taken or change nothing, the text is another one by now, or the viewer has proposed
/// something for it that nobody has decided on.
pub async fn propose(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    proposal: &Proposal,
) -> Result<(RevisionId, bool), Problem> {
    let t = t::Texts::new(lang);
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let asked = text(cx, id, true).await?;
    let asked = grant(cx.viewer(), asked, &policy::Suggest)?;
    if let Some(earlier) = repeated(cx, me, id, proposal).await? {
        return if earlier.1 { Ok((earlier.0, false)) } else { Err(Problem::Conflict(t.error_key().to_owned())) };
    }
    let subject = &asked.subject;
    model::check_word(lang, "reason", &proposal.reason, t.error_reason_missing())?;
    check(lang, subject, &proposal.title, &proposal.body)?;
    if proposal.version != subject.version {
        return Err(Problem::Conflict(t.error_text_changed().to_owned()));
    }
    if store::open(cx, id, me).await?.is_some() {
        return Err(Problem::Conflict(t.error_proposed_already().to_owned()));
    }
    let now = subjects::text(cx, subject).await?;
    if proposal.is_no_change(subject, &now.source) {
        return Err(Problem::field("body", t.error_no_change()));
    }
    let written = subjects::write(cx, &proposal.body).await?;
    web::written::check(lang, cx.viewer(), &written)?;
    let made = store::insert(cx, subject, me, proposal, &written).await?;
    let people = store::told(cx, subject).await?;
    cx.record(&ChangeProposed { space: subject.space, subject: id, question: subject.root, people }).await?;
    Ok((made, true))
}

/// What was proposed with the same key, and whether it said the same.
async fn repeated(
    cx: &mut Cx,
    me: PersonId,
    id: SubjectId,
    proposal: &Proposal,
) -> Result<Option<(RevisionId, bool)>, Problem> {
    let Some(key) = &proposal.key else { return Ok(None) };
    let Some(earlier) = store::by_key(cx, me, key).await? else { return Ok(None) };
    let typed = subjects::write(cx, &proposal.body).await?;
    let is_same = |one: Suggestion| {
        one.subject == id
            && one.title == proposal.title.trim()
            && one.source == typed.source
            && one.reason == proposal.reason.trim()
    };
    Ok(Some((earlier, store::find(cx, earlier).await?.is_some_and(is_same))))
}

/// Whether these words can stand in the place of the text.
fn check(lang: Lang, subject: &Subject, title: &str, body: &str) -> Result<(), Problem> {
    if subject.kind == QUESTION { check_typed(lang, title, body).check() } else { answers::check(lang, body) }
}

/// A proposal with its text, if the viewer may see it.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: RevisionId) -> Result<(Suggestion, Asked), Problem> {
    seen(cx, id, false).await
}

async fn seen(cx: &mut Cx, id: RevisionId, lock: bool) -> Result<(Suggestion, Asked), Problem> {
    let found = store::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let asked = text(cx, found.subject, lock).await?;
    let act = policy::SeeSuggestion { by: found.by };
    if act.judge(cx.viewer(), &asked) != Verdict::Allowed {
        return Err(Problem::NotFound);
    }
    // What was decided while this one waited for the lock is read again.
    let found = if lock { store::find(cx, id).await?.ok_or(Problem::NotFound)? } else { found };
    Ok((found, asked))
}

/// Makes it a version of the text, by whoever proposed it. `version` is the text that was compared with it. Again changes nothing.
///
/// # Errors
/// If the viewer may not, something else was decided, or the text is another one by now.
pub async fn accept(cx: &mut Cx, lang: Lang, id: RevisionId, version: i64) -> Result<Suggestion, Problem> {
    let (found, asked) = seen(cx, id, true).await?;
    let (space, author) = (asked.subject.space, asked.subject.author);
    let subject = granted(cx.viewer(), asked, &policy::Review { by: found.by })?;
    if is_settled(lang, &found, Fate::Accepted)? {
        return Ok(found);
    }
    if subject.version != version {
        return Err(Problem::Conflict(t::Texts::new(lang).error_text_changed().to_owned()));
    }
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let written = subjects::write(cx, &found.source).await?;
    subjects::edit_by(cx, &subject, found.by, &found.title, &written).await?;
    store::decide(cx, id, Fate::Accepted, me, "").await?;
    let people = [found.by, author].into_iter().filter(|person| *person != me).collect();
    cx.record(&ChangeAccepted { space, subject: found.subject, question: found.question, by: found.by, people })
        .await?;
    Ok(found)
}

/// Declines it with a word to whoever proposed it. Again changes nothing.
///
/// # Errors
/// If the viewer may not, the word is missing, or something else was decided.
pub async fn decline(cx: &mut Cx, lang: Lang, id: RevisionId, word: &str) -> Result<Suggestion, Problem> {
    let (found, asked) = seen(cx, id, true).await?;
    let space = asked.subject.space;
    grant(cx.viewer(), asked, &policy::Review { by: found.by })?;
    model::check_word(lang, "word", word, t::Texts::new(lang).error_word_missing())?;
    if is_settled(lang, &found, Fate::Declined)? {
        return Ok(found);
    }
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::decide(cx, id, Fate::Declined, me, word.trim()).await?;
    let people = vec![found.by];
    cx.record(&ChangeDeclined { space, subject: found.subject, question: found.question, people }).await?;
    Ok(found)
}

/// Takes one's own proposal back. Again changes nothing.
///
/// # Errors
/// If it is somebody else's, or was decided on.
pub async fn withdraw(cx: &mut Cx, lang: Lang, id: RevisionId) -> Result<Suggestion, Problem> {
    let (found, asked) = seen(cx, id, true).await?;
    let space = asked.subject.space;
    grant(cx.viewer(), asked, &policy::WithdrawSuggestion { by: found.by })?;
    if is_settled(lang, &found, Fate::Withdrawn)? {
        return Ok(found);
    }
    store::decide(cx, id, Fate::Withdrawn, found.by, "").await?;
    cx.record(&ChangeWithdrawn { space, subject: found.subject, question: found.question }).await?;
    Ok(found)
}

/// Whether this was decided already.
///
/// # Errors
/// If something else was.
fn is_settled(lang: Lang, found: &Suggestion, wanted: Fate) -> Result<bool, Problem> {
    match found.fate() {
        Fate::Open => Ok(false),
        fate if fate == wanted => Ok(true),
        _ => Err(Problem::Conflict(t::Texts::new(lang).error_decided_already().to_owned())),
    }
}
