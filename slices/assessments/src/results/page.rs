//! Where the organisation stands: the picture of a round.

use super::charts::Pictured;
use super::view::view;
use super::{Outcome, said, store, tabs};
use crate::raters;
use crate::rounds::{self, Round};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::RoundId;
use std::collections::HashMap;
use texts::Moment;
use web::kinds::Mark;
use web::view::TimeView;
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "results/picture.html")]
pub(crate) struct Picture {
    pub t: t::Texts,
    pub tabs: Vec<web::view::Choice>,
    pub id: RoundId,
    pub company: String,
    pub round_title: String,
    pub published: TimeView,
    /// Only the newest result is where the organisation stands.
    pub is_latest: bool,
    pub headline: said::Headline,
    pub extremes: Option<String>,
    pub notes: Vec<String>,
    /// The measures would give another kind.
    pub contested: Option<String>,
    pub warning: Option<String>,
    pub axes: Vec<Axis>,
    pub talk: Vec<Talk>,
    /// The map, safe.
    pub map: String,
    pub map_rows: Vec<EarlierRound>,
    pub blocks: Vec<ProfileBlock>,
    pub has_measured: bool,
    /// The gaps, safe; empty where no two groups can be shown.
    pub gaps: String,
    pub gap_heads: Vec<String>,
    pub gap_rows: Vec<(String, Vec<String>)>,
    /// Said and measured, safe; empty where nothing is measured.
    pub measured: String,
    pub advice: Vec<Advice>,
    pub remarks: Vec<(String, Vec<Remark>)>,
    pub earlier: Vec<(String, String)>,
    /// Published rounds about something else: a unit, a few sub-dimensions.
    pub others: Vec<(String, String)>,
    /// The reader leads rounds.
    pub leads: bool,
}

/// One of the four figures.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Axis {
    pub name: String,
    pub value: String,
    pub detail: String,
}

/// Something to talk about first.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Talk {
    pub mark: Mark,
    pub text: String,
}

/// A round in the table behind the map.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct EarlierRound {
    pub label: String,
    pub internal: String,
    pub external: String,
}

/// A block of the profile.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct ProfileBlock {
    pub name: String,
    pub lines: Vec<ProfileLine>,
}

/// A sub-dimension of the profile. Places are in hundredths of the scale's width.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct ProfileLine {
    pub id: String,
    pub name: String,
    pub asks: String,
    pub critical: bool,
    pub said: String,
    pub said_at: Option<String>,
    pub range: String,
    pub low_at: Option<(String, String)>,
    pub measured: String,
    pub measured_at: Option<String>,
    pub note: Option<Note>,
    /// How the answers are spread, with the counts in words.
    pub spread: String,
    /// What the second look moved.
    pub shift: String,
    pub items: Vec<(String, String)>,
}

/// How said and measured compare, as a chip.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Note {
    pub label: String,
    pub tone: &'static str,
}

/// What the article recommends.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Advice {
    pub sentence: String,
    pub original: Option<String>,
    pub action: String,
    pub href: String,
}

/// What somebody wrote beside a question.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Remark {
    pub comment: String,
    pub evidence: String,
}

impl Page for Picture {
    fn title(&self) -> String {
        if self.is_latest { self.t.stands_title(&self.company) } else { self.round_title.clone() }
    }
    fn layout(&self) -> web::Layout {
        web::Layout::Shell("page page-wide")
    }
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "results/empty.html")]
pub(crate) struct Empty {
    pub t: t::Texts,
    pub tabs: Vec<web::view::Choice>,
    pub company: String,
    pub leads: bool,
    /// The viewer is asked in a round that is running: its address.
    pub asked: Option<String>,
}

impl Page for Empty {
    fn title(&self) -> String {
        self.t.stands_title(&self.company)
    }
}

/// The newest published round over the whole organisation, or that there is none yet.
pub(super) async fn latest(State(app): State<App>, visit: Visit) -> web::Result {
    let find = async move |cx: &mut Cx| -> Result<Option<RoundId>, Problem> {
        let published = rounds::store::published(cx).await?;
        Ok(published.into_iter().find(|round| round.unit.is_empty() && round.length != "focus").map(|round| round.id))
    };
    match app.read(&visit, find).await? {
        Some(id) => picture(app, visit, id).await,
        None => empty(app, visit).await,
    }
}

