//! Risks as JSON has them.

use super::model::{Assessment, Level, View};
use super::store::Risk;
use kernel::{PersonId, SpaceId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::faces::Faces;
use web::json::{PersonNamed, at, ids};
use web::{Problem, Whole, moment};

/// How likely, and how bad: both from 1 to 5.
#[derive(Serialize, ToSchema)]
pub(super) struct RiskLevel {
    /// From 1, rare, to 5, almost certain.
    #[schema(minimum = 1, maximum = 5)]
    pub(super) likelihood: i64,
    /// From 1, hardly felt, to 5, threatens the whole.
    #[schema(minimum = 1, maximum = 5)]
    pub(super) impact: i64,
}

/// What a risk is watched by.
#[derive(Serialize, ToSchema)]
pub(super) struct RiskIndicator {
    /// The id of a measure, or nothing where it is entered by hand.
    pub(super) measure: Option<String>,
    /// What is counted by hand, or nothing.
    pub(super) name: Option<String>,
    /// On which side of the limit it is too much: `above` or `below`.
    pub(super) direction: String,
    /// The limit, in the unit of the measure: a share from 0 to 1.
    pub(super) limit: Option<f64>,
    /// The newest value that is known.
    pub(super) value: Option<f64>,
    /// Since when it is beyond the limit.
    #[schema(format = "date-time")]
    pub(super) over_since: Option<String>,
}

/// A risk.
#[derive(Serialize, ToSchema)]
pub(super) struct RegisteredRisk {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    pub(super) id: String,
    /// The space that it lives in.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    pub(super) space: String,
    /// The event.
    pub(super) title: String,
    /// What sort of harm it is.
    pub(super) kind: String,
    /// Before the mitigation.
    pub(super) before: RiskLevel,
    /// After it.
    pub(super) after: RiskLevel,
    /// Likelihood times impact, as it is now.
    pub(super) score: i64,
    /// `reduce`, `avoid`, `share` or `accept`.
    pub(super) treatment: String,
    /// What makes it smaller.
    pub(super) mitigation: String,
    /// `planned`, `in_place` or `failed`.
    pub(super) mitigation_state: String,
    /// Who is named as its owner.
    pub(super) owner: Option<PersonNamed>,
    /// When they accepted.
    #[schema(format = "date-time")]
    pub(super) accepted_at: Option<String>,
    /// When it is looked at again.
    #[schema(format = "date-time")]
    pub(super) review_on: String,
    /// When somebody last looked.
    #[schema(format = "date-time")]
    pub(super) reviewed_at: Option<String>,
    /// The code of the capability that it concerns.
    pub(super) capability: Option<String>,
    /// What it is watched by.
    pub(super) indicator: Option<RiskIndicator>,
    /// When it was closed.
    #[schema(format = "date-time")]
    pub(super) closed_at: Option<String>,
    /// Its page.
    pub(super) url: String,
}

/// A risk, whole.
#[derive(Serialize, ToSchema)]
pub(super) struct RegisteredRiskWhole {
    #[serde(flatten)]
    pub(super) risk: RegisteredRisk,
    /// Cause, event and effect: Markdown.
    pub(super) text: String,
    /// What it threatens, as far as the caller may see it.
    pub(super) threatens: Vec<String>,
}

/// How likely, and how bad, somebody says it is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RiskLevelInput {
    /// From 1, rare, to 5, almost certain.
    #[schema(value_type = i64, minimum = 1, maximum = 5)]
    pub(super) likelihood: Whole,
    /// From 1, hardly felt, to 5, threatens the whole.
    #[schema(value_type = i64, minimum = 1, maximum = 5)]
    pub(super) impact: Whole,
}

