//! Audiences: making, changing and explaining them.

use db::{Cx, params};
use kernel::{AudienceId, OrganisationId, PersonId, Reach, Role, SpaceId, SubjectId};

/// Whom a grant names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grantee {
    /// One person.
    Person(PersonId),
    /// Members of a space from this role on.
    Space(SpaceId, Role),
    /// Everyone of a customer's company.
    Organisation(OrganisationId),
}

/// Makes an audience with a base and no grants.
///
/// # Errors
/// If the database refuses.
pub async fn create(cx: &mut Cx, base: Reach) -> db::Result<AudienceId> {
    insert(cx, base, false).await
}

async fn insert(cx: &mut Cx, base: Reach, parts: bool) -> db::Result<AudienceId> {
    let id = AudienceId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO audience (id, base, parts, changed_at) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![id, base, parts, cx.now()]).await?;
    Ok(id)
}

/// Makes an audience whose readers are those who may read all of these. One of a single part is that part.
///
/// # Errors
/// If the database refuses, or there are no parts.
pub async fn intersection(cx: &mut Cx, parts: &[AudienceId]) -> db::Result<AudienceId> {
    let flat = flat(cx, parts).await?;
    match flat.as_slice() {
        [] => Err(db::Error::Other("an intersection of no audiences would be everyone".to_owned())),
        [one] => Ok(*one),
        many => {
            let id = insert(cx, Reach::Private, true).await?;
            for part in many {
                let sql = "INSERT INTO audience_part (audience_id, part_id) VALUES ($1, $2)";
                cx.execute(sql, params![id, part]).await?;
            }
            Ok(id)
        }
    }
}

/// Makes an audience whose readers are those who may read this one, and whomever it is granted to besides.
///
/// # Errors
/// If the database refuses.
pub async fn union(cx: &mut Cx, with: AudienceId) -> db::Result<AudienceId> {
    let id = insert(cx, Reach::Private, true).await?;
    compose(cx, id, &[with]).await?;
    Ok(id)
}

/// The parts of an intersection or a union are these from now on; what is composed itself counts with its parts.
///
/// # Errors
/// If the database refuses.
pub async fn compose(cx: &mut Cx, audience: AudienceId, parts: &[AudienceId]) -> db::Result<()> {
    cx.execute("DELETE FROM audience_part WHERE audience_id = $1", params![audience]).await?;
    for part in flat(cx, parts).await? {
        let sql = "INSERT INTO audience_part (audience_id, part_id) VALUES ($1, $2)";
        cx.execute(sql, params![audience, part]).await?;
    }
    cx.execute("UPDATE audience SET changed_at = $2 WHERE id = $1", params![audience, cx.now()]).await.map(drop)
}

/// The audiences themselves, or their parts, each once.
async fn flat(cx: &mut Cx, parts: &[AudienceId]) -> db::Result<Vec<AudienceId>> {
    let mut flat = Vec::new();
    for part in parts {
        let inner: Vec<AudienceId> =
            cx.rows("SELECT part_id FROM audience_part WHERE audience_id = $1", params![part]).await?;
        if inner.is_empty() { flat.push(*part) } else { flat.extend(inner) }
    }
    flat.sort_unstable();
    flat.dedup();
    Ok(flat)
}

/// Takes all grants of an audience back.
///
/// # Errors
/// If the database refuses.
pub async fn clear(cx: &mut Cx, audience: AudienceId) -> db::Result<()> {
    cx.execute("DELETE FROM audience_grant WHERE audience_id = $1", params![audience]).await.map(drop)
}

/// Adds somebody; what was made before `since` stays closed to them. A grant that is there already only grows.
///
/// # Errors
/// If the database refuses.
pub async fn grant(cx: &mut Cx, audience: AudienceId, to: Grantee, since: SubjectId) -> db::Result<()> {
    withdraw(cx, audience, to).await?;
    let id = kernel::ids::compose(cx.now(), cx.bits());
    let (person, space, role, organisation) = match to {
        Grantee::Person(person) => (Some(person), None, Role::Member, None),
        Grantee::Space(space, role) => (None, Some(space), role, None),
        Grantee::Organisation(organisation) => (None, None, Role::Member, Some(organisation)),
    };
    let sql = "INSERT INTO audience_grant (id, audience_id, person_id, space_id, least_role, organisation_id, since)
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let params = params![id, audience, person, space, role, organisation, since];
    cx.execute(sql, params).await.map(drop)
}

