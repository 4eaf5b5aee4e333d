//! Choosing a level.

use super::{Place, store};
use crate::notices::Level;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{Scope, SpaceId, SubjectId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Result, Visit};

/// What was chosen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Choice {
    level: String,
}

impl Choice {
    fn level(&self, t: t::Texts) -> Result<Level> {
        Level::from_name(&self.level).ok_or_else(|| Problem::field("level", t.level_unknown()))
    }
}

/// PUT /notices/levels/spaces/{id}
pub(super) async fn update_space(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(choice): Form<Choice>,
) -> Result {
    let (t, person, id) = (t::Texts::new(visit.lang), writer(&visit)?, id.parse::<SpaceId>()?);
    let level = choice.level(t)?;
    let work = async move |cx: &mut Cx| -> Result<String> {
        let space = subjects::standing(cx, id).await?.ok_or(Problem::NotFound)?;
        store::save(cx, Place::Space, id.raw(), person, level).await?;
        Ok(format!("/spaces/{}", space.slug))
    };
    let back = app.write(&visit.viewer, work).await?;
    Ok(go(&app, &back, Flash::good(t.level_saved())))
}

/// PUT /notices/levels/threads/{id}
pub(super) async fn update_thread(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(choice): Form<Choice>,
) -> Result {
    let (t, person, id) = (t::Texts::new(visit.lang), writer(&visit)?, id.parse::<SubjectId>()?);
    let (level, kinds) = (choice.level(t)?, app.slices.kinds.clone());
    let work = async move |cx: &mut Cx| -> Result<String> {
        let thread = subjects::find(cx, id).await?.filter(subjects::Subject::is_root).ok_or(Problem::NotFound)?;
        store::save(cx, Place::Thread, id.raw(), person, level).await?;
        Ok(kinds.url(&thread))
    };
    let back = app.write(&visit.viewer, work).await?;
    Ok(go(&app, &back, Flash::good(t.level_saved())))
}

pub(super) fn writer(visit: &Visit) -> Result<kernel::PersonId> {
    let person = visit.person()?;
    if visit.viewer.may(Scope::Write) { Ok(person) } else { Err(Problem::forbidden()) }
}
