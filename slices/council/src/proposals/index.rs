//! The list of a council's proposals.

use super::store::{self, Proposal};
use crate::councils::{Head, Part, chamber};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::civil;
use web::kinds::Mark;
use web::view::TimeView;
use web::{App, Layout, Page, Problem, Visit};

const MOST: usize = 200;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "proposals/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    head: Head,
    open: Vec<Line>,
    closed: Vec<Line>,
    may_open: bool,
}

/// A proposal in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub id: SubjectId,
    pub title: String,
    pub process: &'static str,
    pub mark: Mark,
    pub closes: TimeView,
    pub taken: String,
    pub open: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.proposals())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId) -> Result<Index, Problem> {
    let chamber = chamber(cx, id).await?;
    let all = store::of_council(cx, id, false, MOST).await?;
    let lines = all.iter().map(|one| Line::of(visit, one));
    let (open, closed): (Vec<Line>, Vec<Line>) = lines.partition(|line| line.open);
    Ok(Index {
        t: t::Texts::new(visit.lang),
        head: Head::of(cx, visit, &chamber, Part::Proposals).await?,
        may_open: policy::Work.judge(&visit.viewer, &chamber) == Verdict::Allowed,
        open,
        closed,
    })
}

/// Where a proposal stands, in a word.
pub(crate) fn mark(t: t::Texts, proposal: &Proposal, now: kernel::Timestamp) -> Mark {
    match proposal.result() {
        Some(result) => {
            let (label, tone, icon) = wording::result(t, result);
            Mark { label: label.to_owned(), tone, icon }
        }
        None if proposal.is_open(now) => Mark { label: t.proposal_open().to_owned(), tone: "accent", icon: "poll" },
        None => Mark { label: t.proposal_due().to_owned(), tone: "warn", icon: "clock" },
    }
}

impl Line {
    /// As this visitor reads it.
    pub(crate) fn of(visit: &Visit, proposal: &Proposal) -> Self {
        let t = t::Texts::new(visit.lang);
        Self {
            id: proposal.id,
            title: proposal.title.clone(),
            process: wording::process(t, proposal.process()).0,
            mark: mark(t, proposal, visit.now),
            closes: civil::hour_said(proposal.closed_at.unwrap_or(proposal.closes_at), visit),
            taken: t.stances_taken(proposal.taken, proposal.electors),
            open: proposal.is_open(visit.now),
        }
    }
}
