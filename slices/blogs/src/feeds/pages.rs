//! The page on which one makes the secret address of one's feeds.

use super::{actions, store};
use crate::blogs::store::all;
use crate::{letters, t};
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::SubjectId;
use web::flash::{Flash, go};
use web::view::TimeView;
use web::{App, Page, Problem, Visit};

/// Blogs whose feeds are named.
const MOST: usize = 100;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "feeds/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    /// Since when there is an address.
    since: Option<TimeView>,
    /// The address that was just made, and those of single blogs: they are shown this once.
    fresh: Option<String>,
    blogs: Vec<(String, String)>,
    /// Whether they want no posts by mail.
    refuses_mail: bool,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.feeds().to_owned()
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> web::Result {
    page(&app, visit, None).await
}

pub(super) async fn make(State(app): State<App>, visit: Visit) -> web::Result {
    let me = visit.person()?;
    let secret = app.write(&visit.viewer, async move |cx: &mut Cx| actions::renew(cx, me).await).await?;
    page(&app, visit, Some(secret)).await
}

pub(super) async fn end(State(app): State<App>, visit: Visit) -> web::Result {
    let me = visit.person()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, me).await).await?;
    Ok(go(&app, "/blogs/feeds", Flash::good(t::Texts::new(visit.lang).said_feed_ended())))
}

async fn page(app: &App, visit: Visit, secret: Option<String>) -> web::Result {
    let (me, around, house) = (visit.person()?, visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| -> Result<Show, Problem> {
        let address = |id: SubjectId, secret: &str| house.address(&format!("/blogs/{id}/feeds/{secret}"));
        let listed = if secret.is_some() { all(cx, 0, MOST).await? } else { Vec::new() };
        let shown = secret.as_deref().unwrap_or_default();
        Ok(Show {
            t: t::Texts::new(around.lang),
            since: store::since(cx, me).await?.map(|at| around.time(at)),
            refuses_mail: letters::store::refuses(cx, me).await?,
            blogs: listed.into_iter().map(|one| (one.name, address(one.id, shown))).collect(),
            fresh: secret.map(|secret| house.address(&format!("/blogs/feeds/{secret}"))),
        })
    })
    .await
}
