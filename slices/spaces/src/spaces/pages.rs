//! The pages of spaces: the list, the landing page, making one, settings.

use super::actions::{self, Wanted};
use super::forms::{self, DoorsForm, Population, Typed};
use super::head::{Belonging, Head, may};
use super::model::{Wrong, field_errors};
use super::{store, words};
use crate::found::{self, Named};
use crate::invitations::store::Offer;
use crate::links::store as links;
use crate::members::lookup::look_up;
use crate::members::store as members;
use crate::policy::{Act, Create};
use crate::refused::Refused;
use crate::t::Texts;
use crate::{invitations, listing};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::{PersonKind, Role, Rule, SpaceId, Verdict};
use subjects::Standing;
use web::flash::{self, Flash};
use web::panels::{Anchor, Place, Shown};
use web::view::{Choice, PersonView};
use web::{App, FieldErrors, Fields, Layout, Page, Problem, Visit};

/// Spaces of one page of the list.
const PAGE: i64 = 100;

/// A space in the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) purpose: String,
    pub(crate) letter: String,
    pub(crate) audience: &'static str,
    pub(crate) audience_label: &'static str,
    pub(crate) members: i64,
    pub(crate) count: i64,
    pub(crate) state: &'static str,
    pub(crate) tone: &'static str,
    pub(crate) glyph: &'static str,
    pub(crate) may_join: bool,
}

/// A section of the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Group {
    pub(crate) heading: String,
    pub(crate) lines: Vec<Line>,
}

/// An invitation in the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct OfferView {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) letter: String,
    pub(crate) audience: &'static str,
    pub(crate) words: String,
}

/// The list.
#[derive(Template)]
#[template(path = "spaces/index.html")]
pub(crate) struct Index {
    pub(crate) t: Texts,
    pub(crate) words: String,
    pub(crate) mine: bool,
    pub(crate) archived: bool,
    pub(crate) signed_in: bool,
    pub(crate) may_create: bool,
    pub(crate) all_href: String,
    pub(crate) mine_href: String,
    pub(crate) archived_href: String,
    pub(crate) offers: Vec<OfferView>,
    pub(crate) groups: Vec<Group>,
    pub(crate) next: Option<String>,
    pub(crate) empty_title: &'static str,
    pub(crate) empty_text: &'static str,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.spaces().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// `GET /spaces`
pub(crate) async fn index(State(app): State<App>, visit: Visit, query: listing::Query) -> web::Result {
    let load = visit.clone();
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let show = query.first("show");
        let (mine, archived, words) = (show == "mine", show == "archived", query.first("q").trim().to_owned());
        let after = query.first("after").parse().ok();
        let filter =
            store::Filter { words, mine, archived: archived || !query.first("q").is_empty(), after, limit: PAGE + 1 };
        let mut found = store::list(cx, &filter).await?;
        let more = i64::try_from(found.len()).unwrap_or(PAGE) > PAGE;
        found.truncate(usize::try_from(PAGE).unwrap_or_default());
        let next = found
            .last()
            .filter(|_| more)
            .map(|last| listing::href("/spaces", &filter.words, show, &last.id.to_string()));
        let offers = match load.viewer.person() {
            Some(person) if !archived && filter.after.is_none() => invitations::store::offers(cx, person).await?,
            _ => Vec::new(),
        };
        let lines = found.into_iter().filter(|space| !archived || space.archived);
        let (empty_title, empty_text) = nothing(t, &filter.words, mine, archived);
        Ok(Index {
            t,
            all_href: listing::href("/spaces", &filter.words, "", ""),
            mine_href: listing::href("/spaces", &filter.words, "mine", ""),
            archived_href: listing::href("/spaces", &filter.words, "archived", ""),
            words: filter.words,
            mine,
            archived,
            signed_in: load.viewer.person().is_some(),
            may_create: Create.judge(&load.viewer, &()) == Verdict::Allowed,
            offers: offers.into_iter().map(|offer| offer_view(t, offer)).collect(),
            groups: grouped(t, &load, lines),
            next,
            empty_title,
            empty_text,
        })
    })
    .await
}

fn nothing(t: Texts, words: &str, mine: bool, archived: bool) -> (&'static str, &'static str) {
    match (words.is_empty(), mine, archived) {
        (false, _, _) => (t.no_match(), t.no_match_detail()),
        (_, true, _) => (t.none_mine(), t.none_mine_detail()),
        (_, _, true) => (t.none_archived(), t.none_archived_detail()),
        _ => (t.none_at_all(), t.none_at_all_detail()),
    }
}

