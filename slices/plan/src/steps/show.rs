//! The page of an action: what it is for, who owns it, what its evidence comes to, where it is done.

use super::actions::{self, Named};
use super::model::{Owned, Stage};
use super::store::{self, Step, Went};
use crate::plans::{self, Picture};
use crate::proof::{self, Line};
use crate::t::Texts;
use crate::{policy, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use maturity::catalogue::{self, Action};
use maturity::rules::Rules;
use std::collections::HashMap;
use texts::Lang;
use web::civil;
use web::faces::{self, Faces};
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{Choice, PersonView, TimeView};
use web::{App, FieldErrors, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "steps/show.html")]
pub(crate) struct Show {
    pub t: Texts,
    pub code: String,
    pub subject: String,
    pub heading: String,
    pub mark: Mark,
    pub state: &'static str,
    pub quotes: Vec<(String, String)>,
    /// How one sees that it is done, in the words of the catalogue.
    pub evidence: String,
    pub before: String,
    pub owner: Option<PersonView>,
    pub waits: bool,
    pub due: String,
    pub lines: Vec<Line>,
    /// Since when all conditions hold, and until when they must.
    pub holding: Option<(String, String)>,
    pub hold_days: i64,
    pub blocked: Vec<String>,
    /// Where it is done: address and label.
    pub way: Option<(String, String)>,
    pub waits_for: String,
    pub space: Option<(String, String)>,
    pub wants_space: bool,
    pub reason: String,
    pub history: Vec<HistoryLine>,
    pub may: May,
    pub owners: Vec<Choice>,
    pub due_field: String,
    pub spaces: Vec<Choice>,
    /// What was stated and came back, with what is wrong with it.
    pub typed: Stating,
    pub errors: FieldErrors,
    pub foot: Vec<Shown>,
    pub aside: Vec<Shown>,
}

/// What the viewer may do.
#[derive(Clone, Copy, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct May {
    pub lead: bool,
    pub accept: bool,
    pub give_back: bool,
    pub start: bool,
    pub look: bool,
    pub confirm: bool,
    pub link: bool,
    pub state: bool,
    pub end: bool,
    pub resume: bool,
}

/// A line in the history.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct HistoryLine {
    pub mark: Mark,
    pub at: TimeView,
    /// Nobody where the platform saw it, or where it was put in from elsewhere.
    pub by: String,
    pub seen: bool,
    pub reason: String,
}

/// What somebody states.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Stating {
    pub key: String,
    pub words: String,
    pub link: String,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("{} {}", self.code, self.heading)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
    fn live(&self) -> String {
        format!("thread:{}", self.subject)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(app, visit, Named::of(&id), Stating::default(), FieldErrors::new()).await
}

