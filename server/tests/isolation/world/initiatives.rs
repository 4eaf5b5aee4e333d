//! What initiatives, experiments, mandates, stories, visions and strategies add to the world.

use super::{Builder, Wall};
use db::{Cx, params};
use initiatives::import::{self, Measured, PastExperiment, PastInitiative, PastMandate, PastStory};
use initiatives::{DataLevel, Ending, Side, Verdict};
use kernel::{PersonId, SpaceId, SubjectId};
use maturity::Function;
use std::time::Duration;
use strategy::import::{PastStrategy, PastVision};

pub(super) const DAY: Duration = Duration::from_secs(86_400);

/// Where things are written down, by whom, and what they point to that most who read there can't see.
#[derive(Clone, Copy)]
pub(super) struct Ground {
    pub slug: &'static str,
    pub space: SpaceId,
    pub by: PersonId,
    pub beyond: SubjectId,
}

impl Ground {
    /// Whoever reads there.
    pub(super) fn readers(&self) -> Wall {
        Wall::Readers(self.slug)
    }
}

fn measured(measure: &str) -> Measured<'_> {
    Measured { measure, unit: "", more_is_better: false, baseline: 40.0, target: 34.0 }
}

impl Builder<'_> {
    /// An atom for each of these.
    pub(super) fn words<const N: usize>(&mut self, on: &Ground, wall: &Wall, whats: [&str; N]) -> [String; N] {
        whats.map(|what| self.atom(format!("{what} in {}", on.slug), wall.clone(), true))
    }

    /// Has them asked for at every address of the journey, and everywhere else.
    pub(super) fn ask_for(&mut self, ids: &[SubjectId]) {
        self.journey.extend(ids.iter().map(ToString::to_string));
        self.values.extend(ids.iter().map(ToString::to_string));
    }

    /// An initiative that goes on, one that ended, an experiment that was decided, one that goes on, and a story; the first of them.
    pub(super) async fn initiatives_of(&mut self, on: Ground, mandate: SubjectId) -> SubjectId {
        let first = self.initiative_of(on, false).await;
        let ended = self.initiative_of(on, true).await;
        let decided = self.experiment_of(on, mandate).await;
        let [title, text] = self.words(&on, &on.readers(), ["the title of a story", "the text of a story"]);
        let work = async move |cx: &mut Cx| {
            let key = format!("story-{}", on.slug);
            let (title, text, about) = (title.as_str(), text.as_str(), Some(on.beyond));
            let story = PastStory { space: on.space, by: on.by, title, text, about, readers: vec![on.by], key: &key };
            import::story(cx, &story).await
        };
        let story = self.house.write(work).await;
        self.ask_for(&[first, ended, decided, story]);
        first
    }

    async fn initiative_of(&mut self, on: Ground, has_ended: bool) -> SubjectId {
        let whats = ["the name", "the goal", "the other side", "the measure", "a value's note", "a review's note"];
        let which = if has_ended { "an initiative that ended" } else { "an initiative" };
        let whats = whats.map(|what| format!("{what} of {which}"));
        let words = self.words(&on, &on.readers(), whats.each_ref().map(String::as_str));
        let reason = has_ended.then(|| self.words(&on, &on.readers(), ["why an initiative ended"]));
        let work = async move |cx: &mut Cx| {
            let now = cx.now();
            let [name, goal, other_side, measure, value, review] = words.each_ref().map(String::as_str);
            let key = format!("initiative-{}-{has_ended}", on.slug);
            cx.act_at(now.minus(DAY * 90));
            let new = PastInitiative {
                space: on.space,
                by: on.by,
                name,
                goal,
                side: Side::Inside,
                other_side,
                capability: "C7.1",
                supporter: Some(on.by),
                owners: vec![(on.by, Function::It)],
                measured: measured(measure),
                values: vec![(now.minus(DAY * 10), 36.0, value)],
                reviews: vec![(now.minus(DAY * 30), Some(("fix", review))), (now.plus(DAY * 20), None)],
                ended: reason.as_ref().map(|[reason]| (now.minus(DAY), Ending::Scaled, reason.as_str())),
                key: &key,
            };
            let id = import::initiative(cx, &new).await;
            cx.act_at(now);
            id
        };
        self.house.write(work).await
    }

    async fn experiment_of(&mut self, on: Ground, mandate: SubjectId) -> SubjectId {
        let whats =
            ["the name", "the hypothesis", "the measure", "the stop rule", "what was learned", "the guardrails"];
        let whats = whats.map(|what| format!("{what} of an experiment"));
        let words = self.words(&on, &on.readers(), whats.each_ref().map(String::as_str));
        let work = async move |cx: &mut Cx| {
            let now = cx.now();
            let [name, hypothesis, measure, stop_rule, learned, guardrails] = words.each_ref().map(String::as_str);
            let key = format!("experiment-{}", on.slug);
            let new = PastExperiment {
                space: on.space,
                owner: on.by,
                function: Function::It,
                name,
                hypothesis,
                side: Side::Inside,
                capability: "",
                initiative: Some(on.beyond),
                from: Some(on.beyond),
                measured: measured(measure),
                days: 42,
                people: 20,
                stop_rule,
                started: Some((now.minus(DAY * 60), Some(mandate))),
                values: Vec::new(),
                decided: Some((now.minus(DAY * 10), Verdict::Scale, 31.0, learned)),
                key: &key,
            };
            let id = import::experiment(cx, &new).await?;
            // No demo tells guardrails, so no import takes them.
            cx.execute("UPDATE experiment SET guardrails = $2 WHERE subject_id = $1", params![id, guardrails]).await?;
            Ok(id)
        };
        self.house.write(work).await
    }

    /// The mandate that a decision of the secret council gave.
    pub(super) async fn mandate_of(&mut self, decision: SubjectId, space: SpaceId) {
        let rules = self.atom("the stop rules of a mandate", Wall::Readers("council"), true);
        let by = self.people["ines"].id;
        let work = async move |cx: &mut Cx| {
            let (data, stop_rules) = (DataLevel::Internal, rules.as_str());
            let new = PastMandate { decision, space, by, days: 60, people: 30, cost: 0, data, stop_rules };
            import::mandate(cx, &new).await
        };
        self.house.write(work).await;
    }

    /// A vision and a strategy, whose objectives go by an initiative from beyond too.
    pub(super) async fn strategy_of(&mut self, on: Ground) {
        let whats = ["the title of a vision", "the text of a vision", "a goal of a vision", "what serves a vision"];
        let vision = self.words(&on, &on.readers(), whats);
        let whats = ["the title", "the text", "an objective", "a business goal", "a measure"];
        let whats = whats.map(|what| format!("{what} of a strategy"));
        let strategy = self.words(&on, &on.readers(), whats.each_ref().map(String::as_str));
        let work = async move |cx: &mut Cx| {
            let [title, text, goal, served] = vision.each_ref().map(String::as_str);
            let (goals, signers, key) = (vec![(goal, served)], vec![on.by], format!("vision-{}", on.slug));
            let new = PastVision { space: on.space, by: on.by, title, text, goals, signers, key: &key };
            let vision = strategy::import::vision(cx, &new).await?;
            let [title, text, objective, goal, measure] = strategy.each_ref().map(String::as_str);
            let objectives = vec![(objective, goal, "C7.1", measure, vec![on.beyond])];
            let key = format!("strategy-{}", on.slug);
            let new = PastStrategy { space: on.space, by: on.by, title, text, objectives, key: &key };
            let strategy = strategy::import::strategy(cx, &new).await?;
            let sql = "SELECT id FROM strategy_objective WHERE strategy_id = $1";
            Ok((vision, strategy, cx.row::<i64>(sql, params![strategy]).await?))
        };
        let (vision, strategy, objective) = self.house.write(work).await;
        self.ask_for(&[vision, strategy]);
        self.paths.push(format!("/journey/strategy/{strategy}/objectives/{objective}/edit"));
    }
}
