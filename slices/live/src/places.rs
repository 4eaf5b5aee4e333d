//! How many streams there may be: for a session, a person, a node.

use config::Limits;
use kernel::{Door, PersonId, SessionId, Signed};
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many there may be.
#[derive(Clone, Copy)]
pub(crate) struct Most {
    of_session: u32,
    of_person: u32,
    of_node: u32,
}

impl From<&Limits> for Most {
    fn from(limits: &Limits) -> Self {
        Self { of_session: limits.streams_per_session, of_person: limits.streams_per_person, of_node: limits.streams }
    }
}

/// The streams that are open on this node.
#[derive(Default)]
pub(crate) struct Places(Mutex<Open>);

#[derive(Default)]
struct Open {
    all: u32,
    people: HashMap<PersonId, u32>,
    sessions: HashMap<SessionId, u32>,
}

/// Why there is no place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Full {
    /// The person or the session has as many as it may.
    Person,
    /// The node has.
    Node,
}

/// A place that is taken; free again when it is dropped.
pub(crate) struct Place {
    places: Arc<Places>,
    person: PersonId,
    session: Option<SessionId>,
}

impl Places {
    pub(crate) fn take(self: &Arc<Self>, who: &Signed, most: Most) -> Result<Place, Full> {
        let session = if let Door::Session(session) = who.door { Some(session) } else { None };
        let mut open = self.open();
        if open.all >= most.of_node {
            return Err(Full::Node);
        }
        let of_session = session.and_then(|session| open.sessions.get(&session)).copied().unwrap_or(0);
        let of_person = open.people.get(&who.person).copied().unwrap_or(0);
        if of_session >= most.of_session || of_person >= most.of_person {
            return Err(Full::Person);
        }
        open.all += 1;
        metrics::gauge!("live_streams").set(f64::from(open.all));
        *open.people.entry(who.person).or_default() += 1;
        if let Some(session) = session {
            *open.sessions.entry(session).or_default() += 1;
        }
        Ok(Place { places: Arc::clone(self), person: who.person, session })
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.places.open();
        open.all -= 1;
        metrics::gauge!("live_streams").set(f64::from(open.all));
        one_less(&mut open.people, self.person);
        if let Some(session) = self.session {
            one_less(&mut open.sessions, session);
        }
    }
}

fn one_less<K: Hash + Eq>(counts: &mut HashMap<K, u32>, key: K) {
    if let Some(count) = counts.get_mut(&key) {
        *count -= 1;
        if *count == 0 {
            counts.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{PersonKind, Rights};

    fn who(person: i64, session: i64) -> Signed {
        let door = Door::Session(SessionId::new(session));
        Signed {
            person: PersonId::new(person),
            kind: PersonKind::Employee,
            organisation: None,
            rights: Rights::NONE,
            door,
        }
    }

    #[test]
    fn sessions_people_and_the_node_have_their_ends_and_nothing_is_kept_of_those_who_left() {
        let most = Most { of_session: 2, of_person: 3, of_node: 5 };
        let places = Arc::new(Places::default());
        let take = |person, session| places.take(&who(person, session), most);
        let held = [take(1, 10).unwrap(), take(1, 10).unwrap()];
        assert_eq!(take(1, 10).err(), Some(Full::Person), "the session has two");
        let third = take(1, 11).unwrap();
        assert_eq!(take(1, 12).err(), Some(Full::Person), "the person has three");
        let others = [take(2, 20).unwrap(), take(3, 30).unwrap()];
        assert_eq!(take(4, 40).err(), Some(Full::Node));
        drop(third);
        assert!(take(1, 12).is_ok());
        drop((held, others));
        let open = places.open();
        assert_eq!((open.all, open.people.len(), open.sessions.len()), (0, 0, 0));
    }
}