fn offer_view(t: Texts, offer: Offer) -> OfferView {
    let role = if offer.role > Role::Member { words::role(t, offer.role) } else { "" };
    let words = if role.is_empty() {
        t.invited_by(&offer.inviter_name, &offer.name)
    } else {
        t.invited_by_as(&offer.inviter_name, &offer.name, role)
    };
    let href = format!("/spaces/{}", offer.slug);
    OfferView { href, name: offer.name, letter: offer.letter, audience: offer.reach.name(), words }
}

/// Sections in their order, archived ones below all.
fn grouped(t: Texts, visit: &Visit, spaces: impl Iterator<Item = store::Listed>) -> Vec<Group> {
    let mut groups: Vec<((usize, String), Group)> = Vec::new();
    for space in spaces {
        let place = super::model::CATEGORIES.iter().position(|one| *one == space.category).unwrap_or(50);
        let heading = if space.archived { t.archived().to_owned() } else { words::category(t, &space.category) };
        let key = if space.archived { (99, String::new()) } else { (place, heading.clone()) };
        let at = groups.iter().position(|(there, _)| *there == key).unwrap_or_else(|| {
            groups.push((key, Group { heading, lines: Vec::new() }));
            groups.len() - 1
        });
        groups[at].1.lines.push(line(t, visit, space));
    }
    groups.sort_by(|(one, _), (other, _)| one.cmp(other));
    groups.into_iter().map(|(_, group)| group).collect()
}

