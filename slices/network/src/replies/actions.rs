//! Replying.

use super::{KIND, top_of};
use crate::policy::Act;
use crate::posts::model;
use crate::seats;
use db::Cx;
use kernel::SubjectId;
use subjects::{Created, NewSubject};
use texts::Lang;
use web::Problem;

/// A reply to make.
#[derive(Clone, Debug)]
pub struct NewReply {
    /// What begins the thread.
    pub thread: SubjectId,
    /// What it answers: the thread itself or something in it.
    pub parent: SubjectId,
    /// Its text as typed.
    pub body: String,
    /// The client's key, against replying twice.
    pub key: Option<String>,
}

/// Replies. The same key and text again gives the same reply back.
///
/// # Errors
/// If the viewer may not reply there, the text can't be taken, or the database refuses.
pub async fn reply(cx: &mut Cx, lang: Lang, new: &NewReply) -> Result<Created, Problem> {
    let root = seats::take(cx, new.thread, Act::Reply).await?.into_inner().subject;
    let parent = top_of(cx, &root, new.parent).await?.ok_or(Problem::NotFound)?;
    model::check_typed(lang, "", &new.body)?;
    let text = subjects::write(cx, &new.body).await?;
    web::written::check(lang, cx.viewer(), &text)?;
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let subject = NewSubject {
        kind: KIND,
        space: root.space,
        audience: root.audience,
        author,
        below: Some((&root, &parent)),
        title: "",
        text: &text,
        client_key: new.key.as_deref(),
        source: None,
    };
    Ok(subjects::create(cx, &subject).await?)
}
