//! Changing an initiative.

use super::actions;
use super::form::{Offers, Typed};
use crate::frame::{Frame, Part};
use crate::initiatives::Initiative;
use crate::{owners, policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use web::flash::{Flash, go};
use web::held::{Held, Through};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "initiatives/edit.html")]
pub(crate) struct Edit {
    t: t::Texts,
    frame: Frame,
    id: SubjectId,
    offers: Offers,
    typed: Typed,
    errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.t.change_initiative().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let held = actions::find(cx, id).await?;
        grant(cx.viewer(), held.subject.clone(), &Through { held: &held, act: &policy::Drive })?;
        let goal = subjects::text(cx, &held.subject).await?.source;
        let owners = owners::store::of(cx, &[id]).await?;
        let typed = Typed::of(held.subject.title.clone(), goal, &held.thing, &owners, &around.zone);
        load(cx, &house, &around, &held, typed, FieldErrors::new()).await
    })
    .await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let wanted = typed.wanted(&visit.zone);
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, lang, id, &wanted).await).await {
        Ok(()) => Ok(go(&app, &format!("/journey/initiatives/{id}"), Flash::good(t::Texts::new(lang).said_changed()))),
        Err(problem) => {
            let (errors, house, around) = (FieldErrors::of_form(problem)?, app.clone(), visit.clone());
            app.show(visit, async move |cx: &mut Cx| {
                let held = actions::find(cx, id).await?;
                load(cx, &house, &around, &held, typed, errors).await
            })
            .await
        }
    }
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    held: &Held<Initiative>,
    typed: Typed,
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    Ok(Edit {
        t: t::Texts::new(visit.lang),
        frame: Frame::load(cx, app, visit, Part::Initiatives).await?,
        id: held.subject.id,
        offers: Offers::load(cx, visit, Some(held.subject.space), &typed).await?,
        typed,
        errors,
    })
}
