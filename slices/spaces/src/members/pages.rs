//! The pages of members: the list, roles, joining and leaving.

use super::{actions, store};
use crate::found::{self, Named};
use crate::policy::{self, Act};
use crate::refused::Refused;
use crate::spaces::head::{Belonging, Head, may};
use crate::spaces::model::folded;
use crate::spaces::pages::face;
use crate::spaces::words;
use crate::t::Texts;
use crate::{invitations, listing, requests};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use kernel::{PersonId, Role};
use subjects::Standing;
use web::flash::{self, Flash};
use web::view::{Choice, PersonView, TimeView};
use web::{App, Fields, Page, Visit};

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
        let path = format!("/spaces/{}/members", space.slug);
        let next = listing::next(&mut members, PAGE, |member| member.person.to_string());
        let next = next.map(|after| listing::href(&path, &words, &show, &after));
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

/// `PUT /spaces/{slug}/membership`: leads to the landing page, or back to the feed.
pub(crate) async fn join(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    query: listing::Query,
) -> web::Result {
    let t = Texts::new(visit.lang);
    let named = Named::from(slug.as_str());
    let work = async move |cx: &mut Cx| -> Result<Standing, Refused> { actions::join(cx, &named).await };
    let space = app.write(&visit.viewer, work).await.map_err(|refused| refused.problem(t))?;
    let to = if query.first("then") == "feed" { "/feed" } else { "" };
    Ok(flash::go(&app, &format!("/spaces/{slug}{to}"), Flash::good(t.joined(&space.name))))
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
