//! Experiments: where one stands, what it lacks before it may begin, and what it would do beyond a mandate.

use super::store::Experiment;
use kernel::{Timestamp, named};

named! {
    /// How sensitive the data are that an experiment touches, the least sensitive first.
    DataLevel {
        /// Anybody may see them.
        Public = "public",
        /// Anybody who works here may.
        Internal = "internal",
        /// Only some may.
        Confidential = "confidential",
        /// They are about persons.
        Personal = "personal",
    }
}

named! {
    /// What was decided at the end of an experiment.
    Verdict {
        /// It is given up.
        Stop = "stop",
        /// It is tried again, changed.
        Fix = "fix",
        /// It becomes the usual way.
        Scale = "scale",
    }
}

/// Longest time-box, in days.
pub const MOST_DAYS: i64 = 365;
/// Most people and highest cost that anybody means.
pub const MOST_OF_ANYTHING: i64 = 1_000_000_000;

/// Where an experiment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It has not begun.
    Idea,
    /// It runs.
    Running,
    /// Its time is over and nobody decided.
    Overdue,
    /// It was decided.
    Decided(Verdict),
}

impl Stage {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Running => "running",
            Self::Overdue => "overdue",
            Self::Decided(verdict) => verdict.name(),
        }
    }
}

/// Where an experiment stands.
#[must_use]
pub fn stage(ends: Option<Timestamp>, verdict: Option<&str>, now: Timestamp) -> Stage {
    match (ends, verdict) {
        (_, Some(verdict)) => Stage::Decided(Verdict::stored(verdict)),
        (None, None) => Stage::Idea,
        (Some(ends), None) if ends < now => Stage::Overdue,
        (Some(_), None) => Stage::Running,
    }
}

/// What must be written down before an experiment begins, so that nobody finds a belief to fit the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// What is believed.
    Hypothesis,
    /// What is measured.
    Measure,
    /// The value before.
    Baseline,
    /// The value from which on the belief holds.
    Threshold,
    /// When it is stopped before its time.
    StopRule,
}

/// What an experiment with this hypothesis still lacks.
#[must_use]
pub fn missing(experiment: &Experiment, hypothesis: &str) -> Vec<Missing> {
    let lacks = [
        (hypothesis.trim().is_empty(), Missing::Hypothesis),
        (experiment.measure.is_empty(), Missing::Measure),
        (experiment.baseline.is_none(), Missing::Baseline),
        (experiment.threshold.is_none(), Missing::Threshold),
        (experiment.stop_rule.is_empty(), Missing::StopRule),
    ];
    lacks.into_iter().filter_map(|(lacks, what)| lacks.then_some(what)).collect()
}

/// Within which limits a mandate lets people try things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Longest time-box, in days.
    pub days: i64,
    /// Most people in it.
    pub people: i64,
    /// Highest cost.
    pub cost: i64,
    /// Most sensitive data.
    pub data: DataLevel,
}

/// A limit of a mandate that an experiment would break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach {
    /// It would take longer.
    Days,
    /// More people would be in it.
    People,
    /// It would cost more.
    Cost,
    /// It would touch more sensitive data.
    Data,
}

/// The limits that an experiment would break; none if it may begin without any approval.
#[must_use]
pub fn breaches(limits: &Limits, experiment: &Experiment) -> Vec<Breach> {
    let level = |level: DataLevel| DataLevel::ALL.iter().position(|one| *one == level);
    let broken = [
        (experiment.days > limits.days, Breach::Days),
        (experiment.people > limits.people, Breach::People),
        (experiment.cost > limits.cost, Breach::Cost),
        (level(DataLevel::stored(&experiment.data_level)) > level(limits.data), Breach::Data),
    ];
    broken.into_iter().filter_map(|(broken, breach)| broken.then_some(breach)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{PersonId, SpaceId, SubjectId};

    fn experiment() -> Experiment {
        Experiment {
            id: SubjectId::new(1),
            space: SpaceId::new(1),
            owner: PersonId::new(1),
            function: "it".to_owned(),
            side: "inside".to_owned(),
            capability: String::new(),
            initiative: None,
            from: None,
            runs_in: None,
            measure: "Repeat calls".to_owned(),
            unit: String::new(),
            better: "down".to_owned(),
            baseline: Some(40.0),
            threshold: Some(34.0),
            days: 42,
            people: 320,
            cost: 12,
            data_level: "internal".to_owned(),
            guardrails: String::new(),
            stop_rule: "Fewer than 20 questions by week 3".to_owned(),
            started_at: None,
            ends_at: None,
            mandate: None,
            approval: None,
            closed_at: None,
            verdict: None,
            result: None,
            learned: None,
        }
    }

    #[test]
    fn an_experiment_within_all_limits_breaks_none_and_each_limit_counts() {
        let limits = Limits { days: 42, people: 320, cost: 12, data: DataLevel::Internal };
        assert_eq!(breaches(&limits, &experiment()), []);
        for (other, breach) in [
            (Experiment { days: 43, ..experiment() }, Breach::Days),
            (Experiment { people: 321, ..experiment() }, Breach::People),
            (Experiment { cost: 13, ..experiment() }, Breach::Cost),
            (Experiment { data_level: "confidential".to_owned(), ..experiment() }, Breach::Data),
        ] {
            assert_eq!(breaches(&limits, &other), [breach]);
        }
        assert_eq!(breaches(&limits, &Experiment { data_level: "public".to_owned(), ..experiment() }), []);
    }

    #[test]
    fn nothing_begins_before_it_is_written_down() {
        assert_eq!(missing(&experiment(), "Repeat calls fall"), []);
        assert_eq!(missing(&experiment(), "  "), [Missing::Hypothesis]);
        let bare = Experiment {
            measure: String::new(),
            baseline: None,
            threshold: None,
            stop_rule: String::new(),
            ..experiment()
        };
        assert_eq!(missing(&bare, "x"), [Missing::Measure, Missing::Baseline, Missing::Threshold, Missing::StopRule]);
    }

    #[test]
    fn what_nobody_decided_in_its_time_is_overdue() {
        let (at, later) = (Timestamp::from_millis(10), Timestamp::from_millis(11));
        assert_eq!(stage(None, None, at), Stage::Idea);
        assert_eq!(stage(Some(at), None, at), Stage::Running);
        assert_eq!(stage(Some(at), None, later), Stage::Overdue);
        assert_eq!(stage(Some(at), Some("scale"), later), Stage::Decided(Verdict::Scale));
    }
}
