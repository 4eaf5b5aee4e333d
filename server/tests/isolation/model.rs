//! The rules for random lives, written down from the design and from nothing else: who is what, who is where since when, and
//! who may see what. It shares no code with the house.

use kernel::Reach;
use std::collections::BTreeMap;

/// What somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Employee,
    Guest,
    Customer,
}

/// Somebody of the world. The last one looks without an account.
#[derive(Clone, Debug)]
pub struct Someone {
    pub kind: Kind,
    pub has_left: bool,
}

/// A space: who finds it, who reads in it, and its members with the step from which on they see what is written.
#[derive(Clone, Debug)]
pub struct Place {
    pub find: Reach,
    pub read: Reach,
    pub members: BTreeMap<usize, usize>,
}

/// Something that was written.
#[derive(Clone, Debug)]
pub struct Thing {
    pub place: usize,
    pub author: usize,
    /// The step in which it was made.
    pub made: usize,
    /// What begins its thread, for a reply or an answer.
    pub root: Option<usize>,
    pub is_removed: bool,
}

/// What stands around a value.
#[derive(Clone, Copy, Debug)]
pub enum Wall {
    /// Who sees this thing.
    Thing(usize),
    /// Who sees how this thing read before it was changed: those who work here, and its author.
    Earlier(usize),
    /// Who reads in this space.
    Readers(usize),
    /// Who finds this space.
    Finders(usize),
    /// One person alone.
    Owner(usize),
}

/// All that the rules look at.
#[derive(Clone, Debug, Default)]
pub struct Model {
    pub people: Vec<Someone>,
    pub places: Vec<Place>,
    pub things: Vec<Thing>,
}

impl Model {
    /// May this person receive what stands behind this wall? `None` is nobody.
    pub fn may_see(&self, person: Option<usize>, wall: Wall) -> bool {
        match wall {
            Wall::Thing(thing) => self.sees(person, thing),
            Wall::Earlier(thing) => {
                let works_here = self.kind(person) == Some(Kind::Employee);
                self.sees(person, thing) && (works_here || person == Some(self.things[thing].author))
            }
            Wall::Readers(place) => self.reads(person, place),
            Wall::Finders(place) => self.reads(person, place) || self.is_open(person, self.places[place].find),
            Wall::Owner(owner) => person == Some(owner) && self.kind(person).is_some(),
        }
    }

    /// Must they come across it? A reply to somebody who does not see how its thread began stands nowhere but in search.
    pub fn must_see(&self, person: Option<usize>, wall: Wall) -> bool {
        let in_view = match wall {
            Wall::Thing(thing) | Wall::Earlier(thing) => {
                self.things[thing].root.is_none_or(|root| self.sees(person, root))
            }
            _ => true,
        };
        in_view && self.may_see(person, wall)
    }

    pub fn sees(&self, person: Option<usize>, thing: usize) -> bool {
        let Thing { place, made, is_removed, .. } = self.things[thing];
        let belongs = |since: &usize| *since <= made;
        let since =
            person.filter(|_| self.kind(person).is_some()).and_then(|person| self.places[place].members.get(&person));
        !is_removed && (self.is_open(person, self.places[place].read) || since.is_some_and(belongs))
    }

    fn reads(&self, person: Option<usize>, place: usize) -> bool {
        let Place { read, members, .. } = &self.places[place];
        let is_member = self.kind(person).is_some() && person.is_some_and(|person| members.contains_key(&person));
        is_member || self.is_open(person, *read)
    }

    /// Who has left, or has no account, is nobody.
    fn kind(&self, person: Option<usize>) -> Option<Kind> {
        person.map(|person| &self.people[person]).filter(|person| !person.has_left).map(|person| person.kind)
    }

    fn is_open(&self, person: Option<usize>, base: Reach) -> bool {
        match (base, self.kind(person)) {
            (Reach::Public, _) => true,
            (Reach::Community, Some(kind)) => kind != Kind::Guest,
            (Reach::Internal, kind) => kind == Some(Kind::Employee),
            (Reach::Community, None) | (Reach::Private, _) => false,
        }
    }
}
