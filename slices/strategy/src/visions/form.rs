//! The form in which a vision is written and changed.

use super::actions::{self, Wanted};
use super::model::{Goal, MOST_GOALS};
use super::store;
use crate::frame::Frame;
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use web::drafts::Typed as Kept;
use web::flash::{Flash, go};
use web::held::Through;
use web::view::Choice;
use web::{App, FieldErrors, Fields, Layout, Page, Problem, Visit, homes};

/// Where the draft of a new vision is kept.
const PLACE: &str = "vision-new";

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "visions/form.html")]
pub(crate) struct VisionForm {
    t: t::Texts,
    frame: Frame,
    /// The one that is changed; nothing for a new one.
    id: Option<SubjectId>,
    homes: Vec<Choice>,
    heading: String,
    text: String,
    /// Each goal: its place, the goal, what serves it.
    goals: Vec<(usize, String, String)>,
    key: String,
    errors: FieldErrors,
}

impl Page for VisionForm {
    fn title(&self) -> String {
        if self.id.is_some() { self.t.change_vision() } else { self.t.new_vision() }.to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

fn wanted(typed: &Fields) -> Wanted {
    let field = |name: &str| typed.first(name).to_owned();
    let goal = |place: usize| Goal { goal: field(&format!("goal_{place}")), served: field(&format!("served_{place}")) };
    Wanted {
        space: field("space").parse().ok(),
        title: field("title"),
        text: field("body").replace("\r\n", "\n"),
        goals: (1..=MOST_GOALS).map(goal).collect(),
        key: Some(field("key")).filter(|key| !key.is_empty()),
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit) -> web::Result {
    let t = t::Texts::new(visit.lang);
    let usual =
        Wanted { title: t.usual_vision().to_owned(), text: t.usual_vision_text().to_owned(), ..Wanted::default() };
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let mut wanted = usual;
        if let Some(kept) = house.slices.drafts.find(cx, PLACE).await? {
            (wanted.title, wanted.text) = (kept.title, kept.body);
        }
        load(cx, &house, &around, None, wanted, FieldErrors::new()).await
    })
    .await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, typed: Fields) -> web::Result {
    let (lang, wanted, house) = (visit.lang, wanted(&typed), app.clone());
    let again = wanted.clone();
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let made = actions::write(cx, lang, &wanted).await?;
        if made.fresh {
            let sent = Kept { title: wanted.title.clone(), body: wanted.text.clone() };
            house.slices.drafts.sent(cx, PLACE, &sent).await?;
        }
        Ok(made.id)
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => Ok(go(&app, &format!("/journey/vision/{id}"), Flash::good(t::Texts::new(lang).said_written()))),
        Err(problem) => form_page(&app, visit, None, again, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let held = actions::find(cx, id, false).await?;
        grant(cx.viewer(), held.subject.clone(), &Through { held: &held, act: &policy::Change })?;
        let wanted = Wanted {
            title: held.subject.title.clone(),
            text: subjects::text(cx, &held.subject).await?.source,
            goals: store::goals(cx, id).await?,
            ..Wanted::default()
        };
        load(cx, &house, &around, Some(id), wanted, FieldErrors::new()).await
    })
    .await
}

pub(super) async fn update(State(app): State<App>, visit: Visit, Path(id): Path<String>, typed: Fields) -> web::Result {
    let (id, lang, wanted): (SubjectId, _, _) = (id.parse()?, visit.lang, wanted(&typed));
    let again = wanted.clone();
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, lang, id, &wanted).await).await {
        Ok(()) => Ok(go(&app, &format!("/journey/vision/{id}"), Flash::good(t::Texts::new(lang).said_changed()))),
        Err(problem) => form_page(&app, visit, Some(id), again, FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, id: Option<SubjectId>, wanted: Wanted, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, wanted, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: Option<SubjectId>,
    wanted: Wanted,
    errors: FieldErrors,
) -> Result<VisionForm, Problem> {
    let all = homes::inside(cx).await?;
    let mut goals = wanted.goals;
    goals.resize(MOST_GOALS, Goal::default());
    Ok(VisionForm {
        t: t::Texts::new(visit.lang),
        frame: Frame::load(cx, app, visit).await?,
        id,
        homes: homes::choices(visit.lang, &all, wanted.space),
        heading: wanted.title,
        text: wanted.text,
        goals: goals.into_iter().enumerate().map(|(at, goal)| (at + 1, goal.goal, goal.served)).collect(),
        key: wanted.key.unwrap_or_else(|| web::keys::secret(cx.entropy())),
        errors,
    })
}
