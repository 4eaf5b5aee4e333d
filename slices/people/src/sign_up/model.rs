//! What somebody becomes who makes their own account.

use crate::installation::SelfRegistration;
use kernel::PersonKind;
use mail::Address;

/// The kind that this address may become here by itself, if any. An employee only by an address at one of the domains that
/// the organisation named for it; everybody else stays outside.
pub(super) fn kind_for(registration: SelfRegistration, domains: &[String], address: &Address) -> Option<PersonKind> {
    match registration {
        SelfRegistration::Off => None,
        SelfRegistration::Domains => {
            domains.iter().any(|domain| address.in_domain(domain)).then_some(PersonKind::Employee)
        }
        SelfRegistration::Open => Some(PersonKind::Customer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kind(registration: SelfRegistration, address: &str) -> Option<PersonKind> {
        let domains = ["havsel.example".to_owned(), "bücher.example".to_owned()];
        Address::parse(address).ok().and_then(|address| kind_for(registration, &domains, &address))
    }

    #[test]
    fn only_an_address_at_exactly_one_of_the_domains_makes_an_employee() {
        for address in ["ana@havsel.example", "ANA@HAVSEL.example", "ana@xn--bcher-kva.example", "ana@bücher.example"]
        {
            assert_eq!(kind(SelfRegistration::Domains, address), Some(PersonKind::Employee), "{address}");
        }
        for address in [
            "ana@evil-havsel.example",
            "ana@mail.havsel.example",
            "ana@havsel.example.evil.example",
            "a@b@havsel.example",
            "\"ana@havsel.example\"@evil.example",
            "ana%havsel.example@evil.example",
            "ana@havsel.example\r\nBcc: x@y.example",
            "ana@hаvsel.example",
        ] {
            assert_eq!(kind(SelfRegistration::Domains, address), None, "{address}");
        }
    }

    proptest! {
        #[test]
        fn an_open_door_never_makes_an_employee(local in "[a-z]{1,8}", domain in "(havsel|other|evil-havsel)\\.example") {
            let address = format!("{local}@{domain}");
            prop_assert_eq!(kind(SelfRegistration::Open, &address), Some(PersonKind::Customer));
            prop_assert_eq!(kind(SelfRegistration::Off, &address), None);
        }
    }
}
