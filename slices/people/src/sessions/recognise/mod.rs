//! Finds out who asks, by the secret of a session or of a token.

mod store;

use self::store::Found;
use db::Cx;
use futures::future::BoxFuture;
use kernel::{Door, SessionId, Signed, TokenId};
use texts::Zone;
use web::view::PersonView;
use web::{Credentials, Known};

/// The person whose secret it is; nobody if it is unknown or has run out, or if its person has left.
pub fn authenticate<'c>(cx: &'c mut Cx, credentials: &'c Credentials) -> BoxFuture<'c, db::Result<Option<Known>>> {
    Box::pin(async move {
        let found = match credentials {
            Credentials::Session(secret) => store::by_session(cx, secret).await?,
            Credentials::Token(secret) => store::by_token(cx, secret).await?,
        };
        Ok(found.map(|found| known(found, matches!(credentials, Credentials::Token(_)))))
    })
}

fn known(found: Found, is_token: bool) -> Known {
    let door = if is_token {
        Door::Token(TokenId::new(found.door), kernel::Scopes::from_bits(found.scopes))
    } else {
        Door::Session(SessionId::new(found.door))
    };
    Known {
        signed: Signed {
            person: found.person,
            kind: found.kind,
            organisation: found.organisation,
            rights: found.rights,
            door,
        },
        view: PersonView::new(found.person, &found.name, &found.title, found.photo, found.kind),
        lang: found.lang.and_then(|lang| lang.parse().ok()),
        zone: found.zone.parse().unwrap_or_else(|_| Zone::default()),
        theme: found.theme.unwrap_or_default(),
        contrast: found.contrast.unwrap_or_default(),
        single_keys: found.single_keys.unwrap_or(true),
    }
}
