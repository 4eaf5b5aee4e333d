//! What an installation knows of its organisation.

use config::Config;
use subtle::ConstantTimeEq;
use web::keys::Keys;

/// The organisation, and what its first administrator chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installation {
    /// Its name.
    pub company: String,
    /// The language of people who chose none.
    pub lang: String,
    /// The zone of people who chose none.
    pub zone: String,
    /// Who may make themselves an account.
    pub self_registration: SelfRegistration,
    /// Mail domains for [`SelfRegistration::Domains`].
    pub domains: Vec<String>,
}

impl Default for Installation {
    fn default() -> Self {
        Self {
            company: String::new(),
            lang: "en".to_owned(),
            zone: "UTC".to_owned(),
            self_registration: SelfRegistration::Off,
            domains: Vec::new(),
        }
    }
}

/// Who may make themselves an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SelfRegistration {
    /// Nobody: accounts come by invitation, import or sign-in provider.
    #[default]
    Off,
    /// People with an address at one of the organisation's own domains: they become employees.
    Domains,
    /// Anybody: they become customers.
    Open,
}

impl SelfRegistration {
    /// All three, the narrowest first.
    pub const ALL: [Self; 3] = [Self::Off, Self::Domains, Self::Open];

    /// The word in forms, in the table and in the settings.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Domains => "domains",
            Self::Open => "open",
        }
    }

    /// From the word; an unknown one lets nobody in.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.name() == name).unwrap_or_default()
    }
}

impl Installation {
    /// What holds: the settings where they let more in than the set-up chose, else the set-up.
    #[must_use]
    pub fn registration(&self, config: &Config) -> (SelfRegistration, Vec<String>) {
        let domains: Vec<String> = config.sign_in.domains.iter().map(ToString::to_string).collect();
        match config.sign_in.self_registration {
            config::SelfRegistration::Off => (self.self_registration, self.domains.clone()),
            config::SelfRegistration::Domains => (SelfRegistration::Domains, domains),
            config::SelfRegistration::Open => (SelfRegistration::Open, domains),
        }
    }
}

/// The code that sets an empty installation up: 80 bits as four groups that can be typed.
pub(super) fn setup_code(keys: &Keys) -> String {
    // Crockford's base 32 without the letters that look like digits or like each other.
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mark = keys.mark("setup-code", b"");
    let letters: Vec<char> = mark[..16].iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Whether it is the code, in whatever case and grouping it was typed.
pub(super) fn is_setup_code(keys: &Keys, typed: &str) -> bool {
    let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    plain(typed).as_bytes().ct_eq(plain(&setup_code(keys)).as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_set_up_code_can_be_typed_loosely_and_belongs_to_one_installation() {
        let (keys, others) = (Keys::new([1; 32]), Keys::new([2; 32]));
        let code = setup_code(&keys);
        assert_eq!(code.len(), 19);
        assert!(is_setup_code(&keys, &code.to_uppercase().replace('-', " ")));
        assert!(!is_setup_code(&others, &code));
        assert!(!is_setup_code(&keys, ""));
    }
}
