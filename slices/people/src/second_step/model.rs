//! Codes and their secret.

use hmac::{Hmac, Mac};
use kernel::{Entropy, PersonId, Timestamp};
use sha1::Sha1;
use subtle::ConstantTimeEq;
use web::keys::Keys;

/// Seconds that a code holds (RFC 6238, 4.1).
const STEP_SECONDS: i64 = 30;
/// How many recovery codes there are.
const RECOVERY_CODES: usize = 10;

/// The secret that the person's app and this house share: 160 bits, as RFC 4226 recommends.
#[derive(Clone)]
pub(crate) struct Secret([u8; 20]);

impl Secret {
    /// Derived from what is kept with the installation's key.
    pub(crate) fn of(keys: &Keys, person: PersonId, nonce: &str) -> Self {
        let mark = keys.mark("second-step", format!("{person}.{nonce}").as_bytes());
        let mut secret = [0; 20];
        secret.copy_from_slice(&mark[..20]);
        Self(secret)
    }

    /// As people type it, in base 32 and groups of four.
    pub(crate) fn typed(&self) -> String {
        let letters: Vec<char> = self.base32().chars().collect();
        letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// What an app reads from the picture.
    pub(crate) fn address(&self, company: &str, account: &str) -> String {
        let encode =
            |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let issuer = encode(if company.is_empty() { "Stoa" } else { company });
        format!("otpauth://totp/{issuer}:{}?secret={}&issuer={issuer}", encode(account), self.base32())
    }

    /// The step of a code that is right now, or was or will be half a minute away, and is later than the last one used.
    pub(crate) fn step_of(&self, typed: &str, now: Timestamp, last: i64) -> Option<i64> {
        let typed: String = typed.chars().filter(char::is_ascii_digit).collect();
        let step = now.millis() / 1000 / STEP_SECONDS;
        (step - 1..=step + 1)
            .filter(|step| *step > last)
            .find(|step| bool::from(self.code(*step).as_bytes().ct_eq(typed.as_bytes())))
    }

    /// Six digits (RFC 4226, 5.3).
    fn code(&self, step: i64) -> String {
        let mut mac = Hmac::<Sha1>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        mac.update(&step.to_be_bytes());
        let hash = mac.finalize().into_bytes();
        let at = usize::from(hash[19] & 15);
        let number = u32::from_be_bytes([hash[at] & 0x7f, hash[at + 1], hash[at + 2], hash[at + 3]]);
        format!("{:06}", number % 1_000_000)
    }

    /// RFC 4648, without padding: 160 bits are 32 letters.
    fn base32(&self) -> String {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let group = |bytes: &[u8]| {
            let bits = bytes.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            (0..8).rev().map(move |place| char::from(LETTERS[(bits >> (5 * place) & 31) as usize])).collect::<String>()
        };
        self.0.chunks(5).map(group).collect()
    }
}

/// What is kept instead of the secret.
pub(crate) fn nonce(entropy: &dyn Entropy) -> String {
    web::keys::secret(entropy)
}

/// Fresh recovery codes, 80 bits each.
pub(crate) fn recovery_codes(entropy: &dyn Entropy) -> Vec<String> {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let one = || {
        let mut bytes = [0; 16];
        entropy.fill(&mut bytes);
        let letters: Vec<char> = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect();
        letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    };
    (0..RECOVERY_CODES).map(|_| one()).collect()
}

/// A recovery code as it is looked up, in whatever case and grouping it was typed.
pub(crate) fn recovery_hash(typed: &str) -> String {
    web::keys::hash(&typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_the_standard() {
        let secret = Secret(*b"12345678901234567890");
        // RFC 6238, appendix B, the last six digits.
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")]
        {
            assert_eq!(secret.code(seconds / STEP_SECONDS), code);
        }
        assert_eq!(secret.base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    #[test]
    fn a_code_holds_for_its_half_minute_and_one_beside_it_and_never_twice() {
        let secret = Secret(*b"12345678901234567890");
        let at = |seconds: i64| Timestamp::from_millis(seconds * 1000);
        let step = secret.step_of("287 082", at(59), 0).unwrap();
        assert_eq!(step, 1);
        assert_eq!(secret.step_of("287082", at(89), 0), Some(1));
        assert_eq!(secret.step_of("287082", at(90), 0), None);
        assert_eq!(secret.step_of("287082", at(59), step), None);
        assert_eq!(secret.step_of("", at(59), 0), None);
    }
}
