//! Hashing, off the request's thread and never more at once than the machine has room for.

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization;
use web::{App, Problem};

/// Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet).
fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("the recommended parameters are valid");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// What is checked where there is no password, so that an unknown address takes as long as a known one.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cyBzYWx0IGhlcmU$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The hash of a new password.
///
/// # Errors
/// [`Problem::Busy`] if too many wait for theirs.
pub async fn hash(app: &App, password: &str) -> Result<String, Problem> {
    let mut salt = [0; 16];
    app.db.entropy().fill(&mut salt);
    let password = password.to_owned();
    on_a_thread(app, move || salted(&password, salt)).await
}

/// Whether it is the password of this hash. Without a hash it takes as long and is not.
///
/// # Errors
/// [`Problem::Busy`] if too many wait for theirs.
pub async fn is_right(app: &App, password: &str, hash: Option<String>) -> Result<bool, Problem> {
    let password = password.to_owned();
    let is_known = hash.is_some();
    let matches = on_a_thread(app, move || matches(&password, hash.as_deref().unwrap_or(NOBODYS))).await?;
    Ok(is_known && matches)
}

async fn on_a_thread<T: Send + 'static>(app: &App, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
    app.hashing.run(work).await
}

/// The hash of a password with this salt.
///
/// # Panics
/// Never: 16 bytes are a salt, and any text is a password.
#[must_use]
pub fn salted(password: &str, salt: [u8; 16]) -> String {
    let salt = SaltString::encode_b64(&salt).expect("16 bytes are a salt");
    argon2().hash_password(&bytes(password), &salt).expect("any text can be hashed").to_string()
}

fn matches(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| argon2().verify_password(&bytes(password), &hash).is_ok())
}

/// The same letters typed on two keyboards are the same password (NIST SP 800-63B, 3.1.1.2).
fn bytes(password: &str) -> Vec<u8> {
    password.nfkc().collect::<String>().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_right_however_its_letters_are_composed() {
        let hash = salted("Wärmepumpe im Keller", [1; 16]);
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(matches("Wa\u{308}rmepumpe im Keller", &hash));
        assert!(!matches("Warmepumpe im Keller", &hash));
    }

    #[test]
    fn nobodys_hash_costs_what_a_persons_does() {
        let nobodys = PasswordHash::new(NOBODYS).expect("it is a hash");
        assert_eq!(nobodys.params, PasswordHash::new(&salted("x", [1; 16])).unwrap().params);
        assert_eq!(nobodys.hash.unwrap().len(), 32);
    }
}
