//! Where everybody stands on a proposal, as its page shows it.

use super::actions::current;
use super::model::{Ballot, Choice, Process};
use super::store::{self, Stance};
use super::verbs::Typed;
use crate::{policy, t, wording};
use db::Cx;
use kernel::grant::Rule;
use kernel::{PersonId, StanceId, Verdict};
use std::collections::BTreeMap;
use web::Visit;
use web::faces::Faces;
use web::view::{PersonView, TimeView};

/// Where everybody stands.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Answers {
    pub(super) tally: Vec<Share>,
    pub(super) stances: Vec<StanceView>,
    pub(super) missing: Vec<PersonView>,
    /// The stances to choose from, each with what it means, for those who may take one.
    pub(super) choices: Vec<Offer>,
    /// Whether the viewer has taken one, and with which reason.
    pub(super) own: bool,
    pub(super) reason: String,
}

/// How many took a stance.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Share {
    pub(super) label: &'static str,
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) count: i64,
    /// Where its bar begins and how wide it is, of a hundred.
    pub(super) from: i64,
    pub(super) width: i64,
}

/// A stance to choose.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Offer {
    pub(super) value: &'static str,
    pub(super) label: &'static str,
    pub(super) detail: &'static str,
    pub(super) chosen: bool,
}

/// Where somebody stands, and stood before.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct StanceView {
    pub(super) id: StanceId,
    pub(super) person: PersonView,
    pub(super) label: &'static str,
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) at: TimeView,
    pub(super) reason: String,
    pub(super) earlier: Vec<(String, String)>,
    pub(super) resolution: Option<(String, String)>,
    pub(super) may_resolve: bool,
}

impl Answers {
    /// For a proposal that was found for this viewer; `typed` is what came back from its form.
    pub(super) async fn load(cx: &mut Cx, visit: &Visit, ballot: &Ballot, typed: &Typed) -> db::Result<Self> {
        let (t, proposal) = (t::Texts::new(visit.lang), &ballot.proposal);
        let stances = store::stances(cx, proposal.id).await?;
        let electors = store::electors(cx, proposal.id).await?;
        let mut asked = electors.clone();
        for stance in &stances {
            asked.push(stance.person);
            asked.extend(stance.resolved_by);
        }
        let faces = Faces::load(cx, asked).await?;
        let newest = current(&stances);
        let own = visit.viewer.person().and_then(|me| newest.get(&me));
        let may_stand = policy::Stand.judge(&visit.viewer, ballot) == Verdict::Allowed;
        Ok(Self {
            tally: tally(t, proposal.process(), &newest, proposal.electors),
            stances: newest.values().map(|one| view(visit, ballot, &faces, one, &stances)).collect(),
            missing: missing(visit, &faces, &electors, &newest),
            choices: if may_stand { offers(t, proposal.process(), own, typed) } else { Vec::new() },
            own: own.is_some(),
            reason: own.map(|own| own.reason.clone()).unwrap_or_default(),
        })
    }
}

fn tally(t: t::Texts, process: Process, newest: &BTreeMap<PersonId, Stance>, electors: i64) -> Vec<Share> {
    let mut from = 0;
    let share = |choice: &Choice| {
        let count = i64::try_from(newest.values().filter(|one| one.choice() == *choice).count()).unwrap_or(0);
        let (label, _, tone, icon) = wording::choice(t, *choice);
        let width = if electors > 0 { count * 100 / electors } else { 0 };
        let begins = from;
        from += width;
        Share { label, tone, icon, count, from: begins, width }
    };
    process.choices().iter().map(share).collect()
}

fn offers(t: t::Texts, process: Process, own: Option<&Stance>, typed: &Typed) -> Vec<Offer> {
    let chosen = |choice: Choice| match typed.choice.as_str() {
        "" => own.is_some_and(|own| own.choice() == choice),
        name => name == choice.name(),
    };
    let offer = |choice: &Choice| {
        let (label, detail, ..) = wording::choice(t, *choice);
        Offer { value: choice.name(), label, detail, chosen: chosen(*choice) }
    };
    process.choices().iter().map(offer).collect()
}

fn view(visit: &Visit, ballot: &Ballot, faces: &Faces, stance: &Stance, all: &[Stance]) -> StanceView {
    let t = t::Texts::new(visit.lang);
    let (label, _, tone, icon) = wording::choice(t, stance.choice());
    let earlier = all.iter().filter(|one| one.person == stance.person && one.id != stance.id);
    let objects = stance.choice() == Choice::Object;
    let own = visit.viewer.person() == Some(stance.person);
    let resolves = policy::Resolve { own }.judge(&visit.viewer, ballot) == Verdict::Allowed;
    StanceView {
        id: stance.id,
        person: faces.view(visit, stance.person),
        label,
        tone,
        icon,
        at: visit.time(stance.id.made_at()),
        reason: stance.reason.clone(),
        earlier: earlier
            .map(|one| {
                (t.stood_before(wording::choice(t, one.choice()).0, visit.words(one.id.made_at())), one.reason.clone())
            })
            .collect(),
        resolution: stance.resolution.clone().zip(stance.resolved_by).map(|(how, by)| (faces.name(by), how)),
        may_resolve: objects && resolves && stance.resolved_at.is_none(),
    }
}

fn missing(
    visit: &Visit,
    faces: &Faces,
    electors: &[PersonId],
    newest: &BTreeMap<PersonId, Stance>,
) -> Vec<PersonView> {
    electors.iter().filter(|person| !newest.contains_key(person)).map(|person| faces.view(visit, *person)).collect()
}
