//! Changing a blog: name, what it is about, its goal, who may draft.

use super::actions;
use super::form::{self, Typed};
use super::head::{Head, Part};
use super::model::Whose;
use super::store;
use crate::rules::model::Taking;
use crate::{policy, rules, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use web::faces::{self, Faces};
use web::flash::{Flash, go};
use web::view::{Choice, PersonView};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "blogs/edit.html")]
pub(crate) struct Edit {
    t: t::Texts,
    head: Head,
    name: String,
    about: String,
    goals: Vec<Choice>,
    /// Each with whether they may publish.
    delegates: Vec<(PersonView, bool)>,
    /// Who else could draft.
    people: Vec<Choice>,
    /// How long the posts to come take comments.
    rule_fields: rules::Fields,
    rule_action: String,
    closed: bool,
    /// Whether it is a leadership blog.
    leads: bool,
    errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.change_blog())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() && self.rule_fields.errors.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, None, FieldErrors::new(), None).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let (name, text, goal) = (typed.name.clone(), typed.text(), typed.goal());
    let work = async move |cx: &mut Cx| actions::change(cx, lang, id, &name, &text, goal).await;
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &format!("/blogs/{id}"), Flash::good(t::Texts::new(lang).said_changed()))),
        Err(problem) => form_page(&app, visit, id, Some(typed), FieldErrors::of_form(problem)?, None).await,
    }
}

/// The page once more, with what is wrong.
pub(crate) async fn form_page(
    app: &App,
    visit: Visit,
    id: SubjectId,
    came: Option<Typed>,
    errors: FieldErrors,
    rule: Option<rules::Fields>,
) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, (came, rule), errors).await).await
}

async fn load(
    cx: &mut Cx,
    visit: &Visit,
    id: SubjectId,
    (came, rule): (Option<Typed>, Option<rules::Fields>),
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    let journal = actions::journal(cx, id).await?;
    let journal = grant(cx.viewer(), journal, &policy::Keep)?;
    let t = t::Texts::new(visit.lang);
    let typed = match came {
        Some(typed) => typed,
        None => Typed {
            name: journal.subject.title.clone(),
            about: subjects::text(cx, &journal.subject).await?.source,
            goal: journal.blog.goal_days.to_string(),
            ..Typed::default()
        },
    };
    let named = store::delegates(cx, id).await?;
    let taking = rules::store::find(cx, id).await?.map_or(Taking::OPEN, |kept| kept.taking());
    let known = Faces::load(cx, named.iter().map(|one| one.0)).await?;
    let mut members = faces::employees(cx, journal.blog.space).await?;
    let is_named = |person| named.iter().any(|one| one.0 == person);
    let is_of_space = journal.whose() == Whose::Space;
    members.retain(|member| (is_of_space || member.id != journal.blog.owner) && !is_named(member.id));
    Ok(Edit {
        t,
        head: Head::below(cx, visit, &journal, Part::Posts).await?,
        goals: form::goals(t, &typed, !journal.whose().leads()),
        leads: journal.whose().leads(),
        delegates: named.iter().map(|(person, publishes)| (known.view(visit, *person), *publishes)).collect(),
        people: if members.is_empty() { Vec::new() } else { faces::choices(&members, t.nobody(), "") },
        rule_fields: rule.unwrap_or_else(|| rules::Fields::of(t, taking)),
        rule_action: format!("/blogs/{id}/comments"),
        closed: !journal.is_written(),
        name: typed.name,
        about: typed.about,
        errors,
    })
}