fn line(t: Texts, visit: &Visit, space: store::Listed) -> Line {
    let join = subjects::Join::from_code(space.join_code);
    let outsider = visit.viewer.signed().is_none_or(|signed| signed.kind == PersonKind::Guest);
    let (state, tone, glyph) = match (space.role, space.asked) {
        (Some(role), _) => (words::role(t, role), "good", "check"),
        (None, true) => (t.asked(), "", "clock"),
        (None, false) if join == subjects::Join::Open => ("", "", ""),
        _ => (words::join(t, join), "", "lock"),
    };
    Line {
        href: format!("/spaces/{}", space.slug),
        may_join: state.is_empty() && !outsider && !space.archived,
        name: space.name,
        purpose: space.purpose,
        letter: space.letter,
        audience: space.read.name(),
        audience_label: words::audience_word(t, space.read),
        members: space.member_count,
        count: 0,
        state,
        tone,
        glyph,
    }
}

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
    pub(crate) id: String,
    pub(crate) head: Head,
    pub(crate) links: Vec<LinkView>,
    pub(crate) panels: Vec<Shown>,
    pub(crate) asides: Vec<Shown>,
    pub(crate) people: Vec<Knower>,
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
        format!("space:{}", self.id)
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
            id: space.space.to_string(),
            one_owner: false,
            links: Vec::new(),
            panels: Vec::new(),
            asides: Vec::new(),
            people: Vec::new(),
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
        if may(&load.viewer, &space, Act::SeeMembers) {
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

/// The form of a new space.
#[derive(Template)]
#[template(path = "spaces/new.html")]
pub(crate) struct New {
    pub(crate) t: Texts,
    pub(crate) typed: Typed,
    pub(crate) slug_hint: String,
    pub(crate) categories: Vec<Choice>,
    pub(crate) posting: Vec<Choice>,
    pub(crate) replies: Vec<Choice>,
    pub(crate) doors: DoorsForm,
    pub(crate) errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.new_space().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// `GET /spaces/new`
pub(crate) async fn new(State(app): State<App>, visit: Visit) -> web::Result {
    let key = format!("{:016x}", app.db.entropy().bits());
    form_of_new(app, visit, Typed::fresh(key), FieldErrors::new()).await
}

async fn form_of_new(app: App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let (t, viewer) = (Texts::new(visit.lang), visit.viewer.clone());
    let address = app.address("/spaces/");
    app.show(visit, async move |cx: &mut Cx| {
        kernel::grant::grant(&viewer, (), &Create)?;
        let doors = DoorsForm::new(t, typed.doors(), population(cx).await?, None);
        Ok(New {
            t,
            slug_hint: t.field_slug_hint(&address),
            categories: forms::categories(t, &typed.category),
            posting: forms::posting(t, &typed.posting),
            replies: forms::replies(t, &typed.replies),
            doors,
            typed,
            errors,
        })
    })
    .await
}

pub(crate) async fn population(cx: &mut Cx) -> db::Result<Population> {
    let employees = store::population(cx, PersonKind::Employee).await?;
    let customers = store::population(cx, PersonKind::Customer).await?;
    Ok(Population { employees, customers })
}

/// `POST /spaces`
pub(crate) async fn create(State(app): State<App>, visit: Visit, fields: Fields) -> web::Result {
    let t = Texts::new(visit.lang);
    let typed = Typed::of(&fields);
    let sent = typed.clone();
    let made =
        app.write(&visit.viewer, async move |cx: &mut Cx| -> Result<String, Refused> { make(cx, &sent).await }).await;
    match made {
        Ok(slug) => Ok(flash::go(&app, &format!("/spaces/{slug}"), Flash::good(t.created(typed.name.trim())))),
        Err(Refused::Wrong(wrongs)) => form_of_new(app, visit, typed, field_errors(t, &wrongs)).await,
        Err(other) => Err(other.problem(t)),
    }
}

async fn make(cx: &mut Cx, typed: &Typed) -> Result<String, Refused> {
    let looked = look_up(cx, &typed.second_owner).await?;
    let named = !typed.second_owner.trim().is_empty();
    if named && looked.found.len() != 1 {
        return Err(Refused::Wrong(vec![Wrong::OwnerUnknown]));
    }
    let wanted = Wanted {
        settings: typed.settings(),
        doors: typed.doors(),
        slug: typed.slug.clone(),
        second_owner: looked.found.into_iter().next(),
        client_key: Some(typed.key.clone()).filter(|key| !key.is_empty()),
    };
    let (id, _) = actions::create(cx, &wanted).await?;
    slug_of(cx, id).await
}

/// The place in addresses of a space that the viewer may find.
pub(crate) async fn slug_of(cx: &mut Cx, id: SpaceId) -> Result<String, Refused> {
    Ok(found::space(cx, &Named::Id(id)).await?.slug)
}

/// The form of settings.
#[derive(Template)]
#[template(path = "spaces/edit.html")]
pub(crate) struct Edit {
    pub(crate) t: Texts,
    pub(crate) head: Head,
    pub(crate) typed: Typed,
    pub(crate) categories: Vec<Choice>,
    pub(crate) posting: Vec<Choice>,
    pub(crate) replies: Vec<Choice>,
    pub(crate) errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.t.settings_of(&self.head.name)
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// `GET /spaces/{slug}/settings`
pub(crate) async fn edit(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    form_of_settings(app, visit, slug, None, FieldErrors::new()).await
}

async fn form_of_settings(
    app: App,
    visit: Visit,
    slug: String,
    typed: Option<Typed>,
    errors: FieldErrors,
) -> web::Result {
    let (load, house) = (visit.clone(), app.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let space = configurable(cx, t, &slug).await?;
        let typed = match typed {
            Some(typed) => typed,
            None => Typed::of_settings(&store::settings(cx, space.space).await?),
        };
        Ok(Edit {
            t,
            head: Head::load(&house, cx, &load, &space).await?,
            categories: forms::categories(t, &typed.category),
            posting: forms::posting(t, &typed.posting),
            replies: forms::replies(t, &typed.replies),
            typed,
            errors,
        })
    })
    .await
}

/// The space, if the viewer answers for it.
pub(crate) async fn configurable(cx: &mut Cx, t: Texts, slug: &str) -> Result<Standing, Problem> {
    let space = found::granted(cx, &Named::from(slug), &Act::Configure).await.map_err(|refused| refused.problem(t))?;
    Ok(space.into_inner())
}

/// `PUT /spaces/{slug}`
pub(crate) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> web::Result {
    let t = Texts::new(visit.lang);
    let typed = Typed::of(&fields);
    let (settings, named) = (typed.settings(), Named::from(slug.as_str()));
    let done = app
        .write(&visit.viewer, async move |cx: &mut Cx| -> Result<SpaceId, Refused> {
            actions::update(cx, &named, &settings).await
        })
        .await;
    match done {
        Ok(_) => Ok(saved(&app, t, &slug)),
        Err(Refused::Wrong(wrongs)) => form_of_settings(app, visit, slug, Some(typed), field_errors(t, &wrongs)).await,
        Err(other) => Err(other.problem(t)),
    }
}

/// Back to the space, with a word that it worked.
pub(crate) fn saved(app: &App, t: Texts, slug: &str) -> Response {
    flash::go(app, &format!("/spaces/{slug}"), Flash::good(t.saved()))
}
