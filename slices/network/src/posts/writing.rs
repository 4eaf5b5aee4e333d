//! The page for writing, and what it sends.

use super::composer::{Composer, Typed};
use super::model::LONGEST_TITLE;
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
use subjects::Standing;
use texts::Lang;
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
    /// What the links to the places carry on.
    more: String,
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

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    space: String,
    kind: String,
    title: String,
}

/// What was asked for besides the place, as the rest of an address.
#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "posts/_asked.txt")]
struct More {
    kind: String,
    title: String,
}

impl Asked {
    fn space(&self) -> Result<Option<SpaceId>, Problem> {
        if self.space.is_empty() { Ok(None) } else { Ok(Some(self.space.parse()?)) }
    }

    /// What was begun in the space before, and where that leaves room, what this address asks for.
    fn typed(&self, kept: Option<drafts::Draft>) -> Typed {
        let (kind, title, body) = kept.map(|draft| (draft.kind, draft.title, draft.body)).unwrap_or_default();
        let kind = if self.kind.is_empty() { kind } else { self.kind.clone() };
        let title = if title.trim().is_empty() { self.title.chars().take(LONGEST_TITLE).collect() } else { title };
        Typed { kind, title, body, ..Typed::default() }
    }

    fn more(&self) -> Result<String, Problem> {
        let more = More { kind: self.kind.clone(), title: self.title.clone() };
        more.render().map_err(|error| Problem::Bug(error.to_string()))
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let space = asked.space()?;
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let kept = match (space, around.viewer.person()) {
            (Some(space), Some(person)) => drafts::find(cx, person, &format!("space-{space}")).await?,
            _ => None,
        };
        load(cx, &house, &around, &asked, asked.typed(kept), None).await
    })
    .await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    asked: &Asked,
    typed: Typed,
    title_error: Option<String>,
) -> Result<New, Problem> {
    let (space, more) = (asked.space()?, asked.more()?);
    let wrong = typed.error.is_some() || title_error.is_some();
    let (composer, unsent) = match space {
        Some(space) => {
            let standing =
                subjects::standing(cx, space).await?.filter(|standing| standing.may_read).ok_or(Problem::NotFound)?;
            let may = Post.judge(&visit.viewer, &standing) == Verdict::Allowed;
            if may {
                let composer = Composer::new_thread(cx, app, visit, &standing, typed).await?;
                let change_url = composer.change_url.map(|change| format!("{change}{more}"));
                (Some(Composer { change_url, ..composer }), None)
            } else {
                (None, unsent(visit.lang, &standing, typed))
            }
        }
        None => (None, None),
    };
    let places = spaces::to_write_in(cx, visit.lang, space).await?;
    Ok(New { t: t::Texts::new(visit.lang), places, composer, unsent, title_error, more, wrong })
}

/// All that was typed or is kept for a space in which one may not post any more, and why.
fn unsent(lang: Lang, standing: &Standing, typed: Typed) -> Option<Unsent> {
    let t = t::Texts::new(lang);
    let why = if standing.archived { t.unsent_archived(&standing.name) } else { t.unsent_no_post(&standing.name) };
    let any = typed.error.is_some() || !typed.title.trim().is_empty() || !typed.body.trim().is_empty();
    any.then(|| Unsent::new(lang, &why, typed.title, typed.body))
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
    let asked = Asked { space: space.to_string(), kind: typed.kind.clone(), title: typed.title.clone() };
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, &asked, typed, title_error).await).await
}
