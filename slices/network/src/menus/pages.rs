//! The menu of a subject.

use crate::policy::{Act, Seat};
use crate::{bookmarks, closures, origins, pins, seats, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use subjects::State as Condition;
use web::{App, Page, Problem, Visit};

/// A form of one button.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Verb {
    label: &'static str,
    icon: &'static str,
    action: String,
    ask: Option<&'static str>,
}

/// A link.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Way {
    label: String,
    icon: &'static str,
    href: String,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "menus/show.html")]
struct Show {
    t: t::Texts,
    id: SubjectId,
    framed: bool,
    href: String,
    ways: Vec<Way>,
    verbs: Vec<Verb>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.menu_title().to_owned()
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let seat = seats::find(cx, id).await?;
        if seat.subject.state() == Condition::Removed {
            return Err(Problem::NotFound);
        }
        let t = t::Texts::new(around.lang);
        let state = Known::load(cx, &seat).await?;
        let own = house.slices.kinds.own(&seat.subject);
        Ok(Show {
            t,
            id,
            framed: around.frame.is_some(),
            href: house.slices.kinds.url(&seat.subject),
            ways: ways(t, &around, &seat, &state, own.as_deref()),
            verbs: verbs(t, &around, &seat, &state, own.as_deref()),
        })
    })
    .await
}

/// What is kept about the subject.
struct Known {
    bookmarked: bool,
    pinned: bool,
    closed_by: Option<kernel::PersonId>,
    origin: Option<subjects::Origin>,
}

impl Known {
    async fn load(cx: &mut Cx, seat: &Seat) -> db::Result<Self> {
        let id = seat.subject.id;
        Ok(Self {
            bookmarked: bookmarks::store::has(cx, id).await?,
            pinned: seat.subject.is_root() && pins::store::until(cx, id).await?.is_some(),
            closed_by: closures::store::find(cx, id).await?.map(|closure| closure.by),
            origin: subjects::origin(cx, &seat.subject).await?,
        })
    }
}

fn ways(t: t::Texts, visit: &Visit, seat: &Seat, state: &Known, own: Option<&str>) -> Vec<Way> {
    let (id, may) = (seat.subject.id, |act| seat.allows(&visit.viewer, act));
    let edit = own.filter(|_| may(Act::Edit));
    let way = |label: &str, icon, href| Way { label: label.to_owned(), icon, href };
    let all = [
        edit.map(|to| way(t.edit(), "edit", format!("{to}/edit"))),
        seat.subject.edited_at.map(|_| way(t.history(), "history", format!("/subjects/{id}/revisions"))),
        Some(way(t.reactions_title(), "smile", format!("/subjects/{id}/reactions"))),
        may(Act::Pin)
            .then(|| way(if state.pinned { t.pin_change() } else { t.pin() }, "pin", format!("/subjects/{id}/pin"))),
        (seat.subject.state() == Condition::Open && may(Act::Close(None)))
            .then(|| way(t.close(), "lock", format!("/subjects/{id}/closure"))),
        state.origin.as_ref().map(|origin| origins::way(t, origin)).map(|(label, href)| way(&label, "link", href)),
    ];
    all.into_iter().flatten().collect()
}

fn verbs(t: t::Texts, visit: &Visit, seat: &Seat, state: &Known, own: Option<&str>) -> Vec<Verb> {
    let (id, may) = (seat.subject.id, |act| seat.allows(&visit.viewer, act));
    let verb = |label, icon, action| Verb { label, icon, action, ask: None };
    let remove = own.filter(|_| may(Act::Remove));
    let closed = seat.subject.state() == Condition::Closed;
    let all = [
        Some(if state.bookmarked {
            verb(t.bookmark_remove(), "save", format!("/subjects/{id}/bookmark?_method=delete"))
        } else {
            verb(t.bookmark(), "save", format!("/subjects/{id}/bookmark?_method=put"))
        }),
        seat.subject.is_root().then(|| verb(t.mark_unread(), "eye", format!("/posts/{id}/read?_method=delete"))),
        (state.pinned && may(Act::Pin)).then(|| verb(t.unpin(), "pin", format!("/subjects/{id}/pin?_method=delete"))),
        (closed && may(Act::Reopen(state.closed_by)))
            .then(|| verb(t.reopen(), "lock", format!("/subjects/{id}/closure?_method=delete"))),
        remove
            .map(|to| Verb { ask: Some(t.remove_ask()), ..verb(t.remove(), "trash", format!("{to}?_method=delete")) }),
    ];
    all.into_iter().flatten().collect()
}
