//! The small forms of a meeting's page. What is refused comes back there as a message beside what was typed.

use super::actions::{self, Noted};
use super::model::{OutcomeKind, Presence, Purpose};
use super::store::NewItem;
use crate::meetings::show_again;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{AgendaItemId, OutcomeId, SeatId, SubjectId};
use serde::Deserialize;
use web::civil;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// What is typed in one of the forms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    #[serde(default)]
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) minutes: String,
    #[serde(default)]
    pub(crate) presenter: String,
    #[serde(default)]
    pub(crate) purpose: String,
    #[serde(default)]
    pub(crate) topic: String,
    #[serde(default)]
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) owner: String,
    #[serde(default)]
    pub(crate) due: String,
    /// The meeting whose page the form stands on.
    #[serde(default)]
    pub(crate) meeting: String,
    /// The point whose form it is, if it is one's.
    #[serde(default)]
    pub(crate) at: String,
}

impl Typed {
    fn item(&self) -> NewItem {
        NewItem {
            title: self.title.clone(),
            minutes: self.minutes.trim().parse().unwrap_or(0),
            presenter: self.presenter.parse().ok(),
            purpose: Purpose::stored(&self.purpose),
            topic: self.topic.parse().ok(),
            about: None,
        }
    }

    fn noted(&self, visit: &Visit) -> Noted {
        Noted {
            kind: OutcomeKind::from_name(&self.kind).unwrap_or(OutcomeKind::Information),
            text: self.text.replace("\r\n", "\n"),
            owner: self.owner.parse().ok(),
            due: civil::end_of_day(&self.due, &visit.zone),
        }
    }
}

pub(super) async fn add(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (meeting, lang, new): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.item());
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::add(cx, lang, meeting, &new).await).await;
    let to = done.map(|item| format!("/council/meetings/{meeting}#item-{item}"));
    let typed = Typed { meeting: id, ..typed };
    back(&app, visit, to, typed, t::Texts::new(lang).said_placed()).await
}

pub(super) async fn change(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (item, lang, new): (AgendaItemId, _, _) = (id.parse()?, visit.lang, typed.item());
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, lang, item, &new).await).await;
    let to = done.map(|meeting| format!("/council/meetings/{meeting}#item-{item}"));
    back(&app, visit, to, typed, t::Texts::new(lang).said_changed()).await
}

pub(super) async fn remove(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (item, lang): (AgendaItemId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, lang, item).await).await;
    let to = done.map(|meeting| format!("/council/meetings/{meeting}#agenda"));
    back(&app, visit, to, typed, t::Texts::new(lang).said_taken_off()).await
}

/// Which way a point goes.
#[derive(Deserialize)]
pub(super) struct Step {
    #[serde(default)]
    step: i64,
}

pub(super) async fn step(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Step>,
) -> web::Result {
    let (item, lang): (AgendaItemId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::step(cx, lang, item, typed.step).await).await;
    let to = done.map(|meeting| format!("/council/meetings/{meeting}#item-{item}"));
    back(&app, visit, to, Typed::default(), t::Texts::new(lang).said_changed()).await
}

pub(super) async fn note(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (item, lang, noted): (AgendaItemId, _, _) = (id.parse()?, visit.lang, typed.noted(&visit));
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::note(cx, lang, item, &noted).await).await;
    let meeting = typed.meeting.clone();
    let to = done.map(|outcome| format!("/council/meetings/{meeting}#outcome-{outcome}"));
    back(&app, visit, to, Typed { at: id, ..typed }, t::Texts::new(lang).said_noted()).await
}

pub(super) async fn correct(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (outcome, lang, text): (OutcomeId, _, _) = (id.parse()?, visit.lang, typed.text.clone());
    let done =
        app.write(&visit.viewer, async move |cx: &mut Cx| actions::correct(cx, lang, outcome, &text).await).await;
    let to = done.map(|meeting| format!("/council/meetings/{meeting}#outcome-{outcome}"));
    back(&app, visit, to, typed, t::Texts::new(lang).said_changed()).await
}

pub(super) async fn strike(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (outcome, lang): (OutcomeId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::strike(cx, lang, outcome).await).await;
    let to = done.map(|meeting| format!("/council/meetings/{meeting}#agenda"));
    back(&app, visit, to, typed, t::Texts::new(lang).said_struck()).await
}

/// Who is there.
#[derive(Deserialize)]
pub(super) struct There {
    seat: SeatId,
    state: String,
}

pub(super) async fn attend(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(there): Form<There>,
) -> web::Result {
    let (meeting, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let presence = Presence::from_name(&there.state).ok_or(Problem::NotFound)?;
    let work = async move |cx: &mut Cx| actions::attend(cx, lang, meeting, there.seat, presence).await;
    let to = app.write(&visit.viewer, work).await.map(|()| format!("/council/meetings/{meeting}#attendance"));
    let typed = Typed { meeting: id, ..Typed::default() };
    back(&app, visit, to, typed, t::Texts::new(lang).said_saved()).await
}

/// On to the place on the meeting's page; or that page once more, with what was typed and what is wrong with it.
async fn back(app: &App, visit: Visit, to: Result<String, Problem>, typed: Typed, said: &str) -> web::Result {
    let meeting = typed.meeting.parse::<SubjectId>();
    match (to, meeting) {
        (Ok(path), _) => Ok(go(app, &path, Flash::good(said))),
        (Err(Problem::Conflict(why)), Ok(meeting)) => {
            Ok(go(app, &format!("/council/meetings/{meeting}"), Flash::bad(why)))
        }
        (Err(Problem::Invalid(errors)), Ok(meeting)) => show_again(app, visit, meeting, typed, errors).await,
        (Err(problem), _) => Err(problem),
    }
}
