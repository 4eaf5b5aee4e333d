//! A desk on its page: what it is for, who answers, what it keeps of its word.

use super::actions;
use super::store;
use crate::requests::{self, Figures};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::{self, Faces};
use web::panels::{Anchor, Place, Shown};
use web::view::{Choice, PersonView};
use web::{App, FieldErrors, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "desks/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    id: SubjectId,
    heading: String,
    space: Option<(String, String)>,
    audience: &'static str,
    audience_label: String,
    purpose: String,
    edited: bool,
    figures: Figures,
    keepers: Vec<Keeper>,
    /// The employees of its space to name one of, for its owners.
    people: Vec<Choice>,
    owns: bool,
    may_ask: bool,
    errors: FieldErrors,
    foot: Vec<Shown>,
}

/// Somebody who answers.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Keeper {
    person: PersonView,
    named: bool,
    may_release: bool,
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
    again(&app, visit, id.parse()?, FieldErrors::new()).await
}

/// The page with what was wrong in its form.
///
/// # Errors
/// If it can't be shown.
pub(super) async fn again(app: &App, visit: Visit, id: SubjectId, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, errors).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId, errors: FieldErrors) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let desk = actions::desk(cx, id).await?;
    let text = subjects::text(cx, &desk.subject).await?;
    let reach = subjects::audience::reach(cx, desk.subject.audience).await?;
    let owns = policy::Own.judge(&visit.viewer, &desk) == Verdict::Allowed;
    let keepers = keepers(cx, visit, &desk, owns).await?;
    let people = if owns { faces::employees(cx, desk.subject.space).await? } else { Vec::new() };
    let anchor = Anchor::Subject(desk.subject.clone());
    Ok(Show {
        t,
        id,
        heading: desk.subject.title.clone(),
        space: desk.standing.as_ref().map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
        audience: reach.name(),
        audience_label: web::reach::sentence(visit.lang, reach, desk.standing.as_ref()),
        purpose: prose::resolved(cx, &text.html).await?,
        edited: desk.subject.edited_at.is_some(),
        figures: requests::figures(cx, visit, Some(id)).await?,
        keepers,
        people: if owns { faces::choices(&people, t.choose_person(), "") } else { Vec::new() },
        owns,
        may_ask: policy::Ask.judge(&visit.viewer, &desk) == Verdict::Allowed,
        errors,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
    })
}

/// By name only to those who work here.
async fn keepers(cx: &mut Cx, visit: &Visit, desk: &super::Desk, owns: bool) -> db::Result<Vec<Keeper>> {
    if !visit.viewer.is_employee() {
        return Ok(Vec::new());
    }
    let named = store::named(cx, desk.subject.id).await?;
    let all = actions::keepers(cx, desk.subject.id, desk.subject.space).await?;
    let faces = Faces::load(cx, all.iter().copied()).await?;
    let keeper = |person: &kernel::PersonId| {
        let is_named = named.contains(person);
        Keeper {
            person: faces.view(visit, *person),
            named: is_named,
            may_release: is_named && (owns || visit.viewer.person() == Some(*person)),
        }
    };
    Ok(all.iter().map(keeper).collect())
}
