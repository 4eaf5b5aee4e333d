//! The way to what waits, for those who help where mail comes in.

use super::store;
use crate::t::Texts;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::Right;
use web::Visit;
use web::shell::Shell;

/// The link beside every page, with how many wait.
pub(crate) fn rail<'c>(cx: &'c mut Cx, visit: &'c Visit, shell: &'c mut Shell) -> BoxFuture<'c, db::Result<()>> {
    async move {
        let keeps = visit.viewer.has(Right::HelpDesk);
        if !visit.viewer.is_employee() || !(keeps || store::helps_somewhere(cx).await?) {
            return Ok(());
        }
        shell.main_link(visit, "/intake", Texts::new(visit.lang).incoming_mail(), "mail");
        let waiting = store::waiting(cx).await?;
        if let Some(link) = shell.rail.first_mut().and_then(|group| group.links.last_mut()) {
            link.count = waiting;
        }
        Ok(())
    }
    .boxed()
}
