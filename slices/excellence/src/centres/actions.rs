//! Finding, founding and changing centres.

use super::model::Centre;
use super::store;
use crate::facts::{CentreFounded, HeadNamed};
use crate::{CENTRE, policy, roster, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{PersonId, SpaceId, SubjectId, Verdict, Viewer};
use subjects::{NewSubject, Subject};
use texts::Lang;
use web::checks::{body, line};
use web::json::renamed;
use web::{FieldErrors, Problem, faces, prose};

/// A centre with how the viewer stands in it.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn centre(cx: &mut Cx, id: SubjectId) -> Result<Centre, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    complete(cx, subject).await
}

/// The same, its subject locked for a change.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn locked(cx: &mut Cx, id: SubjectId) -> Result<Centre, Problem> {
    let subject = subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    complete(cx, subject).await
}

async fn complete(cx: &mut Cx, subject: Subject) -> Result<Centre, Problem> {
    if subject.state() == subjects::State::Removed {
        return Err(Problem::NotFound);
    }
    let row = store::load(cx, subject.id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let (works_in_it, belongs) = match cx.viewer().person() {
        Some(person) => {
            (store::works_in_it(cx, person).await?, roster::store::belonging(cx, subject.id, person).await?)
        }
        None => (false, super::model::Belonging::No),
    };
    Ok(Centre { subject, standing, head: row.head, works_in_it, belongs })
}

/// A centre to found, or what it becomes.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where; of one that is there it stays.
    pub space: Option<SpaceId>,
    /// What it is called.
    pub name: String,
    /// What it is for: Markdown.
    pub purpose: String,
    /// Who heads it.
    pub head: Option<PersonId>,
    /// The client's key, against founding twice.
    pub key: Option<String>,
}

/// Founds a centre in a space that the viewer owns.
///
/// # Errors
/// If the viewer may not, the space has one already, or something is missing.
pub async fn found(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<SubjectId, Problem> {
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
        kind: CENTRE,
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
        return Err(Problem::field("space", t.error_centre_there()));
    }
    store::insert(cx, created.id, space, wanted.head).await?;
    cx.record(&CentreFounded { space, centre: created.id }).await?;
    Ok(created.id)
}

/// Changes name, purpose and head. The earlier text stays in the history.
///
/// # Errors
/// If the viewer may not, something is missing, or the head is no employee of its space.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let centre = locked(cx, id).await?;
    let subject = grant(cx.viewer(), centre.subject.clone(), &Of(&centre))?;
    let mut errors = check(lang, wanted);
    if let Some(head) = wanted.head.filter(|head| Some(*head) != centre.head) {
        let there = faces::employees(cx, subject.space).await?;
        if !there.iter().any(|member| member.id == head) {
            errors.add("head", t::Texts::new(lang).error_not_member());
        }
    }
    errors.check()?;
    let text = prose::written(cx, lang, &wanted.purpose).await.map_err(|error| renamed(error, "body", "purpose"))?;
    subjects::edit(cx, &subject, wanted.name.trim(), &text).await?;
    if wanted.head != centre.head {
        store::set_head(cx, id, wanted.head).await?;
        let people = wanted.head.into_iter().collect();
        cx.record(&HeadNamed { space: subject.space, centre: id, people }).await?;
    }
    Ok(())
}

/// The rule of leading a centre, for functions that want its subject alone.
struct Of<'a>(&'a Centre);

impl Rule<Subject> for Of<'_> {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        if subject.id == self.0.subject.id { policy::Lead.judge(viewer, self.0) } else { Verdict::Hidden }
    }
}

fn check(lang: Lang, wanted: &Wanted) -> FieldErrors {
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "name", &wanted.name);
    body(lang, &mut errors, "purpose", &wanted.purpose, t::Texts::new(lang).error_centre_purpose());
    errors
}
