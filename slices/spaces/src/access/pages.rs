//! "Why can someone see this?", on pages.

use super::actions::{self, Answer, Asked, may_ask_about_others};
use super::model::Part;
use crate::found::Named;
use crate::listing::Query;
use crate::members::lookup::look_up;
use crate::refused::Refused;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{PersonId, PersonKind, SubjectId};
use web::{App, Layout, Page, Visit};

/// One audience that must open, in words.
#[derive(Clone, Debug, Default)]
pub(crate) struct PartView {
    pub(crate) verdict: String,
    pub(crate) opens: bool,
    pub(crate) sentences: Vec<String>,
}

/// The explanation.
#[derive(Template)]
#[template(path = "access/show.html")]
pub(crate) struct Show {
    pub(crate) t: Texts,
    pub(crate) heading: String,
    pub(crate) crumbs: Vec<(String, String)>,
    pub(crate) may_ask: bool,
    pub(crate) typed: String,
    pub(crate) error: Option<&'static str>,
    pub(crate) parts: Vec<PartView>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// `GET /spaces/{slug}/access`
pub(crate) async fn of_space(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    query: Query,
) -> web::Result {
    explain(app, visit, query, About::Space(slug)).await
}

/// `GET /subjects/{id}/access`
pub(crate) async fn of_subject(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    query: Query,
) -> web::Result {
    let id = id.parse::<SubjectId>()?;
    explain(app, visit, query, About::Subject(id)).await
}

enum About {
    Space(String),
    Subject(SubjectId),
}

async fn explain(app: App, visit: Visit, query: Query, about: About) -> web::Result {
    let (load, house) = (visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let typed = query.first("person").trim().to_owned();
        load_page(&house, cx, &load, &about, typed).await.map_err(|refused| refused.problem(t))
    })
    .await
}

async fn load_page(app: &App, cx: &mut Cx, visit: &Visit, about: &About, typed: String) -> Result<Show, Refused> {
    let t = Texts::new(visit.lang);
    // Whoever may not ask about others learns nothing of whether the words name somebody.
    let asked = ask(cx, about, None).await?;
    let may_ask = may_ask_about_others(cx.viewer(), asked.space());
    let person = if may_ask { chosen(cx, &typed).await? } else { typed.parse().ok() };
    let own = crate::found::actor(cx)?;
    ask(cx, about, person).await?;
    let error = (may_ask && !typed.is_empty() && person.is_none()).then(|| t.why_unknown());
    let parts = match error {
        Some(_) => Vec::new(),
        None => in_words(t, &actions::answer(cx, &asked, person.unwrap_or(own)).await?),
    };
    let crumbs = crumbs(app, t, &asked);
    Ok(Show { t, heading: t.why_title().to_owned(), crumbs, may_ask, typed, error, parts })
}

async fn ask(cx: &mut Cx, about: &About, person: Option<PersonId>) -> Result<Asked, Refused> {
    match about {
        About::Space(slug) => actions::about_space(cx, &Named::Slug(slug.clone()), person).await,
        About::Subject(id) => actions::about_subject(cx, *id, person).await,
    }
}

/// The person whom the words name: an id, a handle, an address, a whole name.
async fn chosen(cx: &mut Cx, typed: &str) -> Result<Option<PersonId>, Refused> {
    if let Ok(id) = typed.parse() {
        return Ok(crate::members::store::account(cx, id).await?.map(|account| account.person));
    }
    let looked = look_up(cx, typed).await?;
    Ok(looked.found.first().filter(|_| looked.found.len() == 1).map(|account| account.person))
}

fn in_words(t: Texts, answer: &Answer) -> Vec<PartView> {
    let (name, kind): (&str, PersonKind) = (&answer.account.name, answer.account.kind);
    let view = |part: &Part| PartView {
        verdict: part.verdict(t, name),
        opens: part.opens(),
        sentences: part.say(t, name, kind),
    };
    answer.parts.iter().map(view).collect()
}

fn crumbs(app: &App, t: Texts, asked: &Asked) -> Vec<(String, String)> {
    let mut crumbs = vec![(t.spaces().to_owned(), "/spaces".to_owned())];
    if let Some(space) = asked.space() {
        crumbs.push((space.name.clone(), format!("/spaces/{}", space.slug)));
    }
    if let Asked::Subject(subject, _) = asked {
        let name = if subject.title.is_empty() { &subject.excerpt } else { &subject.title };
        crumbs.push((name.chars().take(60).collect(), app.slices.kinds.url(subject)));
    }
    crumbs
}

impl Asked {
    /// The space that it is, or lives in, where the asker finds that.
    pub(crate) fn space(&self) -> Option<&subjects::Standing> {
        match self {
            Self::Space(space) => Some(space),
            Self::Subject(_, space) => space.as_ref(),
        }
    }
}
