//! The list of a council's meetings.

use super::store::{self, Meeting};
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
#[template(path = "meetings/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    head: Head,
    coming: Vec<Line>,
    past: Vec<Line>,
    may_plan: bool,
}

/// A meeting in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub id: SubjectId,
    pub title: String,
    pub day: String,
    pub month: String,
    pub at: TimeView,
    pub place: String,
    pub mark: Mark,
    /// Who was there, in a sentence, once it is over.
    pub presence: String,
}

impl Page for Index {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.meetings())
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
    let meetings = store::of_council(cx, id, MOST).await?;
    let (mut coming, past): (Vec<Meeting>, Vec<Meeting>) =
        meetings.into_iter().partition(|meeting| meeting.stage().takes_items() && meeting.ends_at() >= visit.now);
    coming.reverse();
    let lines = |meetings: Vec<Meeting>| meetings.iter().map(|one| Line::of(visit, one)).collect();
    Ok(Index {
        t: t::Texts::new(visit.lang),
        head: Head::of(cx, visit, &chamber, Part::Meetings).await?,
        may_plan: policy::Keep.judge(&visit.viewer, &chamber) == Verdict::Allowed,
        coming: lines(coming),
        past: lines(past),
    })
}

impl Line {
    /// As this visitor reads it.
    pub(crate) fn of(visit: &Visit, meeting: &Meeting) -> Self {
        let t = t::Texts::new(visit.lang);
        let (label, tone, icon) = wording::stage(t, meeting.stage());
        let (day, month) = civil::leaf(meeting.starts_at, &visit.zone);
        let presence = meeting.seats_present.zip(meeting.seats_voting);
        Self {
            id: meeting.id,
            title: meeting.title.clone(),
            day,
            month: wording::month(t, month).to_owned(),
            at: civil::hour_said(meeting.starts_at, visit),
            place: meeting.place.clone(),
            mark: Mark { label: label.to_owned(), tone, icon },
            presence: presence.map(|(there, of)| t.were_there(there, of)).unwrap_or_default(),
        }
    }
}
