//! What is alike as a page, and one of it to read beside a draft.

use super::{panel, store};
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, Query as Params, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::kinds::Mark;
use web::{App, Page, Problem, Visit, prose};

/// A title, as far as it is typed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    title: String,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "similar/index.html")]
pub(crate) struct IndexPage {
    t: Texts,
    title: String,
    list: String,
}

impl Page for IndexPage {
    fn title(&self) -> String {
        self.t.similar().to_owned()
    }
}

/// GET /similar
pub(super) async fn index(State(app): State<App>, visit: Visit, Params(typed): Params<Typed>) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let list = panel::list(cx, &house, &around, &typed.title).await?;
        Ok(IndexPage { t: Texts::new(around.lang), title: typed.title, list })
    })
    .await
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "similar/show.html")]
pub(crate) struct Beside {
    href: String,
    kind: &'static str,
    title: String,
    space: String,
    marks: Vec<Mark>,
    html: String,
    below: String,
}

impl Page for Beside {
    fn title(&self) -> String {
        self.title.clone()
    }
}

/// GET /similar/{id}
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| beside(cx, &house, &around, id).await).await
}

async fn beside(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Beside, Problem> {
    let (similar, kinds) = (&app.slices.similar, &app.slices.kinds);
    let store::Alike { subject, space } = store::alike(cx, &[id]).await?.pop().ok_or(Problem::NotFound)?;
    let knowledge = similar.named(&subject.kind).ok_or(Problem::NotFound)?;
    let text = subjects::text(cx, &subject).await?;
    let mut marks = similar.trust(cx, visit.lang, std::iter::once(&subject)).await?;
    let below = match knowledge.below {
        Some(render) => render(cx, app, visit, &subject).await?.unwrap_or_default(),
        None => String::new(),
    };
    Ok(Beside {
        href: kinds.url(&subject),
        kind: kinds.named(&subject.kind).map_or("", |kind| (kind.label)(visit.lang)),
        space: space.unwrap_or_default(),
        marks: marks.remove(&id).unwrap_or_default(),
        html: prose::resolved(cx, &text.html).await?,
        title: prose::called(&subject),
        below,
    })
}
