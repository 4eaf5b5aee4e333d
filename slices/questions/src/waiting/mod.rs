//! What waits for an answer, on the pages of others: a space's tab and landing page, home, the rail.

use crate::questions::{Listed, store};
use crate::t;
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use texts::Moment;
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};
use web::shell::Shell;

const IN_SPACE: usize = 5;
const AT_HOME: usize = 4;

/// A tab of a space, with how many questions wait.
pub const TAB: Panel = Panel { place: Place::SpaceTab, order: 20, load: tab };
/// The questions of a space that wait longest.
pub const START: Panel = Panel { place: Place::SpaceStart, order: 20, load: start };
/// The newest questions that wait in one's own spaces.
pub const HOME: Panel = Panel { place: Place::HomeAside, order: 20, load: home };

#[derive(Template)]
#[template(path = "waiting/_table.html")]
pub(crate) struct Table {
    pub t: t::Texts,
    pub lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "waiting/_list.html")]
pub(crate) struct List {
    pub lines: Vec<Line>,
}

/// A question that waits.
pub(crate) struct Line {
    pub href: String,
    pub title: String,
    pub author: String,
    pub space: String,
    pub since: String,
}

/// The link in the rail.
pub(crate) fn rail<'c>(_: &'c mut Cx, visit: &'c Visit, shell: &'c mut Shell) -> BoxFuture<'c, db::Result<()>> {
    async move {
        shell.main_link(visit, "/questions", t::Texts::new(visit.lang).questions(), "question");
        Ok(())
    }
    .boxed()
}

fn tab<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(space) = anchor else { return Ok(None) };
        let count = store::waiting_in(cx, space.space).await?;
        let title = t::Texts::new(visit.lang).questions().to_owned();
        let state = if count > 0 { "unanswered" } else { "all" };
        Ok(Some(Shown {
            title,
            href: format!("/questions?state={state}&space={}", space.space),
            count,
            html: String::new(),
        }))
    }
    .boxed()
}

fn start<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(space) = anchor else { return Ok(None) };
        let waiting = store::longest_waiting(cx, space.space, IN_SPACE).await?;
        if waiting.is_empty() {
            return Ok(None);
        }
        let count = store::waiting_in(cx, space.space).await?;
        let t = t::Texts::new(visit.lang);
        let lines = waiting.into_iter().map(|one| line(visit, one)).collect();
        let html = rendered(&Table { t, lines })?;
        let href = format!("/questions?space={}", space.space);
        Ok(Some(Shown { title: t.waiting().to_owned(), href, count, html }))
    }
    .boxed()
}

fn home<'c>(cx: &'c mut Cx, visit: &'c Visit, _: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Some(me) = visit.viewer.person() else { return Ok(None) };
        let waiting = store::waiting_for(cx, me, AT_HOME).await?;
        if waiting.is_empty() {
            return Ok(None);
        }
        let html = rendered(&List { lines: waiting.into_iter().map(|one| line(visit, one)).collect() })?;
        let title = t::Texts::new(visit.lang).waiting().to_owned();
        Ok(Some(Shown { title, href: "/questions".to_owned(), count: 0, html }))
    }
    .boxed()
}

fn rendered(template: &impl Template) -> db::Result<String> {
    template.render().map_err(|error| db::Error::Other(error.to_string()))
}

fn line(visit: &Visit, one: Listed) -> Line {
    Line {
        href: format!("/questions/{}", one.id),
        author: markup::safe_name(&one.author_name).into_owned(),
        space: one.space_name.unwrap_or_default(),
        since: Moment::from(one.id.made_at().millis()).ago(visit.lang, visit.now.millis().into()),
        title: one.title,
    }
}
