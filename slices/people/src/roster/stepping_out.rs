//! What an employee leaves in spaces who becomes a guest or customer, told before it happens.

use super::store::{self, Membership};
use crate::t::Texts;
use db::Cx;
use kernel::{PersonId, PersonKind};
use texts::Lang;

/// What it would end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SteppingOut {
    /// How many spaces they leave.
    pub(super) leaves: i64,
    left: Names,
    /// How many spaces would have no owner, whether they leave them or not.
    pub(super) ownerless: i64,
    orphaned: Names,
}

/// Spaces by name, as far as the keeper finds them, and how many others there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Names {
    found: Vec<String>,
    hidden: i64,
}

/// What it ends in spaces when this person is of another kind.
pub(super) async fn of(cx: &mut Cx, person: PersonId, from: PersonKind, to: PersonKind) -> db::Result<SteppingOut> {
    if from.is_outsider() || !to.is_outsider() {
        return Ok(SteppingOut::default());
    }
    Ok(SteppingOut::new(store::memberships(cx, person, to.reach()).await?))
}

impl SteppingOut {
    fn new(memberships: Vec<Membership>) -> Self {
        let mut out = Self::default();
        for one in memberships {
            if one.ends {
                out.leaves += 1;
                out.left.add(&one);
            }
            if one.orphaned {
                out.ownerless += 1;
                out.orphaned.add(&one);
            }
        }
        out
    }

    /// Whether there is nothing to ask.
    pub(super) fn is_none(&self) -> bool {
        self.leaves == 0 && self.ownerless == 0
    }

    /// Whether what the keeper confirmed, a number of spaces, still covers it: it never ends more than they saw.
    pub(super) fn is_covered_by(&self, confirmed: Option<i64>) -> bool {
        self.is_none() || confirmed.is_some_and(|leaves| self.leaves <= leaves)
    }

    /// What happens, a sentence each.
    pub(super) fn say(&self, lang: Lang, name: &str, to: PersonKind) -> Vec<String> {
        let t = Texts::new(lang);
        let mut sentences = Vec::new();
        if self.leaves > 0 {
            sentences.push(t.roster_steps_out(name, self.leaves, to.name(), self.left.say(lang)));
        }
        if self.ownerless > 0 {
            sentences.push(t.roster_ownerless(self.ownerless, self.orphaned.say(lang)));
        }
        sentences
    }
}

impl Names {
    fn add(&mut self, one: &Membership) {
        if one.found { self.found.push(one.name.clone()) } else { self.hidden += 1 }
    }

    fn say(&self, lang: Lang) -> String {
        let hidden = (self.hidden > 0).then(|| Texts::new(lang).roster_spaces_hidden(self.hidden));
        texts::list(&self.found.iter().cloned().chain(hidden).collect::<Vec<_>>(), lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(name: &str, found: bool, ends: bool, orphaned: bool) -> Membership {
        Membership { name: name.to_owned(), found, ends, orphaned }
    }

    #[test]
    fn a_number_that_was_confirmed_never_covers_more() {
        let two = SteppingOut::new(vec![one("Finance", true, true, false), one("Council", false, true, false)]);
        assert!(two.is_covered_by(Some(2)) && two.is_covered_by(Some(3)));
        assert!(!two.is_covered_by(Some(1)) && !two.is_covered_by(None));
        let none = SteppingOut::new(vec![one("News", true, false, false)]);
        assert!(none.is_none() && none.is_covered_by(None));
        let orphaned = SteppingOut::new(vec![one("News", true, false, true)]);
        assert!(!orphaned.is_covered_by(None) && orphaned.is_covered_by(Some(0)));
    }

    #[test]
    fn a_space_that_the_keeper_does_not_find_is_counted_and_not_named() {
        let out = SteppingOut::new(vec![one("Finance", true, true, true), one("Council", false, true, false)]);
        let said = out.say(Lang::En, "Bea", PersonKind::Customer).join(" ");
        assert!(said.contains("Bea leaves 2 spaces") && said.contains("Finance and one that you can't see"), "{said}");
        assert!(!said.contains("Council"), "{said}");
    }
}
