//! The board: a lane a stage.

use super::actions;
use super::picture::Picture;
use super::show::Head;
use crate::proof::{self, Summary};
use crate::steps::{Stage, Step};
use crate::t::Texts;
use crate::wording;
use askama::Template;
use db::Cx;
use kernel::Timestamp;
use std::collections::HashMap;
use web::civil;
use web::faces::Faces;
use web::kinds::Mark;
use web::view::PersonView;
use web::{App, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "plans/board.html")]
pub(crate) struct Board {
    pub t: Texts,
    pub head: Head,
    pub lanes: Vec<Lane>,
    /// What was left out or given up, with the reason.
    pub ended: Vec<Ended>,
}

/// A lane.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Lane {
    pub label: String,
    pub cards: Vec<Card>,
}

/// An action on the board.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Card {
    pub code: String,
    pub title: String,
    pub state: &'static str,
    pub mark: Mark,
    pub evidence: Summary,
    pub owner: Option<PersonView>,
    pub waits: bool,
    pub when: String,
}

/// An action that ended.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Ended {
    pub code: String,
    pub title: String,
    pub mark: Mark,
    pub reason: String,
}

impl Page for Board {
    fn title(&self) -> String {
        self.t.plan().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// The lanes, in their order.
const LANES: [Stage; 6] =
    [Stage::Proposed, Stage::Adopted, Stage::Started, Stage::Regressed, Stage::Met, Stage::Confirmed];

impl Board {
    pub(super) async fn load(cx: &mut Cx, app: &App, visit: &Visit) -> Result<Self, Problem> {
        let (t, around) = (Texts::new(visit.lang), actions::read(cx).await?);
        let picture = Picture::load(cx, around).await?;
        let faces = Faces::load(cx, picture.steps.iter().filter_map(|step| step.owner)).await?;
        let mut evidence = proof::summaries(cx, visit, &picture.steps).await?;
        let lane = |stage: Stage, evidence: &mut HashMap<String, Summary>| {
            let of_lane = picture.steps.iter().filter(|step| step.stage() == stage);
            let cards = of_lane.map(|step| card(visit, &faces, evidence, step)).collect();
            Lane { label: wording::stage(t, stage).label, cards }
        };
        let lanes = LANES.map(|stage| lane(stage, &mut evidence)).into_iter().filter(|lane| !lane.cards.is_empty());
        let ended = picture.steps.iter().filter(|step| !step.is_in());
        Ok(Self {
            t,
            head: Head::load(cx, app, visit, &picture).await?,
            lanes: lanes.collect(),
            ended: ended
                .map(|step| Ended {
                    code: step.action.clone(),
                    title: title(visit, step),
                    mark: wording::stage(t, step.stage()),
                    reason: step.reason.clone(),
                })
                .collect(),
        })
    }
}

/// The title of an action in the visitor's language.
pub(super) fn title(visit: &Visit, step: &Step) -> String {
    step.of_catalogue().map_or_else(|| step.action.clone(), |action| action.words(visit.lang).title.clone())
}

fn card(visit: &Visit, faces: &Faces, evidence: &mut HashMap<String, Summary>, step: &Step) -> Card {
    let t = Texts::new(visit.lang);
    Card {
        code: step.action.clone(),
        title: title(visit, step),
        state: step.stage().name(),
        mark: wording::mark(t, step, visit.now),
        evidence: evidence.remove(&step.action).unwrap_or_default(),
        owner: step.owner.map(|owner| faces.view(visit, owner)),
        waits: step.owner.is_some() && step.accepted_at.is_none(),
        when: when(visit, step),
    }
}

/// Until when, or since when.
fn when(visit: &Visit, step: &Step) -> String {
    let t = Texts::new(visit.lang);
    let day = |at: Option<Timestamp>| at.map(|at| civil::day_said(at, visit));
    match step.stage() {
        Stage::Met | Stage::Regressed => day(step.met_at).map(|day| t.met_on(&day)),
        Stage::Confirmed => day(step.confirmed_at).map(|day| t.confirmed_on(&day)),
        _ => day(step.due).map(|day| t.due_on(&day)),
    }
    .unwrap_or_default()
}
