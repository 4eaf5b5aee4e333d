//! The part of an address that says which thread is answered, and by whom.

use mail::{Address, MessageId};

/// Before it in an address and in a mail's id.
const MARK: &str = "reply+";
/// 128 bits.
const BYTES: usize = 16;

/// The secret of one person in one thread: 128 bits, written in hexadecimal since some programs change the case of addresses.
#[derive(Clone, PartialEq, Eq)]
pub struct ReplyToken([u8; BYTES]);

impl ReplyToken {
    /// From its bits.
    #[must_use]
    pub const fn new(bits: [u8; BYTES]) -> Self {
        Self(bits)
    }

    /// From its letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Option<Vec<u8>> =
            text.chars().map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
        let bytes: Vec<u8> =
            digits?.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect();
        (text.len() == 2 * BYTES).then(|| bytes.try_into().ok().map(Self))?
    }

    /// Its letters.
    #[must_use]
    pub fn letters(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Where answers with it go.
    #[must_use]
    pub fn address(&self, domain: &str) -> Option<Address> {
        Address::parse(&format!("{MARK}{}@{domain}", self.letters())).ok()
    }

    /// The token of an address, if it has one.
    #[must_use]
    pub fn of_address(address: &Address) -> Option<Self> {
        Self::parse(address.local().to_ascii_lowercase().strip_prefix(MARK)?)
    }

    /// The id of a mail that is answered with it; `unique` tells the mails of one thread apart.
    #[must_use]
    pub fn message_id(&self, unique: &str, domain: &str) -> Option<MessageId> {
        MessageId::new(&format!("{MARK}{}.{unique}", self.letters()), domain).ok()
    }

    /// The token in the ids of mails that are answered, the newest of them, for programs that answer to another address.
    #[must_use]
    pub fn of_ids(ids: &[MessageId], domain: &str) -> Option<Self> {
        ids.iter().rev().find_map(|id| {
            let (unique, at) = id.as_str().split_once('@')?;
            let (letters, _) = unique.strip_prefix(MARK)?.split_once('.')?;
            at.eq_ignore_ascii_case(domain).then(|| Self::parse(letters))?
        })
    }
}

/// It is a secret: it is never shown by accident.
impl std::fmt::Debug for ReplyToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReplyToken(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DOMAIN: &str = "stoa.example.com";

    proptest! {
        #[test]
        fn a_token_comes_back_from_its_address_and_its_mails(bits in any::<[u8; BYTES]>(), unique in 0_u64..) {
            let token = ReplyToken::new(bits);
            let address = token.address(DOMAIN).expect("an address");
            let shouted = Address::parse(&address.as_str().to_uppercase()).expect("an address");
            prop_assert_eq!(ReplyToken::of_address(&address), Some(token.clone()));
            prop_assert_eq!(ReplyToken::of_address(&shouted), Some(token.clone()));
            let other = MessageId::parse("<1@elsewhere.example>").expect("an id");
            let ids = [token.message_id(&unique.to_string(), DOMAIN).expect("an id"), other];
            prop_assert_eq!(ReplyToken::of_ids(&ids, DOMAIN), Some(token));
            prop_assert_eq!(ReplyToken::of_ids(&ids, "elsewhere.example"), None);
        }

        #[test]
        fn nothing_else_is_a_token(text in "\\PC{0,40}") {
            let whole = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
            prop_assert_eq!(ReplyToken::parse(&text).is_some(), whole);
        }
    }

    #[test]
    fn it_is_not_shown() {
        assert_eq!(format!("{:?}", ReplyToken::new([1; BYTES])), "ReplyToken(…)");
    }
}
