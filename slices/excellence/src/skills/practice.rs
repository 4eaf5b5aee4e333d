//! What shows a skill: facts of this slice and of others, known here by their kinds and by the few fields that matter.

use super::model::Skill;
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use serde_json::Value;

/// The kinds of facts that show a skill, or show that what was shown is not so any more.
pub const KINDS: [&str; 18] = [
    "workshops.closed",
    "experiments.decided",
    "blogs.published",
    "risks.mitigated",
    "risks.mitigation_lost",
    "council.decided",
    "council.stance_taken",
    "questions.answer_accepted",
    "questions.acceptance_withdrawn",
    "excellence.request_answered",
    "network.pinned",
    "subjects.state_changed",
    "subjects.removed",
    "spaces.created",
    "spaces.joined",
    "spaces.role_changed",
    "spaces.left",
    "spaces.archived",
];

/// Something that happened, with what its payload does not say.
#[derive(Clone, Debug)]
pub struct Happening {
    /// The kind of the fact.
    pub kind: String,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub actor: Option<PersonId>,
    /// What it is about.
    pub subject: Option<SubjectId>,
    /// Where.
    pub space: Option<SpaceId>,
    /// The rest of it.
    pub payload: Value,
    /// Who wrote what it is about.
    pub author: Option<PersonId>,
    /// Whether that is a customer.
    pub by_customer: bool,
    /// Whether it stands where more than the members of a private space read.
    pub open: bool,
}

/// What follows for somebody's skills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Practice {
    /// Somebody showed a skill by a thing: a subject, or a space.
    Shown(PersonId, Skill, i64),
    /// A thing shows nothing any more, of a person or of anybody, of a skill or of any.
    Gone(Option<PersonId>, Option<Skill>, i64),
}

/// What a happening shows. What stands in a private space shows nothing to anybody.
#[must_use]
pub fn of(one: &Happening) -> Vec<Practice> {
    let all = shown(one);
    let kept = |practice: &Practice| one.open || matches!(practice, Practice::Gone(..));
    all.into_iter().filter(kept).collect()
}

fn shown(one: &Happening) -> Vec<Practice> {
    let person = |field: &str| id(&one.payload, field).map(PersonId::new);
    match one.kind.as_str() {
        "workshops.closed" => one.by(person("facilitator"), Skill::Facilitating),
        "experiments.decided" => one.by(person("owner"), Skill::Experimenting),
        "blogs.published" => one.by(person("owner"), Skill::Writing),
        "risks.mitigated" => one.by(person("owner"), Skill::Weighing),
        "risks.mitigation_lost" => one.gone(Some(Skill::Weighing)),
        "council.decided" | "council.stance_taken" => one.by(one.actor, Skill::Deciding),
        "excellence.request_answered" => one.by(one.actor, Skill::Guiding),
        "network.pinned" => one.by(one.actor, Skill::Moderating),
        "subjects.state_changed" => {
            one.by(one.keeper().filter(|_| text(&one.payload, "state") == "closed"), Skill::Moderating)
        }
        // What was taken away shows nothing of whoever wrote it, but that somebody kept order.
        "subjects.removed" => [one.gone(None), one.by(one.keeper(), Skill::Moderating)].concat(),
        "questions.answer_accepted" => one.accepted(person("author")),
        "questions.acceptance_withdrawn" => {
            let answer = id(&one.payload, "answer");
            answer.map(|answer| Practice::Gone(None, None, answer)).into_iter().collect()
        }
        kind => one.of_space(kind, person("person")),
    }
}

impl Happening {
    /// Somebody showed a skill by what this is about.
    fn by(&self, person: Option<PersonId>, skill: Skill) -> Vec<Practice> {
        let shown = person.zip(self.subject).map(|(person, thing)| Practice::Shown(person, skill, thing.raw()));
        shown.into_iter().collect()
    }

    /// What this is about shows nothing any more.
    fn gone(&self, skill: Option<Skill>) -> Vec<Practice> {
        self.subject.map(|thing| Practice::Gone(None, skill, thing.raw())).into_iter().collect()
    }

    /// Who did something with what somebody else wrote.
    fn keeper(&self) -> Option<PersonId> {
        self.actor.filter(|actor| self.author.is_some_and(|author| author != *actor))
    }

    fn accepted(&self, author: Option<PersonId>) -> Vec<Practice> {
        let Some((author, answer)) = author.zip(id(&self.payload, "answer")) else { return Vec::new() };
        // An answer of one's own that one accepts oneself shows nothing.
        if self.actor == Some(author) {
            return Vec::new();
        }
        let mut all = vec![Practice::Shown(author, Skill::Answering, answer)];
        if self.by_customer {
            all.push(Practice::Shown(author, Skill::Listening, answer));
        }
        all
    }

