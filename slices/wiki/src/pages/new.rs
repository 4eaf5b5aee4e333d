//! Beginning a page.

use super::actions::{self, Wanted};
use super::form::Typed;
use crate::t::Texts;
use crate::{policy, tree};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "pages/new.html")]
pub(crate) struct New {
    t: Texts,
    space: SpaceId,
    space_name: String,
    /// The page above it: id, title.
    above: Option<(SubjectId, String)>,
    audience: &'static str,
    audience_label: &'static str,
    /// Who will read it.
    readers: String,
    heading: String,
    text: String,
    key: String,
    place: String,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.new_page().to_owned()
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
    let wanted = wanted(&typed)?;
    let (house, sent, lang) = (app.clone(), typed.clone(), visit.lang);
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let made = actions::create(cx, lang, &wanted).await?;
        if made.fresh {
            house.slices.drafts.sent(cx, &place(wanted.space, wanted.parent), &sent.words()).await?;
        }
        Ok(made.id)
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => Ok(go(&app, &format!("/pages/{id}"), Flash::good(Texts::new(lang).said_begun()))),
        Err(problem) => form_page(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
}

fn wanted(typed: &Typed) -> Result<Wanted, Problem> {
    let parent = if typed.parent.is_empty() { None } else { Some(typed.parent.parse()?) };
    let key = Some(typed.key.clone()).filter(|key| !key.is_empty());
    Ok(Wanted { space: typed.space.parse()?, parent, change: typed.change(), key })
}

/// Where what is typed is kept until it is a page.
fn place(space: SpaceId, parent: Option<SubjectId>) -> String {
    parent.map_or(format!("wiki-page-{space}"), |parent| format!("wiki-below-{parent}"))
}

async fn form_page(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, typed, errors).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, mut typed: Typed, errors: FieldErrors) -> Result<New, Problem> {
    let wanted = wanted(&typed)?;
    let standing = tree::space(cx, wanted.space).await?;
    let (above, audience) = match wanted.parent {
        Some(parent) => {
            let leaf = actions::granted(cx, parent, &policy::BeginBelow).await?;
            (Some((parent, leaf.subject.title.clone())), leaf.subject.audience)
        }
        None => (None, grant(cx.viewer(), standing.clone(), &policy::Begin)?.read_audience),
    };
    let place = place(wanted.space, wanted.parent);
    if errors.is_empty()
        && typed.body.is_empty()
        && let Some(kept) = app.slices.drafts.find(cx, &place).await?
    {
        (typed.title, typed.body) = (kept.title, kept.body);
    }
    let reach = subjects::audience::reach(cx, audience).await?;
    let readers = match app.slices.readers {
        Some(say) => say(cx, visit.lang, audience, Some(&standing)).await?,
        None => web::reach::word(visit.lang, reach).to_owned(),
    };
    Ok(New {
        t: Texts::new(visit.lang),
        space: wanted.space,
        space_name: standing.name.clone(),
        above,
        audience: reach.name(),
        audience_label: web::reach::word(visit.lang, reach),
        readers,
        heading: typed.title,
        text: typed.body,
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        place,
        errors,
    })
}
