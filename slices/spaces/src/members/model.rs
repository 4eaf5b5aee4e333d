//! Who may be made what, and how people are named in a list that somebody pastes.

use super::store::Account;
use crate::policy;
use crate::refused::Refused;
use crate::spaces::model::folded;
use kernel::{Role, SubjectId, Timestamp};

/// Most people in one pasted list.
pub(crate) const PASTED: usize = 300;

/// Checks that a person may be this, and that somebody still answers for the space afterwards.
pub(crate) fn check_role(account: &Account, from: Option<Role>, to: Role, owners: i64) -> Result<(), Refused> {
    if !policy::may_be(account.kind, to) {
        return Err(Refused::OutsiderRole);
    }
    check_end(from, Some(to), owners)
}

/// Checks that the last owner stays one.
pub(crate) fn check_end(from: Option<Role>, to: Option<Role>, owners: i64) -> Result<(), Refused> {
    let was_owner = from == Some(Role::Owner);
    if was_owner && to != Some(Role::Owner) && owners <= 1 { Err(Refused::LastOwner) } else { Ok(()) }
}

/// From which thing on a new member sees, who is let in now: somebody from outside from now on, unless all was opened.
pub(crate) fn history_from(account: &Account, opened: bool, now: Timestamp) -> SubjectId {
    if account.kind.is_outsider() && !opened { from_now(now) } else { SubjectId::new(0) }
}

/// The first thing that can be made from now on.
pub(crate) fn from_now(now: Timestamp) -> SubjectId {
    SubjectId::new(kernel::ids::first_at(now))
}

/// What an invitation keeps of the history: nothing before it, unless all was opened. Whatever its person is now, since who
/// works here today may be from outside when they accept.
pub(crate) fn invited_from(opened: bool, now: Timestamp) -> SubjectId {
    if opened { SubjectId::new(0) } else { from_now(now) }
}

/// Somebody named in a pasted list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// `@handle`, or a word that may be one.
    Handle(String),
    /// An address.
    Email(String),
    /// A name of several words, folded.
    Whole(String),
}

/// Names parted by lines, commas or semicolons: `@ines.caldeira`, `ines@havsel.example`, `Ines Caldeira <…>`, a whole name.
pub(crate) fn pasted(text: &str) -> Vec<(String, Name)> {
    let parts = text.split(['\n', ',', ';']).map(str::trim).filter(|part| !part.is_empty());
    let mut names: Vec<(String, Name)> = Vec::new();
    for part in parts.flat_map(mentions) {
        let name = named(&part);
        if !names.iter().any(|(_, there)| *there == name) {
            names.push((part, name));
        }
    }
    names.truncate(PASTED);
    names
}

/// A line of nothing but `@handles` is several people.
fn mentions(part: &str) -> Vec<String> {
    let words: Vec<_> = part.split_whitespace().collect();
    let all = words.iter().all(|word| word.starts_with('@'));
    if all { words.into_iter().map(str::to_owned).collect() } else { vec![part.to_owned()] }
}

fn named(part: &str) -> Name {
    if let Some((_, address)) = part.rsplit_once('<') {
        return Name::Email(address.trim_end_matches('>').trim().to_lowercase());
    }
    match part.strip_prefix('@') {
        Some(handle) => Name::Handle(handle.to_lowercase()),
        None if part.contains('@') => Name::Email(part.to_lowercase()),
        None if part.contains(char::is_whitespace) => Name::Whole(folded(part)),
        None => Name::Handle(part.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{PersonId, PersonKind};

    fn account(kind: PersonKind) -> Account {
        Account {
            person: PersonId::new(7),
            name: "Ines Caldeira".to_owned(),
            handle: "ines".to_owned(),
            email: None,
            name_folded: "ines caldeira".to_owned(),
            title: String::new(),
            photo: None,
            kind,
            organisation: None,
        }
    }

    #[test]
    fn the_last_owner_stays_one() {
        let ines = account(PersonKind::Employee);
        assert!(matches!(check_role(&ines, Some(Role::Owner), Role::Member, 1), Err(Refused::LastOwner)));
        assert!(check_role(&ines, Some(Role::Owner), Role::Member, 2).is_ok());
        assert!(check_role(&ines, Some(Role::Owner), Role::Owner, 1).is_ok());
        assert!(matches!(check_end(Some(Role::Owner), None, 1), Err(Refused::LastOwner)));
        assert!(check_end(Some(Role::Member), None, 1).is_ok());
    }

    #[test]
    fn somebody_from_outside_keeps_nothing() {
        let hanne = account(PersonKind::Customer);
        assert!(matches!(check_role(&hanne, None, Role::Moderator, 1), Err(Refused::OutsiderRole)));
        assert!(check_role(&hanne, None, Role::Expert, 1).is_ok());
    }

    #[test]
    fn somebody_from_outside_sees_from_now_on() {
        let now = Timestamp::from_millis(1_000);
        assert_eq!(history_from(&account(PersonKind::Employee), false, now), SubjectId::new(0));
        assert_eq!(history_from(&account(PersonKind::Guest), true, now), SubjectId::new(0));
        assert_eq!(history_from(&account(PersonKind::Guest), false, now).made_at(), now);
    }

    #[test]
    fn an_invitation_opens_what_is_there_only_where_it_says_so() {
        let now = Timestamp::from_millis(1_000);
        assert_eq!(invited_from(true, now), SubjectId::new(0));
        assert_eq!(invited_from(false, now).made_at(), now);
    }

    #[test]
    fn people_are_named_in_every_usual_way_and_once() {
        let text = "@ines.caldeira @bea, Kofi Mensah <Kofi@Havsel.example>;\nrui@havsel.example\n Élodie Ångström \nBEA\n@bea,,";
        let names: Vec<_> = pasted(text).into_iter().map(|(_, name)| name).collect();
        assert_eq!(
            names,
            [
                Name::Handle("ines.caldeira".to_owned()),
                Name::Handle("bea".to_owned()),
                Name::Email("kofi@havsel.example".to_owned()),
                Name::Email("rui@havsel.example".to_owned()),
                Name::Whole("elodie angstrom".to_owned()),
            ]
        );
    }
}
