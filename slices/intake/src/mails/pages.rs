//! What waits, and one mail.

use super::model::{State as Stage, Why};
use super::store::{self, Mail};
use super::{actions, letter};
use crate::t::Texts;
use crate::{policy, wording};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{StatusCode, header};
use kernel::grant::Rule;
use kernel::{MailId, PersonId, Verdict};
use serde::Deserialize;
use web::faces::Faces;
use web::flash::{Flash, go};
use web::kinds::Mark;
use web::view::{Choice, TimeView};
use web::{App, FieldErrors, Form, Page, Problem, Visit};

/// Most that a list holds.
const MOST: usize = 200;

/// The lists, by the word in their address.
const VIEWS: [(&str, (Stage, Stage)); 3] = [
    ("waiting", (Stage::Waiting, Stage::Waiting)),
    ("aside", (Stage::Aside, Stage::Aside)),
    ("done", (Stage::Taken, Stage::Refused)),
];

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "mails/index.html")]
pub(crate) struct Index {
    t: Texts,
    views: Vec<Choice>,
    lines: Vec<Line>,
    cut: bool,
    may_keep_addresses: bool,
}

/// A mail in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub href: String,
    pub title: String,
    pub sender: String,
    pub recipient: String,
    pub space: String,
    pub why: String,
    pub mark: Mark,
    pub at: TimeView,
}

impl Line {
    fn of(t: Texts, visit: &Visit, mail: &Mail) -> Self {
        Self {
            href: format!("/intake/mails/{}", mail.id),
            title: letter(t, mail).title,
            sender: sender(t, mail),
            recipient: address_of(mail),
            space: mail.space_name.clone(),
            why: because(t, mail),
            mark: wording::state(t, mail.state()),
            at: visit.time(mail.came_at()),
        }
    }
}

/// The address that it came to; the secret of one for answers is nobody else's business.
fn address_of(mail: &Mail) -> String {
    match (mail.owner, mail.recipient.split_once('@')) {
        (Some(_), Some((_, domain))) => format!("reply+…@{domain}"),
        _ => mail.recipient.clone(),
    }
}

fn sender(t: Texts, mail: &Mail) -> String {
    match (mail.sender_name.is_empty(), mail.sender.is_empty()) {
        (_, true) => t.no_sender().to_owned(),
        (true, false) => mail.sender.clone(),
        (false, false) => format!("{} <{}>", mail.sender_name, mail.sender),
    }
}

fn because(t: Texts, mail: &Mail) -> String {
    let open = mail.state().is_open().then(|| Why::from_name(&mail.why)).flatten();
    open.map(|why| wording::why(t, why).to_owned()).unwrap_or_default()
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.incoming_mail().to_owned()
    }
}

/// Which of them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Which {
    view: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(which): Query<Which>) -> web::Result {
    let name = if which.view.is_empty() { VIEWS[0].0 } else { &which.view };
    let (name, states) = VIEWS.into_iter().find(|(one, _)| *one == name).ok_or(Problem::NotFound)?;
    let around = visit.clone();
    let work = async move |cx: &mut Cx| -> Result<Index, Problem> {
        let t = Texts::new(around.lang);
        let mut mails = store::list(cx, states, MOST + 1).await?;
        let cut = mails.len() > MOST;
        mails.truncate(MOST);
        let label = |one: &str| match one {
            "waiting" => t.view_waiting(),
            "aside" => t.view_aside(),
            _ => t.view_done(),
        };
        let choice = |(one, _): &(&str, _)| Choice::of(format!("/intake?view={one}"), label(one), *one == name);
        Ok(Index {
            t,
            views: VIEWS.iter().map(choice).collect(),
            lines: mails.iter().map(|mail| Line::of(t, &around, mail)).collect(),
            cut,
            may_keep_addresses: policy::KeepAddresses.judge(&around.viewer, &()) == Verdict::Allowed,
        })
    };
    app.show(visit, work).await
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "mails/show.html")]
pub(crate) struct Show {
    t: Texts,
    id: MailId,
    line: Line,
    text: String,
    files: Vec<String>,
    /// Where what was made of it is.
    became: Option<String>,
    /// Who decided, and when.
    decided: Option<(String, TimeView)>,
    /// Whether somebody may still decide.
    open: bool,
    refused: bool,
    /// Where it is refused, and looked at again.
    refusal: String,
    /// Whether it answers something.
    answers: bool,
    person: String,
    errors: FieldErrors,
}

