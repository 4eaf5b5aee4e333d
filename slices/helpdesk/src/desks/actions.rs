//! Opening a desk, changing what it says, closing it.

use super::store::{self, Desk};
use crate::facts::{DeskClosed, DeskOpened};
use crate::t::Texts;
use crate::{DESK, policy};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use subjects::{Created, NewSubject, Standing};
use texts::Lang;
use web::checks::{body, line};
use web::held::{self, Held, Through};
use web::{FieldErrors, Problem, prose};

/// What somebody says of a desk.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where those are who help; nothing when a desk is changed.
    pub space: Option<SpaceId>,
    /// Its name.
    pub title: String,
    /// What it helps with: Markdown.
    pub body: String,
    /// The client's key, against opening twice.
    pub key: Option<String>,
}

/// A desk that the viewer may see.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Held<Desk>, Problem> {
    hold(cx, id, false).await
}

/// The same, locked: what is set at it changes one after the other.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn lock(cx: &mut Cx, id: SubjectId) -> Result<Held<Desk>, Problem> {
    hold(cx, id, true).await
}

async fn hold(cx: &mut Cx, id: SubjectId, lock: bool) -> Result<Held<Desk>, Problem> {
    let subject = held::subject(cx, DESK, id, lock).await?;
    let thing = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    Ok(Held { subject, standing, owns: false, thing })
}

/// Opens a desk.
///
/// # Errors
/// If the viewer may not in this space, it has one, or something can't be taken.
pub async fn open(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let t = Texts::new(lang);
    let standing = match wanted.space {
        Some(space) => subjects::standing(cx, space).await?.filter(|space| space.may_read),
        None => None,
    };
    check(lang, wanted, standing.as_ref())?;
    let standing = grant(cx.viewer(), standing.ok_or(Problem::NotFound)?, &policy::OpenDesk)?;
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let text = prose::written(cx, lang, &wanted.body).await?;
    let new = NewSubject {
        kind: DESK,
        space: standing.space,
        audience: standing.read_audience,
        author,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        if let Some(there) = store::of_space(cx, standing.space).await? {
            return Err(Problem::field("space", t.error_has_desk(&there.name)));
        }
        store::insert(cx, created.id, standing.space).await?;
        cx.record(&DeskOpened { space: standing.space, desk: created.id }).await?;
    }
    Ok(created)
}

/// Changes its name and what it says. The earlier text stays in the history.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let held = hold(cx, id, true).await?;
    let subject = grant(cx.viewer(), held.subject.clone(), &Through { held: &held, act: &policy::KeepDesk })?;
    check(lang, wanted, held.standing.as_ref())?;
    let text = prose::written(cx, lang, &wanted.body).await?;
    Ok(subjects::edit(cx, &subject, wanted.title.trim(), &text).await?)
}

/// It takes no more requests; those that are there go on. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub async fn close(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let held = hold(cx, id, true).await?;
    let held = grant(cx.viewer(), held, &policy::KeepDesk)?;
    if held.thing.closed_at.is_none() {
        store::close(cx, id).await?;
        cx.record(&DeskClosed { space: held.thing.space, desk: id }).await?;
    }
    Ok(())
}

fn check(lang: Lang, wanted: &Wanted, space: Option<&Standing>) -> Result<(), Problem> {
    let (t, mut errors) = (Texts::new(lang), FieldErrors::new());
    match space {
        None => errors.add("space", t.error_space_missing()),
        Some(space) if !policy::takes_requests(space) => errors.add("space", t.error_space_closed(&space.name)),
        Some(_) => {}
    }
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.body, t.error_desk_empty());
    errors.check()
}
