//! The home of a council: what comes next, what waits for you, what was decided.

use super::actions;
use super::head::{Head, Part};
use super::model::Chamber;
use crate::action_items::{self, Line as ActionLine};
use crate::decisions::{self, Line as DecisionLine};
use crate::meetings::{self, Line as MeetingLine};
use crate::proposals::{self, Line as ProposalLine};
use crate::{policy, seats, t, topics, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::Faces;
use web::panels::{Anchor, Place, Shown};
use web::prose;
use web::view::PersonView;
use web::{App, Page, Problem, Visit};

const FEW: usize = 5;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "councils/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    next: Option<MeetingLine>,
    next_open: bool,
    /// How often it meets, in a sentence.
    rhythm: String,
    proposals: Vec<Asked>,
    actions: Vec<ActionLine>,
    decisions: Vec<DecisionLine>,
    due: Vec<DecisionLine>,
    waiting: i64,
    seats: Vec<SeatView>,
    expired: usize,
    charter: String,
    edited: bool,
    formed_from: Option<(SubjectId, String)>,
    keeps: bool,
    works: bool,
    may_suggest: bool,
    foot: Vec<Shown>,
}

/// An open proposal, and whether the visitor's stance is asked for.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Asked {
    line: ProposalLine,
    asked: bool,
}

/// Somebody in a seat.
#[cfg_attr(test, derive(playhouse::Sample))]
struct SeatView {
    person: PersonView,
    kind: &'static str,
}

impl Page for Show {
    fn title(&self) -> String {
        self.head.name.clone()
    }
    fn live(&self) -> String {
        format!("thread:{}", self.head.id)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let chamber = actions::chamber(cx, id).await?;
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let next = meetings::store::next(cx, id).await?;
    let decided = decisions::store::of_council(cx, id, FEW).await?;
    let due = decisions::store::due(cx, id, visit.now, FEW).await?;
    let text = subjects::text(cx, &chamber.subject).await?;
    let (seats, expired) = seated(cx, visit, id).await?;
    let anchor = Anchor::Subject(chamber.subject.clone());
    let weeks = chamber.council.cadence_weeks;
    Ok(Show {
        t,
        head: Head::of(cx, visit, &chamber, Part::Overview).await?,
        next_open: next.as_ref().is_some_and(|one| one.stage() == meetings::Stage::Open),
        next: next.as_ref().map(|one| MeetingLine::of(visit, one)),
        rhythm: if weeks == 0 { t.cadence_free().to_owned() } else { t.cadence_weeks(weeks) },
        proposals: asked(cx, visit, id).await?,
        actions: open_actions(cx, visit, &chamber).await?,
        decisions: decided.iter().map(|one| DecisionLine::of(visit, one)).collect(),
        due: due.iter().map(|one| DecisionLine::of(visit, one)).collect(),
        waiting: i64::try_from(topics::store::waiting(cx, id, 100).await?.len()).unwrap_or(0),
        seats,
        expired,
        charter: prose::resolved(cx, &text.html).await?,
        edited: chamber.subject.edited_at.is_some(),
        formed_from: parent(cx, &chamber).await?,
        keeps: may(policy::Keep.judge(&visit.viewer, &chamber)),
        works: may(policy::Work.judge(&visit.viewer, &chamber)),
        may_suggest: may(policy::Suggest.judge(&visit.viewer, &chamber)),
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
    })
}

async fn asked(cx: &mut Cx, visit: &Visit, id: SubjectId) -> db::Result<Vec<Asked>> {
    let mut all = Vec::new();
    for one in proposals::store::of_council(cx, id, true, FEW).await? {
        let asked = match visit.viewer.person() {
            Some(me) => {
                let elects = proposals::store::electors(cx, one.id).await?.contains(&me);
                elects && !proposals::store::stances(cx, one.id).await?.iter().any(|stance| stance.person == me)
            }
            None => false,
        };
        all.push(Asked { line: ProposalLine::of(visit, &one), asked: asked && one.is_open(visit.now) });
    }
    Ok(all)
}

async fn open_actions(cx: &mut Cx, visit: &Visit, chamber: &Chamber) -> db::Result<Vec<ActionLine>> {
    let all = action_items::store::of_council(cx, chamber.subject.id, FEW).await?;
    let lines = action_items::lines(cx, visit, Some(chamber), all).await?;
    Ok(lines.into_iter().filter(|line| line.open).collect())
}

/// Those who hold a seat now, and how many seats' time is over.
async fn seated(cx: &mut Cx, visit: &Visit, id: SubjectId) -> db::Result<(Vec<SeatView>, usize)> {
    let all = seats::store::all(cx, id).await?;
    let faces = Faces::load(cx, all.iter().map(|seat| seat.person)).await?;
    let of = |term: seats::Term| all.iter().filter(move |seat| seat.term(visit.now) == term);
    let view = |seat: &seats::Seat| SeatView {
        person: faces.view(visit, seat.person),
        kind: wording::seat(t::Texts::new(visit.lang), seat.kind()),
    };
    let running = of(seats::Term::Running).map(view).collect();
    Ok((running, of(seats::Term::Expired).count()))
}

async fn parent(cx: &mut Cx, chamber: &Chamber) -> Result<Option<(SubjectId, String)>, Problem> {
    let Some(from) = chamber.council.formed_from else { return Ok(None) };
    Ok(subjects::find(cx, from).await?.map(|council| (council.id, council.title)))
}
