//! The form that asks which other question asks the same.

use super::{actions, model, store};
use crate::questions::find;
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Page, Problem, Visit};

/// So many are offered.
const OFFERED: usize = 8;

#[derive(Template)]
#[template(path = "duplicates/new.html")]
pub(crate) struct New {
    pub t: t::Texts,
    pub id: String,
    pub title: String,
    pub typed: String,
    pub alike: Vec<Alike>,
    pub errors: FieldErrors,
}

/// A question whose title is like this one's.
pub(crate) struct Alike {
    pub id: String,
    pub title: String,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.duplicate_title().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// Which other question.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Named {
    #[serde(default)]
    original: String,
    /// One of those that were offered.
    #[serde(default)]
    alike: String,
}

impl Named {
    /// What was typed comes before what was chosen.
    fn said(&self) -> &str {
        if self.original.trim().is_empty() { &self.alike } else { &self.original }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, String::new(), FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(named): Form<Named>,
) -> web::Result {
    let question: SubjectId = id.parse()?;
    let (lang, original) = (visit.lang, model::read(named.said()));
    let work = async move |cx: &mut Cx| actions::mark(cx, lang, question, original).await;
    let t = t::Texts::new(lang);
    match app.write(&visit.viewer, work).await {
        Ok(original) => {
            let path = format!("/questions/{original}?from={question}");
            Ok(go(&app, &path, Flash::good(t.said_duplicate())))
        }
        Err(Problem::Invalid(errors)) => form_page(&app, visit, question, named.original, errors).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let question: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::unmark(cx, question).await).await?;
    let said = t::Texts::new(visit.lang).said_no_duplicate();
    Ok(go(&app, &format!("/questions/{question}"), Flash::good(said)))
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, typed: String, errors: FieldErrors) -> web::Result {
    let lang = visit.lang;
    app.show(visit, async move |cx: &mut Cx| load(cx, t::Texts::new(lang), id, typed, errors).await).await
}

async fn load(cx: &mut Cx, t: t::Texts, id: SubjectId, typed: String, errors: FieldErrors) -> Result<New, Problem> {
    let (asked, _) = find(cx, id).await?;
    let asked = grant(cx.viewer(), asked, &policy::MarkDuplicate)?;
    let title = asked.subject.title.clone();
    let words = model::telling(&title);
    let found = if words.is_empty() { Vec::new() } else { store::with_words(cx, id, &words).await? };
    let mut found: Vec<(usize, SubjectId, String)> = found
        .into_iter()
        .map(|(other, title)| {
            let folded = title.to_lowercase();
            (words.iter().filter(|word| folded.contains(*word)).count(), other, title)
        })
        .collect();
    found.sort_by_key(|(shared, other, _)| std::cmp::Reverse((*shared, *other)));
    let alike = found.into_iter().take(OFFERED).map(|(_, id, title)| Alike { id: id.to_string(), title }).collect();
    Ok(New { t, id: id.to_string(), title, typed, alike, errors })
}
