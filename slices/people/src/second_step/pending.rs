//! Between the two steps: a cookie says whose password was right, for a few minutes, under the installation's mark.

use crate::sessions::LocalPath;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, HeaderValue, header};
use kernel::{PersonId, Timestamp};
use std::time::Duration;
use web::keys::Keys;
use web::{App, cookies};

const COOKIE: &str = "second-step";
const HOLDS: Duration = Duration::from_secs(600);

/// The password of this person was right; the second step is still to come.
pub(crate) fn wait_for(app: &App, person: PersonId, next: &LocalPath) -> Response {
    let value = sealed(&app.keys, person, app.now().plus(HOLDS));
    let next = percent_encoding::utf8_percent_encode(next.as_str(), percent_encoding::NON_ALPHANUMERIC);
    let mut response = Redirect::to(&format!("/sign-in/second-step?next={next}")).into_response();
    response.headers_mut().append(header::SET_COOKIE, cookies::set(app, COOKIE, &value, Some(600)));
    response
}

/// Whose password was right in this browser.
pub(super) fn read(app: &App, headers: &HeaderMap) -> Option<PersonId> {
    let value = cookies::read(headers, &cookies::name(app, COOKIE))?;
    opened(&app.keys, value, app.now())
}

/// Takes the cookie away.
pub(super) fn over(app: &App) -> HeaderValue {
    cookies::set(app, COOKIE, "", Some(0))
}

fn sealed(keys: &Keys, person: PersonId, until: Timestamp) -> String {
    let said = format!("{person}.{}", until.millis());
    format!("{said}.{}", hex(&keys.mark("second-step-cookie", said.as_bytes())))
}

fn opened(keys: &Keys, value: &str, now: Timestamp) -> Option<PersonId> {
    let mut parts = value.split('.');
    let person: PersonId = parts.next()?.parse().ok()?;
    let until = Timestamp::from_millis(parts.next()?.parse().ok()?);
    let is_ours = subtle::ConstantTimeEq::ct_eq(sealed(keys, person, until).as_bytes(), value.as_bytes());
    (bool::from(is_ours) && until > now).then_some(person)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_is_for_one_person_a_while_and_can_not_be_made_elsewhere() {
        let (keys, person, at) = (Keys::new([1; 32]), PersonId::new(7), Timestamp::from_millis);
        let value = sealed(&keys, person, at(1000));
        assert_eq!(opened(&keys, &value, at(999)), Some(person));
        assert_eq!(opened(&keys, &value, at(1000)), None);
        assert_eq!(opened(&Keys::new([2; 32]), &value, at(999)), None);
        assert_eq!(opened(&keys, &value.replacen('7', "8", 1), at(999)), None);
        assert_eq!(opened(&keys, &value.replacen("1000", "9000", 1), at(999)), None);
    }
}
