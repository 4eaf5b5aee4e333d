//! The verbs of keeping people.

use super::form::{Typed, filled};
use super::stepping_out;
use crate::access::revoke_all;
use crate::facts::{PersonKindChanged, PersonLeft, PersonReturned, ProfileChanged, RightsChanged};
use crate::policy::profiles::{Keep, Part, given};
use crate::profile::{self, Kept, Profile};
use crate::{import, person, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{PersonId, PersonKind, Rights};
use texts::Lang;
use web::Problem;

/// Stores what a keeper typed of a person.
pub(super) async fn update(cx: &mut Cx, lang: Lang, id: PersonId, typed: &Typed) -> Result<(), Problem> {
    let profile = profile::store::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let profile = grant(cx.viewer(), profile, &Keep)?.into_inner();
    typed.check(lang).check()?;
    let manager = manager(cx, lang, &profile, &typed.manager).await?;
    let mut row = person::store::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let (before, rights) = (row.kind, row.rights);
    // A keeper who made themselves a guest could not take it back.
    row.kind = typed.kind().filter(|_| cx.viewer().person() != Some(id)).unwrap_or(before);
    if !stepping_out::of(cx, id, before, row.kind).await?.is_covered_by(typed.leaves) {
        return Err(Problem::field("leaves", t::Texts::new(lang).roster_steps_out_ask()));
    }
    row.rights =
        if row.kind == PersonKind::Employee { given(cx.viewer(), &profile, typed.rights) } else { Rights::NONE };
    row.name.clone_from(&typed.name);
    row.email = filled(&typed.email);
    row.external_id = filled(&typed.external_id);
    row.title.clone_from(&typed.title);
    row.unit.clone_from(&typed.unit);
    row.function.clone_from(&typed.function);
    row.organisation = match filled(&typed.company).filter(|_| row.kind == PersonKind::Customer) {
        Some(company) => Some(import::organisation(cx, &company).await?),
        None => None,
    };
    person::store::update(cx, &row).await.map_err(|error| taken(lang, error))?;
    profile::store::keep(cx, id, &Kept { manager, leader: typed.leader, works_in_it: typed.works_in_it }).await?;
    if row.kind != before {
        changed_kind(cx, id, before, row.kind).await?;
    }
    if row.rights != rights {
        cx.record(&RightsChanged { person: id, from: named(rights), to: named(row.rights) }).await?;
    }
    cx.record(&ProfileChanged { person: id }).await?;
    Ok(())
}

/// Somebody is of another kind from now on: whatever they had open ends, since it showed what they may see no more. Spaces
/// follow the fact: who is no employee any more leaves those that the other kind doesn't read.
///
/// # Errors
/// If the database refuses.
pub async fn changed_kind(cx: &mut Cx, id: PersonId, from: PersonKind, to: PersonKind) -> db::Result<()> {
    revoke_all(cx, id).await?;
    cx.record(&PersonKindChanged { person: id, from, to }).await.map(drop)
}

fn named(rights: Rights) -> String {
    rights.iter().map(|right| right.name()).collect::<Vec<_>>().join(", ")
}

/// Who has this handle, if the person may report to them.
async fn manager(cx: &mut Cx, lang: Lang, profile: &Profile, handle: &str) -> Result<Option<PersonId>, Problem> {
    let t = t::Texts::new(lang);
    if handle.is_empty() {
        return Ok(None);
    }
    let found = person::store::find_by_handle(cx, handle).await?;
    let manager = found.ok_or_else(|| Problem::field("manager", t.roster_manager_unknown(handle)))?.id;
    let mut above = Some(manager);
    for _ in 0..100 {
        match above {
            Some(one) if one == profile.id => return Err(Problem::field("manager", t.roster_manager_circle())),
            Some(one) => above = profile::store::manager_of(cx, one).await?,
            None => break,
        }
    }
    Ok(Some(manager))
}

fn taken(lang: Lang, error: db::Error) -> Problem {
    let t = t::Texts::new(lang);
    if error.is_unique("person_email_key") {
        Problem::field("email", t.roster_mail_taken())
    } else if error.is_unique("person_external_id_key") {
        Problem::field("external_id", t.roster_external_id_taken())
    } else {
        error.into()
    }
}

/// A keeper marks somebody as left.
pub(super) async fn mark_as_left(cx: &mut Cx, id: PersonId) -> Result<(), Problem> {
    let profile = profile::store::find(cx, id).await?.ok_or(Problem::NotFound)?;
    grant(cx.viewer(), profile, &Part)?;
    Ok(depart(cx, id).await?)
}

/// A keeper takes that back.
pub(super) async fn take_back(cx: &mut Cx, id: PersonId) -> Result<(), Problem> {
    let profile = profile::store::find(cx, id).await?.ok_or(Problem::NotFound)?;
    grant(cx.viewer(), profile, &Part)?;
    Ok(bring_back(cx, id).await?)
}

/// Somebody leaves: sessions, keys and mailed links end at once, streams with them; administrator's rights are gone. They stay as author.
/// Again changes nothing.
///
/// # Errors
/// If the database refuses.
pub async fn depart(cx: &mut Cx, id: PersonId) -> db::Result<()> {
    let Some(mut row) = person::store::find(cx, id).await?.filter(|row| row.left_at.is_none()) else { return Ok(()) };
    row.left_at = Some(cx.now());
    row.rights = Rights::NONE;
    person::store::update(cx, &row).await?;
    revoke_all(cx, id).await?;
    cx.record(&PersonLeft { person: id }).await.map(drop)
}

/// Somebody who had left is back, with the password that they had and without rights. Again changes nothing.
///
/// # Errors
/// If the database refuses.
pub async fn bring_back(cx: &mut Cx, id: PersonId) -> db::Result<()> {
    let Some(mut row) = person::store::find(cx, id).await?.filter(|row| row.left_at.is_some()) else { return Ok(()) };
    row.left_at = None;
    person::store::update(cx, &row).await?;
    cx.record(&PersonReturned { person: id }).await.map(drop)
}
