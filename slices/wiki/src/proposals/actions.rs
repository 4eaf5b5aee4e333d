//! Proposing a change, and deciding.

use super::model::{Decision, Suggestion, applied};
use super::store;
use crate::facts::{ChangeDecided, ChangeProposed};
use crate::pages::model::Change;
use crate::pages::{self, actions};
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{DraftId, SubjectId};
use texts::Lang;
use web::Problem;
use web::checks::short;
use web::held::Through;

/// Proposes a change of a page.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn propose(cx: &mut Cx, lang: Lang, id: SubjectId, change: &Change) -> Result<DraftId, Problem> {
    let leaf = pages::locked(cx, id, &policy::Propose).await?;
    let text = actions::checked(cx, lang, leaf.subject.space, change).await?;
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let proposal = store::insert(cx, id, author, change, &text.source).await?;
    let mut people = vec![leaf.thing.owner];
    people.retain(|person| *person != author);
    cx.record(&ChangeProposed { space: leaf.subject.space, page: id, people }).await?;
    Ok(proposal)
}

/// A proposal that the viewer may look at.
///
/// # Errors
/// [`Problem::NotFound`] for everybody else.
pub async fn find(cx: &mut Cx, id: SubjectId, proposal: DraftId) -> Result<Suggestion, Problem> {
    let leaf = pages::find(cx, id).await?;
    let proposal = store::one(cx, id, proposal).await?.ok_or(Problem::NotFound)?;
    Ok(grant(cx.viewer(), Suggestion { leaf, proposal }, &policy::Look)?.into_inner())
}

/// Makes a proposed change, in the name of whoever proposed it, or declines it with a word. What was decided stays so.
///
/// # Errors
/// If the viewer may not change the page, it is decided already, or the page was changed in the same places since.
pub async fn decide(
    cx: &mut Cx,
    lang: Lang,
    (id, proposal): (SubjectId, DraftId),
    decision: Decision,
    word: &str,
) -> Result<(), Problem> {
    pages::locked(cx, id, &policy::Write).await?;
    let one = find(cx, id, proposal).await?;
    let t = t::Texts::new(lang);
    if !one.proposal.waits() {
        return Err(Problem::Conflict(t.error_decided().to_owned()));
    }
    let mut errors = web::FieldErrors::new();
    short(lang, &mut errors, "word", word);
    errors.check()?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    if decision == Decision::Accept {
        make(cx, lang, &one).await?;
        store::approved(cx, id, one.leaf.subject.version + 1, me).await?;
    }
    let state = if decision == Decision::Accept { 1 } else { 2 };
    store::decide(cx, proposal, state, me, word.trim()).await?;
    let people = vec![one.proposal.author];
    let accepted = decision == Decision::Accept;
    Ok(cx.record(&ChangeDecided { space: one.leaf.subject.space, page: id, people, accepted }).await.map(drop)?)
}

async fn make(cx: &mut Cx, lang: Lang, one: &Suggestion) -> Result<(), Problem> {
    let (subject, proposal) = (&one.leaf.subject, &one.proposal);
    let text = text(cx, one).await?;
    if text.conflicts > 0 {
        return Err(Problem::Conflict(t::Texts::new(lang).error_proposal_behind().to_owned()));
    }
    let change = Change {
        title: proposal.title.clone(),
        text: text.text,
        note: proposal.note.clone(),
        minor: proposal.minor,
        base: subject.version,
    };
    let written = actions::checked(cx, lang, subject.space, &change).await?;
    let granted = grant(cx.viewer(), subject.clone(), &Through { held: &one.leaf, act: &policy::Write })?;
    actions::put_by(cx, &granted, proposal.author, &change, &written).await
}

/// The text that a proposal makes of the one that holds.
///
/// # Errors
/// If the database refuses.
pub async fn text(cx: &mut Cx, one: &Suggestion) -> Result<crate::merging::Merged, Problem> {
    let holds = subjects::text(cx, &one.leaf.subject).await?.source;
    let base = subjects::version(cx, &one.leaf.subject, one.proposal.base_version).await?;
    let base = base.map_or_else(|| holds.clone(), |(_, words)| words.source);
    Ok(applied(&base, &holds, &one.proposal.source))
}

/// Takes one's own proposal back. Again is the same.
///
/// # Errors
/// If it is somebody else's.
pub async fn withdraw(cx: &mut Cx, id: SubjectId, proposal: DraftId) -> Result<(), Problem> {
    let one = find(cx, id, proposal).await?;
    let one = grant(cx.viewer(), one, &policy::Withdraw)?;
    if one.proposal.waits() {
        store::decide(cx, proposal, 3, one.proposal.author, "").await?;
    }
    Ok(())
}
