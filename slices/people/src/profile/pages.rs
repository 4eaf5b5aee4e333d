//! A person's page, and the form of one's own.

use super::Profile;
use super::model::{Term, Typed, day_of};
use super::{Face, actions, function, languages, store};
use crate::policy::profiles::{Edit, Keep, See, Sight, sight};
use crate::settings::{Section, sections};
use crate::t;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use kernel::{PersonId, PersonKind, Rule, Verdict};
use texts::Moment;
use web::flash::Flash;
use web::panels::{Anchor, Place, Shown};
use web::view::PersonView;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Result, Visit};

/// Longest chain of managers that is shown.
const CHAIN: usize = 4;
/// Most reports that are shown.
const REPORTS: usize = 60;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "profile/show.html")]
struct ShowPage {
    t: t::Texts,
    person: PersonView,
    pronouns: String,
    role: String,
    kind: &'static str,
    works_here: String,
    away: String,
    local_time: String,
    bio: String,
    ask_me_about: String,
    facts: Vec<Line>,
    skills: Vec<Line>,
    chain: Vec<PersonView>,
    reports: Vec<PersonView>,
    panels: Vec<Shown>,
    may_edit: bool,
    may_keep: bool,
}

/// A word about a person, and where others with the same are found.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    label: &'static str,
    value: String,
    href: String,
}

