//! The program's source of randomness.

use kernel::Entropy;
use rand::RngCore;

/// A cryptographically strong generator a thread, seeded by the operating system.
pub(crate) struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        rand::rng().fill_bytes(bytes);
    }
}
