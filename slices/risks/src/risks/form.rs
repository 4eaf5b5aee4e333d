//! The form in which a risk is recorded and changed: its fields as they were typed.

use super::actions::Wanted;
use super::model::{Assessment, Level, Mitigation, RiskKind, Treatment, threatened};
use super::store::Risk;
use super::store::writing::{Beginning, Columns};
use crate::indicators::{Direction, Indicator, is_share, typed};
use crate::t::Texts;
use kernel::{PersonId, SpaceId};
use serde::Deserialize;
use web::{FieldErrors, Visit, civil};

/// The fields of the form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    pub space: String,
    pub title: String,
    pub body: String,
    pub kind: String,
    pub likelihood: String,
    pub impact: String,
    pub after_likelihood: String,
    pub after_impact: String,
    pub treatment: String,
    pub mitigation: String,
    pub state: String,
    pub owner: String,
    pub review: String,
    pub capability: String,
    pub threatens: String,
    pub measure: String,
    pub indicator: String,
    pub direction: String,
    pub limit: String,
    pub key: String,
}

impl Typed {
    /// As a risk stands that is to be changed. What is threatened is filled in by whoever knows who looks.
    pub(super) fn of(risk: &Risk, source: String, threatens: String) -> Self {
        Self {
            space: risk.space.to_string(),
            title: risk.title.clone(),
            body: source,
            kind: risk.kind_name.clone(),
            treatment: risk.treatment_name.clone(),
            mitigation: risk.mitigation.clone(),
            owner: risk.owner.map(|owner| owner.to_string()).unwrap_or_default(),
            capability: risk.capability.clone(),
            threatens,
            measure: risk.measure.clone(),
            indicator: risk.indicator_name.clone(),
            direction: risk.direction_name.clone(),
            limit: risk.limit.map(|limit| limit_field(&risk.measure, limit)).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What somebody wants who typed this: to record a risk.
    ///
    /// # Errors
    /// With the fields that can't be read.
    pub(super) fn recording(&self, visit: &Visit) -> Result<Wanted, FieldErrors> {
        let (t, mut errors) = (Texts::new(visit.lang), FieldErrors::new());
        let assessment = assessment(&[&self.likelihood, &self.impact, &self.after_likelihood, &self.after_impact]);
        let state = Mitigation::from_name(&self.state);
        let review_on = civil::end_of_day(&self.review, &visit.zone);
        if assessment.is_none() {
            errors.add("likelihood", t.error_choose());
        }
        if state.is_none() {
            errors.add("state", t.error_choose());
        }
        if review_on.is_none() {
            errors.add("review", t.error_review_day());
        }
        let changing = self.changing(visit).map_err(|more| more.all().to_vec());
        for (field, sentence) in changing.as_ref().err().into_iter().flatten() {
            errors.add(field, sentence);
        }
        match (changing, assessment, state, review_on) {
            (Ok(wanted), Some(assessment), Some(mitigation_state), Some(review_on)) => {
                let begins = Some(Beginning { assessment, mitigation_state, review_on });
                Ok(Wanted { space: self.space.parse::<SpaceId>().ok(), begins, ..wanted })
            }
            _ => Err(errors),
        }
    }

    /// The same of somebody who wants to change one.
    ///
    /// # Errors
    /// With the fields that can't be read.
    pub(super) fn changing(&self, visit: &Visit) -> Result<Wanted, FieldErrors> {
        let (t, mut errors) = (Texts::new(visit.lang), FieldErrors::new());
        let (kind, treatment) = (RiskKind::from_name(&self.kind), Treatment::from_name(&self.treatment));
        if kind.is_none() {
            errors.add("kind", t.error_choose());
        }
        if treatment.is_none() {
            errors.add("treatment", t.error_choose());
        }
        let owner = if self.owner.is_empty() { None } else { self.owner.parse::<PersonId>().ok() };
        if owner.is_none() && !self.owner.is_empty() {
            errors.add("owner", t.error_choose());
        }
        let threatens = threatened(&self.threatens).unwrap_or_else(|word| {
            errors.add("threatens", t.error_threatens_word(word));
            Vec::new()
        });
        let indicator = self.indicator(t, &mut errors);
        let (Some(kind), Some(treatment), true) = (kind, treatment, errors.is_empty()) else { return Err(errors) };
        let text = |text: &String| text.replace("\r\n", "\n");
        let (mitigation, capability) = (text(&self.mitigation).trim().to_owned(), self.capability.clone());
        Ok(Wanted {
            space: None,
            title: self.title.clone(),
            text: text(&self.body),
            columns: Columns { kind, treatment, mitigation, owner, accepted_at: None, capability, indicator },
            begins: None,
            threatens,
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        })
    }

    /// A measure goes before a number that is entered by hand: there is one indicator.
    fn indicator(&self, t: Texts, errors: &mut FieldErrors) -> Indicator {
        let name = if self.measure.is_empty() { self.indicator.trim().to_owned() } else { String::new() };
        let limit = match self.limit.trim() {
            "" => None,
            text => {
                let limit = typed(text, is_share(&self.measure));
                if limit.is_none() {
                    errors.add("limit", t.error_number());
                }
                limit
            }
        };
        let direction = Direction::stored(&self.direction).name().to_owned();
        Indicator { measure: self.measure.clone(), name, direction, limit }
    }
}

/// Four numbers from 1 to 5, as they were typed.
pub(super) fn assessment(typed: &[&str; 4]) -> Option<Assessment> {
    let level = |likelihood: &str, impact: &str| Level::new(likelihood.parse().ok()?, impact.parse().ok()?);
    Some(Assessment { before: level(typed[0], typed[1])?, after: level(typed[2], typed[3])? })
}

/// A limit as its field takes it back: a share in per cent.
fn limit_field(measure: &str, limit: f64) -> String {
    if is_share(measure) { format!("{} %", (limit * 10_000.0).round() / 100.0) } else { limit.to_string() }
}
