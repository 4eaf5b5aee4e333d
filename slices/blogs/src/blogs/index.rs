//! All blogs: the newest posts, and who writes how often.

use super::model::Whose;
use super::store::{self, Listed};
use crate::posts::model::rhythm;
use crate::posts::{self, Line};
use crate::{t, wording};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use kernel::{SpaceId, SubjectId, Timestamp};
use serde::Deserialize;
use std::time::Duration;
use web::faces::Faces;
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit};

/// Blogs and posts on a page.
const MOST: usize = 100;
const LENGTH: usize = 20;
/// How often a blog is written is said of half a year.
const WINDOW: Duration = Duration::from_secs(182 * 86_400);

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "blogs/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    /// The space whose blogs these are, if it is one: address and name.
    space: Option<(String, String)>,
    /// The head that all pages of that space share.
    head: String,
    lines: Vec<Line>,
    older: Option<String>,
    newest: Option<String>,
    /// Who writes: leaders, spaces, and anybody for themselves, each sort with its title. None is empty.
    groups: Vec<(&'static str, Vec<BlogLine>)>,
    desks: Vec<(SubjectId, String)>,
    may_begin: bool,
    signed_in: bool,
}

/// A blog in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct BlogLine {
    id: SubjectId,
    name: String,
    owner: PersonView,
    /// Whether leaders write it as such.
    leads: bool,
    /// Whether it is one of a space, which is nobody's own.
    is_of_space: bool,
    whose: &'static str,
    /// How often it is written, once that can be told.
    rhythm: Option<String>,
    last: Option<TimeView>,
    closed: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.blogs().to_owned()
    }
}

/// What an address asks for.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    space: String,
    #[serde(default)]
    before: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let space: Option<SpaceId> = if asked.space.is_empty() { None } else { Some(asked.space.parse()?) };
    let before = before(&asked.before)?;
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, space, before).await).await
}

/// The post before which a page begins; nothing for the newest.
pub(super) fn before(asked: &str) -> Result<Option<SubjectId>, Problem> {
    if asked.is_empty() { Ok(None) } else { Ok(Some(asked.parse()?)) }
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    space: Option<SpaceId>,
    before: Option<SubjectId>,
) -> Result<Index, Problem> {
    let of = space.map_or(0, SpaceId::raw);
    let standing = match space {
        Some(space) => {
            Some(subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?)
        }
        None => None,
    };
    let head = match &standing {
        Some(space) => app.space_head(cx, visit, space).await?,
        None => String::new(),
    };
    let desks = match visit.viewer.person() {
        Some(me) => store::desks_of(cx, me).await?,
        None => Vec::new(),
    };
    let mut posts = posts::store::newest(cx, of, before.unwrap_or(SubjectId::new(i64::MAX)), LENGTH + 1).await?;
    let has_more = posts.len() > LENGTH;
    posts.truncate(LENGTH);
    let faces = Faces::load(cx, posts.iter().map(|post| post.author)).await?;
    let query = if of == 0 { String::new() } else { format!("space={of}&") };
    let last = posts.last().map(|post| post.id).filter(|_| has_more);
    Ok(Index {
        t: t::Texts::new(visit.lang),
        head,
        space: standing.map(|space| (format!("/spaces/{}", space.slug), space.name)),
        lines: posts.iter().map(|post| Line::of(visit, &faces, post)).collect(),
        older: last.map(|last| format!("/blogs?{query}before={last}")),
        newest: before.map(|_| if of == 0 { "/blogs".to_owned() } else { format!("/blogs?space={of}") }),
        groups: grouped(visit, blogs(cx, visit, of).await?),
        desks,
        may_begin: visit.viewer.is_employee(),
        signed_in: visit.viewer.person().is_some(),
    })
}

/// By sort, as the list shows them.
fn grouped(visit: &Visit, all: Vec<BlogLine>) -> Vec<(&'static str, Vec<BlogLine>)> {
    let t = t::Texts::new(visit.lang);
    let (leaders, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|line| line.leads);
    let (spaces, persons): (Vec<_>, Vec<_>) = others.into_iter().partition(|line| line.is_of_space);
    let groups = [(t.leaders_write(), leaders), (t.spaces_write(), spaces), (t.people_write(), persons)];
    groups.into_iter().filter(|(_, lines)| !lines.is_empty()).collect()
}

async fn blogs(cx: &mut Cx, visit: &Visit, space: i64) -> db::Result<Vec<BlogLine>> {
    let listed = store::all(cx, space, MOST).await?;
    let ids: Vec<SubjectId> = listed.iter().map(|one| one.id).collect();
    let moments = posts::store::moments(cx, &ids).await?;
    let faces = Faces::load(cx, listed.iter().map(|one| one.owner)).await?;
    let none = Vec::new();
    Ok(listed.iter().map(|one| line(visit, &faces, one, moments.get(&one.id).unwrap_or(&none))).collect())
}

fn line(visit: &Visit, faces: &Faces, one: &Listed, moments: &[Timestamp]) -> BlogLine {
    let t = t::Texts::new(visit.lang);
    let days = rhythm(moments, visit.now.minus(WINDOW), visit.now).filter(|_| one.closed_at.is_none());
    BlogLine {
        id: one.id,
        name: one.name.clone(),
        owner: faces.view(visit, one.owner),
        leads: Whose::stored(&one.whose_name).leads(),
        is_of_space: Whose::stored(&one.whose_name) == Whose::Space,
        whose: wording::whose(t, Whose::stored(&one.whose_name)),
        rhythm: days.map(|days| wording::rhythm(t, days)),
        last: one.last.map(|last| visit.time(last.made_at())),
        closed: one.closed_at.is_some(),
    }
}
