//! Where a link leads first: who asks, how long it takes, what becomes of the answers. And where it ends: thanks.

use super::actions as verbs;
use super::actions::{Walked, round_of_door};
use super::instead::{Instead, Said, answer, day};
use super::paper::{Paper, minutes, name};
use crate::raters::Secret;
use crate::rounds::Round;
use crate::sheets::actions::{self, NotKept};
use crate::{sheets, t};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use http::StatusCode;
use kernel::Viewer;
use maturity::{Group, Words};
use web::{App, Fields, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "answering/start.html")]
pub(super) struct Start {
    t: t::Texts,
    company: String,
    title: String,
    unit: String,
    /// In which role they are asked.
    group: String,
    pages: usize,
    questions: usize,
    minutes: usize,
    until: String,
    answered: usize,
    /// What is looked at again; empty in a round's own turn.
    again: Vec<String>,
    /// They answer by name; of an account the name, if they have one.
    by_name: bool,
    account: Option<String>,
    /// Everybody does, not only this group.
    named: bool,
    /// The name has to be typed.
    asks_name: bool,
    typed: String,
    error: Option<String>,
    /// The link came by no mail, so it has to be kept.
    keep_link: bool,
    action: String,
    begun: bool,
}

impl Page for Start {
    fn title(&self) -> String {
        self.title.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: true }
    }
    fn status(&self) -> StatusCode {
        if self.error.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "answering/thanks.html")]
pub(super) struct Thanks {
    t: t::Texts,
    title: String,
    answered: usize,
    total: usize,
    until: String,
    /// Where the answers begin.
    first: String,
    outside: bool,
}

impl Page for Thanks {
    fn title(&self) -> String {
        self.t.answer_thanks().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: true }
    }
}

