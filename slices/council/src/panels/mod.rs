//! A council on others' pages: a tab of its space, and what of a thread goes to the council.

use crate::councils::{chamber, store as councils};
use crate::{COUNCIL, MINUTES, policy, proposals, t, topics};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use subjects::Subject;
use web::panels::{Anchor, Panel, Place, Shown};
use web::{Problem, Visit};

/// The council of a space, as one of its tabs, with how many proposals are open.
pub const TAB: Panel = Panel { place: Place::SpaceTab, order: 40, load: tab };
/// Beside a thread: the topics that came from it, and the way to propose one.
pub const SUGGEST: Panel = Panel { place: Place::SubjectAside, order: 60, load: suggest };

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "panels/_suggest.html")]
pub(crate) struct Suggest {
    t: t::Texts,
    topics: Vec<(SubjectId, String)>,
    href: Option<String>,
}

fn tab<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(space) = anchor else { return Ok(None) };
        let Some(council) = councils::of_space(cx, space.space).await? else { return Ok(None) };
        let open = proposals::store::of_council(cx, council, true, 100).await?.len();
        let title = t::Texts::new(visit.lang).council().to_owned();
        let count = i64::try_from(open).unwrap_or(0);
        Ok(Some(Shown { title, href: format!("/council/{council}"), count, html: String::new() }))
    }
    .boxed()
}

/// Whether a subject may become a topic: what the council itself made may not, but for its minutes.
fn is_thread(subject: &Subject) -> bool {
    subject.is_root() && (!subject.kind.starts_with("council.") || subject.kind == MINUTES) && subject.kind != COUNCIL
}

fn suggest<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        if visit.viewer.person().is_none() || !is_thread(subject) {
            return Ok(None);
        }
        let there = topics::store::about(cx, subject.id).await?;
        let href = way(cx, visit, subject).await?;
        if there.is_empty() && href.is_none() {
            return Ok(None);
        }
        let t = t::Texts::new(visit.lang);
        let panel = Suggest { t, topics: there.into_iter().map(|one| (one.id, one.title)).collect(), href };
        let html = panel.render().map_err(|error| db::Error::Other(error.to_string()))?;
        Ok(Some(Shown { title: t.council().to_owned(), href: String::new(), count: 0, html }))
    }
    .boxed()
}

/// The form of a new topic: of the space's own council, or of the first one in which the viewer may propose.
async fn way(cx: &mut Cx, visit: &Visit, subject: &Subject) -> db::Result<Option<String>> {
    let own = councils::of_space(cx, subject.space).await?;
    let others = councils::all(cx, 5).await?.into_iter().map(|one| one.id);
    for council in own.into_iter().chain(others) {
        let chamber = match chamber(cx, council).await {
            Ok(chamber) => chamber,
            Err(Problem::NotFound) => continue,
            Err(problem) => return Err(db::Error::Other(problem.to_string())),
        };
        if policy::Suggest.judge(&visit.viewer, &chamber) == Verdict::Allowed {
            return Ok(Some(format!("/council/{council}/topics/new?about={}", subject.id)));
        }
    }
    Ok(None)
}
