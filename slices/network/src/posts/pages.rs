//! A post's card, and the pages that change it.

use super::composer::{Composer, Typed};
use super::unsent::{Unsent, why};
use super::{KIND, actions};
use crate::policy::Act;
use crate::threads::conversation::sentence;
use crate::{drafts, returning, seats, t};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{Html, IntoResponse};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{self, Flash};
use web::{App, Page, Problem, Visit};

/// The card alone: a stream that replaces it where Turbo asks for one, else the bare element.
pub(super) async fn card(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let (house, around) = (app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<String, Problem> {
        let cards = crate::feed::cards(cx, &around, &house, &[id]).await?;
        let card = cards.first().ok_or(Problem::NotFound)?;
        card.render().map_err(|error| Problem::Bug(error.to_string()))
    };
    let html = app.read(&visit, work).await?;
    if !visit.takes_streams {
        return Ok(Html(html).into_response());
    }
    Ok(returning::stream(format!(
        "<turbo-stream action=\"replace\" method=\"morph\" target=\"subject-{id}\"><template>{html}</template></turbo-stream>"
    )))
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "posts/edit.html")]
pub(crate) struct Edit {
    pub(crate) t: t::Texts,
    pub(crate) heading: &'static str,
    pub(crate) back: String,
    pub(crate) title_error: Option<String>,
    pub(crate) composer: Option<Composer>,
    pub(crate) unsent: Option<Unsent>,
    pub(crate) wrong: bool,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.heading.to_owned()
    }
    fn status(&self) -> StatusCode {
        match (self.wrong, &self.unsent) {
            (_, Some(_)) => StatusCode::FORBIDDEN,
            (true, None) => StatusCode::UNPROCESSABLE_ENTITY,
            (false, None) => StatusCode::OK,
        }
    }
}

impl Edit {
    /// The form for a text of this kind, with its draft, or with what came back.
    pub(crate) async fn load(
        cx: &mut Cx,
        visit: &Visit,
        kind: &str,
        id: SubjectId,
        came_back: Option<(Typed, Option<String>)>,
    ) -> Result<Self, Problem> {
        let t = t::Texts::new(visit.lang);
        let seat = seats::find(cx, id).await?;
        if seat.subject.kind != kind {
            return Err(Problem::NotFound);
        }
        let (is_post, root, state) = (kind == KIND, seat.subject.root, seat.subject.state());
        let heading = if is_post { t.edit_post() } else { t.edit_reply() };
        let back = if is_post { format!("/posts/{root}") } else { format!("/posts/{root}?at={id}#subject-{id}") };
        let wrong = came_back.is_some();
        let (composer, unsent, title_error) = match (kernel::grant::grant(cx.viewer(), seat, &Act::Edit), came_back) {
            (Ok(seat), Some((typed, error))) => (Some(Composer::for_edit(cx, visit, &seat, typed).await?), None, error),
            (Ok(seat), None) => {
                let typed = kept(cx, visit, &seat.subject).await?;
                (Some(Composer::for_edit(cx, visit, &seat, typed).await?), None, None)
            }
            (Err(_), Some((typed, _))) => {
                (None, Some(Unsent::new(visit.lang, why(t, state), typed.title, typed.body)), None)
            }
            (Err(refusal), None) => return Err(refusal.into()),
        };
        Ok(Self { t, heading, back, title_error, composer, unsent, wrong })
    }
}

/// What the author was changing, or the text as it is.
async fn kept(cx: &mut Cx, visit: &Visit, subject: &subjects::Subject) -> db::Result<Typed> {
    let draft = match visit.viewer.person() {
        Some(person) => drafts::find(cx, person, &format!("edit-{}", subject.id)).await?,
        None => None,
    };
    Ok(match draft {
        Some(draft) => Typed { title: draft.title, body: draft.body, ..Typed::default() },
        None => {
            let body = subjects::text(cx, subject).await?.source;
            Typed { title: subject.title.clone(), body, ..Typed::default() }
        }
    })
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| Edit::load(cx, &around, KIND, id, None).await).await
}

/// A changed text as a form sends it. A reply has no title.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Changed {
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    body: String,
    /// The composer sends one with everything; a change needs none.
    #[serde(default, rename = "key")]
    _key: String,
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    web::Form(sent): web::Form<Changed>,
) -> web::Result {
    save(app, visit, KIND, id.parse()?, sent).await
}

/// Saves a change, or brings the form back with what is wrong and everything that was typed.
pub(crate) async fn save(app: App, visit: Visit, kind: &'static str, id: SubjectId, sent: Changed) -> web::Result {
    let t = t::Texts::new(visit.lang);
    let lang = visit.lang;
    let (title, body) = (sent.title.clone(), sent.body.replace("\r\n", "\n"));
    let work = async move |cx: &mut Cx| {
        let subject = actions::edit(cx, lang, kind, id, title.as_deref(), &body).await?;
        drafts::sent(cx, &format!("edit-{id}"), title.as_deref().unwrap_or_default(), &body).await?;
        Ok::<_, Problem>(subject)
    };
    let problem = match app.write(&visit.viewer, work).await {
        Ok(subject) => return Ok(flash::go(&app, &app.slices.kinds.url(&subject), Flash::good(t.saved()))),
        Err(problem) if problem.keeps_words() => problem,
        Err(other) => return Err(other),
    };
    let of = |field: &str| match &problem {
        Problem::Invalid(errors) => errors.of(field).map(str::to_owned),
        _ => None,
    };
    let title_error = of("title");
    let body_error = of("body").or_else(|| title_error.is_none().then(|| sentence(t, &problem)));
    let title = sent.title.unwrap_or_default();
    let typed = Typed { title, body: sent.body, error: body_error, ..Typed::default() };
    let around = visit.clone();
    let load = async move |cx: &mut Cx| Edit::load(cx, &around, kind, id, Some((typed, title_error))).await;
    app.show(visit, load).await
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| {
        let subject = actions::remove(cx, KIND, id).await?;
        let standing = subjects::standing(cx, subject.space).await?;
        Ok::<_, Problem>((subject, standing))
    };
    let (subject, standing) = app.write(&visit.viewer, work).await?;
    let t = t::Texts::new(visit.lang);
    let flash = Flash::good(t.post_removed()).with_undo(format!("/subjects/{id}/restoration"));
    // A stub stays where replies hang; otherwise there is nothing left to look at.
    let to = match standing {
        _ if subject.reply_count > 0 => format!("/posts/{id}"),
        Some(standing) => format!("/spaces/{}/feed", standing.slug),
        None => "/".to_owned(),
    };
    Ok(flash::go(&app, &to, flash))
}
