//! The desk of a blog: drafts and what to write about; for leaders first the comments that wait for them, and rhythm and mix.

use super::model::{Pulse, days_since, mix, pulse};
use super::suggestions::{self, Suggestion};
use super::waiting::{self, Waiting};
use crate::blogs::{Head, Journal, Part, journal};
use crate::broadcasts::{self, ComparisonView};
use crate::drafts::{Draft, Sheet, Stand};
use crate::posts::ContentKind;
use crate::{comments, drafts, policy, posts, staged, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::{Rule, grant};
use kernel::{DraftId, SubjectId, Timestamp, Verdict};
use std::time::Duration;
use web::faces::Faces;
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit};

/// The window of the mix and of the reply rate.
const WINDOW: Duration = Duration::from_secs(90 * 86_400);
/// Comments are looked at for so long: what nobody answered in a year, nobody answers.
const LONGEST: Duration = Duration::from_secs(365 * 86_400);

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "desk/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    waiting: Vec<Waiting>,
    /// How many more wait than are shown.
    waiting_more: usize,
    /// "9 of 12 comments of the last 90 days were answered within five working days."
    rate: String,
    drafts: Vec<DraftLine>,
    /// New versions of published posts that wait for the visitor: post and title.
    versions: Vec<(SubjectId, String)>,
    pulse: PulseView,
    mix: Vec<Portion>,
    suggestions: Vec<Suggestion>,
    lists: Vec<ComparisonView>,
    is_own: bool,
    /// Whether the visitor keeps the blog.
    keeps: bool,
    may_draft: bool,
}

/// A draft in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct DraftLine {
    id: DraftId,
    title: String,
    by: PersonView,
    at: TimeView,
    stand: Stand,
}

/// Where the blog stands with its rhythm.
#[cfg_attr(test, derive(playhouse::Sample))]
struct PulseView {
    word: String,
    tone: &'static str,
    icon: &'static str,
    detail: String,
}

/// A kind of content, and how many posts brought it.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Portion {
    kind: &'static str,
    label: &'static str,
    count: i64,
    /// Of the largest count, for the picture: 0 to 100.
    share: i64,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.desk())
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let journal = journal(cx, id).await?;
    let journal = grant(cx.viewer(), journal, &policy::Sit)?;
    // Elsewhere each author answers for themselves.
    let all =
        if journal.whose().leads() { comments::of_blog(cx, id, visit.now.minus(LONGEST)).await? } else { Vec::new() };
    let (waiting, waiting_more) = waiting::of(cx, app, visit, &all).await?;
    let window = visit.now.minus(WINDOW);
    let (answered, counted) = comments::rate(all.iter().filter(|one| one.id.made_at() >= window), visit.now);
    let versions =
        if journal.is_published_by(&visit.viewer) { staged::store::waiting(cx, id).await? } else { Vec::new() };
    let compared = broadcasts::compared(cx, id, visit.now).await?;
    Ok(Show {
        t,
        head: Head::of(cx, visit, &journal, Part::Desk).await?,
        waiting,
        waiting_more,
        rate: if counted == 0 { t.rate_none().to_owned() } else { t.rate_of(answered, counted) },
        drafts: drafted(cx, visit, &journal).await?,
        versions,
        pulse: pulsing(cx, visit, &journal).await?,
        mix: mixed(t, &posts::store::mix(cx, id, window).await?),
        suggestions: suggestions::load(cx, app, visit, id).await?,
        lists: compared.iter().map(|one| ComparisonView::of(visit, one)).collect(),
        is_own: journal.is_own(&visit.viewer),
        keeps: journal.is_kept_by(&visit.viewer),
        may_draft: policy::Draft.judge(&visit.viewer, &journal) == Verdict::Allowed,
    })
}

async fn drafted(cx: &mut Cx, visit: &Visit, journal: &Journal) -> db::Result<Vec<DraftLine>> {
    let t = t::Texts::new(visit.lang);
    let all = drafts::readable(cx, journal).await?;
    let faces = Faces::load(cx, all.iter().flat_map(Stand::people)).await?;
    let line = |sheet: &Sheet| DraftLine {
        id: sheet.draft.id,
        title: titled(t, &sheet.draft),
        by: faces.view(visit, sheet.draft.changed_by),
        at: visit.time(sheet.draft.changed_at),
        stand: Stand::of(visit, &faces, sheet),
    };
    Ok(all.iter().map(line).collect())
}

fn titled(t: t::Texts, draft: &Draft) -> String {
    match draft.title.trim() {
        "" if draft.source.trim().is_empty() => t.untitled().to_owned(),
        "" => markup::excerpt(&markup::plain(&draft.source)),
        title => title.to_owned(),
    }
}

async fn pulsing(cx: &mut Cx, visit: &Visit, journal: &Journal) -> db::Result<PulseView> {
    let t = t::Texts::new(visit.lang);
    let id = journal.subject.id;
    let moments = posts::store::moments(cx, &[id]).await?.remove(&id).unwrap_or_default();
    let (last, goal) = (moments.last().copied(), journal.blog.goal_days);
    let (word, tone, icon) =
        if journal.is_written() { beat(t, pulse(last, goal, visit.now)) } else { (t.closed().to_owned(), "", "lock") };
    Ok(PulseView { word, tone, icon, detail: since(t, last, goal, visit.now) })
}

fn beat(t: t::Texts, pulse: Pulse) -> (String, &'static str, &'static str) {
    match pulse {
        Pulse::Silent => (t.pulse_silent().to_owned(), "", "clock"),
        Pulse::InTime(days) => (t.pulse_in_time(days), "good", "check"),
        Pulse::DueToday => (t.pulse_due().to_owned(), "warn", "clock"),
        Pulse::Late(days) => (t.pulse_late(days), "bad", "warning"),
    }
}

fn since(t: t::Texts, last: Option<Timestamp>, goal: i64, now: Timestamp) -> String {
    last.map_or_else(|| t.pulse_goal(goal), |last| t.pulse_since(days_since(last, now), goal))
}

fn mixed(t: t::Texts, counted: &[(String, i64)]) -> Vec<Portion> {
    let all = mix(counted);
    let most = all.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    let part = |(kind, count): (ContentKind, i64)| Portion {
        kind: kind.name(),
        label: wording::kind(t, kind),
        count,
        share: count * 100 / most,
    };
    all.into_iter().map(part).collect()
}
