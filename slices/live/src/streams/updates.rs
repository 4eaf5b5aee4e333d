//! What is sent for a fact: rendered by the slices that own it, for this viewer, from what they may see now.

use super::On;
use super::concern::{Concern, Scope};
use super::event::{REFRESH, change};
use askama::Template;
use db::Cx;
use jobs::Recorded;
use kernel::SubjectId;
use subjects::{State, Subject};
use web::{App, Visit};

/// A fact for a viewer.
pub(super) struct Update<'a> {
    pub(super) app: &'a App,
    pub(super) visit: &'a Visit,
    pub(super) scope: Scope,
    pub(super) fact: &'a Recorded,
    /// The page may have been read after it.
    pub(super) maybe_shown: bool,
}

#[derive(Template)]
#[template(path = "streams/bell.html")]
pub(crate) struct Bell {
    pub(crate) t: web::t::Texts,
    pub(crate) bell_count: i64,
}

/// The bell as it stands now.
pub(super) async fn bell(cx: &mut Cx, app: &App, visit: &Visit) -> db::Result<Option<String>> {
    let bell_count = app.surroundings(cx, visit).await?.bell_count;
    let bell = Bell { t: web::t::Texts::new(visit.lang), bell_count };
    bell.render().map(Some).map_err(|error| db::Error::Other(error.to_string()))
}

impl Update<'_> {
    /// The HTML for Turbo, or nothing.
    pub(super) async fn html(&self, cx: &mut Cx, concern: Concern) -> db::Result<Option<String>> {
        match concern {
            Concern::None | Concern::Access => Ok(None),
            Concern::Bell => bell(cx, self.app, self.visit).await,
            // A page that was read after its reader's own act shows it already.
            _ if self.maybe_shown && self.is_own() => Ok(None),
            Concern::Created { subject, parent } => self.created(cx, subject, parent).await,
            Concern::Changed(subject) => self.changed(cx, subject).await,
            Concern::Reacted(subject) => self.reacted(cx, subject).await,
        }
    }

    async fn created(&self, cx: &mut Cx, id: SubjectId, parent: Option<SubjectId>) -> db::Result<Option<String>> {
        let Some(subject) = self.find(cx, id).await?.filter(|subject| subject.state() != State::Removed) else {
            return Ok(None);
        };
        match self.fragment(cx, &subject).await? {
            Made::Html(html) => Ok(Some(match parent {
                None => change("prepend", "feed-newer", &html),
                Some(parent) => change("append", &format!("replies-{parent}"), &html),
            })),
            Made::Nothing => Ok(None),
            Made::ByNobody => Ok(self.refresh()),
        }
    }

    async fn changed(&self, cx: &mut Cx, id: SubjectId) -> db::Result<Option<String>> {
        let Some(subject) = self.find(cx, id).await? else { return Ok(None) };
        if self.scope.on == On::Thread(id) {
            // A thread's page shows much more of its root than a card does.
            return Ok(self.refresh());
        }
        let target = format!("subject-{id}");
        match self.fragment(cx, &subject).await? {
            Made::Html(html) => Ok(Some(change("replace", &target, &html))),
            Made::Nothing => Ok(Some(change("remove", &target, ""))),
            Made::ByNobody => Ok(self.refresh()),
        }
    }

    async fn reacted(&self, cx: &mut Cx, id: SubjectId) -> db::Result<Option<String>> {
        let Some(render) = self.app.slices.reactions else { return Ok(None) };
        let Some(subject) = self.find(cx, id).await? else { return Ok(None) };
        let html = render(cx, self.app, self.visit, &subject).await?;
        Ok(html.map(|html| change("replace", &format!("reactions-{id}"), &html)))
    }

    /// The subject, if the viewer may see it and it belongs on the page: home shows the spaces one is a member of.
    async fn find(&self, cx: &mut Cx, id: SubjectId) -> db::Result<Option<Subject>> {
        let Some(subject) = subjects::find(cx, id).await? else { return Ok(None) };
        if self.scope.on == On::Home {
            let standing = subjects::standing(cx, subject.space).await?;
            return Ok(standing.and_then(|standing| standing.role).map(|_| subject));
        }
        Ok(Some(subject))
    }

    async fn fragment(&self, cx: &mut Cx, subject: &Subject) -> db::Result<Made> {
        let Some(render) = self.app.slices.kinds.named(&subject.kind).and_then(|kind| kind.fragment) else {
            return Ok(Made::ByNobody);
        };
        Ok(render(cx, self.app, self.visit, subject).await?.map_or(Made::Nothing, Made::Html))
    }

    /// The answer to one's own act is a fresh page already, and so is a page that was read just now.
    fn refresh(&self) -> Option<String> {
        (!self.is_own() && !self.maybe_shown).then(|| REFRESH.to_owned())
    }

    fn is_own(&self) -> bool {
        self.fact.actor.is_some() && self.fact.actor == self.visit.viewer.person()
    }
}

/// What came of rendering.
enum Made {
    Html(String),
    Nothing,
    ByNobody,
}
