//! How importers, the demo and benches put subjects in, dated by [`Cx::act_at`]: in the audience of their space, with a text rendered
//! as it would have been, once by their key.

use crate::{Names, NewSubject, Origin, Refused, Written, create, rendered_as, standing};
use db::{Cx, Error, params};
use kernel::{PersonId, RevisionId, SpaceId, SubjectId, Timestamp};
use markup::Options;

/// Puts a subject in that begins a thread: by whom and where, its title and its text (Markdown), and where it comes from under
/// which key.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn past(
    cx: &mut Cx,
    kind: &'static str,
    place: (SpaceId, PersonId),
    words: (&str, &str),
    from: (&str, &str),
) -> db::Result<SubjectId> {
    past_as(cx, kind, place, words, from, &Options::POST).await
}

/// The same for what is shown with these options.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn past_as(
    cx: &mut Cx,
    kind: &'static str,
    (space, author): (SpaceId, PersonId),
    (title, text): (&str, &str),
    from: (&str, &str),
    options: &Options,
) -> db::Result<SubjectId> {
    let audience = standing(cx, space).await?.ok_or(Error::NoRow)?.read_audience;
    let names = Names::load(cx, text).await?;
    let text = rendered_as(text.to_owned(), &names, options);
    let source = Some(from);
    let new = NewSubject { kind, space, audience, author, below: None, title, text: &text, client_key: None, source };
    match create(cx, &new).await {
        Ok(created) => Ok(created.id),
        Err(Refused::Database(error)) => Err(error),
        Err(Refused::KeyReused) => Err(Error::Other("an import gives no idempotency key".to_owned())),
    }
}

/// A text that a subject had before the one with which it was put in.
#[derive(Clone, Debug)]
pub struct Earlier<'a> {
    /// Its title then.
    pub title: &'a str,
    /// Its text then: Markdown.
    pub source: &'a str,
    /// Who wrote it so.
    pub editor: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Puts the texts that a new subject had before, oldest first, into its history; the present one was written at `edited`.
///
/// # Errors
/// If it has a history already, or the database refuses.
pub async fn earlier(cx: &mut Cx, id: SubjectId, texts: &[Earlier<'_>], edited: Timestamp) -> db::Result<()> {
    earlier_as(cx, id, texts, (None, edited), &Options::POST).await
}

/// The same for what is shown with these options; the present text was written by somebody else than its author.
///
/// # Errors
/// If it has a history already, or the database refuses.
pub async fn earlier_as(
    cx: &mut Cx,
    id: SubjectId,
    texts: &[Earlier<'_>],
    (editor, edited): (Option<PersonId>, Timestamp),
    options: &Options,
) -> db::Result<()> {
    let mut version = 1_i64;
    for text in texts {
        let names = Names::load(cx, text.source).await?;
        let html = rendered_as(text.source.to_owned(), &names, options).html;
        let revision = RevisionId::compose(text.at, cx.bits());
        let sql = "INSERT INTO subject_revision (id, subject_id, version, title, source, html, editor_id, written_at)
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        let params = params![revision, id, version, text.title, text.source, html, text.editor, text.at];
        cx.execute(sql, params).await?;
        version += 1;
    }
    let sql = "UPDATE subject SET version = $2, edited_at = $3, editor_id = $4 WHERE id = $1";
    cx.execute(sql, params![id, version, edited, editor]).await.map(drop)
}

/// Writes a text anew without leaving the old one behind: links that an import can only point at what it brought once all of it is
/// there.
///
/// # Errors
/// If the database refuses.
pub async fn reword(cx: &mut Cx, id: SubjectId, source: &str) -> db::Result<()> {
    reword_as(cx, id, source, &Options::POST).await.map(drop)
}

/// The same for what is shown with these options; gives the text as it is now.
///
/// # Errors
/// If the database refuses.
pub async fn reword_as(cx: &mut Cx, id: SubjectId, source: &str, options: &Options) -> db::Result<Written> {
    let names = Names::load(cx, source).await?;
    let text = rendered_as(source.to_owned(), &names, options);
    let sql = "UPDATE subject_text SET source = $2, html = $3 WHERE subject_id = $1";
    cx.execute(sql, params![id, text.source, text.html]).await?;
    Ok(text)
}

/// Keeps where a subject was first written.
///
/// # Errors
/// If that is kept already, or the database refuses.
pub async fn originated(cx: &mut Cx, id: SubjectId, origin: &Origin) -> db::Result<()> {
    let sql = "INSERT INTO subject_origin (subject_id, url, author, licence) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![id, origin.url, origin.author, origin.licence]).await.map(drop)
}
