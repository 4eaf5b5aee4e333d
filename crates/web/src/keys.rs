//! Keys derived from the installation's one secret, each for one purpose.

use hmac::{Hmac, Mac};
use sha2::Sha256;

/// The installation's secret.
#[derive(Clone)]
pub struct Keys([u8; 32]);

impl Keys {
    /// From the secret.
    #[must_use]
    pub const fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// The mark of a text for one purpose (HMAC-SHA-256, RFC 2104): nobody else can make it.
    #[must_use]
    pub fn mark(&self, purpose: &str, text: &[u8]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text);
        mac.finalize().into_bytes().into()
    }

    /// Whether the mark is the right one, without telling by the time it takes how much of it was.
    #[must_use]
    pub fn is_mark(&self, purpose: &str, text: &[u8], mark: &[u8]) -> bool {
        subtle::ConstantTimeEq::ct_eq(self.mark(purpose, text).as_slice(), mark).into()
    }
}

/// 128 random bits as 22 letters, for links and tokens.
#[must_use]
pub fn secret(entropy: &dyn kernel::Entropy) -> String {
    use base64::Engine;
    let mut bytes = [0; 16];
    entropy.fill(&mut bytes);
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

/// What is stored of a secret.
#[must_use]
pub fn hash(secret: &str) -> String {
    use sha2::Digest;
    format!("{:x}", Sha256::digest(secret))
}
