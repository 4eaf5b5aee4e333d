//! The landing page of a space.

use crate::found::{self, Named};
use crate::links::store as links;
use crate::members::store as members;
use crate::policy::Act;
use crate::spaces::head::{Belonging, Head, may};
use crate::spaces::words;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use web::panels::{Anchor, Place, Shown};
use web::view::PersonView;
use web::{App, Page, Visit};

/// A link of the landing page.
#[derive(Clone, Debug, Default)]
pub(crate) struct LinkView {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) url: String,
    pub(crate) note: String,
    pub(crate) icon: &'static str,
    pub(crate) outside: bool,
}

impl LinkView {
    pub(crate) fn new(link: links::Link) -> Self {
        let outside = !link.url.starts_with('/');
        let icon = match link.url.split('/').nth(1) {
            _ if outside => "external",
            Some("people") => "people",
            Some("spaces") => "spaces",
            Some("questions") => "question",
            _ => "link",
        };
        Self { id: link.id.to_string(), title: link.title, url: link.url, note: link.note, icon, outside }
    }
}

/// Somebody to ask.
#[derive(Clone, Debug, Default)]
pub(crate) struct Knower {
    pub(crate) view: PersonView,
    pub(crate) role: &'static str,
}

/// The landing page.
#[derive(Template)]
#[template(path = "spaces/show.html")]
pub(crate) struct Show {
    pub(crate) t: Texts,
    /// What its stream carries, nothing for those who find the space and do not read in it.
    pub(crate) live: String,
    pub(crate) head: Head,
    pub(crate) links: Vec<LinkView>,
    pub(crate) panels: Vec<Shown>,
    pub(crate) asides: Vec<Shown>,
    pub(crate) people: Vec<Knower>,
    /// Whether the list of all members is open to the viewer.
    pub(crate) all_members: bool,
    pub(crate) replies: &'static str,
    pub(crate) one_owner: bool,
    pub(crate) is_public: bool,
    pub(crate) error: Option<String>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.head.name.clone()
    }
    fn live(&self) -> String {
        self.live.clone()
    }
    fn is_public(&self) -> bool {
        self.is_public
    }
    fn status(&self) -> StatusCode {
        if self.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}

/// `GET /spaces/{slug}`
pub(crate) async fn show(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    start(app, visit, slug, None).await
}

/// The landing page, with what was wrong with a wish to join.
pub(crate) async fn start(app: App, visit: Visit, slug: String, error: Option<String>) -> web::Result {
    let (load, house) = (visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let space = found::space(cx, &Named::Slug(slug)).await.map_err(|refused| refused.problem(t))?;
        let head = Head::load(&house, cx, &load, &space).await?;
        let anchor = Anchor::Space(space.clone());
        let mut page = Show {
            t,
            live: if space.may_read { format!("space:{}", space.space) } else { String::new() },
            one_owner: false,
            links: Vec::new(),
            panels: Vec::new(),
            asides: Vec::new(),
            people: Vec::new(),
            all_members: false,
            replies: words::replies(t, space.replies()),
            is_public: space.reach == kernel::Reach::Public,
            head,
            error,
        };
        if space.may_read {
            page.links = links::of_space(cx, space.space).await?.into_iter().map(LinkView::new).collect();
            page.panels = house.slices.panels.at(cx, &load, Place::SpaceStart, &anchor).await?;
            page.asides = house.slices.panels.at(cx, &load, Place::SpaceAside, &anchor).await?;
        }
        page.all_members = may(&load.viewer, &space, Act::SeeMembers);
        if may(&load.viewer, &space, Act::SeeContacts) {
            let people = members::who_know(cx, space.space).await?;
            page.people = people.into_iter().map(|member| knower(t, &load, &member)).collect();
        }
        page.one_owner = page.head.may_configure && !space.archived && members::owners(cx, space.space).await? < 2;
        Ok(page)
    })
    .await
}

fn knower(t: Texts, visit: &Visit, member: &members::Member) -> Knower {
    Knower { view: face(visit, member), role: words::role(t, member.role) }
}

/// People outside see of an employee a name, a face and that they work here: no title.
pub(crate) fn face(visit: &Visit, member: &members::Member) -> PersonView {
    let title = if visit.viewer.is_employee() { member.title.as_str() } else { "" };
    PersonView::new(member.person, &member.name, title, member.photo, member.kind)
}
