//! The installation's one row, and whom the demo offers to sign in as.

use crate::installation::{Installation, SelfRegistration};
use db::{Cx, params};
use kernel::{PersonId, PersonKind};

/// The installation, if it has been set up.
///
/// # Errors
/// If the database refuses.
pub async fn find(cx: &mut Cx) -> db::Result<Option<Installation>> {
    let sql = "SELECT company, lang, zone, self_registration, domains FROM installation WHERE id = 1";
    let row = cx.optional::<(String, String, String, String, String)>(sql, params![]).await?;
    Ok(row.map(|(company, lang, zone, registration, domains)| Installation {
        company,
        lang,
        zone,
        self_registration: SelfRegistration::from_name(&registration),
        domains: domains.split_whitespace().map(str::to_owned).collect(),
    }))
}

/// Saves what the organisation is called and chose.
///
/// # Errors
/// If the database refuses.
pub async fn save(cx: &mut Cx, one: &Installation) -> db::Result<()> {
    let sql =
        "INSERT INTO installation (id, company, lang, zone, self_registration, domains) VALUES (1, $1, $2, $3, $4, $5)
               ON CONFLICT (id) DO UPDATE SET company = $1, lang = $2, zone = $3, self_registration = $4, domains = $5";
    let domains = one.domains.join(" ");
    cx.execute(sql, params![one.company, one.lang, one.zone, one.self_registration.name(), domains]).await.map(drop)
}

/// Takes the one row for a first set-up: a second one at the same moment waits, and then finds that it came too late.
///
/// # Errors
/// If the database refuses.
pub async fn claim(cx: &mut Cx) -> db::Result<bool> {
    let sql =
        "INSERT INTO installation (id, company, lang, zone, self_registration, domains) VALUES (1, '', '', '', '', '')
               ON CONFLICT (id) DO UPDATE SET company = installation.company";
    cx.execute(sql, params![]).await?;
    Ok(administrators(cx).await?.is_empty())
}

/// Those who have a right and a way to sign in. Somebody whom an import brought has none until they are given one.
///
/// # Errors
/// If the database refuses.
pub async fn administrators(cx: &mut Cx) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT p.id FROM person p WHERE p.rights <> 0 AND p.left_at IS NULL
               AND (EXISTS (SELECT 1 FROM password w WHERE w.person_id = p.id)
                    OR EXISTS (SELECT 1 FROM identity i WHERE i.person_id = p.id))
               ORDER BY p.id";
    cx.rows(sql, params![]).await
}

/// Whether there is anybody at all who can sign in.
///
/// # Errors
/// If the database refuses.
pub async fn can_anybody_sign_in(cx: &mut Cx) -> db::Result<bool> {
    let sql = "SELECT CAST(CASE WHEN EXISTS (SELECT 1 FROM password) OR EXISTS (SELECT 1 FROM identity) THEN 1 ELSE 0 END AS BIGINT)";
    cx.row(sql, params![]).await
}

/// Whether somebody can sign in: by a password, or at a provider.
///
/// # Errors
/// If the database refuses.
pub async fn can_sign_in(cx: &mut Cx, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT person_id FROM password WHERE person_id = $1 UNION ALL SELECT person_id FROM identity WHERE person_id = $1";
    Ok(cx.optional::<i64>(sql, params![person]).await?.is_some())
}

/// How many sign in with a second step, which the installation's key has a part in.
///
/// # Errors
/// If the database refuses.
pub async fn second_steps(cx: &mut Cx) -> db::Result<i64> {
    cx.row("SELECT COUNT(*) FROM second_step", params![]).await
}

/// Offers somebody on the demo's sign-in page.
///
/// # Errors
/// If the database refuses.
pub async fn offer_sign_in(cx: &mut Cx, person: PersonId, role: &str) -> db::Result<()> {
    let sql = "INSERT INTO demo_sign_in (person_id, role, place) SELECT $1, $2, COUNT(*) FROM demo_sign_in";
    cx.execute(sql, params![person, role]).await.map(drop)
}

db::row! {
    /// Somebody whom the demo offers to sign in as.
    pub struct DemoSignIn {
        /// Who.
        pub person: PersonId,
        /// Their name.
        pub name: String,
        /// What they are.
        pub kind: PersonKind,
        /// What they show of the product.
        pub role: String,
    }
}

/// Whom the demo offers to sign in as.
///
/// # Errors
/// If the database refuses.
pub async fn demo_sign_ins(cx: &mut Cx) -> db::Result<Vec<DemoSignIn>> {
    let sql = "SELECT p.id, p.name, p.kind, d.role FROM demo_sign_in d JOIN person p ON p.id = d.person_id
               WHERE p.left_at IS NULL ORDER BY d.place";
    cx.rows(sql, params![]).await
}
