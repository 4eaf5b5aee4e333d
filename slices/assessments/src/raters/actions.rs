//! Asking: by the directory, by a list, by a link that is handed on.

use super::record::{Candidate, Rater};
use super::{Secret, by_name, choose, store};
use crate::facts::{Asked, Why};
use crate::rounds::Round;
use db::Cx;
use jobs::Record;
use kernel::{PersonId, RaterId, RoundId};
use maturity::Group;
use std::collections::{BTreeMap, BTreeSet};
use web::keys::Keys;

/// Somebody of a list: their group and where they are written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) group: Group,
    pub(crate) email: String,
}

/// Everybody whom a round would ask at this moment. Nobody is asked twice: a colleague who also stands on the list is asked in the role
/// that the list gives them.
pub(crate) async fn would_ask(cx: &mut Cx, round: &Round, listed: &[Listed]) -> db::Result<Vec<Asking>> {
    let mut asking = Vec::new();
    let mut known: BTreeSet<PersonId> = BTreeSet::new();
    for one in listed {
        let employee = store::employee(cx, &one.email).await?;
        let (person, lang) = employee.map_or((None, None), |(person, lang)| (Some(person), lang));
        if person.is_none_or(|person| known.insert(person)) {
            asking.push(Asking { group: one.group, person, email: Some(one.email.clone()), lang });
        }
    }
    let candidates = store::candidates(cx, &round.unit).await?;
    let others: Vec<Candidate> = candidates.into_iter().filter(|one| !known.contains(&one.id)).collect();
    let sample = usize::try_from(round.sample).unwrap_or(0);
    for (group, one) in choose(others, &round.by_directory(), sample, round.id) {
        asking.push(Asking { group, person: Some(one.id), email: None, lang: one.lang });
    }
    Ok(asking)
}

/// Somebody who is about to be asked.
#[derive(Clone, Debug)]
pub(crate) struct Asking {
    pub(crate) group: Group,
    person: Option<PersonId>,
    email: Option<String>,
    lang: Option<String>,
}

/// How many of each group.
pub(crate) fn sizes(asking: &[Asking]) -> BTreeMap<Group, usize> {
    let mut sizes = BTreeMap::new();
    asking.iter().for_each(|one| *sizes.entry(one.group).or_default() += 1);
    sizes
}

/// Asks everybody, and fixes the round's cut.
pub(crate) async fn ask(cx: &mut Cx, keys: &Keys, round: &Round, asking: &[Asking], lang: &str) -> db::Result<()> {
    let mut groups = sizes(asking);
    if round.customers {
        groups.entry(Group::Customers).or_default();
    }
    for (group, size) in groups {
        store::fix_group(cx, round.id, group.code(), by_name(round.named, group, size)).await?;
    }
    for one in asking {
        let rater = Rater {
            id: RaterId::compose(cx.now(), cx.bits()),
            round: round.id,
            group: one.group.code().to_owned(),
            person: one.person,
            email: one.email.clone().filter(|_| one.person.is_none()),
            lang: one.lang.clone().unwrap_or_else(|| lang.to_owned()),
            begun: false,
            finished: false,
        };
        store::insert(cx, &rater, &Secret::of_rater(keys, rater.id)).await?;
        cx.record(&Asked { rater: rater.id, why: Why::Invitation }).await?;
    }
    Ok(())
}

/// So many come by a link that is handed on; more than that is no company's customers but somebody's program.
const MOST_BY_LINK: i64 = 20_000;

/// Somebody came by the link that customers hand on: they get a link of their own. Nothing where the round has no room left.
pub(crate) async fn walk_in(cx: &mut Cx, keys: &Keys, round: RoundId, lang: &str) -> db::Result<Option<Secret>> {
    let here = store::counts(cx, round).await?;
    let customers = here.iter().find(|count| count.group == Group::Customers.code());
    if customers.is_some_and(|count| count.asked >= MOST_BY_LINK) {
        return Ok(None);
    }
    let rater = Rater {
        id: RaterId::compose(cx.now(), cx.bits()),
        round,
        group: Group::Customers.code().to_owned(),
        person: None,
        email: None,
        lang: lang.to_owned(),
        begun: false,
        finished: false,
    };
    let secret = Secret::of_rater(keys, rater.id);
    store::insert(cx, &rater, &secret).await?;
    Ok(Some(secret))
}

/// Asks those again who haven't finished.
pub(crate) async fn remind(cx: &mut Cx, round: RoundId) -> db::Result<usize> {
    let waiting = store::unfinished(cx, round).await?;
    for rater in &waiting {
        cx.record(&Asked { rater: *rater, why: Why::Reminder }).await?;
    }
    Ok(waiting.len())
}

/// Asks those who took part for a second look.
pub(crate) async fn look_again(cx: &mut Cx, round: RoundId) -> db::Result<()> {
    store::unfinish(cx, round).await?;
    for rater in store::took_part(cx, round).await? {
        cx.record(&Asked { rater, why: Why::Consensus }).await?;
    }
    Ok(())
}
