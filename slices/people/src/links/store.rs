//! Links in the database.

use crate::links::{Link, Purpose};
use db::{Cx, params};
use kernel::{InvitationId, MailId, PersonId, PersonKind, Timestamp};

db::row! {
    struct Row {
        id: MailId,
        purpose: String,
        person: Option<PersonId>,
        email: String,
        name: String,
        kind: PersonKind,
        lang: String,
        invitation: Option<InvitationId>,
        expires_at: Timestamp,
    }
}

impl From<Row> for Link {
    fn from(row: Row) -> Self {
        let purpose = Purpose::from_name(&row.purpose);
        let Row { id, person, email, name, kind, lang, invitation, expires_at, .. } = row;
        Self { id, purpose, person, email, name, kind, lang, invitation, expires_at }
    }
}

macro_rules! columns {
    () => {
        "id, purpose, person_id, email, name, kind, lang, invitation_id, expires_at"
    };
}

pub(crate) async fn insert(cx: &mut Cx, link: &Link, hash: &str) -> db::Result<()> {
    let sql = "INSERT INTO account_link (id, purpose, person_id, email, name, kind, lang, invitation_id, expires_at, secret_hash)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let purpose = link.purpose.name();
    let params = params![
        link.id,
        purpose,
        link.person,
        link.email,
        link.name,
        link.kind,
        link.lang,
        link.invitation,
        link.expires_at,
        hash
    ];
    cx.execute(sql, params).await.map(drop)
}

/// A link that still holds, by its id.
pub(crate) async fn find(cx: &mut Cx, id: MailId) -> db::Result<Option<Link>> {
    let sql =
        concat!("SELECT ", columns!(), " FROM account_link WHERE id = $1 AND used_at IS NULL AND expires_at > $2");
    Ok(cx.optional::<Row>(sql, params![id, cx.now()]).await?.map(Link::from))
}

/// A link that still holds, by its secret.
pub(crate) async fn find_by_secret(cx: &mut Cx, purpose: Purpose, secret: &str) -> db::Result<Option<Link>> {
    let sql = concat!(
        "SELECT ",
        columns!(),
        " FROM account_link WHERE secret_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3"
    );
    let hash = web::keys::hash(secret);
    Ok(cx.optional::<Row>(sql, params![hash, purpose.name(), cx.now()]).await?.map(Link::from))
}

/// Uses a link up: of two at the same moment one gets it.
pub(crate) async fn take(cx: &mut Cx, purpose: Purpose, secret: &str) -> db::Result<Option<Link>> {
    let sql = concat!(
        "UPDATE account_link SET used_at = $3 WHERE secret_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3 RETURNING ",
        columns!()
    );
    let hash = web::keys::hash(secret);
    Ok(cx.optional::<Row>(sql, params![hash, purpose.name(), cx.now()]).await?.map(Link::from))
}

/// The person's other links of this purpose hold no more.
pub(crate) async fn void(cx: &mut Cx, person: PersonId, purpose: Purpose) -> db::Result<()> {
    let sql = "UPDATE account_link SET used_at = $3 WHERE person_id = $1 AND purpose = $2 AND used_at IS NULL";
    cx.execute(sql, params![person, purpose.name(), cx.now()]).await.map(drop)
}

/// Forgets links that have run out.
pub(crate) async fn sweep(cx: &mut Cx) -> db::Result<()> {
    cx.execute("DELETE FROM account_link WHERE expires_at <= $1", params![cx.now()]).await.map(drop)
}
