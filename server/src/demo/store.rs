//! What the database holds already.

use db::{Cx, in_list, params};

/// Whether anybody has an account.
pub(super) async fn is_someone_there(cx: &mut Cx) -> db::Result<bool> {
    Ok(cx.optional::<i64>("SELECT id FROM person LIMIT 1", params![]).await?.is_some())
}

/// Those of these addresses that somebody here has.
pub(super) async fn who_is_here(cx: &mut Cx, emails: &[String]) -> db::Result<Vec<String>> {
    let mut here = Vec::new();
    for some in emails.chunks(100) {
        let (sql, params) = in_list("SELECT email FROM person WHERE email IN ({LIST})", &[], some);
        here.extend(cx.rows::<String>(&sql, &params).await?);
    }
    Ok(here)
}
