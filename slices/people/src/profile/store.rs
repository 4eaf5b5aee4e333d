//! Profiles in the database.

use super::Profile;
use super::model::{Said, Term};
use super::{Face, Kept};
use crate::person::folded;
use db::{Cx, in_list, params};
use kernel::{PersonId, Right};
use subjects::{Eyes, visible};

/// Whether the viewer may know of a person `p`. Employees know of everybody; others of themselves, of those with whom they
/// share a space, of those who answer for a space that they may read, and of the authors of what they may see.
pub(crate) const MET: &str = concat!(
    "(CASE WHEN $2 <= 1 THEN 1 WHEN p.id = $1 THEN 1
           WHEN EXISTS (SELECT 1 FROM membership own JOIN membership other ON other.space_id = own.space_id
                        WHERE own.person_id = $1 AND other.person_id = p.id) THEN 1
           WHEN EXISTS (SELECT 1 FROM membership pm JOIN space ps ON ps.id = pm.space_id
                        WHERE pm.person_id = p.id AND pm.role >= 20 AND ",
    visible!("ps.read_audience_id", "9223372036854775807"),
    ") THEN 1
           WHEN EXISTS (SELECT 1 FROM subject s WHERE s.author_id = p.id AND s.state <> 2 AND ",
    visible!("s.audience_id", "s.id"),
    ") THEN 1 ELSE 0 END)"
);

/// The columns of [`Face`], of a person `p` whose company is `o`.
macro_rules! face_columns {
    () => {
        "p.id, p.name, CASE WHEN p.kind = 3 THEN COALESCE(o.name, p.title) ELSE p.title END, p.photo_id, p.kind, p.left_at"
    };
}
pub(crate) use face_columns;

/// A person with their profile, and whether the viewer may know of them.
///
/// # Errors
/// If the database refuses.
pub async fn find(cx: &mut Cx, person: PersonId) -> db::Result<Option<Profile>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = format!(
        "SELECT p.id, p.kind, p.handle, p.name, p.email, p.title, p.unit, p.function, p.photo_id, p.rights, p.left_at, p.zone,
                p.external_id, o.name, COALESCE(f.pronouns, ''), COALESCE(f.location, ''), COALESCE(f.working_hours, ''),
                COALESCE(f.bio, ''), COALESCE(f.ask_me_about, ''), f.manager_id, COALESCE(f.away_text, ''), f.away_until,
                p.leader, p.works_in_it, CAST({MET} AS BIGINT)
         FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id LEFT JOIN profile f ON f.person_id = p.id
         WHERE p.id = $4"
    );
    cx.optional(&sql, &eyes.with(params![person])).await
}

/// Skills or languages, in their order.
///
/// # Errors
/// If the database refuses.
pub async fn terms(cx: &mut Cx, person: PersonId, kind: Term) -> db::Result<Vec<String>> {
    let sql = "SELECT term FROM profile_term WHERE person_id = $1 AND kind = $2 ORDER BY position";
    cx.rows(sql, params![person, kind.code()]).await
}

/// Some people in a line each, by id.
///
/// # Errors
/// If the database refuses.
pub async fn faces(cx: &mut Cx, people: &[PersonId]) -> db::Result<Vec<Face>> {
    let sql = concat!(
        "SELECT ",
        face_columns!(),
        " FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id IN ({LIST}) ORDER BY p.name_folded, p.id"
    );
    let (sql, params) = in_list(sql, &[], people);
    cx.rows(&sql, &params).await
}

/// Who somebody reports to.
///
/// # Errors
/// If the database refuses.
pub async fn manager_of(cx: &mut Cx, person: PersonId) -> db::Result<Option<PersonId>> {
    let sql = "SELECT f.manager_id FROM profile f WHERE f.person_id = $1 AND f.manager_id IS NOT NULL";
    cx.optional(sql, params![person]).await
}

/// Who reports to somebody, without those who left.
///
/// # Errors
/// If the database refuses.
pub async fn reports(cx: &mut Cx, person: PersonId, limit: usize) -> db::Result<Vec<Face>> {
    let sql = concat!(
        "SELECT ",
        face_columns!(),
        " FROM profile f JOIN person p ON p.id = f.person_id LEFT JOIN organisation o ON o.id = p.organisation_id
          WHERE f.manager_id = $1 AND p.left_at IS NULL ORDER BY p.name_folded, p.id LIMIT $2"
    );
    cx.rows(sql, params![person, limit]).await
}

/// Those who keep the list of people, a few of them.
///
/// # Errors
/// If the database refuses.
pub async fn keepers(cx: &mut Cx) -> db::Result<Vec<Face>> {
    let sql = concat!(
        "SELECT ",
        face_columns!(),
        " FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id
          WHERE p.rights <> 0 AND (p.rights & $1) <> 0 AND p.left_at IS NULL ORDER BY p.name_folded, p.id LIMIT 3"
    );
    cx.rows(sql, params![Right::Identity.bit()]).await
}

/// Stores what a person says about themselves.
///
/// # Errors
/// If the database refuses.
pub async fn save(cx: &mut Cx, person: PersonId, said: &Said) -> db::Result<()> {
    let sql = "INSERT INTO profile (person_id, pronouns, location, location_folded, working_hours, bio, ask_me_about, away_text, away_until)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
               ON CONFLICT (person_id) DO UPDATE SET pronouns = $2, location = $3, location_folded = $4, working_hours = $5, bio = $6,
                      ask_me_about = $7, away_text = $8, away_until = $9";
    let location_folded = folded(&said.location);
    let params = params![
        person,
        said.pronouns,
        said.location,
        location_folded,
        said.working_hours,
        said.bio,
        said.ask_me_about,
        said.away_text,
        said.away_until
    ];
    cx.execute(sql, params).await?;
    save_terms(cx, person, Term::Skill, &said.skills).await?;
    save_terms(cx, person, Term::Language, &said.languages).await
}

/// Stores what the directory says of a person's place: whom they report to, whether they lead, whether they work in IT.
///
/// # Errors
/// If the database refuses.
pub async fn keep(cx: &mut Cx, person: PersonId, kept: &Kept) -> db::Result<()> {
    let sql = "INSERT INTO profile (person_id, manager_id) VALUES ($1, $2)
               ON CONFLICT (person_id) DO UPDATE SET manager_id = $2";
    cx.execute(sql, params![person, kept.manager]).await?;
    let sql = "UPDATE person SET leader = $2, works_in_it = $3 WHERE id = $1";
    cx.execute(sql, params![person, kept.leader, kept.works_in_it]).await.map(drop)
}

async fn save_terms(cx: &mut Cx, person: PersonId, kind: Term, terms: &[String]) -> db::Result<()> {
    if self::terms(cx, person, kind).await? == terms {
        return Ok(());
    }
    cx.execute("DELETE FROM profile_term WHERE person_id = $1 AND kind = $2", params![person, kind.code()]).await?;
    for (position, term) in terms.iter().enumerate() {
        let sql = "INSERT INTO profile_term (kind, term_folded, person_id, term, position) VALUES ($1, $2, $3, $4, $5)
                   ON CONFLICT (kind, term_folded, person_id) DO NOTHING";
        cx.execute(sql, params![kind.code(), folded(term), person, term, position]).await?;
    }
    Ok(())
}