    /// Owning a space that more than its members read is hosting.
    fn of_space(&self, kind: &str, person: Option<PersonId>) -> Vec<Practice> {
        let Some(space) = self.space.map(SpaceId::raw) else { return Vec::new() };
        let hosts = |person: Option<PersonId>| {
            person.map(|person| Practice::Shown(person, Skill::Hosting, space)).into_iter().collect()
        };
        let gone = |person| vec![Practice::Gone(person, Some(Skill::Hosting), space)];
        match kind {
            "spaces.created" => hosts(self.actor),
            "spaces.joined" if text(&self.payload, "role") == "owner" => hosts(person),
            "spaces.role_changed" if text(&self.payload, "to") == "owner" => hosts(person),
            "spaces.role_changed" if text(&self.payload, "from") == "owner" => gone(person),
            "spaces.left" if person.is_some() => gone(person),
            "spaces.archived" => gone(None),
            _ => Vec::new(),
        }
    }
}

fn text<'p>(payload: &'p Value, field: &str) -> &'p str {
    payload.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn id(payload: &Value, field: &str) -> Option<i64> {
    text(payload, field).parse().ok().filter(|id| *id > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const ADA: PersonId = PersonId::new(7);

    fn happened(kind: &str, payload: Value) -> Happening {
        Happening {
            kind: kind.to_owned(),
            at: Timestamp::from_millis(0),
            actor: Some(PersonId::new(1)),
            subject: Some(SubjectId::new(50)),
            space: Some(SpaceId::new(60)),
            payload,
            author: Some(ADA),
            by_customer: false,
            open: true,
        }
    }

    #[test]
    fn each_kind_shows_its_skill_of_the_right_person() {
        use Practice::Shown;
        let actor = PersonId::new(1);
        for (kind, payload, expected) in [
            ("workshops.closed", json!({ "facilitator": "7", "attended": ["8"] }), Shown(ADA, Skill::Facilitating, 50)),
            ("experiments.decided", json!({ "owner": "7" }), Shown(ADA, Skill::Experimenting, 50)),
            ("blogs.published", json!({ "owner": "7" }), Shown(ADA, Skill::Writing, 50)),
            ("risks.mitigated", json!({ "owner": "7" }), Shown(ADA, Skill::Weighing, 50)),
            ("council.stance_taken", json!({}), Shown(actor, Skill::Deciding, 50)),
            ("excellence.request_answered", json!({}), Shown(actor, Skill::Guiding, 50)),
            ("subjects.state_changed", json!({ "state": "closed" }), Shown(actor, Skill::Moderating, 50)),
            ("questions.answer_accepted", json!({ "author": "7", "answer": "51" }), Shown(ADA, Skill::Answering, 51)),
            ("spaces.created", json!({}), Shown(actor, Skill::Hosting, 60)),
            ("spaces.role_changed", json!({ "person": "7", "to": "owner" }), Shown(ADA, Skill::Hosting, 60)),
        ] {
            assert!(KINDS.contains(&kind));
            assert_eq!(of(&happened(kind, payload)), [expected], "{kind}");
        }
    }

    #[test]
    fn what_says_nothing_of_a_skill_shows_none() {
        for (kind, payload) in [
            ("workshops.closed", json!({})),
            ("experiments.decided", json!({ "owner": ["7"] })),
            ("blogs.published", json!({ "owner": "nobody" })),
            ("subjects.state_changed", json!({ "state": "open" })),
            ("spaces.joined", json!({ "person": "7", "role": "member" })),
            ("spaces.role_changed", json!({ "person": "7", "to": "member", "from": "expert" })),
        ] {
            assert_eq!(of(&happened(kind, payload)), [], "{kind}");
        }
        let own = Happening {
            author: Some(PersonId::new(1)),
            ..happened("subjects.state_changed", json!({ "state": "closed" }))
        };
        assert_eq!(of(&own), [], "closing one's own is no moderation");
    }

    #[test]
    fn an_answer_to_a_customer_shows_listening_and_an_accepted_answer_can_be_taken_back() {
        let accepted = happened("questions.answer_accepted", json!({ "author": "7", "answer": "51" }));
        let customer = Happening { by_customer: true, ..accepted.clone() };
        assert!(of(&customer).contains(&Practice::Shown(ADA, Skill::Listening, 51)));
        assert_eq!(
            of(&Happening { actor: Some(ADA), ..accepted }),
            [],
            "nobody accepts their own answer for the matrix"
        );
        let back = happened("questions.acceptance_withdrawn", json!({ "answer": "51" }));
        assert_eq!(of(&back), [Practice::Gone(None, None, 51)]);
    }

    #[test]
    fn a_private_space_shows_nothing_and_still_forgets() {
        let hidden = Happening { open: false, ..happened("blogs.published", json!({ "owner": "7" })) };
        assert_eq!(of(&hidden), []);
        let removed = Happening { open: false, ..happened("subjects.removed", json!({})) };
        assert_eq!(of(&removed), [Practice::Gone(None, None, 50)]);
    }
}
