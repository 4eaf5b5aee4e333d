//! A centre on its page: what it is for, who is on its roster, what they can, what is missing.

use super::actions;
use super::matrix::Matrix;
use super::model::{Belonging, Centre};
use super::store;
use crate::roster;
use crate::tabs;
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::Faces;
use web::panels::{Anchor, Place, Shown};
use web::view::{Choice, PersonView};
use web::{App, FieldErrors, Layout, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "centres/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    tabs: Vec<web::view::Choice>,
    id: SubjectId,
    heading: String,
    space: Option<(String, String)>,
    audience: &'static str,
    audience_label: String,
    purpose: String,
    edited: bool,
    head: Option<PersonView>,
    /// For those who work here.
    matrix: Option<Matrix>,
    /// Who was asked and has not said yes, for those who lead.
    asked: Vec<PersonView>,
    /// Whom one could ask, for those who lead.
    people: Vec<Choice>,
    others: Vec<(SubjectId, String)>,
    leads: bool,
    may_join: bool,
    is_asked: bool,
    belongs: bool,
    errors: FieldErrors,
    foot: Vec<Shown>,
}

/// There is none that the visitor may see.
#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "centres/none.html")]
pub(crate) struct Nowhere {
    t: t::Texts,
    tabs: Vec<web::view::Choice>,
    may_found: bool,
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
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

impl Page for Nowhere {
    fn title(&self) -> String {
        self.t.centre().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// The centre that most people are on the roster of: one in the house is usual.
pub(super) async fn first(State(app): State<App>, visit: Visit) -> web::Result {
    let centres = app.read(&visit, async |cx: &mut Cx| store::all(cx, 1).await).await.map_err(Problem::from)?;
    if let Some(one) = centres.first() {
        return again(&app, visit, one.id, FieldErrors::new()).await;
    }
    let (house, around) = (app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Nowhere, Problem> {
        let tabs = house.slices.panels.journey(cx, &around, tabs::REQUESTS).await?;
        Ok(Nowhere { t: t::Texts::new(around.lang), tabs, may_found: around.viewer.is_employee() })
    };
    app.show(visit, work).await
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(&app, visit, id.parse()?, FieldErrors::new()).await
}

/// The page with what was wrong in one of its forms.
///
/// # Errors
/// If it can't be shown.
pub(crate) async fn again(app: &App, visit: Visit, id: SubjectId, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, errors).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId, errors: FieldErrors) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let centre = actions::centre(cx, id).await?;
    let text = subjects::text(cx, &centre.subject).await?;
    let reach = subjects::audience::reach(cx, centre.subject.audience).await?;
    let leads = policy::Lead.judge(&visit.viewer, &centre) == Verdict::Allowed;
    let people = People::load(cx, visit, &centre, leads).await?;
    let anchor = Anchor::Subject(centre.subject.clone());
    let others = store::all(cx, 20).await?.into_iter().filter(|one| one.id != id);
    Ok(Show {
        t,
        tabs: app.slices.panels.journey(cx, visit, tabs::REQUESTS).await?,
        id,
        heading: centre.subject.title.clone(),
        space: centre.standing.as_ref().map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
        audience: reach.name(),
        audience_label: web::reach::sentence(visit.lang, reach, centre.standing.as_ref()),
        purpose: prose::resolved(cx, &text.html).await?,
        edited: centre.subject.edited_at.is_some(),
        head: people.head,
        matrix: people.matrix,
        asked: people.asked,
        people: people.choices,
        others: others.map(|one| (one.id, one.name)).collect(),
        leads,
        may_join: policy::Join.judge(&visit.viewer, &centre) == Verdict::Allowed && centre.belongs != Belonging::Joined,
        is_asked: centre.belongs == Belonging::Asked,
        belongs: centre.belongs == Belonging::Joined,
        errors,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
    })
}

/// The people of a centre, by name only to those who work here.
#[derive(Default)]
struct People {
    head: Option<PersonView>,
    matrix: Option<Matrix>,
    asked: Vec<PersonView>,
    choices: Vec<Choice>,
}

impl People {
    async fn load(cx: &mut Cx, visit: &Visit, centre: &Centre, leads: bool) -> Result<Self, Problem> {
        if policy::SeeRoster.judge(&visit.viewer, centre) != Verdict::Allowed {
            return Ok(Self::default());
        }
        let (joined, asked) = roster::store::of_centre(cx, centre.subject.id).await?;
        let faces = Faces::load(cx, asked.iter().map(|place| place.person).chain(centre.head)).await?;
        let choices = match leads {
            true => roster::to_ask(cx, visit.lang, centre).await?,
            false => Vec::new(),
        };
        let asked = if leads { asked } else { Vec::new() };
        Ok(Self {
            head: centre.head.map(|head| faces.view(visit, head)),
            matrix: Some(Matrix::load(cx, visit, &joined).await?),
            asked: asked.iter().map(|place| faces.view(visit, place.person)).collect(),
            choices,
        })
    }
}