impl Page for Show {
    fn title(&self) -> String {
        self.line.title.clone()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

async fn page(app: &App, visit: Visit, id: MailId, typed: Option<String>, errors: FieldErrors) -> web::Result {
    let (around, app_too) = (visit.clone(), app.clone());
    let work = async move |cx: &mut Cx| load(cx, &app_too, &around, id, typed, errors).await;
    app.show(visit, work).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: MailId,
    typed: Option<String>,
    errors: FieldErrors,
) -> Result<Show, Problem> {
    let t = Texts::new(visit.lang);
    let mail = actions::find(cx, id).await?;
    let faces = Faces::load(cx, mail.decided_by).await?;
    let became = match mail.became {
        Some(became) => subjects::find(cx, became).await?.map(|subject| app.slices.kinds.url(&subject)),
        None => None,
    };
    let decided = mail.decided_by.zip(mail.decided_at);
    Ok(Show {
        t,
        id,
        line: Line::of(t, visit, &mail),
        files: mail.file_names().into_iter().map(str::to_owned).collect(),
        became,
        decided: decided.map(|(by, at)| (faces.name(by), visit.time(at))),
        open: mail.state().is_open(),
        refused: mail.state() == Stage::Refused,
        refusal: format!("/intake/mails/{id}/refusal"),
        answers: mail.root.is_some(),
        person: match typed {
            Some(typed) => typed,
            None => likely(cx, mail.person.or(mail.owner)).await?,
        },
        text: mail.text,
        errors,
    })
}

/// The handle of whoever most likely wrote.
async fn likely(cx: &mut Cx, person: Option<PersonId>) -> db::Result<String> {
    let Some(person) = person else { return Ok(String::new()) };
    Ok(store::person(cx, person).await?.map(|(_, handle)| handle).unwrap_or_default())
}

/// The mail as it came, to keep or to look at with a mail program: never shown by the browser itself.
pub(super) async fn original(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: MailId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Vec<u8>, Problem> {
        actions::find(cx, id).await?;
        store::raw(cx, id).await?.ok_or(Problem::NotFound)
    };
    let raw = app.read(&visit, work).await?;
    let name = format!("attachment; filename=\"{id}.eml\"");
    let head = [
        (header::CONTENT_TYPE, "message/rfc822".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    Ok((head, raw).into_response())
}

/// Whose it is.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Whose {
    person: String,
}

pub(super) async fn accept(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(whose): Form<Whose>,
) -> web::Result {
    let (id, lang, own, person): (MailId, _, _, _) = (id.parse()?, visit.lang, app.clone(), whose.person.clone());
    let work = async move |cx: &mut Cx| actions::accept(cx, &own.slices.takers, lang, id, &person).await;
    match app.write(&visit.viewer, work).await {
        Ok(_) => Ok(done(&app, id, Texts::new(lang).said_accepted())),
        Err(problem) => page(&app, visit, id, Some(whose.person), FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn refuse(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (MailId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::refuse(cx, lang, id).await).await?;
    Ok(done(&app, id, Texts::new(lang).said_refused()))
}

pub(super) async fn look_again(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (MailId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::look_again(cx, lang, id).await).await?;
    Ok(done(&app, id, Texts::new(lang).said_waits()))
}

fn done(app: &App, id: MailId, said: &str) -> Response {
    go(app, &format!("/intake/mails/{id}"), Flash::good(said))
}
