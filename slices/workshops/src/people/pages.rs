//! The page of people: who takes part in which team, who was there, and the partners.

use super::store::{self, Participant, Partner};
use crate::teams::{self, Team};
use crate::workshops::{self, Head, Section, Stage};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{PartnerId, PersonId, SubjectId, TeamId, Verdict};
use serde::Deserialize;
use web::faces::{self, Faces};
use web::view::{Choice, PersonView};
use web::{App, FieldErrors, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "people/show.html")]
pub(crate) struct People {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    /// Those who take part, team by team; those without a team last.
    groups: Vec<Group>,
    count: String,
    partners: Vec<PartnerView>,
    may_join: bool,
    may_leave: bool,
    leads: bool,
    open: bool,
    takes_attendance: bool,
    /// How many teams there are, to begin the form with.
    teams: usize,
    members: Vec<Choice>,
    typed: Typed,
    errors: FieldErrors,
}

/// A team, or those without one.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Group {
    id: Option<TeamId>,
    name: String,
    lines: Vec<Line>,
}

/// Somebody who takes part.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: PersonId,
    person: PersonView,
    unit: String,
    attended: bool,
    teams: Vec<Choice>,
}

/// A partner on the page.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct PartnerView {
    pub id: PartnerId,
    pub organisation: String,
    pub person: String,
    pub brings: String,
}

impl PartnerView {
    /// As a page shows it.
    pub(crate) fn of(partner: Partner) -> Self {
        let Partner { id, organisation, person, brings, .. } = partner;
        Self { id, organisation, person, brings }
    }
}

impl Page for People {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.people())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What is typed in one of the forms.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    #[serde(default)]
    pub(super) person: String,
    #[serde(default)]
    pub(super) organisation: String,
    #[serde(default)]
    pub(super) contact: String,
    #[serde(default)]
    pub(super) brings: String,
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(&app, visit, id.parse()?, Typed::default(), FieldErrors::new()).await
}

/// The page with what came back from one of its forms.
pub(super) async fn again(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> Result<People, Problem> {
    let (t, gathering) = (t::Texts::new(visit.lang), workshops::gathering(cx, id).await?);
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let leads = may(policy::Lead.judge(&visit.viewer, &gathering));
    let joins = may(policy::Join.judge(&visit.viewer, &gathering));
    let (stage, joined) = (gathering.stage(), gathering.own.is_some());
    // As with the members of a space: names are for those who work here, and for those who belong there.
    let belongs = gathering.standing.as_ref().is_some_and(|space| space.role.is_some());
    let sees = visit.viewer.is_employee() || belongs;
    let people = if sees { store::all(cx, id).await? } else { Vec::new() };
    let teams = teams::store::all(cx, id).await?;
    let faces = Faces::load(cx, people.iter().map(|one| one.person)).await?;
    let members = if leads { faces::members(cx, gathering.workshop.space).await? } else { Vec::new() };
    let absent: Vec<_> =
        members.into_iter().filter(|member| !people.iter().any(|one| one.person == member.id)).collect();
    Ok(People {
        t,
        head: Head::of(cx, visit, &gathering, Section::People).await?,
        id,
        groups: if sees { groups(visit, &faces, &people, &teams) } else { Vec::new() },
        count: t.count_people(gathering.workshop.people),
        partners: store::partners(cx, id).await?.into_iter().map(PartnerView::of).collect(),
        may_join: joins && !joined && matches!(stage, Stage::Ready | Stage::Live),
        may_leave: joins && joined && stage.is_ahead(),
        leads,
        open: leads && stage.is_open(),
        takes_attendance: leads && stage != Stage::Draft,
        teams: if teams.is_empty() { 4 } else { teams.len() },
        members: faces::choices(&absent, t.choose_person(), &typed.person),
        typed,
        errors,
    })
}

fn groups(visit: &Visit, faces: &Faces, people: &[Participant], teams: &[Team]) -> Vec<Group> {
    let t = t::Texts::new(visit.lang);
    let line = |one: &Participant| {
        let own = |team: &Team| Choice::of(team.id, &team.name, one.team == Some(team.id));
        let none = Choice::of("", t.no_team(), one.team.is_none());
        Line {
            id: one.person,
            person: faces.view(visit, one.person),
            // Outsiders learn nothing of an employee's work.
            unit: if visit.viewer.is_employee() { one.unit.clone() } else { String::new() },
            attended: one.attended_at.is_some(),
            teams: std::iter::once(none).chain(teams.iter().map(own)).collect(),
        }
    };
    let of = |team: Option<TeamId>| people.iter().filter(|one| one.team == team).map(line).collect::<Vec<_>>();
    let mut groups: Vec<Group> = teams
        .iter()
        .map(|team| Group { id: Some(team.id), name: team.name.clone(), lines: of(Some(team.id)) })
        .collect();
    let rest = of(None);
    if !rest.is_empty() || groups.is_empty() {
        let name = if groups.is_empty() { t.participants() } else { t.no_team() };
        groups.push(Group { id: None, name: name.to_owned(), lines: rest });
    }
    groups
}
