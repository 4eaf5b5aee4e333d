//! Stating what the platform does not see, confirming it, withdrawing it.

use super::store::{self, Statement};
use crate::facts::{EvidenceConfirmed, EvidenceStated, EvidenceWithdrawn};
use crate::plans::{self, Around};
use crate::steps::{self, Named, Owned};
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::RevisionId;
use kernel::grant::grant;
use maturity::rules::{Condition, Rules};
use texts::Lang;
use web::{FieldErrors, Problem};

/// Longest statement and longest address in characters.
const LONGEST: usize = 500;

/// States that a condition of an action holds. It counts once somebody else has confirmed it.
///
/// # Errors
/// If the viewer may not, the rule has no such condition, or the words are missing.
pub async fn state(
    cx: &mut Cx,
    lang: Lang,
    named: &Named,
    key: &str,
    words: &str,
    link: &str,
) -> Result<RevisionId, Problem> {
    let Owned { around, step } = steps::owned(cx, named, &policy::State).await?;
    let recorded = |condition: &Condition| matches!(condition, Condition::Recorded(other) if other == key);
    if !Rules::current().of(&step.action).is_some_and(|rule| rule.all.iter().any(recorded)) {
        return Err(Problem::NotFound);
    }
    let (words, link) = (words.trim(), link.trim());
    checked(lang, words, link)?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let id = store::state(cx, &step.action, key, words, link, by).await?;
    if let Some(action) = step.subject {
        let (space, code, key) = (around.plan.space, step.action.clone(), key.to_owned());
        cx.record(&EvidenceStated { space, action, code, key }).await?;
    }
    super::look_at(cx, &step).await?;
    Ok(id)
}

fn checked(lang: Lang, words: &str, link: &str) -> Result<(), Problem> {
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    let controls = |text: &str| text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    match words.chars().count() {
        0 => errors.add("words", t.error_words_missing()),
        long if long > LONGEST => errors.add("words", t.error_reason_long(LONGEST)),
        _ if controls(words) => errors.add("words", t.error_characters()),
        _ => {}
    }
    let leads = link.is_empty() || link.starts_with("https://") || link.starts_with("http://") || link.starts_with('/');
    if !leads || link.starts_with("//") || link.chars().count() > LONGEST || controls(link) {
        errors.add("link", t.error_link());
    }
    errors.check()
}

/// Confirms what another person stated. Again changes nothing.
///
/// # Errors
/// If the viewer may not: they stated it themselves, or it was withdrawn.
pub async fn confirm(cx: &mut Cx, id: RevisionId) -> Result<String, Problem> {
    let (around, statement) = found(cx, id).await?;
    if statement.counts() && statement.confirmed_by == cx.viewer().person() {
        return Ok(statement.action);
    }
    let statement = grant(cx.viewer(), statement, &policy::Confirm)?.into_inner();
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::confirm(cx, id, by).await?;
    if let Some(step) = steps::store::one(cx, &statement.action).await? {
        if let Some(action) = step.subject {
            let (space, code, key) = (around.plan.space, step.action.clone(), statement.key.clone());
            cx.record(&EvidenceConfirmed { space, action, code, key }).await?;
        }
        super::look_at(cx, &step).await?;
    }
    Ok(statement.action)
}

/// Withdraws a statement. It stays in the history.
///
/// # Errors
/// If the viewer may not.
pub async fn withdraw(cx: &mut Cx, id: RevisionId) -> Result<String, Problem> {
    let (around, statement) = found(cx, id).await?;
    if !statement.is_there() && statement.withdrawn_by == cx.viewer().person() {
        return Ok(statement.action);
    }
    let statement = grant(cx.viewer(), statement, &policy::Withdraw { around: &around })?.into_inner();
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::withdraw(cx, id, by).await?;
    if let Some(step) = steps::store::one(cx, &statement.action).await? {
        if let Some(action) = step.subject {
            let (space, code, key) = (around.plan.space, step.action.clone(), statement.key.clone());
            cx.record(&EvidenceWithdrawn { space, action, code, key }).await?;
        }
        super::look_at(cx, &step).await?;
    }
    Ok(statement.action)
}

/// A statement of a plan that the viewer may read, the plan locked.
async fn found(cx: &mut Cx, id: RevisionId) -> Result<(Around, Statement), Problem> {
    plans::store::lock(cx).await?;
    let around = plans::read(cx).await?;
    let statement = store::statement(cx, id).await?.ok_or(Problem::NotFound)?;
    Ok((around, statement))
}
