//! An experiment on its page.

use super::actions;
use super::deciding::Decision;
use super::model::Verdict as Decided;
use super::starting::{self, Way};
use super::store::Experiment;
use crate::frame::{Frame, Part};
use crate::initiatives::Side;
use crate::values::{self, TypedValue, Worth, said};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use maturity::Function;
use web::faces::Faces;
use web::held::Held;
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{Choice, PersonView, TimeView};
use web::{App, FieldErrors, Page, Problem, Visit, civil, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "experiments/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    frame: Frame,
    id: SubjectId,
    heading: String,
    audience: &'static str,
    audience_label: String,
    mark: Mark,
    hypothesis: String,
    owner: PersonView,
    function: &'static str,
    /// Its terms: what each is called, and what it says.
    terms: Vec<(&'static str, String)>,
    /// What it comes from, belongs to, runs in and began by: a word, the address and the title.
    links: Vec<(&'static str, String, String)>,
    worth: Worth,
    start: Option<Start>,
    decided: Option<Outcome>,
    may_rewrite: bool,
    may_decide: bool,
    verdicts: Vec<Choice>,
    typed: Decision,
    errors: FieldErrors,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

/// Whether it may begin, and what it would need.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Start {
    ready: bool,
    sentence: String,
    /// Where the council is asked.
    council: Option<String>,
}

/// What was decided.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Outcome {
    at: TimeView,
    result: String,
    learned: String,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() && self.worth.errors.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    refused(&app, visit, id.parse()?, Decision::default(), FieldErrors::new()).await
}

/// The page with what was typed for a decision that could not be taken.
pub(super) async fn refused(
    app: &App,
    visit: Visit,
    id: SubjectId,
    typed: Decision,
    errors: FieldErrors,
) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| -> Result<Show, Problem> {
        let held = actions::find(cx, id).await?;
        let mut page = load(cx, &house, &around, &held).await?;
        (page.typed, page.errors) = (typed, errors);
        Ok(page)
    })
    .await
}

/// The page with what was typed for a value that could not be taken.
pub(super) async fn mismeasured(
    app: &App,
    visit: Visit,
    id: SubjectId,
    typed: TypedValue,
    errors: FieldErrors,
) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| -> Result<Show, Problem> {
        let held = actions::find(cx, id).await?;
        let mut page = load(cx, &house, &around, &held).await?;
        page.worth.refused(typed, errors);
        Ok(page)
    })
    .await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, held: &Held<Experiment>) -> Result<Show, Problem> {
    let (t, id, one) = (t::Texts::new(visit.lang), held.subject.id, &held.thing);
    let anchor = Anchor::Subject(held.subject.clone());
    let all = values::store::all(cx, id).await?;
    let faces = Faces::load(cx, Worth::people(&all).chain([one.owner])).await?;
    let text = subjects::text(cx, &held.subject).await?;
    let reach = subjects::audience::reach(cx, held.subject.audience).await?;
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let concludes = may(policy::Conclude.judge(&visit.viewer, held));
    let decided = one.closed_at.map(|at| Outcome {
        at: visit.time(at),
        result: one.result.map(|value| said(visit.lang, value, &one.unit)).unwrap_or_default(),
        learned: one.learned.clone().unwrap_or_default(),
    });
    Ok(Show {
        t,
        frame: Frame::load(cx, app, visit, Part::Experiments).await?,
        id,
        heading: held.subject.title.clone(),
        audience: reach.name(),
        audience_label: web::reach::sentence(visit.lang, reach, held.standing.as_ref()),
        mark: wording::experiment(t, one.stage(visit.now)),
        hypothesis: prose::resolved(cx, &text.html).await?,
        owner: faces.view(visit, one.owner),
        function: Function::stored(&one.function).label(visit.lang),
        terms: terms(visit, one),
        links: links(cx, app, visit, one).await?,
        worth: Worth::of(visit, values::home("experiments", id), &one.yardstick(), &all, &faces, concludes),
        start: start(cx, app, visit, held, &text.source).await?,
        decided,
        may_rewrite: may(policy::Rewrite.judge(&visit.viewer, held)),
        may_decide: concludes,
        verdicts: verdicts(t),
        typed: Decision::default(),
        errors: FieldErrors::new(),
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}

fn verdicts(t: t::Texts) -> Vec<Choice> {
    let label = |one: Decided| wording::experiment(t, super::Stage::Decided(one)).label;
    Decided::ALL.iter().map(|one| Choice::of(one.name(), label(*one), false)).collect()
}

fn terms(visit: &Visit, one: &Experiment) -> Vec<(&'static str, String)> {
    let t = t::Texts::new(visit.lang);
    let count = |number: i64| texts::grouped(number, visit.lang);
    let mut terms = vec![
        (t.field_side(), wording::side(t, Side::stored(&one.side)).to_owned()),
        (t.field_days(), count(one.days)),
        (t.field_people(), count(one.people)),
        (t.field_cost(), count(one.cost)),
        (t.field_data(), wording::data_level(t, super::DataLevel::stored(&one.data_level)).to_owned()),
        (t.field_stop_rule(), one.stop_rule.clone()),
        (t.field_guardrails(), one.guardrails.clone()),
        (t.field_capability(), wording::capability(visit.lang, &one.capability)),
    ];
    if let Some(at) = one.started_at {
        terms.push((t.began(), civil::day_said(at, visit)));
    }
    if let Some(at) = one.ends_at {
        terms.push((t.time_over(), civil::day_said(at, visit)));
    }
    terms.retain(|(_, text)| !text.is_empty());
    terms
}

/// What it is linked to, as far as the viewer may see it.
async fn links(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    one: &Experiment,
) -> Result<Vec<(&'static str, String, String)>, Problem> {
    let t = t::Texts::new(visit.lang);
    let mut links = Vec::new();
    for (label, id) in [
        (t.comes_from(), one.from),
        (t.field_initiative(), one.initiative),
        (t.under_mandate(), one.mandate),
        (t.by_decision(), one.approval),
    ] {
        let Some(id) = id else { continue };
        if let Some(subject) = subjects::find(cx, id).await? {
            links.push((label, app.slices.kinds.url(&subject), prose::called(&subject)));
        }
    }
    if let Some(space) = one.runs_in
        && let Some(space) = subjects::standing(cx, space).await?
    {
        links.push((t.field_runs_in(), format!("/spaces/{}", space.slug), space.name));
    }
    Ok(links)
}

async fn start(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    held: &Held<Experiment>,
    hypothesis: &str,
) -> Result<Option<Start>, Problem> {
    let t = t::Texts::new(visit.lang);
    let one = &held.thing;
    if one.started_at.is_some() || policy::Drive.judge(&visit.viewer, held) != Verdict::Allowed {
        return Ok(None);
    }
    let lacks = super::model::missing(one, hypothesis);
    if !lacks.is_empty() {
        return Ok(Some(Start { ready: false, sentence: starting::lacking(visit.lang, &lacks), council: None }));
    }
    let start = match starting::way(cx, one).await? {
        Way::Mandate(_) => Start { ready: true, sentence: t.covered_by_mandate().to_owned(), council: None },
        Way::Decision(_) => Start { ready: true, sentence: t.allowed_by_decision().to_owned(), council: None },
        Way::None { any, breaches } => {
            let council = match app.slices.evidence.way_in("C-01") {
                Some(way) => Some((way.path)(cx).await?),
                None => None,
            };
            Start { ready: false, sentence: starting::refused(visit.lang, any, &breaches), council }
        }
    };
    Ok(Some(start))
}
