//! Profiles as a source has them.

use crate::profile::model::Said;
use crate::profile::{Kept, keep};
use db::Cx;
use kernel::PersonId;

/// What is known of a person beside the account.
#[derive(Clone, Copy, Debug, Default)]
pub struct NewProfile<'a> {
    /// How they want to be spoken of.
    pub pronouns: &'a str,
    /// Town or site.
    pub location: &'a str,
    /// What they speak, as codes (ISO 639-1).
    pub languages: &'a [String],
    /// What they can do.
    pub skills: &'a [String],
    /// What to ask them about.
    pub ask_me_about: &'a str,
    /// Who they report to.
    pub manager: Option<PersonId>,
    /// Why they are away, empty if they are not. It has no end until they give one.
    pub away: &'a str,
    /// Leads people.
    pub leader: bool,
    /// Works in IT.
    pub it: bool,
}

/// Lays down a person's profile, replacing what was there.
///
/// # Errors
/// If the database refuses.
pub async fn profile(cx: &mut Cx, person: PersonId, new: &NewProfile<'_>) -> db::Result<()> {
    let said = Said {
        pronouns: new.pronouns.to_owned(),
        location: new.location.to_owned(),
        ask_me_about: new.ask_me_about.to_owned(),
        away_text: new.away.to_owned(),
        skills: new.skills.to_vec(),
        languages: new.languages.to_vec(),
        ..Said::default()
    };
    keep(cx, person, &said, &Kept { manager: new.manager, leader: new.leader, works_in_it: new.it }).await
}