/// A risk to record.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RegisteredRiskInput {
    /// The space that it shall live in.
    #[schema(value_type = String, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    pub(super) space: SpaceId,
    /// The event.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    pub(super) title: String,
    /// Cause, event and effect: Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    pub(super) text: String,
    /// What sort of harm it is.
    #[schema(
        pattern = "^(confidentiality|privacy|impersonation|silence|wrong_information|conduct|over_control|records|dead_space|overload|surveillance|lock_in|other)$"
    )]
    pub(super) kind: String,
    /// Before the mitigation.
    pub(super) before: RiskLevelInput,
    /// After it: not larger.
    pub(super) after: RiskLevelInput,
    /// What is done about it.
    #[schema(pattern = "^(reduce|avoid|share|accept)$")]
    pub(super) treatment: String,
    /// What makes it smaller.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    pub(super) mitigation: String,
    /// How far that is; what is in place has to be written down.
    #[serde(default)]
    #[schema(pattern = "^(planned|in_place|failed)$")]
    pub(super) mitigation_state: Option<String>,
    /// Who shall own it: an employee who belongs to the space.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    pub(super) owner: Option<PersonId>,
    /// When it is looked at again: within a year.
    #[schema(format = "date-time")]
    pub(super) review_on: String,
    /// The code of a capability.
    #[serde(default)]
    #[schema(pattern = r"^C[1-8](\.[1-4])?$")]
    pub(super) capability: Option<String>,
    /// What it is watched by.
    #[serde(default)]
    pub(super) indicator: Option<RiskIndicatorInput>,
    /// What it threatens.
    #[serde(default)]
    #[schema(schema_with = ids)]
    pub(super) threatens: Vec<SubjectId>,
}

/// What a risk shall be watched by: a measure, or a number that is entered by hand.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RiskIndicatorInput {
    /// The id of a measure.
    #[serde(default)]
    #[schema(pattern = "^M[0-9]{2}$")]
    pub(super) measure: Option<String>,
    /// What is counted by hand; not beside a measure.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u001f\u007f-\u009f]*$")]
    pub(super) name: Option<String>,
    /// On which side of the limit it is too much.
    #[schema(pattern = "^(above|below)$")]
    pub(super) direction: String,
    /// The limit, in the unit of the measure: a share from 0 to 1.
    #[schema(minimum = -1_000_000_000_000_i64, maximum = 1_000_000_000_000_i64)]
    pub(super) limit: f64,
}

impl RiskLevel {
    pub(super) const fn of(Level { likelihood, impact }: Level) -> Self {
        Self { likelihood, impact }
    }
}

impl RiskLevelInput {
    pub(super) fn level(&self, field: &str) -> Result<Level, Problem> {
        Level::new(self.likelihood.0, self.impact.0).ok_or_else(|| Problem::field(field, "both are from 1 to 5"))
    }
}

impl RegisteredRisk {
    pub(super) fn of(faces: &Faces, one: &Risk) -> Self {
        let Assessment { before, after } = one.assessment();
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let indicator = RiskIndicator {
            measure: text(&one.measure),
            name: text(&one.indicator_name),
            direction: one.direction_name.clone(),
            limit: one.limit,
            value: one.value,
            over_since: at(one.over_since),
        };
        Self {
            id: one.id.to_string(),
            space: one.space.to_string(),
            title: one.title.clone(),
            kind: one.kind().name().to_owned(),
            before: RiskLevel::of(before),
            after: RiskLevel::of(after),
            score: one.assessment().seen(View::Now, one.mitigation_state()).score(),
            treatment: one.treatment().name().to_owned(),
            mitigation: one.mitigation.clone(),
            mitigation_state: one.mitigation_state().name().to_owned(),
            owner: one.owner.map(|owner| PersonNamed::of(faces, owner)),
            accepted_at: at(one.accepted_at),
            review_on: moment(one.review_on),
            reviewed_at: at(one.reviewed_at),
            capability: text(&one.capability),
            indicator: one.indicator().is_there().then_some(indicator),
            closed_at: at(one.closed_at),
            url: super::show::address(one.id, ""),
        }
    }
}
