//! A person with their profile, as the database has them.

use super::model::Said;
use crate::import::SLACK;
use kernel::{FileId, PersonId, PersonKind, Rights, Timestamp};

db::row! {
    /// A person with their profile.
    pub struct Profile {
        /// Who.
        pub id: PersonId,
        /// What they are to the organisation.
        pub kind: PersonKind,
        /// Their name in mentions.
        pub handle: String,
        /// Their name.
        pub name: String,
        /// Their mail address.
        pub email: Option<String>,
        /// What they do.
        pub title: String,
        /// Where they work.
        pub unit: String,
        /// Their unit's function, see [`super::function`].
        pub function: String,
        /// Their photo.
        pub photo: Option<FileId>,
        /// An administrator's rights.
        pub rights: Rights,
        /// When they left.
        pub left_at: Option<Timestamp>,
        /// Their time zone.
        pub zone: String,
        /// Their key in the directory that they come from.
        pub external_id: Option<String>,
        /// A customer's company.
        pub company: Option<String>,
        /// How they want to be spoken of.
        pub pronouns: String,
        /// Town or site.
        pub location: String,
        /// When they work, in their own words.
        pub working_hours: String,
        /// A few sentences about themselves.
        pub bio: String,
        /// What to ask them about.
        pub ask_me_about: String,
        /// Who they report to.
        pub manager: Option<PersonId>,
        /// Why they are away.
        pub away_text: String,
        /// The end of their last day away.
        pub away_until: Option<Timestamp>,
        /// Leads people.
        pub leader: bool,
        /// Works in IT.
        pub works_in_it: bool,
        /// Whether the viewer may know of them, see [`crate::policy::profiles::sight`].
        pub met: bool,
    }
}

impl Profile {
    /// Whether the directory owns name, title and location, so that they are corrected there.
    #[must_use]
    pub fn is_from_directory(&self) -> bool {
        self.external_id.as_ref().is_some_and(|key| !key.starts_with(SLACK))
    }
    /// Whether they are away now: until a day, or with a reason and no end yet.
    #[must_use]
    pub fn is_away(&self, now: Timestamp) -> bool {
        let away = match self.away_until {
            Some(until) => until >= now,
            None => !self.away_text.is_empty(),
        };
        self.left_at.is_none() && away
    }

    /// What they said about themselves, without the lists.
    #[must_use]
    pub fn said(&self) -> Said {
        Said {
            pronouns: self.pronouns.clone(),
            location: self.location.clone(),
            working_hours: self.working_hours.clone(),
            bio: self.bio.clone(),
            ask_me_about: self.ask_me_about.clone(),
            away_text: self.away_text.clone(),
            away_until: self.away_until,
            ..Said::default()
        }
    }

    /// Nobody in particular, for tests of rules.
    #[cfg(test)]
    pub(crate) fn nobody() -> Self {
        let none = String::new;
        Self {
            id: PersonId::new(1),
            kind: PersonKind::Employee,
            handle: none(),
            name: none(),
            email: None,
            title: none(),
            unit: none(),
            function: none(),
            photo: None,
            rights: Rights::NONE,
            left_at: None,
            zone: "UTC".to_owned(),
            external_id: None,
            company: None,
            pronouns: none(),
            location: none(),
            working_hours: none(),
            bio: none(),
            ask_me_about: none(),
            manager: None,
            away_text: none(),
            away_until: None,
            leader: false,
            works_in_it: false,
            met: false,
        }
    }
}
