//! Proposing topics, and declining them.

use super::store::{self, Topic};
use crate::councils::{Chamber, chamber, locked};
use crate::facts::TopicDeclined;
use crate::{TOPIC, policy};
use db::Cx;
use jobs::Record;
use kernel::SubjectId;
use kernel::grant::grant;
use subjects::{Created, NewSubject};
use texts::Lang;
use web::checks::{body, line, short};
use web::prose;
use web::{FieldErrors, Problem};

/// What somebody wants the council to talk about.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Its title.
    pub title: String,
    /// More about it: Markdown.
    pub text: String,
    /// The thread that it comes from.
    pub about: Option<SubjectId>,
    /// The client's key, against proposing twice.
    pub key: Option<String>,
}

/// Proposes a topic to a council.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn propose(cx: &mut Cx, lang: Lang, council: SubjectId, wanted: &Wanted) -> Result<Created, Problem> {
    let chamber = chamber(cx, council).await?;
    let chamber = grant(cx.viewer(), chamber, &policy::Suggest)?;
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.text, "");
    errors.check()?;
    if let Some(about) = wanted.about {
        subjects::find(cx, about).await?.ok_or(Problem::NotFound)?;
    }
    let text = prose::written(cx, lang, &wanted.text).await?;
    let new = NewSubject {
        kind: TOPIC,
        space: chamber.subject.space,
        audience: chamber.subject.audience,
        author: cx.viewer().person().ok_or(Problem::SignIn)?,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        store::insert(cx, created.id, council, wanted.about).await?;
    }
    Ok(created)
}

/// A topic with its council.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<(Chamber, Topic), Problem> {
    let topic = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    Ok((chamber(cx, topic.council).await?, topic))
}

/// Declines a topic with a reason, or takes back one's own.
///
/// # Errors
/// If the viewer may not, or no reason is given.
pub async fn decline(cx: &mut Cx, lang: Lang, id: SubjectId, reason: &str) -> Result<SubjectId, Problem> {
    let topic = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let own = cx.viewer().person() == Some(topic.author);
    let chamber = locked(cx, topic.council).await?;
    let chamber = grant(cx.viewer(), chamber, &policy::Decline { own })?;
    let mut errors = FieldErrors::new();
    short(lang, &mut errors, "reason", reason);
    if reason.trim().is_empty() && !own {
        errors.add("reason", crate::t::Texts::new(lang).error_reason_missing());
    }
    errors.check()?;
    if topic.declined_at.is_none() {
        let by = cx.viewer().person().ok_or(Problem::SignIn)?;
        store::decline(cx, id, by, reason.trim()).await?;
        cx.record(&TopicDeclined { space: chamber.subject.space, topic: id }).await?;
    }
    Ok(topic.council)
}
