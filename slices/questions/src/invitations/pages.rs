//! The page on which colleagues are asked by name.

use super::{actions, store};
use crate::questions::{Asked, find};
use crate::{experts, policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{PersonId, SubjectId, Verdict};
use serde::Deserialize;
use web::faces::{self, Faces};
use web::flash::{Flash, go};
use web::view::{Choice, PersonView};
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[template(path = "invitations/index.html")]
pub(crate) struct Invite {
    pub t: t::Texts,
    pub id: String,
    pub title: String,
    pub people: Vec<Choice>,
    pub errors: FieldErrors,
}

/// Who was asked by name, as the question's page shows it.
#[derive(Default)]
pub(crate) struct Guests {
    pub all: Vec<Guest>,
    /// Whether the viewer may ask more.
    pub may_invite: bool,
}

/// Somebody who was asked.
pub(crate) struct Guest {
    pub id: String,
    pub face: PersonView,
    pub by: String,
    pub answered: bool,
    pub may_end: bool,
}

impl Guests {
    pub(crate) async fn load(cx: &mut Cx, visit: &Visit, asked: &Asked) -> db::Result<Self> {
        if visit.viewer.person().is_none() {
            return Ok(Self::default());
        }
        let all = store::of(cx, asked.subject.id).await?;
        let faces = Faces::load(cx, all.iter().flat_map(|one| [one.person, one.by])).await?;
        let guest = |one: store::Invitation| Guest {
            id: one.person.to_string(),
            face: faces.view(visit, one.person),
            by: faces.name(one.by),
            answered: one.answered,
            may_end: policy::TakeInvitationBack { concerned: vec![one.person, one.by] }.judge(&visit.viewer, asked)
                == Verdict::Allowed,
        };
        let may_invite = policy::Invite.judge(&visit.viewer, asked) == Verdict::Allowed;
        Ok(Self { all: all.into_iter().map(guest).collect(), may_invite })
    }
}

impl Page for Invite {
    fn title(&self) -> String {
        self.t.invite_title().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// Whom.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Whom {
    #[serde(default)]
    person: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    page(&app, visit, id.parse()?, String::new(), FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(whom): Form<Whom>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let t = t::Texts::new(lang);
    let Ok(person) = whom.person.parse::<PersonId>() else {
        return page(&app, visit, id, String::new(), FieldErrors::one("person", t.error_invite_nobody())).await;
    };
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::invite(cx, lang, id, person).await).await {
        Ok(()) => Ok(go(&app, &format!("/questions/{id}"), Flash::good(t.said_invited()))),
        Err(Problem::Invalid(errors)) => page(&app, visit, id, whom.person, errors).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(whom): Form<Whom>,
) -> web::Result {
    let (id, person): (SubjectId, PersonId) = (id.parse()?, whom.person.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, id, person).await).await?;
    let said = t::Texts::new(visit.lang).said_not_invited();
    Ok(go(&app, &format!("/questions/{id}"), Flash::good(said)))
}

async fn page(app: &App, visit: Visit, id: SubjectId, chosen: String, errors: FieldErrors) -> web::Result {
    let reader = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &reader, id, &chosen, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, chosen: &str, errors: FieldErrors) -> Result<Invite, Problem> {
    let (asked, _) = find(cx, id).await?;
    let asked = kernel::grant::grant(cx.viewer(), asked, &policy::Invite)?;
    let t = t::Texts::new(visit.lang);
    let guests = Guests::load(cx, visit, &asked).await?;
    let known = experts::store::of_question(cx, id).await?;
    let mut members = faces::members(cx, asked.subject.space).await?;
    let is_free = |person: PersonId| {
        let out = [Some(asked.subject.author), visit.viewer.person()].contains(&Some(person));
        !out && !guests.all.iter().any(|guest| guest.id == person.to_string())
    };
    members.retain(|member| is_free(member.id));
    // Those who know stand first; the others stay in the order of their names.
    members.sort_by_key(|member| !known.contains(&member.id));
    let mut people = faces::choices(&members, t.choose_person(), chosen);
    for (choice, member) in people.iter_mut().skip(1).zip(&members) {
        if known.contains(&member.id) {
            choice.label = t.knows_of_it(&choice.label);
        }
    }
    Ok(Invite { t, id: id.to_string(), title: asked.subject.title.clone(), people, errors })
}