async fn empty(app: App, visit: Visit) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        Ok(Empty {
            t: t::Texts::new(around.lang),
            tabs: tabs(cx, &house, &around, "/journey").await?,
            company: house.company(),
            leads: policy::leads(&around.viewer),
            asked: asked(cx, &around).await?,
        })
    })
    .await
}

/// Where the viewer answers, if they are asked at this moment and haven't finished.
async fn asked(cx: &mut Cx, visit: &Visit) -> db::Result<Option<String>> {
    let Some(me) = visit.viewer.person() else { return Ok(None) };
    for round in rounds::store::running(cx).await? {
        if raters::store::of_person(cx, me, round.id).await?.is_some_and(|rater| !rater.finished) {
            return Ok(Some(format!("/journey/rounds/{}/sheet", round.id)));
        }
    }
    Ok(None)
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    picture(app, visit, id.parse()?).await
}

async fn picture(app: App, visit: Visit, id: RoundId) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let seen = load(cx, &house, &around, id).await?;
        let tabs = tabs(cx, &house, &around, if seen.is_latest { "/journey" } else { "" }).await?;
        Ok(view(&house, &around, tabs, &seen))
    })
    .await
}

/// A published round with what its pictures need.
pub(super) struct Seen {
    pub(super) round: Round,
    pub(super) outcome: Outcome,
    pub(super) earlier: Vec<(String, RoundId, Outcome)>,
    /// Rounds about something else, by what they are about.
    pub(super) others: Vec<(String, RoundId)>,
    pub(super) measured: HashMap<String, f64>,
    pub(super) is_latest: bool,
}

/// Loads a published round that the viewer may look at.
pub(super) async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: RoundId) -> Result<Seen, Problem> {
    let round = rounds::find(cx, id, &policy::Look).await?;
    let (Some(at), Some(outcome)) = (round.published_at, store::find(cx, id).await?) else {
        return Err(Problem::NotFound);
    };
    let all = rounds::store::published(cx).await?;
    let same: Vec<&Round> = all.iter().filter(|other| other.unit == round.unit && other.length != "focus").collect();
    let is_latest = same.first().is_some_and(|newest| newest.id == id);
    let mut earlier = Vec::new();
    for other in same.iter().rev().filter(|other| other.published_at < Some(at) && other.id != id) {
        if let Some(result) = store::find(cx, other.id).await? {
            earlier.push((month(visit, other), other.id, result));
        }
    }
    let others = all.iter().filter(|other| other.unit != round.unit || other.length == "focus");
    let others = others.filter(|other| other.id != id).map(|other| (other.title.clone(), other.id)).collect();
    let measured = match app.slices.evidence.measured() {
        Some(tell) => tell(cx, at).await?.into_iter().filter_map(|one| Some((one.sub, one.value?))).collect(),
        None => HashMap::new(),
    };
    Ok(Seen { round, outcome, earlier, others, measured, is_latest })
}

/// The month in which a round was published, as the path on the map names it.
pub(super) fn month(visit: &Visit, round: &Round) -> String {
    let at = round.published_at.unwrap_or(round.closes_at);
    visit.zone.day_of(at.millis()).get(..7).unwrap_or_default().to_owned()
}

impl Seen {
    /// Draws from it in this language; the earlier rounds are borrowed from `path`.
    pub(super) fn pictured<'a>(
        &'a self,
        lang: texts::Lang,
        company: &'a str,
        path: &'a [(String, Outcome)],
    ) -> Pictured<'a> {
        Pictured { lang, company, round: &self.round, outcome: &self.outcome, earlier: path, measured: &self.measured }
    }
    /// The earlier rounds by their names.
    pub(super) fn path(&self) -> Vec<(String, Outcome)> {
        self.earlier.iter().map(|(label, _, outcome)| (label.clone(), outcome.clone())).collect()
    }
}

/// How the day of a result is written on files, which are read in other years too: so with its year.
pub(super) fn day(lang: texts::Lang, visit: &Visit, round: &Round) -> String {
    let at = round.published_at.unwrap_or(round.closes_at);
    let from_another_year = Moment::from(0);
    Moment::from(at.millis()).short(lang, &visit.zone, from_another_year)
}
