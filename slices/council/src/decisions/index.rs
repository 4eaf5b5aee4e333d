//! The register of a council's decisions.

use super::store::{self, Decision};
use crate::councils::{Head, Part, chamber};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use serde::Deserialize;
use web::civil;
use web::kinds::Mark;
use web::view::TimeView;
use web::{App, Layout, Page, Problem, Visit};

const MOST: usize = 500;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "decisions/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    head: Head,
    only_due: bool,
    due: usize,
    lines: Vec<Line>,
    may_record: bool,
}

/// A decision in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub id: SubjectId,
    pub number: String,
    pub title: String,
    pub kind: &'static str,
    pub at: TimeView,
    /// When it is looked at again, in words.
    pub review: String,
    pub mark: Mark,
    pub holds: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.decisions())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

#[derive(Deserialize)]
pub(super) struct Which {
    #[serde(default)]
    show: String,
}

pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(which): Query<Which>,
) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, which.show == "due").await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, only_due: bool) -> Result<Index, Problem> {
    let chamber = chamber(cx, id).await?;
    let all = store::of_council(cx, id, MOST).await?;
    let due = all.iter().filter(|one| one.is_due(visit.now)).count();
    let shown = all.iter().filter(|one| !only_due || one.is_due(visit.now));
    Ok(Index {
        t: t::Texts::new(visit.lang),
        head: Head::of(cx, visit, &chamber, Part::Decisions).await?,
        may_record: policy::Keep.judge(&visit.viewer, &chamber) == Verdict::Allowed,
        lines: shown.map(|one| Line::of(visit, one)).collect(),
        only_due,
        due,
    })
}

/// Where a decision stands, in a word.
pub(crate) fn mark(t: t::Texts, decision: &Decision, now: kernel::Timestamp) -> Mark {
    let mark = |label: &str, tone, icon| Mark { label: label.to_owned(), tone, icon };
    match (decision.superseded_by, decision.verdict()) {
        (Some(_), _) => mark(t.superseded(), "", "history"),
        (None, Some(verdict)) => {
            let (label, tone, icon) = wording::verdict(t, verdict);
            mark(label, tone, icon)
        }
        (None, None) if decision.is_due(now) => mark(t.review_due(), "warn", "clock"),
        (None, None) => mark(t.holds(), "good", "verified"),
    }
}

impl Line {
    /// As this visitor reads it.
    pub(crate) fn of(visit: &Visit, decision: &Decision) -> Self {
        let t = t::Texts::new(visit.lang);
        Self {
            id: decision.id,
            number: wording::number(decision.year, decision.number),
            title: decision.title.clone(),
            kind: wording::decision(t, decision.kind()),
            at: visit.time(decision.id.made_at()),
            review: civil::day_said(decision.review_on, visit),
            mark: mark(t, decision, visit.now),
            holds: decision.superseded_by.is_none(),
        }
    }
}
