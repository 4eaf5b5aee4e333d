//! Adding people to a space: naming them, seeing who was found, confirming.

use super::actions::{self, Adding};
use super::lookup::{Looked, look_up};
use super::store;
use crate::found::{self, Named};
use crate::invitations;
use crate::policy::Act;
use crate::refused::Refused;
use crate::spaces::head::{Belonging, Head, may};
use crate::spaces::{self, words};
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{PersonId, PersonKind, Role};
use web::flash::{self, Flash};
use web::view::{Choice, PersonView};
use web::{App, FieldErrors, Fields, Page, Visit};

/// What somebody typed to add people.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypedPeople {
    pub(crate) people: String,
    pub(crate) role: String,
    pub(crate) invites: bool,
}

/// The form to add people.
#[derive(Template)]
#[template(path = "members/new.html")]
pub(crate) struct New {
    pub(crate) t: Texts,
    pub(crate) head: Head,
    pub(crate) typed: TypedPeople,
    pub(crate) roles: Vec<Choice>,
    pub(crate) may_add: bool,
    pub(crate) errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.add_people_to(&self.head.name)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// `GET /spaces/{slug}/members/new`
pub(crate) async fn new(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    form(
        app,
        visit,
        slug,
        TypedPeople { role: Role::Member.name().to_owned(), ..TypedPeople::default() },
        FieldErrors::new(),
    )
    .await
}

async fn form(app: App, visit: Visit, slug: String, typed: TypedPeople, errors: FieldErrors) -> web::Result {
    let (load, house) = (visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let space = found::granted(cx, &Named::Slug(slug), &Act::Invite).await.map_err(|refused| refused.problem(t))?;
        let head = Head::load(&house, cx, &load, &space).await?;
        let roles = roles(t, may(&load.viewer, &space, Act::ChangeRoles), &typed.role);
        Ok(New { t, head, roles, may_add: may(&load.viewer, &space, Act::Admit), typed, errors })
    })
    .await
}

fn roles(t: Texts, all: bool, chosen: &str) -> Vec<Choice> {
    let given = Role::ALL.into_iter().filter(|role| all || *role <= Role::Expert);
    let choice = |role: Role| Choice {
        value: role.name().to_owned(),
        label: words::role(t, role).to_owned(),
        chosen: role.name() == chosen,
    };
    given.map(choice).collect()
}

/// Somebody who would be added.
#[derive(Clone, Debug, Default)]
pub(crate) struct Candidate {
    pub(crate) view: PersonView,
    pub(crate) outside: &'static str,
    pub(crate) member: bool,
}

/// Who was found, before anything happens.
#[derive(Template)]
#[template(path = "members/preview.html")]
pub(crate) struct Preview {
    pub(crate) t: Texts,
    pub(crate) head: Head,
    pub(crate) heading: String,
    pub(crate) verb: String,
    pub(crate) typed: TypedPeople,
    pub(crate) people: Vec<Candidate>,
    pub(crate) fresh: usize,
    pub(crate) unknown: String,
    pub(crate) several: String,
    pub(crate) outsiders: usize,
    pub(crate) outsiders_say: String,
    pub(crate) may_open_history: bool,
    pub(crate) things: i64,
}

impl Page for Preview {
    fn title(&self) -> String {
        self.t.add_people_to(&self.head.name)
    }
    /// Nothing happened yet: the page asks first.
    fn status(&self) -> StatusCode {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}

/// `POST /spaces/{slug}/members`: first shows who was found, then, confirmed, adds or invites them.
pub(crate) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> web::Result {
    let t = Texts::new(visit.lang);
    let typed = TypedPeople {
        people: fields.first("people").to_owned(),
        role: fields.first("role").to_owned(),
        invites: fields.first("how") == "invite",
    };
    if typed.people.trim().is_empty() && fields.all("person").is_empty() {
        return form(app, visit, slug, typed, FieldErrors::one("people", t.wrong_people_missing())).await;
    }
    if fields.first("confirmed") != "true" {
        return preview(app, visit, slug, typed).await;
    }
    let people: Vec<PersonId> =
        fields.all("person").iter().filter_map(|id| id.parse().ok()).take(super::model::PASTED).collect();
    let stated = fields.first("things").parse().ok().filter(|_| fields.first("open_history") == "true");
    let adding = Adding { people, role: typed.role.parse().unwrap_or(Role::Member), open_history: stated };
    let (named, invites) = (Named::from(slug.as_str()), typed.invites);
    let work = async move |cx: &mut Cx| -> Result<usize, Refused> {
        if invites {
            invitations::actions::invite(cx, &named, &adding).await
        } else {
            actions::add(cx, &named, &adding).await
        }
    };
    match app.write(&visit.viewer, work).await {
        Ok(count) => {
            let said = if invites { t.invited_people(count) } else { t.added_people(count) };
            Ok(flash::go(&app, &format!("/spaces/{slug}/members"), Flash::good(said)))
        }
        Err(Refused::History(_)) => preview(app, visit, slug, typed).await,
        Err(Refused::OutsiderRole) => {
            form(app, visit, slug, typed, FieldErrors::one("role", t.wrong_outsider_role())).await
        }
        Err(other) => Err(other.problem(t)),
    }
}

async fn preview(app: App, visit: Visit, slug: String, typed: TypedPeople) -> web::Result {
    let (load, house) = (visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let space = found::granted(cx, &Named::Slug(slug), &Act::Invite).await.map_err(|refused| refused.problem(t))?;
        let looked = look_up(cx, &typed.people).await?;
        let head = Head::load(&house, cx, &load, &space).await?;
        let mut people = Vec::new();
        for account in &looked.found {
            let member = store::role_of(cx, space.space, account.person).await?.is_some();
            people.push(candidate(t, account, member));
        }
        let fresh = people.iter().filter(|one| !one.member).count();
        let outsiders = outsiders(&looked, &people);
        let things = if outsiders > 0 { spaces::store::things(cx, space.space).await? } else { 0 };
        Ok(Preview {
            t,
            heading: t.people_found(fresh),
            verb: if typed.invites { t.invite_count(fresh) } else { t.add_count(fresh) },
            unknown: texts::list(&looked.unknown, load.lang),
            several: texts::list(&looked.several, load.lang),
            outsiders_say: t.outsiders_say(outsiders, things),
            may_open_history: may(&load.viewer, &space, Act::OpenHistory),
            head,
            typed,
            people,
            fresh,
            outsiders,
            things,
        })
    })
    .await
}

fn candidate(t: Texts, account: &store::Account, member: bool) -> Candidate {
    let view = PersonView::new(account.person, &account.name, &account.title, account.photo, account.kind);
    Candidate { view, outside: words::outside(t, account.kind), member }
}

fn outsiders(looked: &Looked, people: &[Candidate]) -> usize {
    let pairs = looked.found.iter().zip(people);
    pairs.filter(|(account, one)| account.kind != PersonKind::Employee && !one.member).count()
}