enum Opened {
    Start(Box<Start>),
    Thanks(Thanks),
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(secret): Path<String>) -> web::Result {
    let (secret, house, around) = (Secret::brought(&secret), app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Opened, Instead> {
        match Paper::find(cx, &secret).await {
            Ok(paper) if !paper.takes => Err(Instead::closed(&paper)),
            Ok(paper) if paper.bearer.rater.finished => Ok(Opened::Thanks(thanks(&around, &paper))),
            Ok(paper) => Ok(Opened::Start(Box::new(start(cx, &house, &around, &paper).await?))),
            Err(Instead::Problem(Problem::NotFound)) => {
                let round = round_of_door(cx, &house.keys, &secret).await?.ok_or(Problem::NotFound)?;
                Ok(Opened::Start(Box::new(door(cx, &house, &around, &secret, &round))))
            }
            Err(instead) => Err(instead),
        }
    };
    match app.db.read(Viewer::Nobody, work).await {
        Ok(Opened::Start(page)) => app.render(visit, *page).await,
        Ok(Opened::Thanks(page)) => app.render(visit, page).await,
        Err(instead) => answer::<Start>(&app, visit, Err(instead)).await,
    }
}

/// What the button leads to.
enum Begun {
    Yes(String),
    /// A name is needed.
    Back(Box<Start>),
}

pub(super) async fn begin(
    State(app): State<App>,
    visit: Visit,
    Path(secret): Path<String>,
    fields: Fields,
) -> web::Result {
    let (secret, house, around) = (Secret::brought(&secret), app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Begun, Instead> {
        match actions::start(cx, &secret, fields.first("name")).await {
            Ok(()) => Ok(Begun::Yes(Paper::find(cx, &secret).await?.next())),
            Err(NotKept::Nameless) => {
                let paper = Paper::find(cx, &secret).await?;
                let page = start(cx, &house, &around, &paper).await?;
                let error = Some(page.t.answer_name_needed().to_owned());
                Ok(Begun::Back(Box::new(Start { error, typed: fields.first("name").to_owned(), ..page })))
            }
            Err(NotKept::Problem(problem)) => Err(problem.into()),
            Err(NotKept::Closed | NotKept::NotAsked | NotKept::Wrong(_)) => Ok(Begun::Yes(secret.path())),
        }
    };
    match app.db.write(Viewer::Nobody, work).await {
        Ok(Begun::Yes(next)) => Ok(Redirect::to(&next).into_response()),
        Ok(Begun::Back(page)) => app.render(visit, *page).await,
        Err(instead) => answer::<Start>(&app, visit, Err(instead)).await,
    }
}

/// Somebody who came by the door for customers gets a link of their own.
pub(super) async fn walk_in(State(app): State<App>, visit: Visit, Path(secret): Path<String>) -> web::Result {
    let (secret, house, lang) = (Secret::brought(&secret), app.clone(), visit.lang.to_string());
    let work = async move |cx: &mut Cx| verbs::walk_in(cx, &house.keys, &secret, &lang).await;
    match app.db.write(Viewer::Nobody, work).await? {
        Walked::In(own) => Ok(Redirect::to(&own.path()).into_response()),
        Walked::Nowhere => answer::<Start>(&app, visit, Err(Problem::NotFound.into())).await,
        Walked::Full => {
            let t = t::Texts::new(visit.lang);
            let (title, sentences) = (t.answer_full_title().to_owned(), vec![t.answer_full().to_owned()]);
            app.render(visit, Said { title, sentences, status: StatusCode::CONFLICT }).await
        }
    }
}

async fn start(cx: &mut Cx, app: &App, visit: &Visit, paper: &Paper) -> db::Result<Start> {
    let (bearer, words) = (&paper.bearer, Words::of(paper.instrument(), visit.lang));
    let rater = &bearer.rater;
    let account = match rater.person.filter(|_| bearer.by_name) {
        Some(person) => Some(sheets::store::name_of(cx, person).await?),
        None => None,
    };
    let subs = || paper.pages.iter().map(|(sub, _)| name(paper.instrument(), words, *sub));
    Ok(Start {
        group: words.group(bearer.group()).to_owned(),
        until: day(visit, paper.until()),
        answered: paper.answered(),
        again: if paper.second { subs().collect() } else { Vec::new() },
        by_name: bearer.by_name,
        asks_name: bearer.by_name && bearer.sheet.is_none() && rater.person.is_none(),
        account,
        keep_link: rater.person.is_none() && rater.email.is_none(),
        action: format!("{}/beginning", paper.start()),
        begun: bearer.sheet.is_some(),
        ..asking(app, visit, &bearer.round, paper.pages.len(), paper.questions())
    })
}

/// The door for customers: whoever comes this way is asked as a customer, and has no link of their own yet.
fn door(cx: &Cx, app: &App, visit: &Visit, secret: &Secret, round: &Round) -> Start {
    let pages = round.asks(Group::Customers, cx.now());
    let questions = pages.iter().map(|(_, items)| items.len()).sum();
    Start {
        group: Words::of(round.instrument(), visit.lang).group(Group::Customers).to_owned(),
        until: day(visit, round.closes_at),
        by_name: round.named,
        action: format!("{}/raters", secret.path()),
        ..asking(app, visit, round, pages.len(), questions)
    }
}

/// What is the same for all who are asked in a round.
fn asking(app: &App, visit: &Visit, round: &Round, pages: usize, questions: usize) -> Start {
    Start {
        t: t::Texts::new(visit.lang),
        company: app.company(),
        title: round.title.clone(),
        unit: round.unit.clone(),
        named: round.named,
        pages,
        questions,
        minutes: minutes(questions),
        group: String::new(),
        until: String::new(),
        answered: 0,
        again: Vec::new(),
        by_name: false,
        account: None,
        asks_name: false,
        typed: String::new(),
        error: None,
        keep_link: false,
        action: String::new(),
        begun: false,
    }
}

fn thanks(visit: &Visit, paper: &Paper) -> Thanks {
    Thanks {
        t: t::Texts::new(visit.lang),
        title: paper.bearer.round.title.clone(),
        answered: paper.answered(),
        total: paper.questions(),
        until: day(visit, paper.until()),
        first: paper.address(0),
        outside: paper.bearer.group() == Group::Customers,
    }
}
