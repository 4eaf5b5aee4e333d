//! The page on which one says who reads a page.

use super::actions;
use super::model::{Access, Reader};
use super::store;
use crate::t::Texts;
use crate::{pages, policy};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use web::faces::Faces;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "access/edit.html")]
pub(crate) struct Edit {
    t: Texts,
    id: SubjectId,
    heading: String,
    audience: &'static str,
    audience_label: &'static str,
    /// Who reads it now.
    readers: String,
    /// The page above it, if the visitor may read that.
    above: Option<(SubjectId, String)>,
    ways: Vec<Way>,
    /// Whom it names, where it names somebody.
    named: Option<Vec<Named>>,
    who: String,
    errors: FieldErrors,
}

/// One way in which a page may differ from the page above.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Way {
    choice: Choice,
    detail: &'static str,
}

/// Somebody who is named.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Named {
    word: String,
    href: String,
    name: String,
    is_space: bool,
}

impl Page for Edit {
    fn title(&self) -> String {
        format!("{}: {}", self.heading, self.t.access())
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What was chosen, or who is to be named.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    access: String,
    who: String,
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, Fields::default(), FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(fields): Form<Fields>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let access = Access::from_name(&fields.access).ok_or_else(|| Problem::Unreadable("access".to_owned()))?;
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::set(cx, lang, id, access).await).await;
    answered(&app, visit, id, fields, done).await
}

pub(super) async fn name(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(fields): Form<Fields>,
) -> web::Result {
    let (id, lang, who): (SubjectId, _, _) = (id.parse()?, visit.lang, fields.who.clone());
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::name(cx, lang, id, &who).await).await;
    answered(&app, visit, id, fields, done).await
}

pub(super) async fn dismiss(
    State(app): State<App>,
    visit: Visit,
    Path((id, reader)): Path<(String, String)>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let reader = Reader::from_word(&reader).ok_or(Problem::NotFound)?;
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::dismiss(cx, lang, id, reader).await).await;
    answered(&app, visit, id, Fields::default(), done).await
}

async fn answered(app: &App, visit: Visit, id: SubjectId, fields: Fields, done: Result<(), Problem>) -> web::Result {
    match done {
        Ok(()) => Ok(go(app, &format!("/pages/{id}/access"), Flash::good(Texts::new(visit.lang).said_access()))),
        Err(problem) => form_page(app, visit, id, fields, FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, fields: Fields, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, fields, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    fields: Fields,
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    let leaf = pages::granted(cx, id, &policy::Keep).await?;
    let t = Texts::new(visit.lang);
    let reach = subjects::audience::reach(cx, leaf.subject.audience).await?;
    let readers = match app.slices.readers {
        Some(say) => say(cx, visit.lang, leaf.subject.audience, leaf.standing.as_ref()).await?,
        None => web::reach::word(visit.lang, reach).to_owned(),
    };
    let access = Access::from_code(leaf.thing.access_code);
    let named = match access {
        Access::Inherited => None,
        _ => Some(named(cx, visit, id).await?),
    };
    Ok(Edit {
        t,
        id,
        heading: leaf.subject.title.clone(),
        audience: reach.name(),
        audience_label: web::reach::word(visit.lang, reach),
        readers,
        above: crate::tree::store::above(cx, id).await?.pop(),
        ways: Access::ALL.iter().map(|way| self::way(t, *way, access)).collect(),
        named,
        who: fields.who,
        errors,
    })
}

fn way(t: Texts, way: Access, chosen: Access) -> Way {
    let (label, detail) = match way {
        Access::Inherited => (t.access_inherited(), t.access_inherited_detail()),
        Access::Narrowed => (t.access_narrowed(), t.access_narrowed_detail()),
        Access::Widened => (t.access_widened(), t.access_widened_detail()),
    };
    Way { choice: Choice::of(way.name(), label, way == chosen), detail }
}

async fn named(cx: &mut Cx, visit: &Visit, id: SubjectId) -> Result<Vec<Named>, Problem> {
    let readers = store::readers(cx, id).await?;
    let people = readers.iter().filter_map(|one| if let Reader::Person(person) = one { Some(*person) } else { None });
    let faces = Faces::load(cx, people).await?;
    let mut all = Vec::new();
    for reader in readers {
        all.push(match reader {
            Reader::Person(person) => {
                let view = faces.view(visit, person);
                Named { word: reader.word(), href: view.href, name: view.name, is_space: false }
            }
            Reader::Members(space) => {
                let standing = subjects::standing(cx, space).await?;
                let (href, name) = standing.map_or_else(
                    || (String::new(), Texts::new(visit.lang).a_hidden_space().to_owned()),
                    |space| (format!("/spaces/{}", space.slug), space.name),
                );
                Named { word: reader.word(), href, name, is_space: true }
            }
        });
    }
    Ok(all)
}
