//! A decision on its page.

use super::actions;
use super::index::mark;
use super::model::{Part, Verdict as Turned};
use super::store::{self, Decider, Review};
use super::verbs::Reviewed;
use crate::councils::{Head, Part as Tab};
use crate::proposals::Choice;
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::Faces;
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{Choice as Offer, PersonView, TimeView};
use web::{App, FieldErrors, Page, Problem, Visit};
use web::{civil, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "decisions/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    number: String,
    heading: String,
    kind: &'static str,
    mark: Mark,
    at: TimeView,
    review_on: String,
    html: String,
    /// Its other parts: heading and HTML.
    parts: Vec<(&'static str, String)>,
    deciders: Vec<DeciderView>,
    dissent: Vec<DeciderView>,
    supersedes: Option<(SubjectId, String)>,
    superseded_by: Option<(SubjectId, String)>,
    proposal: Option<SubjectId>,
    meeting: Option<SubjectId>,
    /// What it governs, as far as the viewer may see it: address and title.
    affects: Vec<(String, String)>,
    reviews: Vec<ReviewView>,
    keeps: bool,
    verdicts: Vec<Offer>,
    typed: Reviewed,
    errors: FieldErrors,
    foot: Vec<Shown>,
}

/// Somebody who decided, or differed.
#[cfg_attr(test, derive(playhouse::Sample))]
struct DeciderView {
    person: PersonView,
    choice: &'static str,
    reason: String,
}

/// What turned out.
#[cfg_attr(test, derive(playhouse::Sample))]
struct ReviewView {
    by: String,
    at: TimeView,
    label: &'static str,
    tone: &'static str,
    icon: &'static str,
    text: String,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("{} {}", self.number, self.heading)
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(&app, visit, id.parse()?, Reviewed::default(), FieldErrors::new()).await
}

/// The page with what came back from the form of a review.
///
/// # Errors
/// If it can't be shown.
pub(super) async fn again(app: &App, visit: Visit, id: SubjectId, typed: Reviewed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    typed: Reviewed,
    errors: FieldErrors,
) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let (chamber, decision) = actions::find(cx, id).await?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let text = subjects::text(cx, &subject).await?;
    let deciders = store::deciders(cx, id).await?;
    let reviews = store::reviews(cx, id).await?;
    let asked = deciders.iter().map(|one| one.person).chain(reviews.iter().map(|one| one.by));
    let faces = Faces::load(cx, asked).await?;
    let affects = governed(cx, app, id).await?;
    let (dissent, agreed): (Vec<&Decider>, Vec<&Decider>) = deciders.iter().partition(|one| one.dissents);
    let view = |one: &Decider| decider(visit, &faces, one);
    let anchor = Anchor::Subject(subject);
    Ok(Show {
        t,
        head: Head::below(cx, visit, &chamber, Tab::Decisions).await?,
        id,
        number: wording::number(decision.year, decision.number),
        heading: decision.title.clone(),
        kind: wording::decision(t, decision.kind()),
        mark: mark(t, &decision, visit.now),
        at: visit.time(id.made_at()),
        review_on: civil::day_said(decision.review_on, visit),
        html: prose::resolved(cx, &text.html).await?,
        parts: parts(cx, t, id).await?,
        deciders: agreed.into_iter().map(view).collect(),
        dissent: dissent.into_iter().map(view).collect(),
        supersedes: numbered(cx, decision.supersedes).await?,
        superseded_by: numbered(cx, decision.superseded_by).await?,
        proposal: decision.proposal,
        meeting: decision.meeting,
        affects,
        reviews: reviews.iter().map(|one| review(visit, &faces, one)).collect(),
        keeps: policy::Keep.judge(&visit.viewer, &chamber) == Verdict::Allowed,
        verdicts: verdicts(t, &typed),
        typed,
        errors,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
    })
}

/// What it governs that this viewer may see. That there is more says nothing to them.
async fn governed(cx: &mut Cx, app: &App, id: SubjectId) -> db::Result<Vec<(String, String)>> {
    let mut seen = Vec::new();
    for one in store::affects(cx, id).await? {
        if let Some(subject) = subjects::find(cx, one).await? {
            seen.push((app.slices.kinds.url(&subject), prose::called(&subject)));
        }
    }
    Ok(seen)
}

async fn parts(cx: &mut Cx, t: t::Texts, id: SubjectId) -> db::Result<Vec<(&'static str, String)>> {
    let there = store::parts(cx, id).await?;
    let mut shown = Vec::new();
    for part in Part::ALL {
        if let Some((_, _, html)) = there.iter().find(|(name, ..)| name == part.name()) {
            shown.push((wording::part(t, part), prose::resolved(cx, html).await?));
        }
    }
    Ok(shown)
}

async fn numbered(cx: &mut Cx, id: Option<SubjectId>) -> db::Result<Option<(SubjectId, String)>> {
    let Some(id) = id else { return Ok(None) };
    let there = store::one(cx, id).await?;
    Ok(there.map(|one| (id, format!("{} {}", wording::number(one.year, one.number), one.title))))
}

fn decider(visit: &Visit, faces: &Faces, one: &Decider) -> DeciderView {
    let t = t::Texts::new(visit.lang);
    let choice = Choice::from_name(&one.choice_name).map_or("", |choice| wording::choice(t, choice).0);
    DeciderView { person: faces.view(visit, one.person), choice, reason: one.reason.clone() }
}

fn review(visit: &Visit, faces: &Faces, one: &Review) -> ReviewView {
    let (label, tone, icon) = wording::verdict(t::Texts::new(visit.lang), Turned::stored(&one.verdict_name));
    ReviewView { by: faces.name(one.by), at: visit.time(one.id.made_at()), label, tone, icon, text: one.text.clone() }
}

fn verdicts(t: t::Texts, typed: &Reviewed) -> Vec<Offer> {
    let offer =
        |one: &Turned| web::view::Choice::of(one.name(), wording::verdict(t, *one).0, typed.verdict == one.name());
    Turned::ALL.iter().map(offer).collect()
}
