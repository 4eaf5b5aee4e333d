//! A desk as those who help see it: what waits, the most urgent and the longest waiting first. Whoever does not help is led to the form.

use super::actions;
use crate::requests::store::{self, Listed};
use crate::requests::{LineView, View};
use crate::t::Texts;
use crate::{policy, wording};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use kernel::grant::Rule;
use kernel::{Role, SubjectId, Verdict};
use serde::Deserialize;
use web::faces::Faces;
use web::held::Held;
use web::{App, Page, Problem, Visit, prose};

/// Most that a list holds.
const MOST: usize = 200;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "desks/show.html")]
pub(crate) struct Show {
    t: Texts,
    id: SubjectId,
    name: String,
    space: Option<(String, String)>,
    html: String,
    closed: bool,
    may_keep: bool,
    views: Vec<web::view::Choice>,
    lines: Vec<LineView>,
    cut: bool,
}

impl Page for Show {
    fn title(&self) -> String {
        self.name.clone()
    }
}

/// Which of them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Which {
    view: String,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(which): Query<Which>,
) -> web::Result {
    let id: SubjectId = id.parse()?;
    let view = View::from_name(&which.view).ok_or(Problem::NotFound)?;
    let held = app.read(&visit, async move |cx: &mut Cx| actions::find(cx, id).await).await?;
    if policy::Help.judge(&visit.viewer, &held) != Verdict::Allowed {
        return Ok(Redirect::to(&format!("/help/requests/new?desk={id}")).into_response());
    }
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, held, view).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, held: Held<super::Desk>, view: View) -> Result<Show, Problem> {
    let t = Texts::new(visit.lang);
    let id = held.thing.id;
    let text = subjects::text(cx, &held.subject).await?;
    let mut listed = store::of_desk(cx, id, view, MOST + 1).await?;
    let cut = listed.len() > MOST;
    listed.truncate(MOST);
    let people = listed.iter().flat_map(|one| std::iter::once(one.asker).chain(one.assignee));
    let faces = Faces::load(cx, people).await?;
    let line = |one: Listed| LineView::of(t, visit, &faces, one, true);
    let choice = |one: &View| {
        web::view::Choice::of(format!("/help/desks/{id}?view={}", one.name()), wording::view(t, *one), *one == view)
    };
    Ok(Show {
        t,
        id,
        name: held.thing.name.clone(),
        space: held.standing.as_ref().map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
        html: prose::resolved(cx, &text.html).await?,
        closed: held.thing.closed_at.is_some(),
        may_keep: held.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner)),
        views: View::ALL.iter().map(choice).collect(),
        lines: listed.into_iter().map(line).collect(),
        cut,
    })
}
