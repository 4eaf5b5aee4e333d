//! What the fields of the forms offer to choose from.

use super::form::Typed;
use super::model::{Mitigation, RiskKind, Treatment};
use crate::indicators::Direction;
use crate::t::Texts;
use crate::wording;
use db::Cx;
use kernel::{PersonId, SpaceId};
use web::view::Choice;
use web::{Visit, faces};

/// The lists of the form.
#[derive(Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Offers {
    pub kinds: Vec<Choice>,
    pub treatments: Vec<Choice>,
    pub states: Vec<Choice>,
    pub owners: Vec<Choice>,
    pub capabilities: Vec<Choice>,
    pub measures: Vec<Choice>,
    pub directions: Vec<Choice>,
    pub levels: Levels,
}

/// The four lists of an assessment.
#[derive(Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Levels {
    pub likelihood: Vec<Choice>,
    pub impact: Vec<Choice>,
    pub after_likelihood: Vec<Choice>,
    pub after_impact: Vec<Choice>,
}

impl Levels {
    /// With what was typed chosen.
    pub(super) fn of(t: Texts, chosen: [&str; 4]) -> Self {
        let list = |said: fn(Texts, i64) -> String, chosen: &str| {
            (1..=5).map(|number| Choice::of(number, said(t, number), chosen == number.to_string())).collect()
        };
        let [likelihood, impact, after_likelihood, after_impact] = chosen;
        Self {
            likelihood: list(wording::likelihood, likelihood),
            impact: list(wording::impact, impact),
            after_likelihood: list(wording::likelihood, after_likelihood),
            after_impact: list(wording::impact, after_impact),
        }
    }
}

impl Offers {
    /// For what was typed. The owners are those who work here and belong to the space, and `kept`, who owns the risk so far.
    ///
    /// # Errors
    /// If the database fails.
    pub(super) async fn load(
        cx: &mut Cx,
        visit: &Visit,
        space: Option<SpaceId>,
        kept: Option<PersonId>,
        typed: &Typed,
    ) -> db::Result<Self> {
        let t = Texts::new(visit.lang);
        let people = match space {
            Some(space) => faces::employees(cx, space).await?,
            None => Vec::new(),
        };
        let kind = |one: &RiskKind| Choice::of(one.name(), wording::kind(t, *one), typed.kind == one.name());
        let treatment =
            |one: &Treatment| Choice::of(one.name(), wording::treatment(t, *one), typed.treatment == one.name());
        let chosen = [&typed.likelihood, &typed.impact, &typed.after_likelihood, &typed.after_impact];
        let mut owners = faces::choices(&people, t.choose_owner(), &typed.owner);
        // Whoever left stands here until somebody else is chosen.
        if let Some(owner) = kept
            && !people.iter().any(|member| member.id == owner)
        {
            let name = faces::Faces::load(cx, [owner]).await?.name(owner);
            owners.push(Choice::of(owner, t.gone_named(name), typed.owner == owner.to_string()));
        }
        Ok(Self {
            kinds: RiskKind::ALL.iter().map(kind).collect(),
            treatments: Treatment::ALL.iter().map(treatment).collect(),
            states: states(t, &typed.state),
            owners,
            capabilities: capabilities(t, &typed.capability),
            measures: measures(t, &typed.measure),
            directions: directions(t, &typed.direction),
            levels: Levels::of(t, chosen.map(String::as_str)),
        })
    }
}

/// How far a mitigation may be.
pub(super) fn states(t: Texts, chosen: &str) -> Vec<Choice> {
    let state = |one: &Mitigation| Choice::of(one.name(), wording::mitigation(t, *one).0, chosen == one.name());
    Mitigation::ALL.iter().map(state).collect()
}

fn directions(t: Texts, chosen: &str) -> Vec<Choice> {
    let direction = |one: &Direction| {
        let label = if *one == Direction::Above { t.direction_above() } else { t.direction_below() };
        Choice::of(one.name(), label, chosen == one.name())
    };
    Direction::ALL.iter().map(direction).collect()
}

fn capabilities(t: Texts, chosen: &str) -> Vec<Choice> {
    let none = Choice::of("", t.choose_capability(), chosen.is_empty());
    let all = maturity::capabilities::all();
    std::iter::once(none).chain(all.map(|one| Choice::of(one.code, one.label(t.lang()), chosen == one.code))).collect()
}

fn measures(t: Texts, chosen: &str) -> Vec<Choice> {
    let none = Choice::of("", t.choose_measure(), chosen.is_empty());
    let label = |one: &maturity::measures::Measure| format!("{} {}", one.id, one.words(t.lang()).name);
    let all = maturity::measures::all().iter();
    std::iter::once(none).chain(all.map(|one| Choice::of(&one.id, label(one), chosen == one.id))).collect()
}
