//! Making a subject.

use crate::{Subject, Written, facts};
use db::{Cx, params};
use jobs::Record;
use kernel::{AudienceId, PersonId, SpaceId, SubjectId};
use sha2::{Digest, Sha256};

/// What is needed to make one.
pub struct NewSubject<'a> {
    /// `network.update`, `questions.answer` …
    pub kind: &'static str,
    /// Where it lives.
    pub space: SpaceId,
    /// Who may see it: for a reply its thread's audience.
    pub audience: AudienceId,
    /// Who writes it.
    pub author: PersonId,
    /// The thread and what is answered, both found for this viewer and the root locked; `None` begins a thread.
    pub below: Option<(&'a Subject, &'a Subject)>,
    /// A title, or nothing.
    pub title: &'a str,
    /// The text.
    pub text: &'a Written,
    /// The client's key: the same key and text give the same subject back.
    pub client_key: Option<&'a str>,
    /// The import and the key there.
    pub source: Option<(&'a str, &'a str)>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Created {
    /// Which one.
    pub id: SubjectId,
    /// False if the same request had made it before.
    pub fresh: bool,
}

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The key was used for another text.
    #[error("this idempotency key was used for another request; use a new key for a new text")]
    KeyReused,
    /// The database refused.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Makes the subject, its text, its place in its thread, and the fact of it.
///
/// # Errors
/// If the key was used for another text, or the database refuses.
pub async fn create(cx: &mut Cx, new: &NewSubject<'_>) -> Result<Created, Refused> {
    let digest = new.client_key.map(|_| digest(new));
    if let Some(key) = new.client_key
        && let Some((id, there)) = earlier(cx, new.author, key).await?
    {
        return if there == digest { Ok(Created { id, fresh: false }) } else { Err(Refused::KeyReused) };
    }
    let id = SubjectId::compose(cx.now(), cx.bits());
    insert(cx, id, new, digest.as_deref()).await?;
    if let Some((root, parent)) = new.below {
        bump(cx, id, root, parent).await?;
    }
    crate::files::attach(cx, id, new.author, &new.text.files).await?;
    cx.record(&fact(id, new)).await?;
    Ok(Created { id, fresh: true })
}

fn digest(new: &NewSubject<'_>) -> String {
    let parent = new.below.map_or(0, |(_, parent)| parent.id.raw());
    let place = format!("{}\0{}\0{parent}\0{}\0", new.kind, new.space, new.title);
    format!("{:x}", Sha256::new().chain_update(place).chain_update(&new.text.source).finalize())
}

async fn earlier(cx: &mut Cx, author: PersonId, key: &str) -> db::Result<Option<(SubjectId, Option<String>)>> {
    let sql = "SELECT id, client_digest FROM subject WHERE author_id = $1 AND client_key = $2";
    cx.optional(sql, params![author, key]).await
}

async fn insert(cx: &mut Cx, id: SubjectId, new: &NewSubject<'_>, digest: Option<&str>) -> db::Result<()> {
    let sql =
        "INSERT INTO subject (id, kind, root_id, parent_id, author_id, space_id, audience_id, title, excerpt, last_id,
                   client_key, client_digest, source, source_key)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $1, $10, $11, $12, $13)";
    let root = new.below.map_or(id, |(root, _)| root.id);
    let parent = new.below.map(|(_, parent)| parent.id);
    let (source, source_key) = new.source.unzip();
    let params = params![
        id,
        new.kind,
        root,
        parent,
        new.author,
        new.space,
        new.audience,
        new.title,
        new.text.excerpt,
        new.client_key,
        digest,
        source,
        source_key
    ];
    cx.execute(sql, params).await?;
    let sql = "INSERT INTO subject_text (subject_id, source, html) VALUES ($1, $2, $3)";
    cx.execute(sql, params![id, new.text.source, new.text.html]).await.map(drop)
}

/// The thread has one more; a nested reply counts for its parent too.
async fn bump(cx: &mut Cx, id: SubjectId, root: &Subject, parent: &Subject) -> db::Result<()> {
    let sql =
        "UPDATE subject SET reply_count = reply_count + 1, last_id = CASE WHEN last_id > $2 THEN last_id ELSE $2 END,
                   newest_reply_id = CASE WHEN newest_reply_id > $2 THEN newest_reply_id ELSE $2 END WHERE id = $1";
    cx.execute(sql, params![root.id, id]).await?;
    if parent.id != root.id {
        cx.execute("UPDATE subject SET reply_count = reply_count + 1 WHERE id = $1", params![parent.id]).await?;
    }
    Ok(())
}

fn fact(id: SubjectId, new: &NewSubject<'_>) -> facts::SubjectCreated {
    facts::SubjectCreated {
        subject: id,
        space: new.space,
        kind: new.kind.to_owned(),
        root: new.below.map_or(id, |(root, _)| root.id),
        parent: new.below.map(|(_, parent)| parent.id),
        mentions: new.text.mentions.clone(),
        topics: new.text.topics.clone(),
        imported: new.source.is_some(),
    }
}
