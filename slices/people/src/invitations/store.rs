//! Invitations in the database.

use db::{Cx, params};
use kernel::{InvitationId, PersonId, PersonKind, Role, SpaceId, Timestamp, Viewer};
use subjects::{Eyes, visible};

db::row! {
    /// An invitation, as it is kept.
    pub(crate) struct Invitation {
        pub(crate) id: InvitationId,
        /// What somebody becomes.
        pub(crate) kind: PersonKind,
        /// Whom it was mailed to; nobody for a link.
        pub(crate) email: Option<String>,
        pub(crate) made_by: PersonId,
        /// The space that it leads into, and as what.
        pub(crate) space: Option<SpaceId>,
        pub(crate) role: Option<Role>,
        pub(crate) lang: String,
        pub(crate) uses: i64,
        pub(crate) uses_left: i64,
        pub(crate) expires_at: Timestamp,
        pub(crate) revoked_at: Option<Timestamp>,
    }
}

macro_rules! columns {
    () => {
        "id, kind, email, made_by, space_id, role, lang, uses, uses_left, expires_at, revoked_at"
    };
}

pub(crate) async fn insert(cx: &mut Cx, one: &Invitation, hash: &str) -> db::Result<()> {
    let sql = "INSERT INTO invitation (id, kind, email, made_by, space_id, role, lang, uses, uses_left, expires_at, revoked_at, secret_hash)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let params = params![
        one.id,
        one.kind,
        one.email,
        one.made_by,
        one.space,
        one.role,
        one.lang,
        one.uses,
        one.uses_left,
        one.expires_at,
        one.revoked_at,
        hash
    ];
    cx.execute(sql, params).await.map(drop)
}

pub(crate) async fn find(cx: &mut Cx, id: InvitationId) -> db::Result<Option<Invitation>> {
    cx.optional(concat!("SELECT ", columns!(), " FROM invitation WHERE id = $1"), params![id]).await
}

/// By its secret, while it holds.
pub(crate) async fn find_by_secret(cx: &mut Cx, secret: &str) -> db::Result<Option<Invitation>> {
    let sql = concat!(
        "SELECT ",
        columns!(),
        " FROM invitation WHERE secret_hash = $1 AND uses_left > 0 AND revoked_at IS NULL AND expires_at > $2"
    );
    cx.optional(sql, params![web::keys::hash(secret), cx.now()]).await
}

/// Uses it once: of two at the same moment for one use, one gets it.
pub(crate) async fn take(cx: &mut Cx, id: InvitationId) -> db::Result<Option<Invitation>> {
    let sql = concat!(
        "UPDATE invitation SET uses_left = uses_left - 1 WHERE id = $1 AND uses_left > 0 AND revoked_at IS NULL AND expires_at > $2 RETURNING ",
        columns!()
    );
    cx.optional(sql, params![id, cx.now()]).await
}

/// The newest two hundred.
pub(crate) async fn list(cx: &mut Cx) -> db::Result<Vec<Invitation>> {
    cx.rows(concat!("SELECT ", columns!(), " FROM invitation ORDER BY id DESC LIMIT 200"), params![]).await
}

pub(crate) async fn revoke(cx: &mut Cx, id: InvitationId) -> db::Result<bool> {
    Ok(cx
        .execute("UPDATE invitation SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", params![id, cx.now()])
        .await?
        == 1)
}

db::row! {
    /// A space by name.
    #[cfg_attr(test, derive(playhouse::Sample))]
    pub(crate) struct NamedSpace {
        pub(crate) id: SpaceId,
        pub(crate) name: String,
    }
}

/// The spaces that the viewer keeps order in, by name.
pub(crate) async fn own_spaces(cx: &mut Cx) -> db::Result<Vec<NamedSpace>> {
    let sql = "SELECT p.id, p.name FROM membership m JOIN space p ON p.id = m.space_id
               WHERE m.person_id = $1 AND m.role >= 30 AND p.archived_at IS NULL ORDER BY p.name_folded LIMIT 200";
    let person = cx.viewer().person();
    cx.rows(sql, params![person]).await
}

/// The name of a space, if this viewer may know of it; the program itself knows all.
pub(crate) async fn space_name(cx: &mut Cx, space: SpaceId) -> db::Result<Option<String>> {
    if matches!(cx.viewer(), Viewer::System) {
        return cx.optional("SELECT name FROM space WHERE id = $1", params![space]).await;
    }
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT p.name FROM space p WHERE p.id = $4 AND (",
        visible!("p.find_audience_id", "9223372036854775807"),
        " OR ",
        visible!("p.read_audience_id", "9223372036854775807"),
        ")"
    );
    cx.optional(sql, &eyes.with(params![space])).await
}
