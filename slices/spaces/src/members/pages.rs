//! The pages of members: the list, adding people, joining and leaving.

use super::actions::{self, Adding};
use super::lookup::{Looked, look_up};
use super::store;
use crate::found::{self, Named};
use crate::policy::{self, Act};
use crate::refused::Refused;
use crate::spaces::head::{Belonging, Head, may};
use crate::spaces::model::folded;
use crate::spaces::pages::face;
use crate::spaces::{self, words};
use crate::t::Texts;
use crate::{invitations, listing, requests};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::{FileId, PersonId, PersonKind, Role};
use subjects::Standing;
use web::flash::{self, Flash};
use web::view::{Choice, PersonView, TimeView};
use web::{App, FieldErrors, Fields, Page, Visit};

/// Members of one page of the list.
const PAGE: i64 = 50;

/// A member in the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct MemberLine {
    pub(crate) view: PersonView,
    pub(crate) outside: &'static str,
    /// Nothing for a plain member.
    pub(crate) role: &'static str,
    pub(crate) since: TimeView,
    pub(crate) roles: Vec<Choice>,
    pub(crate) may_remove: bool,
    pub(crate) may_explain: bool,
}

/// Somebody who asks, or is asked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waiting {
    pub(crate) id: String,
    pub(crate) view: PersonView,
    pub(crate) outside: &'static str,
    pub(crate) words: String,
}

/// A filter above the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chip {
    pub(crate) label: &'static str,
    pub(crate) href: String,
    pub(crate) current: bool,
}

/// The list.
#[derive(Template)]
#[template(path = "members/index.html")]
pub(crate) struct Index {
    pub(crate) t: Texts,
    pub(crate) id: String,
    pub(crate) head: Head,
    pub(crate) last_owner: bool,
    pub(crate) requests: Vec<Waiting>,
    pub(crate) invitations: Vec<Waiting>,
    pub(crate) members: Vec<MemberLine>,
    pub(crate) words: String,
    pub(crate) show: String,
    pub(crate) chips: Vec<Chip>,
    pub(crate) next: Option<String>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.members_of(&self.head.name)
    }
    fn live(&self) -> String {
        format!("space:{}", self.id)
    }
}

/// `GET /spaces/{slug}/members`
pub(crate) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    query: listing::Query,
) -> web::Result {
    let (load, house) = (visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let named = Named::Slug(slug);
        let space = found::granted(cx, &named, &Act::SeeMembers).await.map_err(|refused| refused.problem(t))?;
        let (words, show) = (query.first("q").trim().to_owned(), query.first("show").to_owned());
        let filter = store::Filter {
            words: folded(&words),
            role: show.parse().ok(),
            outside: show == "outside",
            after: query.first("after").parse().ok(),
            limit: PAGE + 1,
        };
        let mut members = store::list(cx, space.space, &filter).await?;
        let more = i64::try_from(members.len()).unwrap_or(PAGE) > PAGE;
        members.truncate(usize::try_from(PAGE).unwrap_or_default());
        let path = format!("/spaces/{}/members", space.slug);
        let next =
            members.last().filter(|_| more).map(|last| listing::href(&path, &words, &show, &last.person.to_string()));
        let keeps = may(&load.viewer, &space, Act::Admit);
        let mut page = Index {
            t,
            id: space.space.to_string(),
            head: Head::load(&house, cx, &load, &space).await?,
            last_owner: query.first("last_owner") == "true",
            requests: Vec::new(),
            invitations: Vec::new(),
            members: members.iter().map(|member| member_line(t, &load, &space, member)).collect(),
            chips: chips(t, &path, &words, &show),
            words,
            show,
            next,
        };
        if keeps {
            page.requests =
                requests::store::of_space(cx, space.space).await?.into_iter().map(|one| asking(t, one)).collect();
            page.invitations =
                invitations::store::of_space(cx, space.space).await?.into_iter().map(|one| asked(t, one)).collect();
        }
        Ok(page)
    })
    .await
}

fn member_line(t: Texts, visit: &Visit, space: &Standing, member: &store::Member) -> MemberLine {
    let own = visit.viewer.person() == Some(member.person);
    let gives = may(&visit.viewer, space, Act::ChangeRoles);
    let possible = Role::ALL.into_iter().filter(|role| gives && policy::may_be(member.kind, *role));
    let choice = |role: Role| Choice {
        value: role.name().to_owned(),
        label: words::role(t, role).to_owned(),
        chosen: role == member.role,
    };
    MemberLine {
        view: face(visit, member),
        outside: words::outside(t, member.kind),
        role: if member.role > Role::Member { words::role(t, member.role) } else { "" },
        since: visit.time(member.joined_at),
        roles: possible.map(choice).collect(),
        may_remove: !own && may(&visit.viewer, space, Act::Remove(member.role)),
        may_explain: own || may(&visit.viewer, space, Act::Explain),
    }
}

