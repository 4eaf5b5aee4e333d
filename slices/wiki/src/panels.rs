//! The wiki on others' pages: beside every page, and among the tabs of a space that has one.

use crate::t::Texts;
use crate::{policy, tree};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::Verdict;
use kernel::grant::Rule;
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};
use web::shell::Shell;

/// The pages of a space, as one of its tabs, if it has any or the visitor may begin one.
pub(crate) const TAB: Panel = Panel { place: Place::SpaceTab, order: 35, load: tab };

/// The link beside every page.
pub(crate) fn rail<'c>(_: &'c mut Cx, visit: &'c Visit, shell: &'c mut Shell) -> BoxFuture<'c, db::Result<()>> {
    async move {
        if visit.viewer.person().is_some() {
            shell.main_link(visit, "/pages", Texts::new(visit.lang).wiki(), "wiki");
        }
        Ok(())
    }
    .boxed()
}

fn tab<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(space) = anchor else { return Ok(None) };
        let may_begin = policy::Begin.judge(&visit.viewer, space) == Verdict::Allowed;
        if !may_begin && !tree::store::has_pages(cx, space.space).await? {
            return Ok(None);
        }
        let title = Texts::new(visit.lang).pages().to_owned();
        Ok(Some(Shown { title, href: format!("/pages?space={}", space.space), ..Shown::default() }))
    }
    .boxed()
}
