//! The id of an event, as its viewer sees it.
//!
//! A place in the stream counts what happens in the whole house, so it is enciphered for each viewer: two ids of one viewer
//! tell nothing about what lies between them, not even whether anything does.

use aes::Aes128;
use aes::cipher::{BlockDecrypt, BlockEncrypt, KeyInit};
use kernel::PersonId;
use web::keys::Keys;

/// Seals and opens the ids of one viewer. A block is the place (8 bytes), a random part (4), and zeros (4) by which a forged
/// id is known.
#[derive(Clone)]
pub(crate) struct StreamKey(Aes128);

impl StreamKey {
    pub(crate) fn of(keys: &Keys, person: PersonId) -> Self {
        let mark = keys.mark("live", &person.raw().to_be_bytes());
        let mut key = [0; 16];
        key.copy_from_slice(&mark[..16]);
        Self(Aes128::new(&key.into()))
    }

    /// `random` makes each id differ from all others, also of the same place.
    pub(crate) fn seal(&self, seq: i64, random: u64) -> String {
        let random = (random & u64::from(u32::MAX)) << 32;
        let mut block = (u128::from(seq.cast_unsigned()) << 64 | u128::from(random)).to_be_bytes().into();
        self.0.encrypt_block(&mut block);
        format!("{:032x}", u128::from_be_bytes(block.into()))
    }

    /// The place in an id that was sealed for this viewer.
    pub(crate) fn open(&self, id: &str) -> Option<i64> {
        let hex = id.len() == 32 && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        let mut block = u128::from_str_radix(id, 16).ok().filter(|_| hex)?.to_be_bytes().into();
        self.0.decrypt_block(&mut block);
        let block = u128::from_be_bytes(block.into());
        let is_ours = block & u128::from(u32::MAX) == 0;
        i64::try_from(block >> 64).ok().filter(|_| is_ours)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(person: i64) -> StreamKey {
        StreamKey::of(&Keys::new([7; 32]), PersonId::new(person))
    }

    proptest! {
        #[test]
        fn an_id_opens_for_its_viewer_alone(seq in 0..i64::MAX, random: u64) {
            let id = key(1).seal(seq, random);
            prop_assert_eq!(key(1).open(&id), Some(seq));
            prop_assert_eq!(key(2).open(&id), None);
            prop_assert_ne!(id, key(2).seal(seq, random));
        }

        #[test]
        fn any_other_text_opens_nothing(text in ".{0,40}") {
            prop_assert_eq!(key(1).open(&text), None);
        }
    }

    #[test]
    fn ids_of_neighbours_have_nothing_in_common() {
        assert_ne!(key(1).seal(5, 1), key(1).seal(5, 2));
        let (one, two) = (key(1).seal(5, 1), key(1).seal(6, 1));
        let same = one.bytes().zip(two.bytes()).filter(|(a, b)| a == b).count();
        assert!(same < 16, "{one} {two}");
    }
}
