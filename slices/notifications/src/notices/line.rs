//! A notice in words.

use super::model::{Reason, Reasons};
use super::store::Told;
use crate::t::Texts;
use kernel::{PersonId, PersonKind, SubjectId};
use std::collections::HashMap;
use subjects::Subject;
use web::kinds::Kinds;
use web::view::PersonView;

/// A notice, ready for a page, a mail or JSON.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// Who did it.
    pub actor: PersonView,
    /// What happened, in a sentence.
    pub sentence: String,
    /// The beginning of the text, or its title.
    pub quote: String,
    /// Why its reader is told.
    pub why: String,
    /// Where it leads.
    pub href: String,
}

impl Line {
    /// From the row and its subject.
    pub fn new(t: Texts, told: &Told, subjects: &HashMap<SubjectId, Subject>, kinds: &Kinds) -> Self {
        let subject = told.subject.and_then(|id| subjects.get(&id));
        let actor = told.actor.unwrap_or(PersonId::new(0));
        let name = told.actor_name.as_deref().unwrap_or_default();
        let view = PersonView::new(actor, name, "", told.actor_photo, told.actor_kind.unwrap_or(PersonKind::Guest));
        Self {
            id: told.id.to_string(),
            sentence: sentence(t, told, &view.name),
            quote: subject.map(quote).unwrap_or_default(),
            why: why(t, Reasons(told.reasons)),
            href: subject.map_or_else(|| format!("/spaces/{}", told.slug), |subject| kinds.url(subject)),
            actor: view,
        }
    }
}

fn quote(subject: &Subject) -> String {
    if subject.title.is_empty() { subject.excerpt.clone() } else { subject.title.clone() }
}

/// What happened, by the most telling reason.
pub fn sentence(t: Texts, told: &Told, name: &str) -> String {
    let space = &told.space_name;
    let others = told.count - 1;
    let one = match Reasons(told.reasons).iter().next().unwrap_or(Reason::Thread) {
        Reason::Mention => t.says_mention(name, space),
        Reason::Answer => t.says_answer(name, space),
        Reason::Accepted => t.says_accepted(name, space),
        Reason::Reply => t.says_reply(name, space),
        Reason::Thread => t.says_thread(name, space),
        Reason::Space => t.says_space(name, space),
        Reason::Reaction => t.says_reaction(name, space),
        Reason::Invitation => t.says_invitation(name, space),
        Reason::Request => t.says_request(name, space),
        Reason::Decision => t.says_decision(name, space),
        Reason::Duty if name.is_empty() => t.says_duty_by_itself(space),
        Reason::Duty => t.says_duty(name, space),
    };
    if others > 0 { t.says_more(others, one) } else { one }
}

/// All reasons why its reader is told.
pub fn why(t: Texts, reasons: Reasons) -> String {
    reasons.iter().map(|reason| because(t, reason)).collect::<Vec<_>>().join(" · ")
}

fn because(t: Texts, reason: Reason) -> &'static str {
    match reason {
        Reason::Mention => t.why_mention(),
        Reason::Answer => t.why_answer(),
        Reason::Accepted => t.why_accepted(),
        Reason::Reply => t.why_reply(),
        Reason::Thread => t.why_thread(),
        Reason::Space => t.why_space(),
        Reason::Reaction => t.why_reaction(),
        Reason::Invitation => t.why_invitation(),
        Reason::Request => t.why_request(),
        Reason::Decision => t.why_decision(),
        Reason::Duty => t.why_duty(),
    }
}
