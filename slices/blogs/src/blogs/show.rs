//! A blog: its posts, to read.

use super::actions::journal;
use super::head::{Head, Part};
use super::index::before;
use super::model::NO_GOAL;
use crate::broadcasts::{self, ComparisonView};
use crate::posts::model::rhythm;
use crate::posts::{self, Line};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{Reach, SubjectId, Verdict};
use serde::Deserialize;
use std::time::Duration;
use web::faces::Faces;
use web::panels::{Anchor, Place, Shown};
use web::prose;
use web::{App, Page, Problem, Visit};

const LENGTH: usize = 20;
const WINDOW: Duration = Duration::from_secs(182 * 86_400);

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "blogs/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    about: String,
    /// How often it is written and should be, in a sentence.
    rhythm: String,
    lines: Vec<Line>,
    older: Option<String>,
    newest: Option<String>,
    /// Lists of mail that it took the place of, for employees.
    lists: Vec<ComparisonView>,
    may_draft: bool,
    keeps: bool,
    may_close: bool,
    is_public: bool,
    signed_in: bool,
    aside: Vec<Shown>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.head.name.clone()
    }
    fn is_public(&self) -> bool {
        self.is_public
    }
}

/// What an address asks for.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    before: String,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> web::Result {
    let (id, before): (SubjectId, _) = (id.parse()?, before(&asked.before)?);
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, before).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    before: Option<SubjectId>,
) -> Result<Show, Problem> {
    let journal = journal(cx, id).await?;
    let text = subjects::text(cx, &journal.subject).await?;
    let mut posts = posts::store::of_blog(cx, id, before.unwrap_or(SubjectId::new(i64::MAX)), LENGTH + 1).await?;
    let has_more = posts.len() > LENGTH;
    posts.truncate(LENGTH);
    let faces = Faces::load(cx, posts.iter().map(|post| post.author)).await?;
    let last = posts.last().map(|post| post.id).filter(|_| has_more);
    let lists = if visit.viewer.is_employee() { broadcasts::compared(cx, id, visit.now).await? } else { Vec::new() };
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let anchor = Anchor::Subject(journal.subject.clone());
    let reach = subjects::audience::reach(cx, journal.subject.audience).await?;
    Ok(Show {
        t: t::Texts::new(visit.lang),
        head: Head::of(cx, visit, &journal, Part::Posts).await?,
        about: prose::resolved(cx, &text.html).await?,
        rhythm: sentence(cx, visit, id, journal.blog.goal_days).await?,
        lines: posts.iter().map(|post| Line::of(visit, &faces, post)).collect(),
        older: last.map(|last| format!("/blogs/{id}?before={last}")),
        newest: before.map(|_| format!("/blogs/{id}")),
        lists: lists
            .iter()
            .filter(|one| one.list.retired_at.is_some())
            .map(|one| ComparisonView::of(visit, one))
            .collect(),
        may_draft: may(policy::Draft.judge(&visit.viewer, &journal)),
        keeps: may(policy::Keep.judge(&visit.viewer, &journal)),
        may_close: may(policy::Close.judge(&visit.viewer, &journal)),
        signed_in: visit.viewer.person().is_some(),
        is_public: reach == Reach::Public,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}

async fn sentence(cx: &mut Cx, visit: &Visit, id: SubjectId, goal: i64) -> db::Result<String> {
    let t = t::Texts::new(visit.lang);
    let moments = posts::store::moments(cx, &[id]).await?.remove(&id).unwrap_or_default();
    Ok(match rhythm(&moments, visit.now.minus(WINDOW), visit.now) {
        Some(days) if goal == NO_GOAL => t.rhythm_alone(wording::rhythm(t, days)),
        None if goal == NO_GOAL => String::new(),
        Some(days) => t.rhythm_and_goal(wording::rhythm(t, days), goal),
        None => t.pulse_goal(goal),
    })
}
