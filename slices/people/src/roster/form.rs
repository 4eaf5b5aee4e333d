//! What keepers type of a person.

use crate::t;
use kernel::{PersonKind, Right, Rights};
use texts::Lang;
use web::{FieldErrors, Fields};

/// The form of a person, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) external_id: String,
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) unit: String,
    pub(super) function: String,
    pub(super) company: String,
    pub(super) manager: String,
    pub(super) leader: bool,
    pub(super) works_in_it: bool,
    pub(super) rights: Rights,
    /// How many spaces the keeper knows that the person leaves.
    pub(super) leaves: Option<i64>,
}

impl Typed {
    pub(super) fn read(fields: &Fields) -> Self {
        let text = |name: &str| markup::safe_name(fields.first(name).trim()).into_owned();
        let rights = fields.all("rights").iter().filter_map(|word| word.parse::<Right>().ok()).collect();
        Self {
            name: text("name"),
            email: text("email").to_lowercase(),
            external_id: text("external_id"),
            kind: text("kind"),
            title: text("title"),
            unit: text("unit"),
            function: text("function"),
            company: text("company"),
            manager: text("manager").trim_start_matches('@').to_owned(),
            leader: fields.first("leader") == "true",
            works_in_it: fields.first("works_in_it") == "true",
            rights,
            leaves: fields.first("leaves").parse().ok(),
        }
    }

    /// What they are to be, if the form says so.
    pub(super) fn kind(&self) -> Option<PersonKind> {
        let kinds = [PersonKind::Employee, PersonKind::Guest, PersonKind::Customer];
        kinds.into_iter().find(|kind| kind.name() == self.kind)
    }

    pub(super) fn check(&self, lang: Lang) -> FieldErrors {
        let t = t::Texts::new(lang);
        let mut errors = FieldErrors::new();
        if self.name.is_empty() {
            errors.add("name", t.profile_name_missing());
        }
        let texts = [
            ("name", &self.name),
            ("title", &self.title),
            ("unit", &self.unit),
            ("external_id", &self.external_id),
            ("company", &self.company),
        ];
        for (field, _) in texts.into_iter().filter(|(_, text)| text.chars().count() > 120) {
            errors.add(field, t.too_long(120));
        }
        if !self.email.is_empty() && mail::Address::parse(&self.email).is_err() {
            errors.add("email", t.import_mail(&self.email));
        }
        errors
    }
}

/// Nothing typed is nothing.
pub(super) fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
