//! Putting the plan together: what is offered and why, what is chosen, what may be expected of it.

use super::HOME;
use super::actions;
use super::adopt;
use super::card::{Hint, hints};
use super::picture::Picture;
use super::store;
use crate::policy;
use crate::steps::{Stage, Step};
use crate::t::{self, Texts};
use crate::wording;
use askama::Template;
use axum::extract::State;
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use maturity::catalogue::Horizon;
use maturity::planning;
use maturity::{Block, Instrument, Kind};
use serde::Deserialize;
use web::civil;
use web::faces;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Fields, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "plans/draft.html")]
pub(crate) struct Draft {
    pub t: Texts,
    pub tabs: Vec<Choice>,
    pub is_adopted: bool,
    pub is_proposed: bool,
    /// The round that it stands on: its title and the kind.
    pub placed: Option<(String, String)>,
    /// What is uncertain about it.
    pub doubt: String,
    /// The first direction, for laggards to choose.
    pub directions: Vec<Choice>,
    pub chosen: Vec<Chosen>,
    pub horizons: Vec<Offered>,
    /// What each block could come to.
    pub outlooks: Vec<OutlookView>,
    /// Whether the block to be raised would be mature then.
    pub reaches: bool,
    pub shows_soon: bool,
    pub members_url: String,
    /// The councils that the viewer may ask: the address of a new proposal, and the name.
    pub councils: Vec<(String, String)>,
    pub has_council: bool,
    pub plan_url: String,
    pub reason: String,
    pub errors: FieldErrors,
}

/// An action that was chosen.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Chosen {
    pub code: String,
    pub title: String,
    pub owners: Vec<Choice>,
    pub due: String,
    pub visible: bool,
    pub is_proposed: bool,
}

/// What is offered in a horizon.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Offered {
    pub code: &'static str,
    pub label: String,
    pub hints: Vec<Hint>,
}

/// What a block could come to.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct OutlookView {
    pub block: String,
    pub today: String,
    /// If everything in now succeeds.
    pub now: String,
    /// If everything in the plan succeeds.
    pub chosen: String,
    /// Whether it is the one to be raised.
    pub raised: bool,
}

impl Page for Draft {
    fn title(&self) -> String {
        if self.is_adopted { self.t.change_plan() } else { self.t.draft_plan() }.to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> web::Result {
    page(app, visit, Fields::default(), FieldErrors::new()).await
}

async fn page(app: App, visit: Visit, typed: Fields, errors: FieldErrors) -> web::Result {
    let (house, reader) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &reader, &typed, errors).await).await
}

/// Which side first.
#[derive(Deserialize)]
pub(super) struct Direction {
    #[serde(default)]
    direction: String,
}

pub(super) async fn direction(State(app): State<App>, visit: Visit, Form(typed): Form<Direction>) -> web::Result {
    let (lang, direction) = (visit.lang, typed.direction);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::choose_direction(cx, lang, &direction).await).await?;
    Ok(go(&app, "/journey/plan/draft", Flash::good(t::Texts::new(lang).said_saved())))
}

pub(super) async fn propose(State(app): State<App>, visit: Visit) -> web::Result {
    let lang = visit.lang;
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::propose(cx, lang).await).await {
        Ok(_) => Ok(go(&app, "/journey/plan/draft#decide", Flash::good(t::Texts::new(lang).said_proposed()))),
        Err(problem) => refused(app, visit, Fields::default(), problem).await,
    }
}

pub(super) async fn adopt(State(app): State<App>, visit: Visit, typed: Fields) -> web::Result {
    let (lang, reason) = (visit.lang, typed.first("reason").to_owned());
    match app.write(&visit.viewer, async move |cx: &mut Cx| adopt::adopt(cx, lang, &reason).await).await {
        Ok(()) => Ok(go(&app, "/journey/plan", Flash::good(t::Texts::new(lang).said_adopted()))),
        Err(problem) => refused(app, visit, typed, problem).await,
    }
}

/// The page once more, with what is missing and what was typed.
///
/// # Errors
/// If it is no refusal.
pub(crate) async fn refused(app: App, visit: Visit, typed: Fields, problem: Problem) -> web::Result {
    match problem {
        Problem::Invalid(errors) => page(app, visit, typed, errors).await,
        Problem::Conflict(sentence) | Problem::Forbidden(Some(sentence)) => {
            page(app, visit, typed, FieldErrors::one("reason", sentence)).await
        }
        other => Err(other),
    }
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, typed: &Fields, errors: FieldErrors) -> Result<Draft, Problem> {
    let around = actions::around(cx).await?.ok_or(Problem::NotFound)?;
    let around = grant(cx.viewer(), around, &policy::Lead)?.into_inner();
    let picture = Picture::load(cx, around).await?;
    let (t, lang) = (Texts::new(visit.lang), visit.lang);
    let members = faces::employees(cx, picture.around.plan.space).await?;
    let chosen: Vec<&Step> = picture.steps.iter().filter(|step| step.is_in()).collect();
    let codes = || chosen.iter().map(|step| step.action.as_str());
    let (outlooks, reaches) = outlooks(t, &picture, &chosen);
    let offered = |horizon: Horizon| Offered {
        code: horizon.code(),
        label: horizon_label(t, horizon).to_owned(),
        hints: hints(lang, &picture, &app.slices.evidence, horizon),
    };
    Ok(Draft {
        t,
        tabs: app.slices.panels.journey(cx, visit, HOME).await?,
        is_adopted: picture.is_adopted(),
        is_proposed: picture.around.plan.phase() == super::Phase::Proposed,
        placed: picture.placed.as_ref().map(|placed| {
            let kind = picture.situation.kind.map_or(t.kind_none(), |kind| wording::kind(t, kind));
            (placed.title.clone(), kind.to_owned())
        }),
        doubt: if picture.placed.is_some() { doubts(t, &picture) } else { String::new() },
        directions: directions(t, &picture),
        outlooks,
        reaches,
        shows_soon: planning::shows_soon(codes()),
        chosen: chosen.iter().map(|step| chosen_view(visit, &members, step, typed)).collect(),
        horizons: Horizon::ALL.map(offered).into_iter().filter(|offered| !offered.hints.is_empty()).collect(),
        members_url: members_url(&picture),
        councils: councils(cx, app, visit, &picture).await?,
        has_council: store::has_council(cx).await?,
        plan_url: app.address("/journey/plan"),
        reason: typed.first("reason").to_owned(),
        errors,
    })
}

