//! Signing up, adding others, taking attendance, naming partners.

use super::store::{self, NewPartner, Participant};
use crate::facts::PeopleChanged;
use crate::workshops::{self, Gathering, Stage};
use crate::{policy, t, teams};
use db::Cx;
use jobs::Record;
use kernel::{PartnerId, PersonId, SubjectId, TeamId};
use texts::Lang;
use web::checks::{line, short};
use web::{FieldErrors, Problem, faces};

/// Most partners of a workshop.
const MOST_PARTNERS: usize = 20;

/// Signs the viewer up.
///
/// # Errors
/// If the viewer may not, it is a draft or over.
pub async fn join(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let may = |stage| matches!(stage, Stage::Ready | Stage::Live);
    let gathering = workshops::taken(cx, lang, id, &policy::Join, may).await?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::insert(cx, id, me, me).await?;
    changed(cx, &gathering).await
}

/// Signs the viewer off, as long as it has not begun.
///
/// # Errors
/// If the viewer may not, or it has begun.
pub async fn leave(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Join, Stage::is_ahead).await?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::delete(cx, id, me).await?;
    changed(cx, &gathering).await
}

/// Adds a member of the space.
///
/// # Errors
/// If the viewer may not, it is over, or the person is no member.
pub async fn add(cx: &mut Cx, lang: Lang, id: SubjectId, person: Option<PersonId>) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, Stage::is_open).await?;
    let members = faces::members(cx, gathering.workshop.space).await?;
    let person = person.filter(|person| members.iter().any(|member| member.id == *person));
    let person = person.ok_or_else(|| Problem::field("person", t::Texts::new(lang).error_not_member()))?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::insert(cx, id, person, by).await?;
    changed(cx, &gathering).await
}

/// Takes somebody off the list who was not there.
///
/// # Errors
/// If the viewer may not, it is over, or the person was there.
pub async fn remove(cx: &mut Cx, lang: Lang, id: SubjectId, person: PersonId) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, Stage::is_open).await?;
    if participant(cx, id, person).await?.attended_at.is_some() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_was_there().to_owned()));
    }
    store::delete(cx, id, person).await?;
    changed(cx, &gathering).await
}

/// Notes who was there, or that they were not; corrected after the day too, since attendance is evidence.
///
/// # Errors
/// If the viewer may not, it is a draft, or the person does not take part.
pub async fn attend(cx: &mut Cx, lang: Lang, id: SubjectId, person: PersonId, there: bool) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, |stage| stage != Stage::Draft).await?;
    participant(cx, id, person).await?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::attend(cx, id, person, there, by).await?;
    changed(cx, &gathering).await
}

/// Puts somebody into a team by hand, or into none.
///
/// # Errors
/// If the viewer may not, it is over, or there is no such team.
pub async fn place(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    person: PersonId,
    team: Option<TeamId>,
) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, Stage::is_open).await?;
    participant(cx, id, person).await?;
    if let Some(team) = team {
        teams::store::one(cx, team).await?.filter(|team| team.workshop == id).ok_or(Problem::NotFound)?;
    }
    store::place(cx, id, person, team).await?;
    changed(cx, &gathering).await
}

/// Names a partner from outside.
///
/// # Errors
/// If the viewer may not, there are too many, or something can't be taken.
pub async fn add_partner(cx: &mut Cx, lang: Lang, id: SubjectId, new: &NewPartner) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, |_| true).await?;
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    line(lang, &mut errors, "organisation", &new.organisation);
    short(lang, &mut errors, "contact", &new.person);
    short(lang, &mut errors, "brings", &new.brings);
    errors.check()?;
    if store::partners(cx, id).await?.len() >= MOST_PARTNERS {
        return Err(Problem::Conflict(t.error_too_many_partners(MOST_PARTNERS)));
    }
    store::insert_partner(cx, id, new).await?;
    workshops::changed(cx, &gathering).await
}

/// Takes a partner off the list.
///
/// # Errors
/// If the viewer may not.
pub async fn remove_partner(cx: &mut Cx, lang: Lang, id: PartnerId) -> Result<SubjectId, Problem> {
    let partner = store::partner(cx, id).await?.ok_or(Problem::NotFound)?;
    let gathering = workshops::taken(cx, lang, partner.workshop, &policy::Lead, |_| true).await?;
    store::delete_partner(cx, id).await?;
    workshops::changed(cx, &gathering).await?;
    Ok(partner.workshop)
}

async fn participant(cx: &mut Cx, id: SubjectId, person: PersonId) -> Result<Participant, Problem> {
    let all = store::all(cx, id).await?;
    all.into_iter().find(|one| one.person == person).ok_or(Problem::NotFound)
}

async fn changed(cx: &mut Cx, gathering: &Gathering) -> Result<(), Problem> {
    cx.record(&PeopleChanged { space: gathering.subject.space, workshop: gathering.subject.id }).await?;
    Ok(())
}
