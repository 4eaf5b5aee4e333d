//! The form in which an experiment is written down and changed.

use super::actions::Wanted;
use super::model::DataLevel;
use super::store::{Experiment, Plan};
use crate::initiatives::{self, Side};
use crate::values::{Yardstick, number, typed};
use crate::{t, wording};
use db::Cx;
use kernel::{PersonId, SpaceId};
use serde::Deserialize;
use web::view::Choice;
use web::{Visit, faces, homes};

/// The form's fields, some of which an address may bring along.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Typed {
    pub(super) space: String,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) owner: String,
    function: String,
    side: String,
    pub(super) capability: String,
    pub(super) initiative: String,
    pub(super) from: String,
    runs_in: String,
    pub(super) measure: String,
    pub(super) unit: String,
    better: String,
    pub(super) baseline: String,
    pub(super) threshold: String,
    pub(super) days: String,
    pub(super) people: String,
    pub(super) cost: String,
    data_level: String,
    pub(super) guardrails: String,
    pub(super) stop_rule: String,
    pub(super) key: String,
}

impl Typed {
    /// As an experiment is now.
    pub(super) fn of(title: String, hypothesis: String, one: &Experiment) -> Self {
        let id = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
        Self {
            space: one.space.to_string(),
            title,
            body: hypothesis,
            owner: one.owner.to_string(),
            function: one.function.clone(),
            side: one.side.clone(),
            capability: one.capability.clone(),
            initiative: id(one.initiative.map(kernel::SubjectId::raw)),
            from: id(one.from.map(kernel::SubjectId::raw)),
            runs_in: id(one.runs_in.map(SpaceId::raw)),
            measure: one.measure.clone(),
            unit: one.unit.clone(),
            better: one.better.clone(),
            baseline: typed(one.baseline),
            threshold: typed(one.threshold),
            days: one.days.to_string(),
            people: one.people.to_string(),
            cost: one.cost.to_string(),
            data_level: one.data_level.clone(),
            guardrails: one.guardrails.clone(),
            stop_rule: one.stop_rule.clone(),
            key: String::new(),
        }
    }

    /// As one usually begins.
    pub(super) fn usual(mut self, me: PersonId) -> Self {
        for (field, usual) in [(&mut self.days, "42"), (&mut self.people, "20"), (&mut self.cost, "0")] {
            if field.is_empty() {
                usual.clone_into(field);
            }
        }
        if self.owner.is_empty() {
            self.owner = me.to_string();
        }
        if self.data_level.is_empty() {
            DataLevel::Internal.name().clone_into(&mut self.data_level);
        }
        self
    }

    /// What it asks for.
    pub(super) fn wanted(&self) -> Wanted {
        let (baseline, threshold) = (number(&self.baseline), number(&self.threshold));
        let whole = |text: &str| text.trim().parse::<i64>().ok();
        let (days, people, cost) = (whole(&self.days), whole(&self.people), whole(&self.cost));
        let unreadable = [
            ("baseline", baseline.is_err()),
            ("threshold", threshold.is_err()),
            ("days", days.is_none()),
            ("people", people.is_none()),
            ("cost", cost.is_none()),
        ];
        let plan = self.owner.parse().ok().map(|owner| Plan {
            owner,
            function: self.function.clone(),
            side: self.side.clone(),
            capability: self.capability.clone(),
            initiative: self.initiative.parse().ok(),
            from: self.from.parse().ok(),
            runs_in: self.runs_in.parse().ok(),
            stick: Yardstick {
                measure: self.measure.trim().to_owned(),
                unit: self.unit.trim().to_owned(),
                better: self.better.clone(),
                baseline: baseline.ok().flatten(),
                target: threshold.ok().flatten(),
            },
            days: days.unwrap_or_default(),
            people: people.unwrap_or_default(),
            cost: cost.unwrap_or_default(),
            data_level: self.data_level.clone(),
            guardrails: self.guardrails.trim().to_owned(),
            stop_rule: self.stop_rule.trim().to_owned(),
        });
        Wanted {
            space: self.space.parse().ok(),
            title: self.title.clone(),
            hypothesis: self.body.replace("\r\n", "\n"),
            plan,
            unreadable: unreadable.into_iter().filter_map(|(field, wrong)| wrong.then_some(field)).collect(),
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        }
    }
}

/// The lists to choose from.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Offers {
    pub(super) owners: Vec<Choice>,
    pub(super) functions: Vec<Choice>,
    pub(super) sides: Vec<Choice>,
    pub(super) capabilities: Vec<Choice>,
    pub(super) initiatives: Vec<Choice>,
    pub(super) places: Vec<Choice>,
    pub(super) betters: Vec<Choice>,
    pub(super) levels: Vec<Choice>,
}

impl Offers {
    pub(super) async fn load(cx: &mut Cx, visit: &Visit, space: Option<SpaceId>, typed: &Typed) -> db::Result<Self> {
        let t = t::Texts::new(visit.lang);
        let members = match space {
            Some(space) => faces::employees(cx, space).await?,
            None => Vec::new(),
        };
        let none = || Choice::of("", t.none(), false);
        let own = initiatives::store::all(cx, 200).await?;
        let own = own.into_iter().map(|one| {
            let chosen = one.id.to_string() == typed.initiative;
            Choice::of(one.id, one.name, chosen)
        });
        let places = homes::inside(cx).await?.into_iter().map(|place| {
            let chosen = place.space.to_string() == typed.runs_in;
            Choice::of(place.space, place.name, chosen)
        });
        let level =
            |one: &DataLevel| Choice::of(one.name(), wording::data_level(t, *one), one.name() == typed.data_level);
        let side = if typed.side.is_empty() { Side::Inside.name() } else { &typed.side };
        Ok(Self {
            owners: faces::choices(&members, t.nobody(), &typed.owner),
            functions: wording::functions(visit.lang, &typed.function),
            sides: wording::sides(t, side),
            capabilities: wording::capabilities_to_choose(t, &typed.capability),
            initiatives: std::iter::once(none()).chain(own).collect(),
            places: std::iter::once(none()).chain(places).collect(),
            betters: wording::betters(t, &typed.better),
            levels: DataLevel::ALL.iter().map(level).collect(),
        })
    }
}