/// Takes a grant back.
///
/// # Errors
/// If the database refuses.
pub async fn withdraw(cx: &mut Cx, audience: AudienceId, from: Grantee) -> db::Result<()> {
    let (person, space, organisation) = match from {
        Grantee::Person(person) => (Some(person), None, None),
        Grantee::Space(space, _) => (None, Some(space), None),
        Grantee::Organisation(organisation) => (None, None, Some(organisation)),
    };
    let sql = "DELETE FROM audience_grant WHERE audience_id = $1 AND (person_id = $2 OR space_id = $3 OR organisation_id = $4)";
    cx.execute(sql, params![audience, person, space, organisation]).await.map(drop)
}

/// Changes the base: one update, seen by every query at once.
///
/// # Errors
/// If the database refuses.
pub async fn rebase(cx: &mut Cx, audience: AudienceId, base: Reach) -> db::Result<()> {
    let sql = "UPDATE audience SET base = $2, changed_at = $3 WHERE id = $1";
    cx.execute(sql, params![audience, base, cx.now()]).await.map(drop)
}

/// The base of an audience; an intersection reaches as far as its narrowest part.
///
/// # Errors
/// If the database refuses or there is no such audience.
pub async fn reach(cx: &mut Cx, audience: AudienceId) -> db::Result<Reach> {
    let sql = "SELECT CAST(COALESCE((SELECT MIN(p.base) FROM audience_part ap JOIN audience p ON p.id = ap.part_id
               WHERE ap.audience_id = a.id), a.base) AS BIGINT) FROM audience a WHERE a.id = $1";
    cx.row(sql, params![audience]).await
}

/// One reason why somebody may see a thing, in the words of the policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The audience's base reaches this kind of person.
    Base(Reach),
    /// They are named.
    Named,
    /// They are a member of this space, in this role.
    Member(SpaceId, Role),
    /// Their company is named.
    Organisation(OrganisationId),
}

/// Why a person may see what points at this audience and has this id: for each part all reasons, none meaning that this
/// part closes it. Who is named in a union itself needs no other reason. The verdict (every part has a reason) equals that of
/// [`visible!`](crate::visible).
///
/// # Errors
/// If the database refuses.
pub async fn explain(cx: &mut Cx, audience: AudienceId, thing: i64, eyes: crate::Eyes) -> db::Result<Vec<Vec<Reason>>> {
    let sql = "SELECT part_id FROM audience_part WHERE audience_id = $1 ORDER BY part_id";
    let parts: Vec<AudienceId> = cx.rows(sql, params![audience]).await?;
    let named = reasons(cx, audience, thing, eyes).await?;
    if parts.is_empty() || !named.is_empty() {
        return Ok(vec![named]);
    }
    let mut all = Vec::new();
    for part in parts {
        all.push(reasons(cx, part, thing, eyes).await?);
    }
    Ok(all)
}

db::row! {
    struct GrantRow { person: Option<PersonId>, space: Option<SpaceId>, organisation: Option<OrganisationId>, role: Option<Role> }
}

async fn reasons(cx: &mut Cx, part: AudienceId, thing: i64, eyes: crate::Eyes) -> db::Result<Vec<Reason>> {
    let base: Reach = cx.row("SELECT base FROM audience WHERE id = $1", params![part]).await?;
    let mut reasons = Vec::new();
    if base.code() >= eyes.reach {
        reasons.push(Reason::Base(base));
    }
    let sql = "SELECT g.person_id, g.space_id, g.organisation_id, m.role FROM audience_grant g
               LEFT JOIN membership m ON m.space_id = g.space_id AND m.person_id = $2 AND m.role >= g.least_role AND m.history_from <= $4
               WHERE g.audience_id = $1 AND g.since <= $4
                 AND (g.person_id = $2 OR g.organisation_id = $3 OR m.person_id IS NOT NULL) ORDER BY g.id";
    let grants: Vec<GrantRow> = cx.rows(sql, params![part, eyes.person, eyes.organisation, thing]).await?;
    reasons.extend(grants.into_iter().map(|grant| match grant {
        GrantRow { space: Some(space), role, .. } => Reason::Member(space, role.unwrap_or(Role::Member)),
        GrantRow { organisation: Some(organisation), .. } => Reason::Organisation(organisation),
        GrantRow { .. } => Reason::Named,
    }));
    Ok(reasons)
}
