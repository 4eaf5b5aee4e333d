//! Answering.

use crate::questions::{self, lock};
use crate::{ladder, policy, t};
use db::Cx;
use kernel::SubjectId;
use kernel::grant::grant;
use subjects::{Created, NewSubject};
use texts::Lang;
use web::Problem;

/// Answers a question. The same key and text again gives the same answer back.
///
/// # Errors
/// If the viewer may not answer here, or there is no text.
pub async fn answer(
    cx: &mut Cx,
    lang: Lang,
    question: SubjectId,
    body: &str,
    key: Option<&str>,
) -> Result<Created, Problem> {
    let (asked, _) = lock(cx, question).await?;
    let asked = grant(cx.viewer(), asked, &policy::Answer)?;
    check(lang, body)?;
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let text = subjects::write(cx, body).await?;
    web::written::check(lang, cx.viewer(), &text)?;
    let new = NewSubject {
        kind: crate::ANSWER,
        space: asked.subject.space,
        audience: asked.subject.audience,
        author,
        below: Some((&asked.subject, &asked.subject)),
        title: "",
        text: &text,
        client_key: key,
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        questions::store::recount(cx, question).await?;
        ladder::store::end(cx, question, None).await?;
    }
    Ok(created)
}

/// Whether a text can be an answer.
///
/// # Errors
/// What is wrong with it.
pub fn check(lang: Lang, body: &str) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    match body.chars().count() {
        _ if body.trim().is_empty() => Err(Problem::field("body", t.error_answer_missing())),
        _ if body.contains('\0') => Err(Problem::field("body", t.error_body_zero())),
        long if long > markup::MAX_SOURCE_CHARS => {
            Err(Problem::field("body", t.error_body_long(markup::MAX_SOURCE_CHARS)))
        }
        _ => Ok(()),
    }
}