fn asking(t: Texts, one: requests::store::Request) -> Waiting {
    let view = PersonView::new(one.person, &one.name, &one.title, one.photo, one.kind);
    Waiting { id: one.id.to_string(), view, outside: words::outside(t, one.kind), words: one.reason }
}

fn asked(t: Texts, one: invitations::store::Invitation) -> Waiting {
    let view = PersonView::new(one.person, &one.name, &one.title, one.photo, one.kind);
    let words = t.invited_by_whom(&one.inviter_name, words::role(t, one.role));
    Waiting { id: one.id.to_string(), view, outside: words::outside(t, one.kind), words }
}

fn chips(t: Texts, path: &str, words: &str, show: &str) -> Vec<Chip> {
    let kinds = [
        ("", t.filter_all()),
        ("owner", t.filter_owners()),
        ("expert", t.filter_experts()),
        ("moderator", t.filter_moderators()),
        ("outside", t.filter_outside()),
    ];
    let chip = |(kind, label)| Chip { label, href: listing::href(path, words, kind, ""), current: show == kind };
    kinds.into_iter().map(chip).collect()
}

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
    let photo: Option<FileId> = account.photo;
    let view = PersonView::new(account.person, &account.name, &account.title, photo, account.kind);
    Candidate { view, outside: words::outside(t, account.kind), member }
}

fn outsiders(looked: &Looked, people: &[Candidate]) -> usize {
    let pairs = looked.found.iter().zip(people);
    pairs.filter(|(account, one)| account.kind != PersonKind::Employee && !one.member).count()
}

/// `PUT /spaces/{slug}/members/{person}`
pub(crate) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path((slug, person)): Path<(String, String)>,
    fields: Fields,
) -> web::Result {
    let t = Texts::new(visit.lang);
    let (person, named) = (person.parse::<PersonId>()?, Named::from(slug.as_str()));
    let role: Role = fields.first("role").parse().map_err(|_| web::Problem::field("role", t.wrong_role()))?;
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::set_role(cx, &named, person, role).await };
    let done = app.write(&visit.viewer, work).await;
    back_to_members(&app, t, &slug, done, t.role_changed())
}

/// `DELETE /spaces/{slug}/members/{person}`
pub(crate) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((slug, person)): Path<(String, String)>,
) -> web::Result {
    let t = Texts::new(visit.lang);
    let (person, named) = (person.parse::<PersonId>()?, Named::from(slug.as_str()));
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::remove(cx, &named, person).await };
    let done = app.write(&visit.viewer, work).await;
    back_to_members(&app, t, &slug, done, t.removed())
}

/// To the list, where another owner can be named if the last one wanted to go.
pub(crate) fn back_to_members(app: &App, t: Texts, slug: &str, done: Result<(), Refused>, said: &str) -> web::Result {
    match done {
        Ok(()) => Ok(flash::go(app, &format!("/spaces/{slug}/members"), Flash::good(said))),
        Err(Refused::LastOwner) => Ok(last_owner(app, t, slug)),
        Err(other) => Err(other.problem(t)),
    }
}

fn last_owner(app: &App, t: Texts, slug: &str) -> Response {
    flash::go(app, &format!("/spaces/{slug}/members?last_owner=true"), Flash::bad(t.last_owner()))
}

/// `PUT /spaces/{slug}/membership`
pub(crate) async fn join(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    let t = Texts::new(visit.lang);
    let named = Named::from(slug.as_str());
    let work = async move |cx: &mut Cx| -> Result<Standing, Refused> { actions::join(cx, &named).await };
    let space = app.write(&visit.viewer, work).await.map_err(|refused| refused.problem(t))?;
    Ok(flash::go(&app, &format!("/spaces/{slug}"), Flash::good(t.joined(&space.name))))
}

/// `DELETE /spaces/{slug}/membership`
pub(crate) async fn leave(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    let t = Texts::new(visit.lang);
    let named = Named::from(slug.as_str());
    let work = async move |cx: &mut Cx| -> Result<Standing, Refused> { actions::leave(cx, &named).await };
    match app.write(&visit.viewer, work).await {
        Ok(space) => Ok(flash::go(&app, "/spaces", Flash::good(t.left(&space.name)))),
        Err(Refused::LastOwner) => Ok(last_owner(&app, t, &slug)),
        Err(other) => Err(other.problem(t)),
    }
}
