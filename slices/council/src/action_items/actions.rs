//! Giving work out, and seeing it to its end.

use super::model::Task;
use super::store::{self, NewAction};
use crate::councils::{Chamber, chamber};
use crate::facts::{ActionDone, ActionDropped, ActionGiven, ActionMoved, ActionReopened};
use crate::{ACTION, decisions, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{PersonId, SubjectId, Timestamp};
use subjects::{NewSubject, Written};
use texts::Lang;
use web::checks::line;
use web::faces;
use web::{FieldErrors, Problem};

/// What somebody takes on.
#[derive(Clone, Debug, Default)]
pub struct Promise {
    /// What is to be done.
    pub title: String,
    /// By whom.
    pub owner: Option<PersonId>,
    /// Until when.
    pub due: Option<Timestamp>,
    /// The meeting that it comes from.
    pub meeting: Option<SubjectId>,
    /// The decision that it comes from.
    pub decision: Option<SubjectId>,
    /// The client's key, against giving it twice.
    pub key: Option<String>,
}

/// Gives somebody work, in a council that was found for this viewer.
///
/// # Errors
/// If the viewer may not, or owner or day is missing.
pub async fn give(cx: &mut Cx, lang: Lang, chamber: &Chamber, promise: &Promise) -> Result<SubjectId, Problem> {
    let chamber = grant(cx.viewer(), chamber.clone(), &policy::Work)?;
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    let title = promise.title.lines().next().unwrap_or_default().trim();
    line(lang, &mut errors, "title", title);
    let members = faces::members(cx, chamber.subject.space).await?;
    let owner = promise.owner.filter(|owner| members.iter().any(|member| member.id == *owner));
    if owner.is_none() {
        errors.add("owner", t.error_owner_missing());
    }
    if promise.due.is_none() {
        errors.add("due", t.error_due_missing());
    }
    let (Some(owner), Some(due), true) = (owner, promise.due, errors.is_empty()) else {
        return Err(Problem::Invalid(errors));
    };
    if let Some(decision) = promise.decision {
        let decision = decisions::store::one(cx, decision).await?.ok_or(Problem::NotFound)?;
        if decision.council != chamber.subject.id {
            return Err(Problem::NotFound);
        }
    }
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let Promise { meeting, decision, .. } = promise;
    let new = NewAction { owner, due, meeting: *meeting, decision: *decision };
    let (id, fresh) = insert(cx, &chamber, author, title, promise.key.as_deref(), &new).await?;
    if fresh {
        cx.record(&ActionGiven { space: chamber.subject.space, action: id, people: vec![owner] }).await?;
    }
    Ok(id)
}

async fn insert(
    cx: &mut Cx,
    chamber: &Chamber,
    author: PersonId,
    title: &str,
    key: Option<&str>,
    new: &NewAction,
) -> Result<(SubjectId, bool), Problem> {
    let subject = NewSubject {
        kind: ACTION,
        space: chamber.subject.space,
        audience: chamber.subject.audience,
        author,
        below: None,
        title,
        text: &Written::default(),
        client_key: key,
        source: None,
    };
    let created = subjects::create(cx, &subject).await?;
    if created.fresh {
        store::insert(cx, created.id, chamber.subject.id, new).await?;
    }
    Ok((created.id, created.fresh))
}

/// An action with its council.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn task(cx: &mut Cx, id: SubjectId) -> Result<Task, Problem> {
    let action = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let chamber = chamber(cx, action.council).await?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    Ok(Task { chamber, subject, action })
}

async fn taken(cx: &mut Cx, id: SubjectId, act: &impl Rule<Task>) -> Result<Task, Problem> {
    subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let task = task(cx, id).await?;
    Ok(grant(cx.viewer(), task, act)?.into_inner())
}

/// It is done. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub async fn finish(cx: &mut Cx, id: SubjectId) -> Result<SubjectId, Problem> {
    let task = taken(cx, id, &policy::Finish).await?;
    if task.action.done_at.is_none() {
        store::finish(cx, id, cx.viewer().person()).await?;
        let in_time = cx.now() <= task.action.first_due_at;
        cx.record(&ActionDone { space: task.subject.space, action: id, in_time }).await?;
    }
    Ok(task.chamber.subject.id)
}

/// It is open again. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub async fn reopen(cx: &mut Cx, id: SubjectId) -> Result<SubjectId, Problem> {
    let task = taken(cx, id, &policy::Finish).await?;
    if task.action.done_at.is_some() || task.action.dropped_at.is_some() {
        store::finish(cx, id, None).await?;
        cx.record(&ActionReopened { space: task.subject.space, action: id }).await?;
    }
    Ok(task.chamber.subject.id)
}

/// It is not needed any more.
///
/// # Errors
/// If the viewer does not keep the council.
pub async fn drop_it(cx: &mut Cx, id: SubjectId) -> Result<SubjectId, Problem> {
    let task = taken(cx, id, &Kept).await?;
    if task.action.dropped_at.is_none() && task.action.done_at.is_none() {
        store::drop_it(cx, id, cx.viewer().person().ok_or(Problem::SignIn)?).await?;
        cx.record(&ActionDropped { space: task.subject.space, action: id }).await?;
    }
    Ok(task.chamber.subject.id)
}

/// It is due at another time. Whether it was done in time is still held against what was promised first.
///
/// # Errors
/// If the viewer does not keep the council, or there is no day.
pub async fn shift(cx: &mut Cx, lang: Lang, id: SubjectId, due: Option<Timestamp>) -> Result<SubjectId, Problem> {
    let task = taken(cx, id, &Kept).await?;
    let due = due.ok_or_else(|| Problem::field("due", t::Texts::new(lang).error_due_missing()))?;
    if due != task.action.due_at {
        store::shift(cx, id, due).await?;
        cx.record(&ActionMoved { space: task.subject.space, action: id }).await?;
    }
    Ok(task.chamber.subject.id)
}

/// Those who keep its council may.
struct Kept;

impl Rule<Task> for Kept {
    fn judge(&self, viewer: &kernel::Viewer, task: &Task) -> kernel::Verdict {
        policy::Keep.judge(viewer, &task.chamber)
    }
}
