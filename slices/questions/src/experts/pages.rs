//! Who knows of what in a space.

use super::{actions, store};
use crate::questions::space;
use crate::{policy, t};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{PersonId, SpaceId, Verdict};
use serde::Deserialize;
use web::faces::{self, Faces};
use web::flash::{Flash, go};
use web::view::{Choice, PersonView};
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[template(path = "experts/index.html")]
pub(crate) struct Experts {
    pub t: t::Texts,
    pub space: String,
    pub name: String,
    /// The head of the space, safe.
    pub head: String,
    pub topics: Vec<OfTopic>,
    pub may_offer: bool,
    pub may_name: bool,
    pub members: Vec<Choice>,
    pub topic: String,
    pub errors: FieldErrors,
}

/// A topic, and who knows of it.
pub(crate) struct OfTopic {
    pub topic: String,
    pub people: Vec<Known>,
}

/// Somebody who knows, or offers to.
pub(crate) struct Known {
    pub id: String,
    pub face: PersonView,
    pub is_named: bool,
    pub may_end: bool,
}

impl Page for Experts {
    fn title(&self) -> String {
        format!("{}: {}", self.name, self.t.experts())
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

#[derive(Deserialize)]
pub(super) struct Where {
    space: String,
}

/// What the forms send. Without a person it is oneself who offers.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Named {
    space: SpaceId,
    #[serde(default)]
    topic: String,
    #[serde(default)]
    person: String,
}

impl Named {
    fn address(&self) -> String {
        format!("/questions/experts?space={}", self.space)
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(at): Query<Where>) -> web::Result {
    page(&app, visit, at.space.parse()?, (String::new(), String::new()), FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(named): Form<Named>) -> web::Result {
    let (lang, sent) = (visit.lang, named.clone());
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        match sent.person.parse::<PersonId>() {
            Ok(person) => actions::name(cx, lang, sent.space, &sent.topic, person).await,
            Err(_) => actions::offer(cx, lang, sent.space, &sent.topic).await,
        }
    };
    let offered = named.person.is_empty();
    match app.write(&visit.viewer, work).await {
        Ok(()) => {
            let t = t::Texts::new(lang);
            Ok(go(&app, &named.address(), Flash::good(if offered { t.said_offered() } else { t.said_named() })))
        }
        Err(Problem::Invalid(errors)) => page(&app, visit, named.space, (named.topic, named.person), errors).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn update(State(app): State<App>, visit: Visit, Form(named): Form<Named>) -> web::Result {
    let (lang, address) = (visit.lang, named.address());
    let person: PersonId = named.person.parse()?;
    let work = async move |cx: &mut Cx| actions::name(cx, lang, named.space, &named.topic, person).await;
    app.write(&visit.viewer, work).await?;
    Ok(go(&app, &address, Flash::good(t::Texts::new(lang).said_named())))
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Form(named): Form<Named>) -> web::Result {
    let (lang, address) = (visit.lang, named.address());
    let person: PersonId = named.person.parse()?;
    let work = async move |cx: &mut Cx| actions::release(cx, lang, named.space, &named.topic, person).await;
    app.write(&visit.viewer, work).await?;
    Ok(go(&app, &address, Flash::good(t::Texts::new(lang).said_released())))
}

async fn page(app: &App, mut visit: Visit, at: SpaceId, typed: (String, String), errors: FieldErrors) -> web::Result {
    let (house, slug) = (app.clone(), app.read(&visit, async move |cx: &mut Cx| space(cx, at).await).await?.slug);
    // Among the tabs of the space it belongs to the questions, whatever stands around the page marks the space.
    let reader = Visit { path: "/questions".to_owned(), ..visit.clone() };
    visit.path = format!("/spaces/{slug}");
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &reader, at, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    at: SpaceId,
    (topic, person): (String, String),
    errors: FieldErrors,
) -> Result<Experts, Problem> {
    let t = t::Texts::new(visit.lang);
    let space = space(cx, at).await?;
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let may_name = may(policy::NameExpert.judge(&visit.viewer, &space));
    let members = if may_name { faces::members(cx, at).await? } else { Vec::new() };
    let all = store::of_space(cx, at).await?;
    let faces = Faces::load(cx, all.iter().map(|one| one.person)).await?;
    let mut topics: Vec<OfTopic> = Vec::new();
    for one in all {
        let own = visit.viewer.person() == Some(one.person);
        let known = Known {
            id: one.person.to_string(),
            face: faces.view(visit, one.person),
            is_named: one.named_at.is_some(),
            may_end: own || may_name,
        };
        match topics.last_mut().filter(|last| last.topic == one.topic) {
            Some(last) => last.people.push(known),
            None => topics.push(OfTopic { topic: one.topic, people: vec![known] }),
        }
    }
    Ok(Experts {
        t,
        space: at.to_string(),
        name: space.name.clone(),
        head: app.space_head(cx, visit, &space).await?,
        topics,
        may_offer: !may_name && may(policy::OfferToKnow.judge(&visit.viewer, &space)),
        may_name,
        members: faces::choices(&members, t.choose_person(), &person),
        topic,
        errors,
    })
}
