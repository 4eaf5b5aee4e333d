//! Where actions of the plan are done: each leads to the council if there is one that the viewer may see, else to founding it.

use crate::councils::store as councils;
use crate::t;
use db::Cx;
use evidence::WayIn;
use futures::future::{BoxFuture, FutureExt};

/// All of them.
pub(crate) fn all() -> [WayIn; 7] {
    [
        WayIn { action: "C-01", label: |lang| t::Texts::new(lang).way_found_it().to_owned(), path: found_it },
        WayIn {
            action: "C-05",
            label: |lang| t::Texts::new(lang).way_found_enterprise().to_owned(),
            path: found_enterprise,
        },
        WayIn { action: "F-02", label: |lang| t::Texts::new(lang).way_adopt_plan().to_owned(), path: adopt_plan },
        WayIn { action: "F-07", label: |lang| t::Texts::new(lang).way_direction().to_owned(), path: direction },
        WayIn { action: "G-02s", label: |lang| t::Texts::new(lang).way_reviews().to_owned(), path: reviews },
        WayIn { action: "P-01", label: |lang| t::Texts::new(lang).way_strategy().to_owned(), path: strategy },
        WayIn { action: "X-01", label: |lang| t::Texts::new(lang).way_marketing().to_owned(), path: marketing },
    ]
}

/// A page of the council with this scope, or of any other one, or the form in which one is founded.
async fn page(cx: &mut Cx, scopes: &[&str], path: &str) -> db::Result<String> {
    for scope in scopes {
        if let Some(council) = councils::of_scope(cx, scope).await? {
            return Ok(format!("/council/{council}{path}"));
        }
    }
    Ok(format!("/council/new?scope={}", scopes.first().unwrap_or(&"it")))
}

fn found_it(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    page(cx, &["it"], "").boxed()
}

/// The enterprise council begins with the charter and the seats of the one that IT has.
fn found_enterprise(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    async move {
        match (councils::of_scope(cx, "enterprise").await?, councils::of_scope(cx, "it").await?) {
            (Some(council), _) => Ok(format!("/council/{council}")),
            (None, Some(it)) => Ok(format!("/council/new?scope=enterprise&from={it}")),
            (None, None) => Ok("/council/new?scope=enterprise".to_owned()),
        }
    }
    .boxed()
}

fn adopt_plan(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    page(cx, &["it", "enterprise"], "/proposals/new").boxed()
}

fn direction(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    page(cx, &["it", "enterprise"], "/decisions/new?kind=direction").boxed()
}

fn reviews(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    page(cx, &["it", "enterprise"], "/decisions?show=due").boxed()
}

fn strategy(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    page(cx, &["enterprise"], "/decisions/new?kind=strategy").boxed()
}

fn marketing(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    page(cx, &["it", "enterprise"], "/seats").boxed()
}
