//! What a fact means for a stream. Pure.

use super::On;
use jobs::Recorded;
use kernel::{PersonId, SpaceId, SubjectId};
use serde_json::Value;

/// What a fact means for a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Concern {
    /// Nothing.
    None,
    /// The viewer may have lost the page.
    Access,
    /// The viewer's bell rings, or is silent again.
    Bell,
    /// A subject is new below this one; `None` if it begins a thread.
    Created {
        /// Which one.
        subject: SubjectId,
        /// What it answers.
        parent: Option<SubjectId>,
    },
    /// A subject on the page is not what it was.
    Changed(SubjectId),
    /// Somebody reacted to a subject on the page, or took that back.
    Reacted(SubjectId),
}

/// What the viewer looks at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope {
    pub(super) on: On,
    /// The space that the page belongs to.
    pub(super) space: Option<SpaceId>,
}

/// What a fact means for a stream of this person on this page.
pub(super) fn of(fact: &Recorded, person: PersonId, scope: Scope) -> Concern {
    let payload = serde_json::from_str(&fact.payload).unwrap_or(Value::Null);
    let is_mine = id(&payload, "person").map(PersonId::new) == Some(person);
    match fact.kind.split_once('.') {
        Some(("people" | "spaces", _)) => {
            let is_here = scope.space.is_some() && fact.space == scope.space;
            if is_mine || is_here || fact.actor == Some(person) { Concern::Access } else { Concern::None }
        }
        Some(("notifications", _)) if is_mine => Concern::Bell,
        Some((_, what)) => about_subject(fact, what, &payload, scope.on),
        None => Concern::None,
    }
}

fn about_subject(fact: &Recorded, what: &str, payload: &Value, on: On) -> Concern {
    let Some(subject) = fact.subject else { return Concern::None };
    let root = id(payload, "root").map_or(subject, SubjectId::new);
    let is_here = match on {
        On::Nothing => false,
        On::Home => root == subject,
        On::Space(space) => root == subject && fact.space == Some(space),
        On::Thread(thread) => root == thread,
    };
    let imported = payload.get("imported") == Some(&Value::Bool(true));
    match what {
        _ if !is_here || imported => Concern::None,
        // A page of the thread was there only after its root.
        "created" if on == On::Thread(subject) => Concern::None,
        // What somebody has read is nobody else's business, and changes no page of theirs that shows it.
        "thread_read" | "space_read" => Concern::None,
        "created" => Concern::Created { subject, parent: id(payload, "parent").map(SubjectId::new) },
        "reacted" | "reaction_withdrawn" => Concern::Reacted(subject),
        _ => Concern::Changed(subject),
    }
}

/// An id in a payload; facts write ids as texts.
fn id(payload: &Value, field: &str) -> Option<i64> {
    payload.get(field)?.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::FactId;
    use serde_json::json;

    const ME: PersonId = PersonId::new(1);

    fn means(on: On, kind: &str, subject: i64, payload: Value) -> Concern {
        let fact = Recorded {
            id: FactId::new(1),
            kind: kind.to_owned(),
            at: 0.into(),
            actor: Some(PersonId::new(2)),
            subject: (subject > 0).then(|| SubjectId::new(subject)),
            space: Some(SpaceId::new(5)),
            payload: payload.to_string(),
        };
        of(&fact, ME, Scope { on, space: Some(SpaceId::new(5)).filter(|_| on.id().is_some()) })
    }

    #[test]
    fn feeds_hear_of_what_begins_threads_and_threads_of_what_hangs_below() {
        let post = || json!({ "root": "7", "parent": null });
        let reply = || json!({ "root": "7", "parent": "7" });
        let (seven, eight) = (SubjectId::new(7), SubjectId::new(8));
        let (space, elsewhere) = (On::Space(SpaceId::new(5)), On::Space(SpaceId::new(6)));
        for on in [On::Home, space] {
            assert_eq!(means(on, "subjects.created", 7, post()), Concern::Created { subject: seven, parent: None });
        }
        assert_eq!(means(On::Thread(seven), "subjects.created", 7, post()), Concern::None);
        assert_eq!(means(elsewhere, "subjects.created", 7, post()), Concern::None);
        assert_eq!(means(On::Nothing, "subjects.created", 7, post()), Concern::None);
        let below = Concern::Created { subject: eight, parent: Some(seven) };
        assert_eq!(means(On::Thread(seven), "subjects.created", 8, reply()), below);
        assert_eq!(means(On::Home, "subjects.created", 8, reply()), Concern::None);
        assert_eq!(means(On::Thread(eight), "subjects.created", 8, reply()), Concern::None);
        assert_eq!(means(On::Thread(seven), "network.reacted", 8, reply()), Concern::Reacted(eight));
        assert_eq!(means(On::Thread(seven), "network.thread_read", 7, post()), Concern::None);
        assert_eq!(means(space, "network.thread_read", 7, post()), Concern::None);
        assert_eq!(means(On::Home, "questions.answer_accepted", 7, json!({})), Concern::Changed(seven));
    }

    #[test]
    fn an_import_is_told_to_nobody() {
        let imported = json!({ "root": "7", "imported": true });
        assert_eq!(means(On::Home, "subjects.created", 7, imported), Concern::None);
    }

    #[test]
    fn what_may_take_access_away_reaches_those_whom_it_may_concern() {
        let mine = || json!({ "person": "1" });
        assert_eq!(means(On::Home, "people.access_revoked", 0, mine()), Concern::Access);
        assert_eq!(means(On::Home, "spaces.left", 0, mine()), Concern::Access);
        assert_eq!(means(On::Home, "spaces.left", 0, json!({ "person": "2" })), Concern::None);
        assert_eq!(means(On::Thread(SubjectId::new(7)), "spaces.audience_changed", 0, json!({})), Concern::Access);
        assert_eq!(means(On::Nothing, "notifications.noticed", 0, mine()), Concern::Bell);
        assert_eq!(means(On::Nothing, "notifications.noticed", 0, json!({ "person": "2" })), Concern::None);
    }
}
