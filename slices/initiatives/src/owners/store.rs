//! The SQL of owners.

use db::{Cx, in_list, params};
use kernel::{PersonId, SubjectId};

db::row! {
    /// Somebody who owns an initiative.
    pub struct Owner {
        /// Which one.
        pub initiative: SubjectId,
        /// Who.
        pub person: PersonId,
        /// For which function; see [`maturity::Function`].
        pub function: String,
    }
}

/// Those of some initiatives, in the order of their functions.
pub async fn of(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<Vec<Owner>> {
    let sql = "SELECT initiative_id, person_id, function FROM initiative_owner WHERE initiative_id IN ({LIST})";
    let mut all = Vec::new();
    for part in ids.chunks(128) {
        let (sql, params) = in_list(sql, params![], part);
        all.extend(cx.rows::<Owner>(&sql, &params).await?);
    }
    all.sort_by(|a, b| (a.initiative, &a.function, a.person).cmp(&(b.initiative, &b.function, b.person)));
    Ok(all)
}

/// Puts these in the place of those before.
pub async fn replace(cx: &mut Cx, id: SubjectId, owners: &[(PersonId, String)]) -> db::Result<()> {
    cx.execute("DELETE FROM initiative_owner WHERE initiative_id = $1", params![id]).await?;
    for (person, function) in owners {
        let sql = "INSERT INTO initiative_owner (initiative_id, person_id, function) VALUES ($1, $2, $3)";
        cx.execute(sql, params![id, person, function]).await?;
    }
    Ok(())
}

/// Whether somebody works in IT, and still works here.
pub async fn works_in_it(cx: &mut Cx, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM person WHERE id = $1 AND kind = 1 AND works_in_it = 1 AND left_at IS NULL";
    Ok(cx.row::<i64>(sql, params![person]).await? > 0)
}

/// Whether somebody leads in IT.
pub async fn leads_in_it(cx: &mut Cx, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM person
               WHERE id = $1 AND kind = 1 AND works_in_it = 1 AND leader = 1 AND left_at IS NULL";
    Ok(cx.row::<i64>(sql, params![person]).await? > 0)
}

/// The members of a space who work in IT, by name.
pub async fn members_in_it(cx: &mut Cx, space: kernel::SpaceId) -> db::Result<Vec<web::faces::Member>> {
    let sql = "SELECT p.id, p.name, p.title FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND p.left_at IS NULL AND p.kind = 1 AND p.works_in_it = 1
               ORDER BY p.name_folded, p.id LIMIT 1000";
    cx.rows(sql, params![space]).await
}
