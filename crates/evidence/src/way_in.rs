//! Ways in: where an action of the plan is done.

use db::Cx;
use futures::future::BoxFuture;
use texts::Lang;

/// Leads from an action into the doing.
#[derive(Clone, Copy)]
pub struct WayIn {
    /// The action's id, such as `C-01`.
    pub action: &'static str,
    /// What the button says: "Found the council".
    pub label: fn(Lang) -> String,
    /// The address that it opens, which may depend on what is there already.
    pub path: for<'c> fn(&'c mut Cx) -> BoxFuture<'c, db::Result<String>>,
}