/// The page, with what came back and what is wrong with it.
///
/// # Errors
/// If it can't be shown.
pub(crate) async fn again(app: App, visit: Visit, named: Named, typed: Stating, errors: FieldErrors) -> web::Result {
    let (house, reader) = (app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Show, Problem> {
        let show = load(cx, &house, &reader, &named).await?;
        Ok(Show { typed, errors, ..show })
    };
    app.show(visit, work).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, named: &Named) -> Result<Show, Problem> {
    let owned = actions::find(cx, named).await?;
    let subject = match owned.step.subject {
        Some(subject) => subjects::find(cx, subject).await?,
        None => None,
    };
    let lines = proof::lines(cx, visit, &owned).await?;
    let history = store::history(cx, &owned.step.action).await?;
    let people = history.iter().filter_map(|went| went.by).chain(owned.step.owner);
    let faces = Faces::load(cx, people).await?;
    let may = may(visit, &owned);
    let action = owned.step.of_catalogue().ok_or(Problem::NotFound)?;
    let picture = Picture::load(cx, owned.around.clone()).await?;
    let anchor = subject.map(Anchor::Subject);
    let words = action.words(visit.lang);
    let (t, step) = (Texts::new(visit.lang), &owned.step);
    let blocked = picture.candidate(&step.action).map(|one| one.blocked.as_slice()).unwrap_or_default();
    Ok(Show {
        t,
        code: step.action.clone(),
        subject: step.subject.map(|id| id.to_string()).unwrap_or_default(),
        heading: words.title.clone(),
        mark: wording::mark(t, step, visit.now),
        state: step.stage().name(),
        quotes: quotes(visit.lang, action),
        evidence: words.evidence.clone(),
        before: if action.before.prepare { words.before.clone() } else { String::new() },
        owner: step.owner.map(|owner| faces.view(visit, owner)),
        waits: step.owner.is_some() && step.accepted_at.is_none(),
        due: step.due.map(|due| civil::day_said(due, visit)).unwrap_or_default(),
        lines,
        holding: proof::holding(cx, visit, step).await?,
        hold_days: Rules::current().of(&step.action).map_or(0, |rule| rule.hold_days),
        blocked: blocked.iter().map(|one| plans::hindrance(visit.lang, one)).collect(),
        way: way(cx, app, visit.lang, &step.action).await?,
        waits_for: plans::waits_for(visit.lang, &app.slices.evidence, &step.action),
        space: linked(cx, step).await?,
        wants_space: Rules::current().of(&step.action).is_some_and(maturity::rules::Rule::wants_space),
        reason: step.reason.clone(),
        history: history.iter().map(|went| line(visit, &faces, went)).collect(),
        owners: if may.lead { owners(cx, visit, &owned).await? } else { Vec::new() },
        due_field: step.due.map(|due| civil::day_field(due, &visit.zone)).unwrap_or_default(),
        spaces: if may.link { spaces(cx, visit, step).await? } else { Vec::new() },
        may,
        typed: Stating::default(),
        errors: FieldErrors::new(),
        foot: panels(cx, app, visit, Place::SubjectFoot, anchor.as_ref()).await?,
        aside: panels(cx, app, visit, Place::SubjectAside, anchor.as_ref()).await?,
    })
}

async fn panels(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    place: Place,
    anchor: Option<&Anchor>,
) -> db::Result<Vec<Shown>> {
    match anchor {
        Some(anchor) => app.slices.panels.at(cx, visit, place, anchor).await,
        None => Ok(Vec::new()),
    }
}

fn may(visit: &Visit, owned: &Owned) -> May {
    let (viewer, stage) = (&visit.viewer, owned.step.stage());
    let allowed = |verdict: Verdict| verdict == Verdict::Allowed;
    let lead = allowed(policy::Lead.judge(viewer, &owned.around));
    let own = allowed(policy::Accept.judge(viewer, owned));
    let drive = allowed(policy::Drive.judge(viewer, owned));
    let accepted = owned.step.accepted_at.is_some();
    May {
        lead: lead && owned.step.is_in(),
        accept: own && !accepted && owned.step.is_in(),
        give_back: own && stage.is_to_do(),
        start: drive && accepted && stage == Stage::Adopted,
        look: drive && stage.is_open(),
        confirm: lead && stage == Stage::Met,
        link: drive && owned.step.is_in(),
        state: allowed(policy::State.judge(viewer, owned)),
        end: lead && stage.is_open(),
        resume: lead && !owned.step.is_in(),
    }
}

fn quotes(lang: Lang, action: &Action) -> Vec<(String, String)> {
    let quote = |code: &String| Some((code.clone(), catalogue::sentence(code, lang)?.to_owned()));
    action.sentences.iter().filter_map(quote).collect()
}

/// Where the action is done: the address and what its button says.
async fn way(cx: &mut Cx, app: &App, lang: Lang, code: &str) -> db::Result<Option<(String, String)>> {
    match app.slices.evidence.way_in(code) {
        Some(way) => Ok(Some(((way.path)(cx).await?, (way.label)(lang)))),
        None => Ok(None),
    }
}

async fn linked(cx: &mut Cx, step: &Step) -> db::Result<Option<(String, String)>> {
    let named = match step.space {
        Some(space) => store::space_named(cx, space).await?,
        None => None,
    };
    Ok(named.map(|(slug, name)| (format!("/spaces/{slug}"), name)))
}

async fn owners(cx: &mut Cx, visit: &Visit, owned: &Owned) -> db::Result<Vec<Choice>> {
    let members = faces::employees(cx, owned.around.plan.space).await?;
    let chosen = owned.step.owner.map(|owner| owner.to_string()).unwrap_or_default();
    Ok(faces::choices(&members, crate::t::Texts::new(visit.lang).choose_owner(), &chosen))
}

async fn spaces(cx: &mut Cx, visit: &Visit, step: &Step) -> db::Result<Vec<Choice>> {
    let t = Texts::new(visit.lang);
    let own = match visit.viewer.person() {
        Some(me) => store::own_spaces(cx, me).await?,
        None => Vec::new(),
    };
    let each = own.into_iter().map(|(id, name)| wording::offer(id, name, step.space == Some(id)));
    Ok(std::iter::once(wording::offer("", t.no_space(), step.space.is_none())).chain(each).collect())
}

fn line(visit: &Visit, faces: &Faces, went: &Went) -> HistoryLine {
    HistoryLine {
        mark: wording::stage(Texts::new(visit.lang), Stage::stored(&went.to)),
        at: visit.time(went.id.made_at()),
        by: went.by.map(|by| faces.name(by)).unwrap_or_default(),
        seen: went.by.is_none() && matches!(Stage::stored(&went.to), Stage::Met | Stage::Regressed),
        reason: went.reason.clone(),
    }
}

/// The stage of many actions, for their cards in lists.
pub(super) fn marks<'c>(
    cx: &'c mut Cx,
    lang: Lang,
    ids: &'c [SubjectId],
) -> BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>> {
    async move {
        let stages = store::stages(cx, ids).await?;
        Ok(stages.into_iter().map(|(id, stage)| (id, wording::stage(Texts::new(lang), stage))).collect())
    }
    .boxed()
}
