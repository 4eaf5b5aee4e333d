//! What the set-up asks for, checked.

use crate::installation::{Installation, SelfRegistration};
use crate::passwords::Rules;
use crate::t::Texts;
use mail::Address;
use serde::Deserialize;
use texts::{Lang, Zone};
use web::FieldErrors;

/// The form as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct SetUp {
    #[serde(default)]
    pub(super) code: String,
    #[serde(default)]
    pub(super) company: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) email: String,
    #[serde(default)]
    pub(super) password: String,
    #[serde(default)]
    pub(super) lang: String,
    #[serde(default)]
    pub(super) zone: String,
    #[serde(default)]
    pub(super) self_registration: String,
    #[serde(default)]
    pub(super) domains: String,
}

impl SetUp {
    /// All that is wrong, in the order of the fields.
    pub(super) fn errors(&self, t: Texts, is_code: bool, rules: Rules) -> FieldErrors {
        let mut errors = FieldErrors::new();
        let mut ask = |holds: bool, field: &str, sentence: &str| {
            if !holds {
                errors.add(field, sentence);
            }
        };
        ask(is_code, "code", t.setup_code_wrong());
        ask((1..=80).contains(&self.company.trim().chars().count()), "company", t.setup_company_missing());
        ask((1..=64).contains(&self.name.trim().chars().count()), "name", t.name_missing());
        ask(Address::parse(self.email.trim()).is_ok(), "email", t.email_wrong());
        ask(self.lang.parse::<Lang>().is_ok(), "lang", t.choice_missing());
        ask(self.zone.parse::<Zone>().is_ok(), "zone", t.choice_missing());
        let domains = domains(&self.domains);
        let needs_domains = self.registration() == SelfRegistration::Domains;
        ask(!needs_domains || domains.as_ref().is_some_and(|list| !list.is_empty()), "domains", t.domains_wrong());
        if let Err(weak) = rules.check(&self.password, &[&self.name, &self.email, &self.company]) {
            errors.add("password", weak.sentence(t));
        }
        errors
    }

    /// Who may make themselves an account.
    pub(super) fn registration(&self) -> SelfRegistration {
        SelfRegistration::from_name(&self.self_registration)
    }

    /// The organisation as it was described.
    pub(super) fn installation(&self) -> Installation {
        Installation {
            company: self.company.trim().to_owned(),
            lang: self.lang.clone(),
            zone: self.zone.clone(),
            self_registration: self.registration(),
            domains: domains(&self.domains).unwrap_or_default(),
        }
    }
}

/// Mail domains, separated by spaces or commas; nothing if one is none.
pub(super) fn domains(text: &str) -> Option<Vec<String>> {
    let names = text
        .split([' ', ',', ';', '\n', '\r'])
        .map(|name| name.trim().trim_start_matches('@'))
        .filter(|name| !name.is_empty());
    names
        .map(|name| Address::parse(&format!("somebody@{name}")).ok().map(|address| address.domain().to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_may_be_typed_loosely_and_are_kept_as_mail_has_them() {
        assert_eq!(
            domains(" Havsel.example, @bücher.example"),
            Some(vec!["havsel.example".into(), "xn--bcher-kva.example".into()])
        );
        assert_eq!(domains(""), Some(vec![]));
        assert_eq!(domains("havsel"), None);
    }
}
