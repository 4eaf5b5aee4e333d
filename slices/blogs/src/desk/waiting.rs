//! Comments that wait for the author, longest first. Only the desk shows them: others see figures of many.

use super::model::days_since;
use super::store;
use crate::comments::Comment;
use db::Cx;
use kernel::SubjectId;
use subjects::Subject;
use web::faces::Faces;
use web::view::{PersonView, TimeView};
use web::{App, Visit};

/// So many are shown.
const SHOWN: usize = 50;

/// A comment that waits.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Waiting {
    pub href: String,
    pub post: SubjectId,
    pub post_title: String,
    pub by: PersonView,
    pub excerpt: String,
    pub at: TimeView,
    /// Whole days since.
    pub days: i64,
    /// Whether five working days are over.
    pub overdue: bool,
}

/// Those that wait, and how many more there are than are shown.
pub(crate) async fn of(cx: &mut Cx, app: &App, visit: &Visit, all: &[Comment]) -> db::Result<(Vec<Waiting>, usize)> {
    let open: Vec<&Comment> = all.iter().filter(|comment| comment.answer.is_none()).collect();
    let first = &open[..open.len().min(SHOWN)];
    let written = store::written(cx, &first.iter().map(|comment| comment.id).collect::<Vec<_>>()).await?;
    let titles = store::titles(cx, &first.iter().map(|comment| comment.post).collect::<Vec<_>>()).await?;
    let faces = Faces::load(cx, first.iter().map(|comment| comment.author)).await?;
    let waiting = |comment: &&Comment| {
        let subject = written.get(&comment.id)?;
        Some(Waiting {
            href: address(app, subject),
            post: comment.post,
            post_title: titles.get(&comment.post)?.clone(),
            by: faces.view(visit, comment.author),
            excerpt: subject.excerpt.clone(),
            at: visit.time(comment.id.made_at()),
            days: days_since(comment.id.made_at(), visit.now),
            overdue: comment.is_overdue(visit.now),
        })
    };
    let shown = first.iter().filter_map(waiting).collect();
    Ok((shown, open.len().saturating_sub(SHOWN)))
}

/// Where a comment is read: its kind knows, or it is a place on the page of its post.
fn address(app: &App, subject: &Subject) -> String {
    match app.slices.kinds.named(&subject.kind) {
        Some(kind) => (kind.url)(subject),
        None => format!("/blogs/posts/{}#subject-{}", subject.root, subject.id),
    }
}
