//! Joining, asking, leaving.

use super::store;
use crate::centres::model::Belonging;
use crate::centres::{Centre, locked};
use crate::facts::{RosterAsked, RosterJoined, RosterLeft};
use crate::skills::store as skills;
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{PersonId, Reach, SubjectId};
use texts::Lang;
use web::checks::short;
use web::faces::{self, Member};
use web::view::Choice;
use web::{FieldErrors, Problem};

/// Joins a roster, or says yes to being asked; again changes the part.
///
/// # Errors
/// If the viewer does not work in IT, or the part is too long.
pub async fn join(cx: &mut Cx, lang: Lang, id: SubjectId, part: &str) -> Result<(), Problem> {
    let centre = locked(cx, id).await?;
    let centre = grant(cx.viewer(), centre, &policy::Join)?;
    let mut errors = FieldErrors::new();
    short(lang, &mut errors, "part", part);
    errors.check()?;
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::join(cx, id, person, part.trim()).await?;
    if centre.belongs != Belonging::Joined {
        cx.record(&RosterJoined { space: centre.subject.space, centre: id }).await?;
    }
    Ok(())
}

/// Asks somebody of IT to join. They are on it when they say yes.
///
/// # Errors
/// If the viewer may not, or it is nobody who could be asked.
pub async fn ask(cx: &mut Cx, lang: Lang, id: SubjectId, person: Option<PersonId>) -> Result<(), Problem> {
    let centre = locked(cx, id).await?;
    let centre = grant(cx.viewer(), centre, &policy::Lead)?;
    let there = candidates(cx, &centre).await?;
    let person = person.filter(|person| there.iter().any(|member| member.id == *person));
    let person = person.ok_or_else(|| Problem::field("person", t::Texts::new(lang).error_not_it()))?;
    if store::ask(cx, id, person).await? {
        cx.record(&RosterAsked { space: centre.subject.space, centre: id, people: vec![person] }).await?;
    }
    Ok(())
}

/// Leaves a roster, or says no to being asked. What was held goes with it.
///
/// # Errors
/// If there is no such centre for this viewer.
pub async fn leave(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let centre = locked(cx, id).await?;
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    gone(cx, &centre, person, centre.belongs).await
}

/// Takes somebody off a roster, or takes back that they were asked.
///
/// # Errors
/// If the viewer may not.
pub async fn remove(cx: &mut Cx, id: SubjectId, person: PersonId) -> Result<(), Problem> {
    let centre = locked(cx, id).await?;
    let centre = grant(cx.viewer(), centre, &policy::Lead)?;
    let stands = store::belonging(cx, id, person).await?;
    gone(cx, &centre, person, stands).await
}

async fn gone(cx: &mut Cx, centre: &Centre, person: PersonId, stood: Belonging) -> Result<(), Problem> {
    store::leave(cx, centre.subject.id, person).await?;
    if !store::is_on_any(cx, person).await? {
        skills::forget(cx, person).await?;
    }
    if stood == Belonging::Joined {
        cx.record(&RosterLeft { space: centre.subject.space, centre: centre.subject.id }).await?;
    }
    Ok(())
}

/// Somebody left the company or IT: they are on no roster, and nothing is held about them.
///
/// # Errors
/// If the database refuses.
pub async fn forget(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    store::leave_all(cx, person).await?;
    skills::forget(cx, person).await
}

/// Whom one could ask, to choose from.
///
/// # Errors
/// If the database refuses.
pub async fn to_ask(cx: &mut Cx, lang: Lang, centre: &Centre) -> db::Result<Vec<Choice>> {
    Ok(faces::choices(&candidates(cx, centre).await?, t::Texts::new(lang).choose_person(), ""))
}

async fn candidates(cx: &mut Cx, centre: &Centre) -> db::Result<Vec<Member>> {
    let reach = subjects::audience::reach(cx, centre.subject.audience).await?;
    store::candidates(cx, centre.subject.id, centre.subject.space, reach != Reach::Private).await
}
