//! A canvas on its page.

use super::actions;
use super::model::{Field, Goal, Side, State as Standing};
use super::store;
use crate::votes;
use crate::workshops::{Head, Section};
use crate::{policy, t, teams, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use maturity::capabilities;
use web::faces::Faces;
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, Layout, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "canvases/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    heading: String,
    mark: Mark,
    team: String,
    owner: Option<PersonView>,
    dots: Option<i64>,
    decided: Option<TimeView>,
    /// The experiment that came of it, if the visitor may see it: address and title.
    experiment: Option<(String, String)>,
    fields: Vec<FieldView>,
    edited: bool,
    may_fill: bool,
    leads: bool,
    state: &'static str,
    /// No experiment came of it yet.
    untried: bool,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

/// A field of the canvas.
#[cfg_attr(test, derive(playhouse::Sample))]
struct FieldView {
    number: i64,
    label: &'static str,
    text: String,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let posted = actions::find(cx, id).await?;
    let (t, canvas) = (t::Texts::new(visit.lang), &posted.canvas);
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let faces = Faces::load(cx, canvas.owner).await?;
    let sheet = store::sheet(cx, canvas).await?;
    let team = match canvas.team {
        Some(team) => teams::store::one(cx, team).await?,
        None => None,
    };
    let experiment = match canvas.experiment {
        Some(experiment) => subjects::find(cx, experiment).await?,
        None => None,
    };
    let counted = votes::store::vote(cx, canvas.workshop).await?.is_some_and(|vote| vote.closed_at.is_some());
    let anchor = Anchor::Subject(posted.subject.clone());
    let shown = |field: &&Field| !matches!(field, Field::Title | Field::Owner);
    let fields = Field::ALL.iter().filter(shown).map(|field| view(visit, *field, sheet.get(*field)));
    Ok(Show {
        t,
        head: Head::below(cx, visit, &posted.gathering, Section::Canvases).await?,
        id,
        heading: canvas.title.clone(),
        mark: wording::state(t, canvas.state()),
        team: team.map(|team| team.name).unwrap_or_default(),
        owner: canvas.owner.map(|owner| faces.view(visit, owner)),
        dots: counted.then_some(canvas.dots),
        decided: canvas.decided_at.map(|at| visit.time(at)),
        experiment: experiment.map(|one| (app.slices.kinds.url(&one), prose::called(&one))),
        fields: fields.collect(),
        edited: posted.subject.edited_at.is_some(),
        may_fill: may(posted.act(&visit.viewer).judge(&visit.viewer, &posted.gathering)),
        leads: may(policy::Lead.judge(&visit.viewer, &posted.gathering)),
        state: canvas.state().name(),
        untried: canvas.experiment.is_none() && !matches!(canvas.state(), Standing::Scaled | Standing::Stopped),
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}

fn view(visit: &Visit, field: Field, text: &str) -> FieldView {
    let t = t::Texts::new(visit.lang);
    let text = match field {
        Field::Capability => capabilities::find(text).map(|one| one.label(visit.lang)).unwrap_or_default(),
        Field::Side => Side::from_name(text).map(|side| wording::side(t, side).to_owned()).unwrap_or_default(),
        Field::Goal => Goal::from_name(text).map(|goal| wording::goal(t, goal).to_owned()).unwrap_or_default(),
        _ => text.to_owned(),
    };
    FieldView { number: field.number(), label: wording::field(t, field).0, text }
}
