//! Setting the limits of a mandate, and signing it.

use super::actions;
use super::store::Terms;
use crate::experiments::{DataLevel, Limits};
use crate::frame::{Frame, Part};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "mandates/edit.html")]
pub(crate) struct Edit {
    t: t::Texts,
    frame: Frame,
    id: SubjectId,
    decision: (String, String),
    levels: Vec<Choice>,
    typed: Typed,
    errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.t.sign_mandate().to_owned()
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
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Typed {
    days: String,
    people: String,
    cost: String,
    data_level: String,
    stop_rules: String,
}

impl Typed {
    /// What it asks for. What is no number is one that no rule allows.
    fn terms(&self) -> Terms {
        let number = |text: &str| text.trim().parse().unwrap_or(-1);
        let limits = Limits {
            days: number(&self.days),
            people: number(&self.people),
            cost: number(&self.cost),
            data: DataLevel::stored(&self.data_level),
        };
        Terms { limits, stop_rules: self.stop_rules.trim().to_owned() }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn sign(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, terms): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.terms());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::sign(cx, lang, id, &terms).await).await {
        Ok(()) => Ok(go(&app, "/journey/mandates", Flash::good(t::Texts::new(lang).said_signed()))),
        Err(problem) => form_page(&app, visit, id, Some(typed), FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, typed: Option<Typed>, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    typed: Option<Typed>,
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    let t = t::Texts::new(visit.lang);
    let held = actions::find(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Sign)?;
    let one = &held.thing;
    let typed = typed.unwrap_or_else(|| Typed {
        days: one.most_days.to_string(),
        people: one.most_people.to_string(),
        cost: one.most_cost.to_string(),
        data_level: one.data_level.clone(),
        stop_rules: one.stop_rules.clone(),
    });
    let level = |one: &DataLevel| Choice::of(one.name(), wording::data_level(t, *one), one.name() == typed.data_level);
    Ok(Edit {
        t,
        frame: Frame::load(cx, app, visit, Part::Mandates).await?,
        id,
        decision: (app.slices.kinds.url(&held.subject), prose::called(&held.subject)),
        levels: DataLevel::ALL.iter().map(level).collect(),
        typed,
        errors,
    })
}
