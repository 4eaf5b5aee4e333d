//! A reply that came back: to its composer, or, where none is offered any more, as a text to copy.

use super::pages::load_new;
use super::store;
use crate::policy::Act;
use crate::posts::unsent::{Unsent, why};
use crate::{seats, t, threads};
use askama::Template;
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "replies/unsent.html")]
struct NotSent {
    t: t::Texts,
    frame: Option<String>,
    back: String,
    unsent: Unsent,
}

impl Page for NotSent {
    fn title(&self) -> String {
        self.t.unsent_title().to_owned()
    }
    fn status(&self) -> StatusCode {
        StatusCode::FORBIDDEN
    }
}

/// A reply as it was typed, and what it answers.
#[derive(Clone)]
pub(super) struct Came {
    pub(super) thread: SubjectId,
    pub(super) parent: SubjectId,
    pub(super) body: String,
}

/// The page comes back with what was typed and what is wrong with it; a thread that the viewer may not see is not there.
pub(super) async fn again(app: App, visit: Visit, came: Came, problem: Problem) -> web::Result {
    let Came { thread, parent, body } = came;
    let look = async move |cx: &mut Cx| -> Result<bool, Problem> {
        let allowed = seats::find(cx, thread).await?.allows(cx.viewer(), Act::Reply);
        Ok(allowed && (parent == thread || store::answered(cx, thread, parent).await?.is_some()))
    };
    let open = app.read(&visit, look).await?;
    match (open, parent == thread) {
        (true, true) => threads::pages::again(app, visit, thread, body, problem).await,
        (true, false) => {
            let around = visit.clone();
            app.show(visit, async move |cx: &mut Cx| load_new(cx, &around, thread, parent, Some((body, problem))).await)
                .await
        }
        (false, _) => not_sent(app, visit, thread, body).await,
    }
}

async fn not_sent(app: App, visit: Visit, thread: SubjectId, body: String) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    let load = async move |cx: &mut Cx| {
        let root = seats::find(cx, thread).await?.subject;
        let t = t::Texts::new(around.lang);
        let unsent = Unsent::new(around.lang, why(t, root.state()), String::new(), body);
        Ok(NotSent { t, frame: around.frame.clone(), back: house.slices.kinds.url(&root), unsent })
    };
    app.show(visit, load).await
}
