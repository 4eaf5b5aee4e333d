//! The page for writing, and what it sends.

use super::composer::{Composer, Typed};
use super::unsent::Unsent;
use crate::policy::Post;
use crate::spaces::{self, Place};
use crate::threads::conversation::sentence;
use crate::{drafts, t};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::{Rule, SpaceId, Verdict};
use serde::Deserialize;
use web::flash::{self, Flash};
use web::kinds::Draft;
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "posts/new.html")]
struct New {
    t: t::Texts,
    places: Vec<Place>,
    composer: Option<Composer>,
    unsent: Option<Unsent>,
    title_error: Option<String>,
    wrong: bool,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.write_title().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}

#[derive(Deserialize)]
pub(super) struct Asked {
    space: Option<String>,
    kind: Option<String>,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let space = asked.space.filter(|space| !space.is_empty()).map(|space| space.parse::<SpaceId>()).transpose()?;
    let kind = asked.kind.unwrap_or_default();
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let typed = match (space, around.viewer.person()) {
            (Some(space), Some(person)) => drafts::find(cx, person, &format!("space-{space}")).await?,
            _ => None,
        };
        let kept =
            typed.map(|draft| Typed { kind: draft.kind, title: draft.title, body: draft.body, ..Typed::default() });
        let mut typed = kept.unwrap_or_default();
        if !kind.is_empty() {
            typed.kind = kind;
        }
        load(cx, &house, &around, space, typed, None).await
    })
    .await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    space: Option<SpaceId>,
    typed: Typed,
    title_error: Option<String>,
) -> Result<New, Problem> {
    let wrong = typed.error.is_some() || title_error.is_some();
    let (composer, unsent) = match space {
        Some(space) => {
            let standing =
                subjects::standing(cx, space).await?.filter(|standing| standing.may_read).ok_or(Problem::NotFound)?;
            let may = Post.judge(&visit.viewer, &standing) == Verdict::Allowed;
            if may {
                (Some(Composer::new_thread(cx, app, visit, &standing, typed).await?), None)
            } else {
                (None, typed.error.map(|why| Unsent::new(visit.lang, &why, typed.title, typed.body)))
            }
        }
        None => (None, None),
    };
    let places = spaces::to_write_in(cx, visit.lang, space).await?;
    Ok(New { t: t::Texts::new(visit.lang), places, composer, unsent, title_error, wrong })
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sent {
    space: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    key: String,
}

pub(super) async fn create(State(app): State<App>, visit: Visit, web::Form(sent): web::Form<Sent>) -> web::Result {
    let space: SpaceId = sent.space.parse()?;
    let asked = if sent.kind.is_empty() { super::KIND } else { &sent.kind };
    let found = app.slices.kinds.composed().find(|(kind, _)| kind.name == asked);
    let make = found.map(|(_, compose)| compose.create).ok_or(Problem::NotFound)?;
    let key = Some(sent.key.clone()).filter(|key| !key.is_empty());
    let (title, body) = (sent.title.clone(), sent.body.replace("\r\n", "\n"));
    let draft = Draft { space: Some(space), title: title.clone(), body: body.clone(), key };
    let (house, around) = (app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<String, Problem> {
        let made = make(cx, &around, draft).await?;
        if made.fresh {
            drafts::sent(cx, &format!("space-{space}"), &title, &body).await?;
        }
        let subject = subjects::find(cx, made.id).await?.ok_or(Problem::NotFound)?;
        Ok(house.slices.kinds.url(&subject))
    };
    match app.write(&visit.viewer, work).await {
        Ok(url) => Ok(flash::go(&app, &url, Flash::good(t::Texts::new(visit.lang).posted()))),
        Err(problem) if problem.keeps_words() => again(app, visit, space, sent, problem).await,
        Err(other) => Err(other),
    }
}

/// The page comes back with what is wrong and everything that was typed.
async fn again(app: App, visit: Visit, space: SpaceId, sent: Sent, problem: Problem) -> Result<Response, Problem> {
    let t = t::Texts::new(visit.lang);
    let of = |field: &str| match &problem {
        Problem::Invalid(errors) => errors.of(field).map(str::to_owned),
        _ => None,
    };
    let title_error = of("title");
    let body_error = of("body").or_else(|| title_error.is_none().then(|| sentence(t, &problem)));
    let typed = Typed {
        kind: sent.kind,
        title: sent.title,
        body: sent.body,
        // A key that was used for another text would be refused again.
        key: Some(sent.key).filter(|key| !key.is_empty() && !matches!(problem, Problem::Conflict(_))),
        error: body_error,
    };
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, Some(space), typed, title_error).await).await
}
