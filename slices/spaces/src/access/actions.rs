//! Why somebody sees a space or a subject: the rule path, for those who may ask.

use super::model::{Part, Why};
use crate::found::{self, Named};
use crate::members::store::{Account, account};
use crate::policy::Act;
use crate::refused::Refused;
use crate::spaces::store;
use db::Cx;
use kernel::{AudienceId, Door, PersonId, Rights, Signed, SubjectId, Viewer};
use subjects::audience::{Reason, explain, reach};
use subjects::{Eyes, Standing, Subject};

/// The id that no thing has and every moment of history includes: a space is seen by whoever is a member now.
const NOW: i64 = i64::MAX;

/// What is asked about, with the space that it belongs to.
pub(crate) enum Asked {
    Space(Standing),
    Subject(Box<Subject>, Option<Standing>),
}

/// The answer for one person: who finds the space and who reads in it, or who sees the subject.
pub(crate) struct Answer {
    pub(crate) account: Account,
    pub(crate) parts: Vec<Part>,
}

/// A space, if the viewer may ask about this person.
pub(crate) async fn about_space(cx: &mut Cx, named: &Named, person: Option<PersonId>) -> Result<Asked, Refused> {
    let space = found::space(cx, named).await?;
    may_ask(cx, Some(&space), person)?;
    Ok(Asked::Space(space))
}

/// A subject, if the viewer sees it and may ask about this person.
pub(crate) async fn about_subject(cx: &mut Cx, id: SubjectId, person: Option<PersonId>) -> Result<Asked, Refused> {
    let subject = subjects::find(cx, id).await?.ok_or(Refused::Absent)?;
    let space = subjects::standing(cx, subject.space).await?;
    may_ask(cx, space.as_ref(), person)?;
    Ok(Asked::Subject(Box::new(subject), space))
}

/// Everyone asks about themselves; who keeps the space, and who has the right for compliance, about others.
fn may_ask(cx: &Cx, space: Option<&Standing>, person: Option<PersonId>) -> Result<(), Refused> {
    let own = found::actor(cx)?;
    if person.is_none_or(|person| person == own) || may_ask_about_others(cx.viewer(), space) {
        return Ok(());
    }
    Err(Refused::Rule(kernel::Refusal::Refused))
}

/// Whether the viewer may ask about anybody here.
pub(crate) fn may_ask_about_others(viewer: &Viewer, space: Option<&Standing>) -> bool {
    let right = viewer.has(kernel::Right::Compliance);
    right || space.is_some_and(|space| kernel::Rule::judge(&Act::Explain, viewer, space) == kernel::Verdict::Allowed)
}

/// The rule path for this person.
pub(crate) async fn answer(cx: &mut Cx, asked: &Asked, person: PersonId) -> Result<Answer, Refused> {
    let account = account(cx, person).await?.ok_or(Refused::Absent)?;
    let eyes = eyes_of(&account);
    let mut parts = Vec::new();
    match asked {
        Asked::Space(space) => {
            let find = store::detail(cx, space.space).await?.find_audience;
            parts.extend(explained(cx, Why::Finds, find, NOW, eyes).await?);
            parts.extend(explained(cx, Why::Reads, space.read_audience, NOW, eyes).await?);
        }
        Asked::Subject(subject, _) => {
            parts.extend(explained(cx, Why::Sees, subject.audience, subject.id.raw(), eyes).await?);
        }
    }
    Ok(Answer { account, parts })
}

/// How this person's session looks at things.
fn eyes_of(account: &Account) -> Eyes {
    let (person, kind, organisation) = (account.person, account.kind, account.organisation);
    Eyes::of(&Viewer::Person(Signed { person, kind, organisation, rights: Rights::NONE, door: Door::Program }))
}

async fn explained(cx: &mut Cx, why: Why, audience: AudienceId, thing: i64, eyes: Eyes) -> Result<Vec<Part>, Refused> {
    let base = reach(cx, audience).await?;
    let mut parts = Vec::new();
    for reasons in explain(cx, audience, thing, eyes).await? {
        let mut named = Vec::new();
        for reason in reasons {
            let space = match &reason {
                Reason::Member(space, _) => subjects::standing(cx, *space).await?.map(|space| space.name),
                _ => None,
            };
            named.push((reason, space));
        }
        parts.push(Part { why, base, reasons: named });
    }
    Ok(parts)
}
