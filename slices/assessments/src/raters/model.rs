//! Who is asked in which role, and what their link is made of.

use super::record::{Candidate, Rater};
use base64::Engine;
use kernel::{PersonId, RaterId, RoundId};
use maturity::{Group, cuts};
use web::keys::{Keys, hash};

impl Rater {
    /// The role in which they are asked.
    pub(crate) fn group(&self) -> Group {
        Group::from_code(&self.group).unwrap_or(Group::Employees)
    }
}

/// The secret of a link. The rater's row and the sheet keep hashes of two different texts made of it, so the database alone does
/// not tell whose sheet it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Secret(String);

impl Secret {
    /// What somebody brought.
    pub(crate) fn brought(text: &str) -> Self {
        Self(text.to_owned())
    }
    /// Of a rater: the same each time, so that a reminder has the link of the invitation.
    pub(crate) fn of_rater(keys: &Keys, rater: RaterId) -> Self {
        Self::derived(keys, "assessment-rater", rater.raw())
    }
    /// Of the link that customers hand on.
    pub(crate) fn of_door(keys: &Keys, round: RoundId) -> Self {
        Self::derived(keys, "assessment-door", round.raw())
    }
    fn derived(keys: &Keys, purpose: &str, id: i64) -> Self {
        let mark = keys.mark(purpose, &id.to_be_bytes());
        Self(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(&mark[..16]))
    }
    /// What the rater's row keeps.
    pub(crate) fn rater_hash(&self) -> String {
        hash(&self.0)
    }
    /// What the sheet keeps.
    pub(crate) fn sheet_hash(&self) -> String {
        hash(&format!("sheet {}", self.0))
    }
    /// The address that the link leads to.
    pub(crate) fn path(&self) -> String {
        format!("/assess/{}", self.0)
    }
}

/// The one group that an employee belongs to: IT first, then those who lead, then by what they do.
pub(crate) fn group_of(leader: bool, works_in_it: bool, function: &str) -> Group {
    match (works_in_it || function == "it", leader, function) {
        (true, true, _) => Group::ItLeaders,
        (true, false, _) => Group::ItStaff,
        (false, true, _) => Group::Executives,
        (false, false, "marketing") => Group::Marketing,
        (false, false, "hr" | "sales" | "service") => Group::Front,
        _ => Group::Employees,
    }
}

/// Those of the candidates whom a round asks, in its groups; of the other employees a sample, which is the same each time it is drawn
/// for this round and favours nobody.
pub(crate) fn choose(
    candidates: Vec<Candidate>,
    groups: &[Group],
    sample: usize,
    round: RoundId,
) -> Vec<(Group, Candidate)> {
    let role = |one: &Candidate| group_of(one.leader, one.works_in_it, &one.function);
    let (mut others, mut chosen): (Vec<_>, Vec<_>) = candidates
        .into_iter()
        .map(|one| (role(&one), one))
        .filter(|(group, _)| groups.contains(group))
        .partition(|(group, _)| *group == Group::Employees);
    others.sort_by_key(|(_, one)| lot(round, one.id));
    others.truncate(sample);
    chosen.append(&mut others);
    chosen
}

/// A number that looks drawn by lot (the mixing step of SplitMix64, Steele et al. 2014).
fn lot(round: RoundId, person: PersonId) -> u64 {
    let mut mixed = (round.raw() ^ person.raw().rotate_left(32)).cast_unsigned().wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Which of the groups of these sizes answer by name or not at all: those in which one could count on one's fingers who said what.
/// Customers who come by a link are not counted yet.
pub(crate) fn by_name(named: bool, group: Group, size: usize) -> bool {
    named || (size < cuts::LEAST && group != Group::Customers)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(id: i64, leader: bool, works_in_it: bool, function: &str) -> Candidate {
        Candidate { id: PersonId::new(id), lang: None, leader, works_in_it, function: function.to_owned() }
    }

    #[test]
    fn everybody_has_one_role() {
        assert_eq!(group_of(true, true, "finance"), Group::ItLeaders);
        assert_eq!(group_of(true, false, "it"), Group::ItLeaders);
        assert_eq!(group_of(false, true, ""), Group::ItStaff);
        assert_eq!(group_of(true, false, "marketing"), Group::Executives);
        assert_eq!(group_of(false, false, "marketing"), Group::Marketing);
        assert_eq!(group_of(false, false, "hr"), Group::Front);
        assert_eq!(group_of(false, false, "finance"), Group::Employees);
    }

    #[test]
    fn the_sample_is_the_same_each_time_and_another_for_another_round() {
        let draw = |round: i64| -> Vec<i64> {
            let all = (1..200).map(|id| candidate(id, id == 7, false, "finance")).collect();
            let chosen = choose(all, &[Group::Employees, Group::Executives], 20, RoundId::new(round));
            chosen.into_iter().map(|(_, one)| one.id.raw()).collect()
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        assert_eq!(draw(1).len(), 21, "one executive and twenty others");
        assert!(choose(vec![candidate(1, false, false, "")], &[Group::ItStaff], 9, RoundId::new(1)).is_empty());
    }

    #[test]
    fn few_answer_by_name() {
        assert!(by_name(false, Group::ItLeaders, 4) && !by_name(false, Group::ItLeaders, 5));
        assert!(by_name(true, Group::ItStaff, 90));
        assert!(!by_name(false, Group::Customers, 0));
    }

    #[test]
    fn rater_and_sheet_keep_different_hashes() {
        let secret = Secret::of_rater(&Keys::new([7; 32]), RaterId::new(12));
        assert_eq!(secret, Secret::of_rater(&Keys::new([7; 32]), RaterId::new(12)));
        assert_ne!(secret, Secret::of_door(&Keys::new([7; 32]), RoundId::new(12)));
        assert_ne!(secret.rater_hash(), secret.sheet_hash());
        assert_eq!(Secret::brought(secret.path().trim_start_matches("/assess/")), secret);
    }
}
