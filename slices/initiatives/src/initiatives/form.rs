//! The form in which an initiative is begun and changed.

use super::actions::Wanted;
use super::model::Side;
use super::store::{Facts, Initiative};
use crate::owners::Owner;
use crate::values::{Yardstick, number, typed};
use crate::{owners, t, wording};
use db::Cx;
use kernel::SpaceId;
use serde::Deserialize;
use texts::Zone;
use web::view::Choice;
use web::{Visit, civil, faces};

/// So many owners a form takes.
const OWNERS: usize = 3;

/// The form's fields.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Typed {
    pub(super) space: String,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) side: String,
    pub(super) other_side: String,
    pub(super) capability: String,
    pub(super) supporter: String,
    pub(super) measure: String,
    pub(super) unit: String,
    pub(super) better: String,
    pub(super) baseline: String,
    pub(super) target: String,
    pub(super) target_on: String,
    owner_1: String,
    owner_2: String,
    owner_3: String,
    function_1: String,
    function_2: String,
    function_3: String,
    pub(super) key: String,
}

impl Typed {
    /// As an initiative is now.
    pub(super) fn of(title: String, goal: String, one: &Initiative, owners: &[Owner], zone: &Zone) -> Self {
        let owner = |at: usize| owners.get(at).map(|owner| owner.person.to_string()).unwrap_or_default();
        let function = |at: usize| owners.get(at).map(|owner| owner.function.clone()).unwrap_or_default();
        Self {
            space: one.space.to_string(),
            title,
            body: goal,
            side: one.side.clone(),
            other_side: one.other_side.clone(),
            capability: one.capability.clone(),
            supporter: one.supporter.map(|id| id.to_string()).unwrap_or_default(),
            measure: one.measure.clone(),
            unit: one.unit.clone(),
            better: one.better.clone(),
            baseline: typed(one.baseline),
            target: typed(one.target),
            target_on: one.target_on.map(|on| civil::day_field(on, zone)).unwrap_or_default(),
            owner_1: owner(0),
            owner_2: owner(1),
            owner_3: owner(2),
            function_1: function(0),
            function_2: function(1),
            function_3: function(2),
            key: String::new(),
        }
    }

    /// Each owner with their function, as typed.
    fn owners(&self) -> [(&str, &str); OWNERS] {
        [(&self.owner_1, &self.function_1), (&self.owner_2, &self.function_2), (&self.owner_3, &self.function_3)]
    }

    /// What it asks for.
    pub(super) fn wanted(&self, zone: &Zone) -> Wanted {
        let (baseline, target) = (number(&self.baseline), number(&self.target));
        let target_on = civil::end_of_day(&self.target_on, zone);
        let mut unreadable = Vec::new();
        for (field, wrong) in [
            ("baseline", baseline.is_err()),
            ("target", target.is_err()),
            ("target_on", target_on.is_none() && !self.target_on.trim().is_empty()),
        ] {
            if wrong {
                unreadable.push(field);
            }
        }
        Wanted {
            space: self.space.parse().ok(),
            title: self.title.clone(),
            goal: self.body.replace("\r\n", "\n"),
            facts: Facts {
                side: self.side.clone(),
                other_side: self.other_side.trim().to_owned(),
                capability: self.capability.clone(),
                supporter: self.supporter.parse().ok(),
                stick: Yardstick {
                    measure: self.measure.trim().to_owned(),
                    unit: self.unit.trim().to_owned(),
                    better: self.better.clone(),
                    baseline: baseline.ok().flatten(),
                    target: target.ok().flatten(),
                },
                target_on,
            },
            unreadable,
            owners: self.owners().map(|(owner, function)| (owner.parse().ok(), function.to_owned())).to_vec(),
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        }
    }
}

/// The lists to choose from.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Offers {
    pub(super) sides: Vec<Choice>,
    pub(super) capabilities: Vec<Choice>,
    pub(super) betters: Vec<Choice>,
    pub(super) supporters: Vec<Choice>,
    pub(super) owners: Vec<OwnerOffer>,
}

/// One owner to choose, and their function.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct OwnerOffer {
    /// Which one: 1, 2, 3.
    pub(super) place: usize,
    pub(super) people: Vec<Choice>,
    pub(super) functions: Vec<Choice>,
}

impl Offers {
    pub(super) async fn load(cx: &mut Cx, visit: &Visit, space: Option<SpaceId>, typed: &Typed) -> db::Result<Self> {
        let t = t::Texts::new(visit.lang);
        let (members, it) = match space {
            Some(space) => (faces::employees(cx, space).await?, owners::store::members_in_it(cx, space).await?),
            None => (Vec::new(), Vec::new()),
        };
        let me = visit.viewer.person().map(|id| id.to_string()).unwrap_or_default();
        let fresh = typed.title.is_empty() && typed.side.is_empty();
        let owner = |(at, (owner, function)): (usize, (&str, &str))| OwnerOffer {
            place: at + 1,
            people: faces::choices(&members, t.nobody(), if fresh && at == 0 { &me } else { owner }),
            functions: wording::functions(visit.lang, function),
        };
        let side = if typed.side.is_empty() { Side::Inside.name() } else { &typed.side };
        Ok(Self {
            sides: wording::sides(t, side),
            capabilities: wording::capabilities_to_choose(t, &typed.capability),
            betters: wording::betters(t, &typed.better),
            supporters: faces::choices(&it, t.nobody(), &typed.supporter),
            owners: typed.owners().into_iter().enumerate().map(owner).collect(),
        })
    }
}
