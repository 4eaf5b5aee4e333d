//! The fields of a use-case canvas, and how two people's changes come together. Pure.

use kernel::named;
use std::collections::BTreeMap;

named! {
    /// What is filled in on a canvas, in its order. The order follows POST of Forrester: people, objectives, strategy, then technology.
    Field {
        /// What it is called.
        Title = "title",
        /// The business capability that it serves: its code.
        Capability = "capability",
        /// Who it is for, and who does it.
        People = "people",
        /// What they want to get done, and what hurts.
        Pain = "pain",
        /// What it should achieve, and by which measure one sees that.
        Objective = "objective",
        /// What it is worth, and in which way.
        Value = "value",
        /// Which social pattern it uses.
        Pattern = "pattern",
        /// Inside, outside, or both.
        Side = "side",
        /// Whether its goal is one of customers or one inside.
        Goal = "goal",
        /// What changes in the process.
        Process = "process",
        /// Its guardrails.
        Guardrails = "guardrails",
        /// Its risks.
        Risks = "risks",
        /// The smallest experiment that would show whether it works.
        Experiment = "experiment",
        /// Who answers for it: a person's id.
        Owner = "owner",
        /// Who is with them.
        Partners = "partners",
        /// What it costs, and what was decided.
        Cost = "cost",
    }
}

impl Field {
    /// Whether it is a plain text over several lines.
    #[must_use]
    pub const fn is_text(self) -> bool {
        !matches!(self, Self::Title | Self::Capability | Self::Side | Self::Goal | Self::Owner)
    }
    /// The number that stands before it on the canvas. Side and goal share one, owner and partners too.
    #[must_use]
    pub const fn number(self) -> i64 {
        match self {
            Self::Title => 1,
            Self::Capability => 2,
            Self::People => 3,
            Self::Pain => 4,
            Self::Objective => 5,
            Self::Value => 6,
            Self::Pattern => 7,
            Self::Side | Self::Goal => 8,
            Self::Process => 9,
            Self::Guardrails => 10,
            Self::Risks => 11,
            Self::Experiment => 12,
            Self::Owner | Self::Partners => 13,
            Self::Cost => 14,
        }
    }
}

named! {
    /// On which side it happens.
    Side {
        /// Among employees.
        Inside = "inside",
        /// With customers and partners.
        Outside = "outside",
        /// On both.
        Both = "both",
    }
}

named! {
    /// Whose goal it serves.
    Goal {
        /// One inside the organisation.
        Inside = "inside",
        /// One of customers.
        Customers = "customers",
    }
}

named! {
    /// Where a canvas stands.
    State {
        /// It is being filled in.
        Sketch = "sketch",
        /// It was voted on.
        Voted = "voted",
        /// It was decided to try it.
        Decided = "decided",
        /// An experiment goes on.
        Experiment = "experiment",
        /// The experiment was decided: do it everywhere.
        Scaled = "scaled",
        /// The experiment was decided: stop.
        Stopped = "stopped",
    }
}

impl State {
    /// Where it stands after its experiment was decided with this verdict; to fix it is to go on with it.
    #[must_use]
    pub fn after(verdict: &str) -> Self {
        match verdict {
            "scale" => Self::Scaled,
            "stop" => Self::Stopped,
            _ => Self::Experiment,
        }
    }
}

/// What stands on a canvas: its fields by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet(BTreeMap<&'static str, String>);

impl Sheet {
    /// What stands in a field.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        self.0.get(field.name()).map(String::as_str).unwrap_or_default()
    }
    /// Writes into a field.
    pub fn set(&mut self, field: Field, text: impl Into<String>) {
        self.0.insert(field.name(), text.into());
    }
    /// With this in a field.
    #[must_use]
    pub fn with(mut self, field: Field, text: impl Into<String>) -> Self {
        self.set(field, text);
        self
    }
    /// How many of its fourteen numbers have something in them.
    #[must_use]
    pub fn filled(&self) -> usize {
        let mut numbers: Vec<i64> =
            Field::ALL.iter().filter(|field| !self.get(**field).is_empty()).map(|field| field.number()).collect();
        numbers.dedup();
        numbers.len()
    }
}

/// What comes of somebody's changes to what was there when they began, where others changed it since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Where they did not meet, both.
    pub sheet: Sheet,
    /// The fields that both changed, each to something else.
    pub at_odds: Vec<Field>,
}

/// Brings one's own changes and those of others together, field by field. Where both changed the same field, one's own text stands
/// in the sheet and the field is at odds.
#[must_use]
pub fn merge(was: &Sheet, now: &Sheet, own: &Sheet) -> Merged {
    let mut merged = Merged { sheet: Sheet::default(), at_odds: Vec::new() };
    for field in Field::ALL.iter().copied() {
        let (was, now, own) = (was.get(field), now.get(field), own.get(field));
        if was != now && was != own && now != own {
            merged.at_odds.push(field);
        }
        merged.sheet.set(field, if own == was { now } else { own });
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(fields: &[(Field, &str)]) -> Sheet {
        fields.iter().fold(Sheet::default(), |sheet, (field, text)| sheet.with(*field, *text))
    }

    #[test]
    fn a_canvas_has_fourteen_numbers_in_their_order() {
        let numbers: Vec<i64> = Field::ALL.iter().map(|field| field.number()).collect();
        assert!(numbers.windows(2).all(|pair| pair[0] == pair[1] || pair[0] + 1 == pair[1]), "{numbers:?}");
        assert_eq!((numbers.first(), numbers.last()), (Some(&1), Some(&14)));
        assert_eq!(sheet(&[(Field::Side, "both"), (Field::Goal, "inside"), (Field::Risks, "x")]).filled(), 2);
    }

    #[test]
    fn changes_to_different_fields_come_together_and_to_the_same_one_are_at_odds() {
        let was = sheet(&[(Field::Title, "Ask IT"), (Field::People, "all"), (Field::Pain, "waiting")]);
        let now = was.clone().with(Field::People, "2,400 employees").with(Field::Risks, "privacy");
        let own = was.clone().with(Field::Pain, "no answer").with(Field::Cost, "12 days");
        let merged = merge(&was, &now, &own);
        assert_eq!(merged.at_odds, []);
        let expected = now.clone().with(Field::Pain, "no answer").with(Field::Cost, "12 days");
        assert!(Field::ALL.iter().all(|field| merged.sheet.get(*field) == expected.get(*field)), "{merged:?}");
        let merged = merge(&was, &now, &was.clone().with(Field::People, "everybody"));
        assert_eq!((merged.at_odds, merged.sheet.get(Field::People)), (vec![Field::People], "everybody"));
        assert_eq!(merge(&was, &now, &now).at_odds, [], "both wrote the same");
    }

    #[test]
    fn what_is_fixed_goes_on() {
        assert_eq!(["scale", "stop", "fix"].map(State::after), [State::Scaled, State::Stopped, State::Experiment]);
    }
}
