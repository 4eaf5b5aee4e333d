//! Going back to an earlier version.

use crate::pages::{self, actions, model::Change};
use crate::{policy, t};
use db::Cx;
use kernel::SubjectId;
use kernel::grant::grant;
use texts::Lang;
use web::Problem;
use web::held::Through;

/// Puts an earlier text in the place of the one that holds, as a new version. Nothing in between is lost.
///
/// # Errors
/// If the viewer may not change the page, or there is no such version.
pub async fn restore(cx: &mut Cx, lang: Lang, id: SubjectId, number: i64) -> Result<(), Problem> {
    let leaf = pages::locked(cx, id, &policy::Write).await?;
    let (title, words) = subjects::version(cx, &leaf.subject, number).await?.ok_or(Problem::NotFound)?;
    let change = Change {
        title,
        text: words.source,
        note: t::Texts::new(lang).note_restored(number),
        minor: false,
        base: leaf.subject.version,
    };
    let text = actions::checked(cx, lang, leaf.subject.space, &change).await?;
    let subject = grant(cx.viewer(), leaf.subject.clone(), &Through { held: &*leaf, act: &policy::Write })?;
    actions::put(cx, &subject, &change, &text).await
}