fn members_url(picture: &Picture) -> String {
    picture.around.standing.as_ref().map(|space| format!("/spaces/{}/members", space.slug)).unwrap_or_default()
}

/// Where a proposal to adopt the plan is opened, for each council that the viewer sees.
async fn councils(cx: &mut Cx, app: &App, visit: &Visit, picture: &Picture) -> db::Result<Vec<(String, String)>> {
    let t = Texts::new(visit.lang);
    if picture.around.plan.phase() != super::Phase::Proposed {
        return Ok(Vec::new());
    }
    let body = t.proposal_text(app.address("/journey/plan"));
    let plan = picture.around.plan.subject.map(|id| id.to_string()).unwrap_or_default();
    let asked =
        [("title", t.proposal_title()), ("body", &body), ("process", "consent"), ("kind", "plan"), ("affects", &plan)];
    let query: Vec<String> = asked.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    let all = store::councils(cx).await?;
    let link = |(id, name)| (format!("/council/{id}/proposals/new?{}", query.join("&")), name);
    Ok(all.into_iter().map(link).collect())
}

/// Percent-encodes a value of a query.
fn escaped(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let each = text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    each.collect()
}

/// What is uncertain about where the organisation stands, in a sentence; nothing where it is clear.
fn doubts(t: Texts, picture: &Picture) -> String {
    let kinds: Vec<&str> = picture.situation.borderline.iter().map(|kind| wording::kind(t, *kind)).collect();
    let provisional = picture.placed.as_ref().is_some_and(|placed| placed.provisional);
    match (picture.situation.kind, kinds.is_empty(), provisional) {
        (None, _, _) => t.doubt_no_kind().to_owned(),
        (Some(_), false, _) => t.doubt_borderline(kinds.join(t.or_between())),
        (Some(_), true, true) => t.doubt_provisional().to_owned(),
        (Some(Kind::EnterpriseMature), true, false) if !picture.situation.bridged => t.doubt_islands().to_owned(),
        _ => String::new(),
    }
}

fn directions(t: Texts, picture: &Picture) -> Vec<Choice> {
    if picture.situation.kind != Some(Kind::Laggard) {
        return Vec::new();
    }
    let chosen = picture.situation.direction;
    vec![
        wording::offer("", t.direction_undecided(), chosen.is_none()),
        wording::offer("internal", wording::block(t, Block::Internal), chosen == Some(Block::Internal)),
        wording::offer("external", wording::block(t, Block::External), chosen == Some(Block::External)),
    ]
}

fn horizon_label(t: Texts, horizon: Horizon) -> &'static str {
    match horizon {
        Horizon::Now => t.horizon_now(),
        Horizon::Next => t.horizon_next(),
        Horizon::Later => t.horizon_later(),
    }
}

/// What each block could come to, and whether the one to be raised would be called mature, if everything now succeeds.
fn outlooks(t: Texts, picture: &Picture, chosen: &[&Step]) -> (Vec<OutlookView>, bool) {
    let (smi, raised) = (Instrument::current(), picture.situation.raised());
    let due_now = picture.offered.iter().filter(|one| one.horizon == Horizon::Now);
    let now = planning::preview(smi, &picture.situation, due_now.map(|one| one.action.id.as_str()));
    let then = planning::preview(smi, &picture.situation, chosen.iter().map(|step| step.action.as_str()));
    let number = |value: f64| wording::number(t.lang(), value, 2);
    let reaches = now.iter().any(|one| raised == Some(one.block) && one.reaches_maturity());
    let view = |(now, then): (&planning::Outlook, &planning::Outlook)| OutlookView {
        block: wording::block(t, now.block).to_owned(),
        today: number(now.now),
        now: number(now.then),
        chosen: number(then.then),
        raised: raised == Some(now.block),
    };
    (now.iter().zip(&then).map(view).collect(), reaches)
}

/// What was typed and came back counts more than what is stored.
fn chosen_view(visit: &Visit, members: &[faces::Member], step: &Step, typed: &Fields) -> Chosen {
    let (owner, due) = (format!("owner-{}", step.action), format!("due-{}", step.action));
    let came_back = typed.0.contains_key(&owner);
    let owner = if came_back { typed.first(&owner).parse().ok() } else { step.owner };
    let stored = step.due.map(|due| civil::day_field(due, &visit.zone)).unwrap_or_default();
    Chosen {
        code: step.action.clone(),
        title: super::board::title(visit, step),
        owners: faces::choices(
            members,
            crate::t::Texts::new(visit.lang).choose_owner(),
            &owner.map(|owner| owner.to_string()).unwrap_or_default(),
        ),
        due: if came_back { typed.first(&due).to_owned() } else { stored },
        visible: step.of_catalogue().is_some_and(|action| action.visible),
        is_proposed: step.stage() == Stage::Proposed,
    }
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_query_holds_any_text() {
        assert_eq!(escaped("Plan für 2027?"), "Plan%20f%C3%BCr%202027%3F");
    }
}
