//! The pages of a space as a tree; without a space, which spaces have pages, and what was changed lately.

use super::branches::{Branch, Step, nested};
use super::store::{self, Node, Shelf};
use crate::policy;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SpaceId, SubjectId, Verdict};
use serde::Deserialize;
use std::collections::HashMap;
use std::time::Duration;
use web::faces::Faces;
use web::view::{Choice, TimeView};
use web::{App, Page, Problem, Visit};

/// So many pages of one level are shown.
const LEVEL: usize = 200;
/// So many pages below each of them.
const BELOW: usize = 25;
/// So many spaces, and so many changes.
const SHELVES: usize = 100;
const CHANGES: usize = 15;
/// What was changed so long ago is not lately.
const LATELY: Duration = Duration::from_secs(30 * 86_400);

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "tree/index.html")]
pub(crate) struct Index {
    t: Texts,
    head: String,
    space: Option<SpaceId>,
    tabs: Vec<Choice>,
    tree: Vec<Branch>,
    shelves: Vec<Shelf>,
    changes: Vec<Change>,
    may_begin: bool,
    may_arrange: bool,
    signed_in: bool,
}

/// A page that was changed lately.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Change {
    id: SubjectId,
    title: String,
    space: String,
    by: String,
    at: TimeView,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.wiki().to_owned()
    }
}

/// The pages about the pages of a space.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Tree,
    Links,
    Trash,
}

/// The links between them.
pub(crate) fn tabs(t: Texts, space: SpaceId, here: Part) -> Vec<Choice> {
    [
        (Part::Tree, format!("/pages?space={space}"), t.all_pages()),
        (Part::Links, format!("/pages/links?space={space}"), t.links_report()),
        (Part::Trash, format!("/pages/trash?space={space}"), t.trash()),
    ]
    .into_iter()
    .map(|(part, href, label)| Choice::of(href, label, part == here))
    .collect()
}

/// Of which space.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Of {
    space: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(of): Query<Of>) -> web::Result {
    let space: Option<SpaceId> = if of.space.is_empty() { None } else { Some(of.space.parse()?) };
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, space).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, space: Option<SpaceId>) -> Result<Index, Problem> {
    let t = Texts::new(visit.lang);
    let changes = changes(cx, visit, space).await?;
    let Some(space) = space else {
        let (head, tabs, tree) = (String::new(), Vec::new(), Vec::new());
        let shelves = store::shelves(cx, SHELVES).await?;
        let (may_begin, may_arrange, signed_in) = (false, false, visit.viewer.person().is_some());
        return Ok(Index { t, head, space, tabs, tree, shelves, changes, may_begin, may_arrange, signed_in });
    };
    let standing = super::space(cx, space).await?;
    let may_begin = policy::Begin.judge(&visit.viewer, &standing) == Verdict::Allowed;
    let tree = tree(cx, t, space).await?;
    Ok(Index {
        t,
        head: app.space_head(cx, visit, &standing).await?,
        space: Some(space),
        tabs: if visit.viewer.person().is_some() { tabs(t, space, Part::Tree) } else { Vec::new() },
        may_arrange: may_begin && tree.len() > 1,
        tree,
        shelves: Vec::new(),
        changes,
        may_begin,
        signed_in: visit.viewer.person().is_some(),
    })
}

/// The pages that begin a tree, and those directly below them.
async fn tree(cx: &mut Cx, t: Texts, space: SpaceId) -> db::Result<Vec<Branch>> {
    let roots = store::roots(cx, space, LEVEL).await?;
    let ids: Vec<SubjectId> = roots.iter().filter(|root| root.has_more).map(|root| root.id).collect();
    let mut below: HashMap<SubjectId, Vec<Node>> = HashMap::new();
    for node in store::below_each(cx, &ids, BELOW).await? {
        if let Some(parent) = node.parent {
            below.entry(parent).or_default().push(node);
        }
    }
    let mut all = Vec::new();
    for root in roots {
        let nodes = below.remove(&root.id).unwrap_or_default();
        let more = root.has_more && (nodes.is_empty() || nodes.len() >= BELOW);
        all.push(Step { depth: 1, node: root, more });
        all.extend(nodes.into_iter().map(|node| Step { depth: 2, more: node.has_more, node }));
    }
    Ok(nested(t, all, None))
}

async fn changes(cx: &mut Cx, visit: &Visit, space: Option<SpaceId>) -> db::Result<Vec<Change>> {
    let of = space.map_or(0, SpaceId::raw);
    let changed = store::changed(cx, of, visit.now.minus(LATELY), CHANGES).await?;
    let faces = Faces::load(cx, changed.iter().map(|one| one.editor)).await?;
    let change = |one: store::Changed| Change {
        id: one.id,
        title: one.title,
        space: one.space,
        by: faces.name(one.editor),
        at: visit.time(one.at),
    };
    Ok(changed.into_iter().map(change).collect())
}
