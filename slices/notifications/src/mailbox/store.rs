//! The visitor's own address.

use db::{Cx, params};
use kernel::PersonId;

pub async fn address(cx: &mut Cx, person: PersonId) -> db::Result<Option<String>> {
    Ok(cx.optional::<Option<String>>("SELECT email FROM person WHERE id = $1", params![person]).await?.flatten())
}
