//! Writing a version that is not live, sending it, putting it live.

use super::model::Version;
use super::store::{self, Staged};
use crate::blogs::store::publishers;
use crate::facts::ReviewAsked;
use crate::posts::form::Typed;
use crate::posts::{self, Wanted};
use crate::{drafts, policy, t};
use db::Cx;
use jobs::Record;
use kernel::SubjectId;
use kernel::grant::{Rule, grant};
use subjects::Subject;
use texts::Lang;
use web::{FieldErrors, Problem};

/// A post with its staged version, for who may look at that.
///
/// # Errors
/// [`Problem::NotFound`] for everybody else.
pub async fn find(cx: &mut Cx, post: SubjectId) -> Result<Version, Problem> {
    let (_, piece) = posts::find(cx, post).await?;
    let version = Version { piece, staged: store::find(cx, post).await? };
    Ok(grant(cx.viewer(), version, &policy::Look)?.into_inner())
}

/// Keeps what its author typed, finished or not. `known` is the version of the live text that they saw beside it.
///
/// # Errors
/// If the viewer did not write the post, or it is too long.
pub async fn save(cx: &mut Cx, lang: Lang, post: SubjectId, typed: &Typed, known: i64) -> Result<(), Problem> {
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    subjects::lock(cx, post).await?;
    let version = find(cx, post).await?;
    let version = grant(cx.viewer(), version, &policy::Stage)?;
    drafts::check(lang, &typed.words())?;
    let mut errors = FieldErrors::new();
    // What it is about may be hidden from its author by now: then it stays as it is.
    let (live, _) = posts::find(cx, post).await?;
    let there = version.staged.as_ref().map_or(live.about, |staged| staged.about);
    let stays = there.filter(|about| typed.about.trim() == about.to_string());
    let about = match stays {
        Some(about) => Some(about),
        None => posts::about(cx, lang, &typed.about, &mut errors).await?,
    };
    errors.check()?;
    let staged = Staged {
        title: typed.title.clone(),
        source: typed.text(),
        kind_name: posts::ContentKind::stored(&typed.kind).name().to_owned(),
        about,
        base_version: known,
        changed_by: me,
        changed_at: cx.now(),
        sent_at: version.staged.as_ref().and_then(|staged| staged.sent_at),
    };
    Ok(store::save(cx, post, &staged).await?)
}

/// Lets it wait for somebody who may put it live. Again is the same.
///
/// # Errors
/// If the viewer did not write the post, or there is nothing to send.
pub async fn send(cx: &mut Cx, lang: Lang, post: SubjectId) -> Result<(), Problem> {
    let version = find(cx, post).await?;
    let version = grant(cx.viewer(), version, &policy::Stage)?;
    let staged = version.staged.as_ref().ok_or(Problem::NotFound)?;
    posts::checked(cx, lang, &wanted(staged)).await?;
    if !version.is_sent() {
        store::send(cx, post).await?;
        let journal = &version.piece.journal;
        let mut people = publishers(cx, journal.subject.id, !journal.whose().leads()).await?;
        people.retain(|person| Some(*person) != cx.viewer().person());
        cx.record(&ReviewAsked { space: journal.blog.space, blog: journal.subject.id, people }).await?;
    }
    Ok(())
}

/// It takes the place of what is live; the earlier text stays in the history.
///
/// # Errors
/// If the viewer may not, there is none, something can't be taken, or the post was changed since it was written over it.
pub async fn publish(cx: &mut Cx, lang: Lang, post: SubjectId) -> Result<(), Problem> {
    subjects::lock(cx, post).await?;
    let version = find(cx, post).await?;
    let behind = version.is_behind();
    let subject = grant(cx.viewer(), version.piece.subject.clone(), &Of { version: &version })?;
    let staged = version.staged.as_ref().ok_or(Problem::NotFound)?;
    if behind {
        return Err(Problem::Conflict(t::Texts::new(lang).error_behind().to_owned()));
    }
    posts::put(cx, lang, &subject, &wanted(staged)).await?;
    Ok(store::delete(cx, post).await?)
}

/// It is thrown away; what is live stays. Again is the same.
///
/// # Errors
/// If the viewer did not write the post.
pub async fn discard(cx: &mut Cx, post: SubjectId) -> Result<(), Problem> {
    let version = find(cx, post).await?;
    grant(cx.viewer(), version, &policy::Stage)?;
    Ok(store::delete(cx, post).await?)
}

fn wanted(staged: &Staged) -> Wanted {
    Wanted {
        title: staged.title.clone(),
        text: staged.source.clone(),
        kind: staged.kind_name.clone(),
        about: staged.about.map(|about| about.to_string()).unwrap_or_default(),
        key: None,
    }
}

/// The rule of putting a version live, for functions that want the subject of its post alone.
struct Of<'a> {
    version: &'a Version,
}

impl Rule<Subject> for Of<'_> {
    fn judge(&self, viewer: &kernel::Viewer, subject: &Subject) -> kernel::Verdict {
        if subject.id == self.version.piece.subject.id {
            policy::PutLive.judge(viewer, self.version)
        } else {
            kernel::Verdict::Hidden
        }
    }
}
