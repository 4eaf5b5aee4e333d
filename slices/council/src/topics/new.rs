//! Proposing a topic.

use super::actions::{self, Wanted};
use crate::councils::{Head, Part, chamber};
use crate::memory::{self, Remembered};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::drafts::Typed as Kept;
use web::flash::{Flash, go};
use web::prose;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "topics/new.html")]
pub(crate) struct New {
    t: t::Texts,
    head: Head,
    heading: String,
    text: String,
    /// The thread that it comes from.
    about: Option<(String, String)>,
    key: String,
    remembered: Vec<Remembered>,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.suggest_topic().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields, some of which an address may bring along.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    about: String,
    #[serde(default)]
    key: String,
}

pub(super) async fn new(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(typed): Query<Typed>,
) -> web::Result {
    form_page(&app, visit, id.parse()?, typed, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (council, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let wanted = Wanted {
        title: typed.title.clone(),
        text: typed.body.replace("\r\n", "\n"),
        about: typed.about.parse().ok(),
        key: Some(typed.key.clone()).filter(|key| !key.is_empty()),
    };
    let house = app.clone();
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let made = actions::propose(cx, lang, council, &wanted).await?;
        if made.fresh {
            let sent = Kept { title: wanted.title.clone(), body: wanted.text.clone() };
            house.slices.drafts.sent(cx, &format!("topic-{council}"), &sent).await?;
        }
        Ok(made.id)
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => Ok(go(&app, &format!("/council/topics/{id}"), Flash::good(t::Texts::new(lang).said_suggested()))),
        Err(problem) => form_page(&app, visit, council, typed, web::FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
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
    let chamber = chamber(cx, id).await?;
    let chamber = grant(cx.viewer(), chamber, &policy::Suggest)?;
    let about = match typed.about.parse::<SubjectId>() {
        Ok(about) => Some(subjects::find(cx, about).await?.ok_or(Problem::NotFound)?),
        Err(_) => None,
    };
    if let Some(about) = about.as_ref().filter(|_| typed.title.is_empty() && errors.is_empty()) {
        typed.title = if about.title.is_empty() { markup::shortened(&about.excerpt, 120) } else { about.title.clone() };
    } else if errors.is_empty()
        && let Some(kept) = app.slices.drafts.find(cx, &format!("topic-{id}")).await?
    {
        typed = Typed { title: kept.title, body: kept.body, ..typed };
    }
    let words = format!("{} {}", typed.title, typed.body);
    let remembered = memory::like(cx, visit, &words, typed.about.parse().ok(), None).await?;
    Ok(New {
        t: t::Texts::new(visit.lang),
        head: Head::below(cx, visit, &chamber, Part::Topics).await?,
        about: about.map(|about| (about.id.to_string(), prose::called(&about))),
        heading: typed.title,
        text: typed.body,
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        remembered,
        errors,
    })
}
