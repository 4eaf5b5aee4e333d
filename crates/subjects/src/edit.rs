//! Changing a subject: nothing that was written is lost.

use crate::{State, Subject, Written, facts, find};
use db::{Cx, params};
use jobs::Record;
use kernel::{AudienceId, Granted, PersonId, RevisionId};

/// Replaces the text with another one of its author; the earlier one stays in the history. The grant is for this edit, the subject
/// locked.
///
/// # Errors
/// If the database refuses.
pub async fn edit(cx: &mut Cx, subject: &Granted<Subject>, title: &str, text: &Written) -> db::Result<()> {
    edit_by(cx, subject, subject.author, title, text).await
}

/// Replaces the text with one that somebody else may have written. The history says of each text whose it was.
///
/// # Errors
/// If the database refuses.
pub async fn edit_by(
    cx: &mut Cx,
    subject: &Granted<Subject>,
    editor: PersonId,
    title: &str,
    text: &Written,
) -> db::Result<()> {
    let before = find::text(cx, subject).await?;
    if before.source == text.source && subject.title == title {
        return Ok(());
    }
    keep(cx, subject, &before).await?;
    let sql = "UPDATE subject SET title = $2, excerpt = $3, version = version + 1, edited_at = $4, editor_id = $5 WHERE id = $1";
    cx.execute(sql, params![subject.id, title, text.excerpt, cx.now(), editor]).await?;
    let sql = "UPDATE subject_text SET source = $2, html = $3 WHERE subject_id = $1";
    cx.execute(sql, params![subject.id, text.source, text.html]).await?;
    crate::files::attach(cx, subject.id, editor, &text.files).await?;
    let mentions = newly_named(&before.source, text);
    let fact = facts::SubjectEdited {
        subject: subject.id,
        space: subject.space,
        root: subject.root,
        mentions,
        topics: text.topics.clone(),
    };
    cx.record(&fact).await.map(drop)
}

/// Marks it as edited at a moment, where an import knows that much and not the earlier text.
///
/// # Errors
/// If the database refuses.
pub async fn mark_edited(cx: &mut Cx, subject: kernel::SubjectId, at: kernel::Timestamp) -> db::Result<()> {
    cx.execute("UPDATE subject SET edited_at = $2 WHERE id = $1", params![subject, at]).await.map(drop)
}

async fn keep(cx: &mut Cx, subject: &Subject, before: &crate::Text) -> db::Result<()> {
    let id = RevisionId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO subject_revision (id, subject_id, version, title, source, html, editor_id, written_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let editor = find::editor(cx, subject).await?;
    let written_at = subject.edited_at.unwrap_or_else(|| subject.made_at());
    let params =
        params![id, subject.id, subject.version, subject.title, before.source, before.html, editor, written_at];
    cx.execute(sql, params).await.map(drop)
}

fn newly_named(before: &str, text: &Written) -> Vec<kernel::PersonId> {
    let named = |person: &kernel::PersonId| before.contains(&format!("(person:{person})"));
    text.mentions.iter().copied().filter(|person| !named(person)).collect()
}

/// Takes it away. Its text stays in the database for those who must be able to find it, and is shown to nobody.
///
/// # Errors
/// If the database refuses.
pub async fn remove(cx: &mut Cx, subject: &Granted<Subject>) -> db::Result<()> {
    if subject.state() == State::Removed {
        return Ok(());
    }
    cx.execute("UPDATE subject SET state = 2, version = version + 1 WHERE id = $1", params![subject.id]).await?;
    count(cx, subject, -1).await?;
    let fact = facts::SubjectRemoved { subject: subject.id, space: subject.space, root: subject.root };
    cx.record(&fact).await.map(drop)
}

/// Brings it back as it was.
///
/// # Errors
/// If the database refuses.
pub async fn restore(cx: &mut Cx, subject: &Granted<Subject>) -> db::Result<()> {
    if subject.state() != State::Removed {
        return Ok(());
    }
    cx.execute("UPDATE subject SET state = 0, version = version + 1 WHERE id = $1", params![subject.id]).await?;
    count(cx, subject, 1).await?;
    let fact = facts::SubjectRestored { subject: subject.id, space: subject.space, root: subject.root };
    cx.record(&fact).await.map(drop)
}

async fn count(cx: &mut Cx, subject: &Subject, by: i64) -> db::Result<()> {
    let Some(parent) = subject.parent else { return Ok(()) };
    let sql = "UPDATE subject SET reply_count = reply_count + $2 WHERE id = $1";
    cx.execute(sql, params![subject.root, by]).await?;
    if parent != subject.root {
        cx.execute(sql, params![parent, by]).await?;
    }
    let sql = "UPDATE subject SET newest_reply_id = (SELECT MAX(r.id) FROM subject r WHERE r.root_id = $1 AND r.id <> $1 AND r.state <> 2)
               WHERE id = $1";
    cx.execute(sql, params![subject.root]).await.map(drop)
}

/// Closes it or opens it again.
///
/// # Errors
/// If the database refuses, or it was taken away.
pub async fn set_state(cx: &mut Cx, subject: &Granted<Subject>, state: State) -> db::Result<()> {
    if subject.state() == State::Removed || state == State::Removed {
        return Err(db::Error::Other("taking away and bringing back have functions of their own".to_owned()));
    }
    cx.execute("UPDATE subject SET state = $2 WHERE id = $1", params![subject.id, state.code()]).await?;
    let fact = facts::SubjectStateChanged { subject: subject.id, space: subject.space, state: state.name().to_owned() };
    cx.record(&fact).await.map(drop)
}

/// Whoever may see this audience sees the thread from now on. The grant is for this change, the subject the root of its thread.
///
/// # Errors
/// If the database refuses.
pub async fn readdress(cx: &mut Cx, subject: &Granted<Subject>, audience: AudienceId) -> db::Result<()> {
    if subject.audience == audience {
        return Ok(());
    }
    cx.execute("UPDATE subject SET audience_id = $2 WHERE root_id = $1", params![subject.root, audience]).await?;
    let fact = facts::SubjectReaddressed { subject: subject.id, space: subject.space, root: subject.root };
    cx.record(&fact).await.map(drop)
}
