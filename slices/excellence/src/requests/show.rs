//! A request on its page: what is wanted, until when it is answered, and the ways.

use super::actions;
use super::index::mark;
use super::model::{Case, State as Stands};
use super::store::{self, Round};
use crate::ways::store::{self as ways, Way};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{PersonId, SubjectId, Verdict};
use web::faces::Faces;
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, FieldErrors, Page, Problem, Visit, civil, prose};

/// Where an experiment is begun, if the house has any.
const EXPERIMENT: &str = "/journey/experiments/new";

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "requests/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    id: SubjectId,
    desk: (SubjectId, String),
    heading: String,
    audience: &'static str,
    audience_label: String,
    mark: Mark,
    author: PersonView,
    at: TimeView,
    function: &'static str,
    wanted: Option<String>,
    html: String,
    tried: String,
    /// Until when it is answered, while it waits.
    due: Option<TimeView>,
    overdue: bool,
    refusal: Option<RefusalView>,
    ways: Vec<WayView>,
    earlier: Vec<RoundView>,
    /// What the newest round was opened for, if it is not the first.
    reopened: Option<String>,
    may_answer: bool,
    may_refuse: bool,
    /// What who asked may do now.
    may_help: bool,
    may_reopen: bool,
    may_withdraw: bool,
    /// The way to an experiment, for those who keep the desk.
    experiment: Option<String>,
    reason: String,
    errors: FieldErrors,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

/// A refusal.
#[cfg_attr(test, derive(playhouse::Sample))]
struct RefusalView {
    by: PersonView,
    at: TimeView,
    reason: String,
}

/// A way.
#[cfg_attr(test, derive(playhouse::Sample))]
struct WayView {
    place: i64,
    /// Its place on the page.
    anchor: String,
    title: String,
    html: String,
    effort: &'static str,
    risk: String,
    helper: Option<PersonView>,
    by: PersonView,
    at: TimeView,
    chosen: bool,
    may_choose: bool,
}

/// A round that is over.
#[cfg_attr(test, derive(playhouse::Sample))]
struct RoundView {
    number: i64,
    reason: String,
    refusal: Option<RefusalView>,
    ways: Vec<WayView>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(&app, visit, id.parse()?, String::new(), FieldErrors::new()).await
}

/// The page with what came back from its form.
///
/// # Errors
/// If it can't be shown.
pub(super) async fn again(app: &App, visit: Visit, id: SubjectId, reason: String, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, reason, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    reason: String,
    errors: FieldErrors,
) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let case = actions::case(cx, id).await?;
    let one = &case.request;
    let text = subjects::text(cx, &case.subject).await?;
    let reach = subjects::audience::reach(cx, case.subject.audience).await?;
    let told = Told::load(cx, visit, &case).await?;
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let (follows, answers) = (told.follows, may(policy::Answer.judge(&visit.viewer, &case)));
    let state = one.state();
    let anchor = Anchor::Subject(case.subject.clone());
    let keeps = case.desk.is_kept_by(&visit.viewer);
    let experiments = keeps && app.slices.routes.iter().any(|route| route.path == EXPERIMENT);
    Ok(Show {
        t,
        id,
        desk: (one.desk, one.desk_name.clone()),
        heading: one.title.clone(),
        audience: reach.name(),
        audience_label: web::reach::sentence(visit.lang, reach, case.desk.standing.as_ref()),
        mark: mark(t, one, visit.now),
        author: told.faces.view(visit, one.author),
        at: visit.time(id.made_at()),
        function: one.function().label(visit.lang),
        wanted: one.wanted_by.map(|by| civil::day_said(by, visit)),
        html: prose::resolved(cx, &text.html).await?,
        tried: one.tried.clone(),
        due: (state == Stands::Open).then(|| civil::hour_said(one.due_at, visit)),
        overdue: one.stand().is_overdue(visit.now),
        refusal: told.rounds.last().and_then(|round| told.refusal(visit, round)),
        ways: told.ways(visit, one.round),
        earlier: told.earlier(visit),
        reopened: told.rounds.last().filter(|round| round.number > 1).map(|round| round.reason.clone()),
        may_answer: answers,
        may_refuse: answers && state == Stands::Open,
        may_help: follows && matches!(state, Stands::Answered | Stands::RefusedWithWay | Stands::Chosen),
        may_reopen: follows && !matches!(state, Stands::Open | Stands::Withdrawn),
        may_withdraw: follows && !matches!(state, Stands::Helped | Stands::Withdrawn),
        experiment: experiments.then(|| format!("{EXPERIMENT}?from={id}")),
        reason,
        errors,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}

/// All that was said to a request, with the people who said it.
struct Told {
    faces: Faces,
    rounds: Vec<Round>,
    all: Vec<(Way, String)>,
    round: i64,
    chosen: Option<i64>,
    follows: bool,
    takes: bool,
}

impl Told {
    async fn load(cx: &mut Cx, visit: &Visit, case: &Case) -> Result<Self, Problem> {
        let id = case.subject.id;
        let rounds = store::rounds(cx, id).await?;
        let mut people: Vec<PersonId> = vec![case.request.author];
        people.extend(rounds.iter().filter_map(|round| round.refused_by));
        let mut all = Vec::new();
        for way in ways::all(cx, id).await? {
            let html = prose::resolved(cx, &way.html).await?;
            people.push(way.given_by);
            people.extend(way.helper);
            all.push((way, html));
        }
        Ok(Self {
            faces: Faces::load(cx, people).await?,
            rounds,
            all,
            round: case.request.round,
            chosen: case.request.chosen,
            follows: policy::Follow.judge(&visit.viewer, case) == Verdict::Allowed,
            takes: case.request.takes_answers(),
        })
    }

    fn refusal(&self, visit: &Visit, round: &Round) -> Option<RefusalView> {
        let (at, by) = round.refused_at.zip(round.refused_by)?;
        let reason = round.refusal.clone().unwrap_or_default();
        Some(RefusalView { by: self.faces.view(visit, by), at: visit.time(at), reason })
    }

    fn ways(&self, visit: &Visit, round: i64) -> Vec<WayView> {
        self.all.iter().filter(|(way, _)| way.round == round).map(|(way, html)| self.way(visit, way, html)).collect()
    }

    fn way(&self, visit: &Visit, way: &Way, html: &str) -> WayView {
        let chosen = self.chosen == Some(way.place);
        WayView {
            place: way.place,
            anchor: format!("way-{}", way.place),
            title: way.title.clone(),
            html: html.to_owned(),
            effort: wording::effort(t::Texts::new(visit.lang), way.effort()),
            risk: way.risk.clone(),
            helper: way.helper.map(|helper| self.faces.view(visit, helper)),
            by: self.faces.view(visit, way.given_by),
            at: visit.time(way.given_at),
            chosen,
            may_choose: self.follows && self.takes && !chosen && way.round == self.round,
        }
    }

    /// Newest first.
    fn earlier(&self, visit: &Visit) -> Vec<RoundView> {
        let over = self.rounds.iter().rev().filter(|round| round.number < self.round);
        over.map(|round| RoundView {
            number: round.number,
            reason: round.reason.clone(),
            refusal: self.refusal(visit, round),
            ways: self.ways(visit, round.number),
        })
        .collect()
    }
}
