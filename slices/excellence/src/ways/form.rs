//! Showing a way.

use super::actions::{self, WantedWay};
use super::model::Effort;
use crate::requests::{Case, case};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use kernel::{PersonId, SubjectId};
use serde::Deserialize;
use web::drafts::Typed as Kept;
use web::faces::{self, Faces};
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "ways/new.html")]
pub(crate) struct New {
    t: t::Texts,
    id: SubjectId,
    request: String,
    fields: WayFields,
    key: String,
    errors: FieldErrors,
}

/// What the fields of a way show.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct WayFields {
    pub(super) heading: String,
    pub(super) text: String,
    pub(super) efforts: Vec<Choice>,
    pub(super) risk: String,
    pub(super) helpers: Vec<Choice>,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.show_way().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) body: String,
    #[serde(default)]
    pub(super) effort: String,
    #[serde(default)]
    pub(super) risk: String,
    #[serde(default)]
    pub(super) helper: String,
    #[serde(default)]
    pub(super) key: String,
}

impl Typed {
    pub(super) fn wanted(&self) -> WantedWay {
        WantedWay {
            title: self.title.clone(),
            how: self.body.replace("\r\n", "\n"),
            effort: self.effort.clone(),
            risk: self.risk.replace("\r\n", "\n"),
            helper: self.helper.parse().ok(),
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        }
    }
}

impl WayFields {
    /// As they were typed; who helps is an employee of the space, or whoever answers.
    pub(super) async fn load(cx: &mut Cx, visit: &Visit, case: &Case, typed: &Typed) -> Result<Self, Problem> {
        let t = t::Texts::new(visit.lang);
        let effort = |one: &Effort| Choice::of(one.name(), wording::effort(t, *one), typed.effort == one.name());
        let there = faces::employees(cx, case.subject.space).await?;
        let mut helpers = faces::choices(&there, t.nobody_yet(), &typed.helper);
        let me = visit.person()?;
        if !there.iter().any(|member| member.id == me) {
            helpers.push(own(cx, me, &typed.helper).await?);
        }
        Ok(Self {
            heading: typed.title.clone(),
            text: typed.body.clone(),
            efforts: Effort::ALL.iter().map(effort).collect(),
            risk: typed.risk.clone(),
            helpers,
        })
    }
}

async fn own(cx: &mut Cx, me: PersonId, chosen: &str) -> db::Result<Choice> {
    let name = Faces::load(cx, [me]).await?.name(me);
    Ok(Choice::of(me, name, me.to_string() == chosen))
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let typed = Typed { effort: Effort::Small.name().to_owned(), ..Typed::default() };
    page(&app, visit, id.parse()?, typed, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, house): (SubjectId, _, _) = (id.parse()?, visit.lang, app.clone());
    let wanted = typed.wanted();
    let work = async move |cx: &mut Cx| -> Result<i64, Problem> {
        let place = actions::show(cx, lang, id, &wanted).await?;
        let sent = Kept { title: wanted.title.clone(), body: wanted.how.clone() };
        house.slices.drafts.sent(cx, &format!("way-{id}"), &sent).await?;
        Ok(place)
    };
    match app.write(&visit.viewer, work).await {
        Ok(place) => {
            let said = Flash::good(t::Texts::new(lang).said_way_shown());
            Ok(go(&app, &format!("/journey/requests/{id}#way-{place}"), said))
        }
        Err(problem) => page(&app, visit, id, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn page(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    mut typed: Typed,
    errors: FieldErrors,
) -> Result<New, Problem> {
    let case = case(cx, id).await?;
    let case = grant(cx.viewer(), case, &policy::Answer)?;
    if errors.is_empty()
        && let Some(kept) = app.slices.drafts.find(cx, &format!("way-{id}")).await?
    {
        typed = Typed { title: kept.title, body: kept.body, ..typed };
    }
    Ok(New {
        t: t::Texts::new(visit.lang),
        id,
        request: case.request.title.clone(),
        fields: WayFields::load(cx, visit, &case, &typed).await?,
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        errors,
    })
}
