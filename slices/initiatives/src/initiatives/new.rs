//! Beginning an initiative. Its space comes first: its owners are members there.

use super::actions;
use super::form::{Offers, Typed};
use crate::frame::{Frame, Part};
use crate::t;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use web::drafts::Typed as Kept;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit, homes};

/// Where the draft of a new initiative is kept.
const PLACE: &str = "initiative-new";

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "initiatives/new.html")]
pub(crate) struct New {
    t: t::Texts,
    frame: Frame,
    /// The spaces to choose from; with none there is no form.
    homes: Vec<Choice>,
    offers: Offers,
    typed: Typed,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.new_initiative().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(typed): Query<Typed>) -> web::Result {
    form_page(&app, visit, typed, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (lang, wanted) = (visit.lang, typed.wanted(&visit.zone));
    let (house, sent) = (app.clone(), Kept { title: wanted.title.clone(), body: wanted.goal.clone() });
    let work = async move |cx: &mut Cx| -> Result<subjects::Created, Problem> {
        let made = actions::begin(cx, lang, &wanted).await?;
        if made.fresh {
            house.slices.drafts.sent(cx, PLACE, &sent).await?;
        }
        Ok(made)
    };
    match app.write(&visit.viewer, work).await {
        Ok(made) => {
            let said = Flash::good(t::Texts::new(lang).said_begun());
            Ok(go(&app, &format!("/journey/initiatives/{}", made.id), said))
        }
        Err(problem) => form_page(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, typed, errors).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, mut typed: Typed, errors: FieldErrors) -> Result<New, Problem> {
    if typed.title.is_empty()
        && errors.is_empty()
        && let Some(kept) = app.slices.drafts.find(cx, PLACE).await?
    {
        (typed.title, typed.body) = (kept.title, kept.body);
    }
    let all = homes::inside(cx).await?;
    let space = typed.space.parse().ok().filter(|id| all.iter().any(|space| space.space == *id));
    let space = space.or_else(|| all.first().map(|space| space.space));
    let offers = Offers::load(cx, visit, space, &typed).await?;
    if typed.key.is_empty() {
        typed.key = web::keys::secret(cx.entropy());
    }
    Ok(New {
        t: t::Texts::new(visit.lang),
        frame: Frame::load(cx, app, visit, Part::Initiatives).await?,
        homes: homes::choices(visit.lang, &all, space),
        offers,
        typed,
        errors,
    })
}
