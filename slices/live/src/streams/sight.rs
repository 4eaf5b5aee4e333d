//! What the viewer may see at this moment: asked again for everything that is sent.

use super::On;
use super::concern::Scope;
use db::Cx;
use kernel::{PersonId, Viewer};
use std::sync::Arc;
use web::{App, Credentials, Visit};

/// Who looks, at what, and by which session.
#[derive(Clone)]
pub(super) struct Sight {
    pub(super) app: App,
    pub(super) credentials: Credentials,
    pub(super) person: PersonId,
    pub(super) on: On,
    pub(super) visit: Visit,
}

impl Sight {
    /// The visit as it stands now, the unit of work acting for it; `None` if the session or the page is lost.
    pub(super) async fn now(&self, cx: &mut Cx) -> db::Result<Option<(Visit, Scope)>> {
        let known = self.app.recognise(cx, &self.credentials).await?;
        let Some(known) = known.filter(|known| known.signed.person == self.person) else { return Ok(None) };
        let viewer = Viewer::Person(known.signed.clone());
        cx.act_as(viewer.clone());
        let Some(scope) = scope(cx, self.on).await? else { return Ok(None) };
        let visit = Visit {
            viewer,
            lang: known.lang.unwrap_or(self.visit.lang),
            zone: known.zone.clone(),
            now: self.app.now(),
            known: Some(Arc::new(known)),
            ..self.visit.clone()
        };
        Ok(Some((visit, scope)))
    }
}

/// The page, if the viewer may see it.
async fn scope(cx: &mut Cx, on: On) -> db::Result<Option<Scope>> {
    let space = match on {
        On::Nothing | On::Home => return Ok(Some(Scope { on, space: None })),
        On::Space(space) => subjects::standing(cx, space).await?.filter(|standing| standing.may_read).map(|_| space),
        On::Thread(root) => subjects::find(cx, root).await?.filter(subjects::Subject::is_root).map(|root| root.space),
    };
    Ok(space.map(|space| Scope { on, space: Some(space) }))
}
