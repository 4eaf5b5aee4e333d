//! Finding, opening and keeping desks.

use super::model::Desk;
use super::store;
use crate::facts::{DeskOpened, KeeperNamed, KeeperReleased};
use crate::{DESK, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{PersonId, SpaceId, SubjectId, Verdict, Viewer};
use subjects::{NewSubject, Subject};
use texts::Lang;
use web::checks::{body, line};
use web::json::renamed;
use web::{FieldErrors, Problem, faces, prose};

/// A desk with how the viewer stands at it.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn desk(cx: &mut Cx, id: SubjectId) -> Result<Desk, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    complete(cx, subject).await
}

async fn locked(cx: &mut Cx, id: SubjectId) -> Result<Desk, Problem> {
    let subject = subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    complete(cx, subject).await
}

async fn complete(cx: &mut Cx, subject: Subject) -> Result<Desk, Problem> {
    if subject.state() == subjects::State::Removed || !store::is_desk(cx, subject.id).await? {
        return Err(Problem::NotFound);
    }
    let standing = subjects::standing(cx, subject.space).await?;
    let is_named = match cx.viewer().person() {
        Some(person) => store::is_named(cx, subject.id, person).await?,
        None => false,
    };
    Ok(Desk { subject, standing, is_named })
}

/// Everybody who answers at a desk: who was named, and the owners of its space.
///
/// # Errors
/// If the database refuses.
pub async fn keepers(cx: &mut Cx, desk: SubjectId, space: SpaceId) -> db::Result<Vec<PersonId>> {
    let mut all = store::named(cx, desk).await?;
    for owner in store::owners(cx, space).await? {
        if !all.contains(&owner) {
            all.push(owner);
        }
    }
    Ok(all)
}

/// A desk to open, or what it becomes.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where; of a desk that is there it stays.
    pub space: Option<SpaceId>,
    /// What it is called.
    pub name: String,
    /// What it is for: Markdown.
    pub purpose: String,
    /// The client's key, against opening twice.
    pub key: Option<String>,
}

/// Opens a desk in a space that the viewer owns.
///
/// # Errors
/// If the viewer may not, the space has one already, or something is missing.
pub async fn open(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<SubjectId, Problem> {
    let t = t::Texts::new(lang);
    let mut errors = check(lang, wanted);
    let Some(space) = wanted.space else {
        errors.add("space", t.error_space_missing());
        return Err(Problem::Invalid(errors));
    };
    errors.check()?;
    let standing = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    let standing = grant(cx.viewer(), standing, &policy::Begin)?;
    let text = prose::written(cx, lang, &wanted.purpose).await.map_err(|error| renamed(error, "body", "purpose"))?;
    let new = NewSubject {
        kind: DESK,
        space,
        audience: standing.read_audience,
        author: cx.viewer().person().ok_or(Problem::SignIn)?,
        below: None,
        title: wanted.name.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if !created.fresh {
        return Ok(created.id);
    }
    if store::of_space(cx, space).await?.is_some() {
        return Err(Problem::field("space", t.error_desk_there()));
    }
    store::insert(cx, created.id, space).await?;
    cx.record(&DeskOpened { space, desk: created.id }).await?;
    Ok(created.id)
}

/// Changes its name and what it is for. The earlier text stays in the history.
///
/// # Errors
/// If the viewer may not, or something is missing.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let desk = locked(cx, id).await?;
    let subject = grant(cx.viewer(), desk.subject.clone(), &Of(&desk))?;
    check(lang, wanted).check()?;
    let text = prose::written(cx, lang, &wanted.purpose).await.map_err(|error| renamed(error, "body", "purpose"))?;
    Ok(subjects::edit(cx, &subject, wanted.name.trim(), &text).await?)
}

/// The rule of keeping a desk, for functions that want its subject alone.
struct Of<'a>(&'a Desk);

impl Rule<Subject> for Of<'_> {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        if subject.id == self.0.subject.id { policy::Own.judge(viewer, self.0) } else { Verdict::Hidden }
    }
}

/// Names somebody who belongs to the desk's space and works here as one who answers. Again is the same.
///
/// # Errors
/// If the viewer may not, or it is somebody else.
pub async fn name(cx: &mut Cx, lang: Lang, id: SubjectId, person: Option<PersonId>) -> Result<(), Problem> {
    let desk = locked(cx, id).await?;
    let desk = grant(cx.viewer(), desk, &policy::Own)?;
    let space = desk.subject.space;
    let there = faces::employees(cx, space).await?;
    let person = person.filter(|person| there.iter().any(|member| member.id == *person));
    let person = person.ok_or_else(|| Problem::field("person", t::Texts::new(lang).error_not_member()))?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    if store::name(cx, id, person, by).await? {
        cx.record(&KeeperNamed { space, desk: id, people: vec![person] }).await?;
    }
    Ok(())
}

/// Releases somebody from answering; everybody may release themselves.
///
/// # Errors
/// If the viewer may not.
pub async fn release(cx: &mut Cx, id: SubjectId, person: PersonId) -> Result<(), Problem> {
    let desk = locked(cx, id).await?;
    let own = cx.viewer().person() == Some(person);
    let desk = if own { desk } else { grant(cx.viewer(), desk, &policy::Own)?.into_inner() };
    if store::release(cx, id, person).await? {
        cx.record(&KeeperReleased { space: desk.subject.space, desk: id }).await?;
    }
    Ok(())
}

fn check(lang: Lang, wanted: &Wanted) -> FieldErrors {
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "name", &wanted.name);
    body(lang, &mut errors, "purpose", &wanted.purpose, t::Texts::new(lang).error_purpose_missing());
    errors
}
