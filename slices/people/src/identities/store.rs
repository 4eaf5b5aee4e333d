//! Identities and trips in the database.

use super::trip::Trip;
use db::{Cx, params};
use kernel::{IdentityId, PersonId};
use std::time::Duration;

/// How long a trip may take.
const TRIP: Duration = Duration::from_secs(600);

pub(super) async fn depart(cx: &mut Cx, trip: &Trip, state: &str, browser: &str) -> db::Result<()> {
    let sql = "INSERT INTO identity_trip (state_hash, browser_hash, provider, person_id, next, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";
    let (state, browser, until) = (web::keys::hash(state), web::keys::hash(browser), cx.now().plus(TRIP));
    cx.execute(sql, params![state, browser, trip.provider, trip.person, trip.next, until]).await.map(drop)
}

/// Ends the trip of this state, browser and provider; there is none a second time.
pub(super) async fn arrive(cx: &mut Cx, provider: &str, state: &str, browser: &str) -> db::Result<Option<Trip>> {
    let sql =
        "DELETE FROM identity_trip WHERE state_hash = $1 AND browser_hash = $2 AND provider = $3 AND expires_at > $4
               RETURNING provider, person_id, next";
    let params = (web::keys::hash(state), web::keys::hash(browser));
    let row =
        cx.optional::<(String, Option<PersonId>, String)>(sql, params![params.0, params.1, provider, cx.now()]).await?;
    Ok(row.map(|(provider, person, next)| Trip { provider, person, next }))
}

/// Whose identity it is.
pub(super) async fn find(cx: &mut Cx, issuer: &str, subject: &str) -> db::Result<Option<PersonId>> {
    cx.optional("SELECT person_id FROM identity WHERE issuer = $1 AND subject = $2", params![issuer, subject]).await
}

pub(super) async fn insert(cx: &mut Cx, issuer: &str, subject: &str, person: PersonId) -> db::Result<()> {
    let id = IdentityId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO identity (id, issuer, subject, person_id) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![id, issuer, subject, person]).await.map(drop)
}

db::row! {
    /// One of a person's identities.
    pub(crate) struct Identity {
        pub(crate) id: IdentityId,
        pub(crate) issuer: String,
    }
}

pub(crate) async fn list(cx: &mut Cx, person: PersonId) -> db::Result<Vec<Identity>> {
    cx.rows("SELECT id, issuer FROM identity WHERE person_id = $1 ORDER BY id", params![person]).await
}

pub(super) async fn delete(cx: &mut Cx, person: PersonId, id: IdentityId) -> db::Result<bool> {
    Ok(cx.execute("DELETE FROM identity WHERE id = $1 AND person_id = $2", params![id, person]).await? == 1)
}

/// Forgets trips that nobody came back from.
pub(crate) async fn sweep(cx: &mut Cx) -> db::Result<()> {
    cx.execute("DELETE FROM identity_trip WHERE expires_at <= $1", params![cx.now()]).await.map(drop)
}
