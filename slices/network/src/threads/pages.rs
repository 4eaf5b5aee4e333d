//! The page of a thread.

use super::conversation::{Conversation, View, first_unread};
use crate::closures::store::{self as closures, Closure};
use crate::policy::{Act, Seat};
use crate::posts::card::{self, PostCard};
use crate::{readers, seats, t};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::{Reach, SubjectId};
use serde::Deserialize;
use subjects::{State as Condition, Subject};
use web::panels::{Anchor, Place, Shown};
use web::view::TimeView;
use web::{App, Found, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "threads/show.html")]
struct Show {
    t: t::Texts,
    subject: Subject,
    reach: Reach,
    card: PostCard,
    heading: String,
    readers: String,
    closure: Option<(Closure, TimeView)>,
    may_reopen: bool,
    may_reply: bool,
    jump: Option<SubjectId>,
    conversation: Conversation,
    aside: Vec<Shown>,
    wrong: bool,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn is_public(&self) -> bool {
        self.reach == Reach::Public
    }
    fn live(&self) -> String {
        format!("thread:{}", self.subject.id)
    }
    fn status(&self) -> StatusCode {
        if self.wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}

#[derive(Deserialize)]
pub(super) struct Asked {
    at: Option<String>,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> web::Result {
    let id: SubjectId = id.parse()?;
    let view = match asked.at.as_deref() {
        Some(at) => View::Around(at.parse()?),
        None => View::Ends,
    };
    let (house, around) = (app.clone(), visit.clone());
    app.show_or_lead(visit, async move |cx: &mut Cx| {
        let seat = seats::find(cx, id).await?;
        // What is no root, or has a page of its own, is read there.
        let address = house.slices.kinds.url(&seat.subject);
        if address != format!("/posts/{id}") {
            return Ok(Found::Elsewhere(match view {
                View::Around(at) if !address.contains('#') => format!("{address}?at={at}#subject-{at}"),
                _ => address,
            }));
        }
        load(cx, &house, &around, seat, view, None).await.map(Found::Here)
    })
    .await
}

/// The page comes back with what was typed and what is wrong with it.
pub(crate) async fn again(
    app: App,
    visit: Visit,
    thread: SubjectId,
    body: String,
    problem: Problem,
) -> Result<Response, Problem> {
    let (house, around) = (app.clone(), visit.clone());
    let typed = Some((body, problem));
    app.show(visit, async move |cx: &mut Cx| {
        let seat = seats::find(cx, thread).await?;
        load(cx, &house, &around, seat, View::Ends, typed).await
    })
    .await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    seat: Seat,
    view: View,
    typed: Option<(String, Problem)>,
) -> Result<Show, Problem> {
    let (t, id) = (t::Texts::new(visit.lang), seat.subject.id);
    let removed = seat.subject.state() == Condition::Removed;
    if removed && seat.subject.reply_count == 0 {
        return Err(Problem::NotFound);
    }
    let card = card::head(cx, visit, app, id).await?.ok_or(Problem::NotFound)?;
    let closure = match seat.subject.state() {
        Condition::Closed => closures::find(cx, id).await?,
        _ => None,
    };
    let may_reopen = closure.as_ref().is_some_and(|closure| seat.allows(cx.viewer(), Act::Reopen(Some(closure.by))));
    let first_unread = first_unread(cx, visit, id).await?;
    let wrong = typed.is_some();
    let conversation = Conversation::load(cx, visit, &seat, view, first_unread, typed).await?;
    let jump = first_unread.filter(|first| *first != id && !conversation.shows(*first));
    let anchor = Anchor::Subject(seat.subject.clone());
    let aside = app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?;
    let readers = readers::of(cx, seat.subject.audience, seat.standing.as_ref()).await?;
    Ok(Show {
        heading: heading(t, &seat.subject, &card, removed),
        readers: crate::posts::composer::readers_sentence(visit.lang, readers, &card.space_name),
        // Caches and search engines may have it only if the subject itself is for everyone.
        reach: card.audience.parse().unwrap_or(Reach::Private),
        may_reply: seat.allows(cx.viewer(), Act::Reply),
        closure: closure.map(|closure| (closure.clone(), visit.time(closure.at))),
        t,
        card,
        may_reopen,
        jump,
        conversation,
        aside,
        wrong,
        subject: seat.subject,
    })
}

/// A post without a title is called by its author's name.
fn heading(t: t::Texts, subject: &Subject, card: &PostCard, removed: bool) -> String {
    match (removed, subject.title.is_empty()) {
        (true, _) => t.post_gone().to_owned(),
        (false, true) => t.post_by(&card.author.name),
        (false, false) => subject.title.clone(),
    }
}