impl Page for ShowPage {
    fn title(&self) -> String {
        self.person.name.clone()
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(person): Path<String>) -> Result {
    let id: PersonId = person.parse()?;
    let (slices, company, around) = (app.clone(), app.company(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let profile = store::find(cx, id).await?.ok_or(Problem::NotFound)?;
        let profile = grant(cx.viewer(), profile, &See)?;
        let mut page = face_page(cx, &around, &profile, &company);
        if sight(cx.viewer(), &profile) == Some(Sight::All) {
            fill(cx, &around, &profile, &mut page).await?;
        }
        page.panels = slices.slices.panels.at(cx, &around, Place::Profile, &Anchor::Person(id)).await?;
        Ok(page)
    })
    .await
}

/// What everybody sees who may see the person at all.
fn face_page(cx: &Cx, visit: &Visit, profile: &Profile, company: &str) -> ShowPage {
    let t = t::Texts::new(visit.lang);
    let face = Face {
        id: profile.id,
        name: profile.name.clone(),
        title: String::new(),
        photo: profile.photo,
        kind: profile.kind,
        left_at: profile.left_at,
    };
    let allowed = |verdict| verdict == Verdict::Allowed;
    let (kind, works_here) = match profile.kind {
        PersonKind::Employee if profile.left_at.is_some() => ("", t.profile_worked_here(company)),
        PersonKind::Employee => ("", t.profile_works_here(company)),
        PersonKind::Guest => (t.kind_guest(), String::new()),
        PersonKind::Customer => (t.kind_customer(), String::new()),
    };
    ShowPage {
        t,
        person: face.view(cx.viewer()),
        pronouns: String::new(),
        role: profile.company.clone().unwrap_or_default(),
        kind,
        works_here,
        away: String::new(),
        local_time: String::new(),
        bio: String::new(),
        ask_me_about: String::new(),
        facts: Vec::new(),
        skills: Vec::new(),
        chain: Vec::new(),
        reports: Vec::new(),
        panels: Vec::new(),
        may_edit: allowed(Edit.judge(cx.viewer(), profile)),
        may_keep: allowed(Keep.judge(cx.viewer(), profile)),
    }
}

/// What colleagues and the person see besides.
async fn fill(cx: &mut Cx, visit: &Visit, profile: &Profile, page: &mut ShowPage) -> db::Result<()> {
    let here = profile.company.as_deref().unwrap_or(&profile.unit);
    let both: Vec<_> = [profile.title.as_str(), here].into_iter().filter(|part| !part.is_empty()).collect();
    page.role = both.join(" · ");
    page.works_here.clear();
    if profile.left_at.is_some() {
        return Ok(());
    }
    let spoken = store::terms(cx, profile.id, Term::Language).await?;
    page.pronouns.clone_from(&profile.pronouns);
    page.bio.clone_from(&profile.bio);
    page.ask_me_about.clone_from(&profile.ask_me_about);
    page.away = away(visit, profile);
    page.local_time = local_time(visit, profile);
    page.facts = facts(visit, profile, &spoken);
    let skills = store::terms(cx, profile.id, Term::Skill).await?;
    page.skills = skills.into_iter().map(|skill| found_by("", "skill", &skill, skill.clone())).collect();
    page.chain = chain(cx, profile.manager).await?;
    let reports = store::reports(cx, profile.id, REPORTS).await?;
    page.reports = reports.iter().map(|face| face.view(cx.viewer())).collect();
    Ok(())
}

fn away(visit: &Visit, profile: &Profile) -> String {
    let t = t::Texts::new(visit.lang);
    if !profile.is_away(visit.now) {
        return String::new();
    }
    let Some(until) = profile.away_until else { return t.profile_away_open(&profile.away_text) };
    let zone = profile.zone.parse().unwrap_or_default();
    let day = Moment::from(until.millis()).day(visit.lang, &zone, visit.now.millis().into());
    if profile.away_text.is_empty() { t.profile_away(day) } else { t.profile_away_because(day, &profile.away_text) }
}

/// The time on their watch, where it differs from the reader's.
fn local_time(visit: &Visit, profile: &Profile) -> String {
    let Ok(zone) = profile.zone.parse::<texts::Zone>() else { return String::new() };
    let now = Moment::from(visit.now.millis());
    let (there, here) = (now.iso(&zone), now.iso(&visit.zone));
    if there[10..] == here[10..] {
        return String::new();
    }
    let city = zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
    t::Texts::new(visit.lang).profile_local_time(&there[11..16], city)
}

fn facts(visit: &Visit, profile: &Profile, spoken: &[String]) -> Vec<Line> {
    let t = t::Texts::new(visit.lang);
    let mail = profile.email.clone().unwrap_or_default();
    let languages: Vec<_> = spoken.iter().map(|code| languages::name(visit.lang, code)).collect();
    let function =
        if profile.function.is_empty() { String::new() } else { function::name(visit.lang, &profile.function) };
    let lines = vec![
        found_by(t.profile_unit(), "unit", &profile.unit, profile.unit.clone()),
        found_by(t.profile_function(), "function", &profile.function, function),
        found_by(t.profile_location(), "location", &profile.location, profile.location.clone()),
        Line { label: t.profile_working_hours(), value: profile.working_hours.clone(), href: String::new() },
        Line { label: t.profile_languages(), value: texts::list(&languages, visit.lang), href: String::new() },
        Line { label: t.profile_mail(), href: format!("mailto:{mail}"), value: mail },
    ];
    let filled = lines.into_iter().filter(|line| !line.value.is_empty());
    // Guests and customers are in no directory that a filter could lead to.
    filled.map(|line| if visit.viewer.is_employee() { line } else { Line { href: String::new(), ..line } }).collect()
}

fn found_by(label: &'static str, filter: &str, wanted: &str, value: String) -> Line {
    let query = percent_encoding::utf8_percent_encode(wanted, percent_encoding::NON_ALPHANUMERIC);
    Line { label, value, href: format!("/people?{filter}={query}") }
}

/// From the highest manager that is shown down to one's own.
async fn chain(cx: &mut Cx, first: Option<PersonId>) -> db::Result<Vec<PersonView>> {
    let mut above = Vec::new();
    let mut next = first;
    while let Some(manager) = next.filter(|manager| above.len() < CHAIN && !above.contains(manager)) {
        above.push(manager);
        next = store::manager_of(cx, manager).await?;
    }
    let faces = store::faces(cx, &above).await?;
    let ordered = above.iter().rev().filter_map(|id| faces.iter().find(|face| face.id == *id));
    Ok(ordered.map(|face| face.view(cx.viewer())).collect())
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "profile/edit.html")]
struct EditPage {
    t: t::Texts,
    sections: Vec<Section>,
    person: PersonView,
    typed: Typed,
    locked: Vec<(&'static str, String)>,
    keepers: Vec<PersonView>,
    company: String,
    is_from_directory: bool,
    errors: FieldErrors,
}

impl Page for EditPage {
    fn title(&self) -> String {
        self.t.settings_profile().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit) -> Result {
    let (company, around) = (app.company(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| edit_page(cx, &around, company, None).await).await
}

pub(super) async fn update(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> Result {
    let (lang, sent) = (visit.lang, typed.clone());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::update(cx, lang, sent).await).await {
        Ok(()) => Ok(web::flash::go(&app, "/settings/profile", Flash::good(t::Texts::new(lang).saved()))),
        Err(Problem::Invalid(errors)) => {
            let (company, around) = (app.company(), visit.clone());
            app.show(visit, async move |cx: &mut Cx| edit_page(cx, &around, company, Some((typed, errors))).await).await
        }
        Err(problem) => Err(problem),
    }
}

async fn edit_page(
    cx: &mut Cx,
    visit: &Visit,
    company: String,
    back: Option<(Typed, FieldErrors)>,
) -> Result<EditPage, Problem> {
    let profile = store::find(cx, visit.person()?).await?.ok_or(Problem::NotFound)?;
    let profile = grant(cx.viewer(), profile, &Edit)?;
    let (typed, errors) = match back {
        Some(back) => back,
        None => (typed_of(cx, visit, &profile).await?, FieldErrors::new()),
    };
    let manager: Vec<_> = profile.manager.into_iter().collect();
    let manager = store::faces(cx, &manager).await?.pop().map(|face| face.name).unwrap_or_default();
    Ok(EditPage {
        t: t::Texts::new(visit.lang),
        sections: sections(visit),
        person: PersonView::new(profile.id, &profile.name, &profile.title, profile.photo, profile.kind),
        locked: locked(visit, &profile, manager),
        keepers: store::keepers(cx).await?.iter().map(|face| face.view(cx.viewer())).collect(),
        company,
        is_from_directory: profile.is_from_directory(),
        typed,
        errors,
    })
}

async fn typed_of(cx: &mut Cx, visit: &Visit, profile: &Profile) -> db::Result<Typed> {
    let spoken = store::terms(cx, profile.id, Term::Language).await?;
    let languages: Vec<_> = spoken.iter().map(|code| languages::name(visit.lang, code)).collect();
    Ok(Typed {
        name: Some(profile.name.clone()),
        title: Some(profile.title.clone()),
        location: Some(profile.location.clone()),
        pronouns: profile.pronouns.clone(),
        working_hours: profile.working_hours.clone(),
        bio: profile.bio.clone(),
        ask_me_about: profile.ask_me_about.clone(),
        skills: store::terms(cx, profile.id, Term::Skill).await?.join(", "),
        languages: languages.join(", "),
        away_text: profile.away_text.clone(),
        away_until: profile.away_until.map(|until| day_of(until, &profile.zone)).unwrap_or_default(),
    })
}

/// What the person sees here but corrects elsewhere.
fn locked(visit: &Visit, profile: &Profile, manager: String) -> Vec<(&'static str, String)> {
    let t = t::Texts::new(visit.lang);
    let function =
        if profile.function.is_empty() { String::new() } else { function::name(visit.lang, &profile.function) };
    let own = [
        (t.profile_name(), profile.name.clone()),
        (t.profile_title(), profile.title.clone()),
        (t.profile_location(), profile.location.clone()),
    ];
    let mut lines = if profile.is_from_directory() { own.to_vec() } else { Vec::new() };
    if profile.kind == PersonKind::Employee {
        lines.extend([
            (t.profile_unit(), profile.unit.clone()),
            (t.profile_function(), function),
            (t.profile_manager(), manager),
        ]);
    }
    lines
}
