//! Where actions of the plan are done.

use super::store;
use crate::t::Texts;
use crate::tabs::{ACCOUNTS, RISKS};
use db::Cx;
use evidence::WayIn;
use futures::future::{BoxFuture, FutureExt};

/// All of them.
pub(crate) fn all() -> [WayIn; 3] {
    [
        WayIn { action: "L-05s", label: |lang| Texts::new(lang).way_session().to_owned(), path: session },
        WayIn {
            action: "X-09s",
            label: |lang| Texts::new(lang).way_accounts().to_owned(),
            path: |_| async { Ok(ACCOUNTS.to_owned()) }.boxed(),
        },
        WayIn {
            action: "G-06s",
            label: |lang| Texts::new(lang).way_alive().to_owned(),
            path: |_| async { Ok(format!("{RISKS}?show=due")) }.boxed(),
        },
    ]
}

/// To the register, or to recording its first risk.
fn session(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    async move { Ok(if store::any_risk(cx).await? { RISKS.to_owned() } else { format!("{RISKS}/new") }) }.boxed()
}
