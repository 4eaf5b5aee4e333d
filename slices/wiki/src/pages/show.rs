//! A page, to read.

use super::actions;
use super::model::{Leaf, minutes};
use crate::t::Texts;
use crate::tree::{self, Branch};
use crate::trust::Trust;
use crate::{links, outline, policy, proposals};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{Reach, SubjectId, Verdict};
use web::faces::Faces;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, Layout, Page, Problem, Visit, prose};

/// So many that lead here are named.
const FEW: usize = 12;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "pages/show.html")]
pub(crate) struct Show {
    t: Texts,
    id: SubjectId,
    heading: String,
    space: Option<(String, String)>,
    space_id: kernel::SpaceId,
    /// The pages above it, the highest first: id, title.
    above: Vec<(SubjectId, String)>,
    tree: Vec<Branch>,
    audience: &'static str,
    audience_label: String,
    version: i64,
    editor: PersonView,
    at: TimeView,
    minutes: i64,
    html: String,
    contents: Vec<Part>,
    archived: Option<TimeView>,
    trust: Trust,
    /// So many proposed changes wait, for those who may make them.
    waiting: i64,
    owner: PersonView,
    cited_by: Vec<Citation>,
    may: May,
    reactions: String,
    signed_in: bool,
    is_public: bool,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

/// A heading in the table of contents.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Part {
    anchor: String,
    words: String,
    level: u8,
}

/// Something that leads to the page.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Citation {
    href: String,
    title: String,
    icon: &'static str,
}

/// What the visitor may do with it.
#[cfg_attr(test, derive(playhouse::Sample))]
#[expect(clippy::struct_excessive_bools, reason = "each is a button of its own")]
struct May {
    write: bool,
    propose: bool,
    begin: bool,
    keep: bool,
}

impl May {
    fn of(visit: &Visit, leaf: &Leaf) -> Self {
        let may = |verdict| verdict == Verdict::Allowed;
        Self {
            write: may(policy::Write.judge(&visit.viewer, leaf)),
            propose: may(policy::Propose.judge(&visit.viewer, leaf)),
            begin: may(policy::BeginBelow.judge(&visit.viewer, leaf)),
            keep: may(policy::Keep.judge(&visit.viewer, leaf)),
        }
    }
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-reading")
    }
    fn is_public(&self) -> bool {
        self.is_public
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let leaf = actions::find(cx, id).await?;
    let subject = &leaf.subject;
    let text = subjects::text(cx, subject).await?;
    let editor = subjects::editor(cx, subject).await?;
    let faces = Faces::load(cx, [editor, leaf.thing.owner]).await?;
    let reach = subjects::audience::reach(cx, subject.audience).await?;
    let (html, contents) = outlined(cx, id, &text.html).await?;
    let reactions = match app.slices.reactions {
        Some(render) => render(cx, app, visit, subject).await?.unwrap_or_default(),
        None => String::new(),
    };
    let anchor = Anchor::Subject(subject.clone());
    let may = May::of(visit, &leaf);
    let waiting = if may.write { proposals::store::waiting(cx, id).await? } else { 0 };
    let cited_by = links::store::leading_to(cx, id, FEW).await?;
    let t = Texts::new(visit.lang);
    Ok(Show {
        t,
        id,
        heading: subject.title.clone(),
        space: leaf.standing.as_ref().map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
        space_id: subject.space,
        above: tree::store::above(cx, id).await?,
        tree: tree::around(cx, t, subject.space, id, leaf.thing.parent).await?,
        audience: reach.name(),
        audience_label: web::reach::word(visit.lang, reach).to_owned(),
        version: subject.version,
        editor: faces.view(visit, editor),
        at: visit.time(subject.edited_at.unwrap_or_else(|| subject.made_at())),
        minutes: minutes(&text.source),
        html,
        contents,
        archived: leaf.thing.archived_at.map(|at| visit.time(at)),
        owner: faces.view(visit, leaf.thing.owner),
        cited_by: cited_by.iter().map(|subject| citation(app, subject)).collect(),
        trust: Trust::load(cx, visit, &leaf).await?,
        waiting,
        may,
        reactions,
        signed_in: visit.viewer.person().is_some(),
        is_public: reach == Reach::Public,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}

/// The text with anchors at its headings, and the headings.
async fn outlined(cx: &mut Cx, id: SubjectId, html: &str) -> db::Result<(String, Vec<Part>)> {
    let (anchors, _): (Vec<String>, Vec<String>) = outline::store::of(cx, id).await?.into_iter().unzip();
    let parts = outline::headings(html).into_iter().zip(&anchors);
    let contents = parts.map(|(one, anchor)| Part { anchor: anchor.clone(), words: one.words, level: one.level });
    let contents = contents.collect();
    Ok((outline::anchored(&prose::resolved(cx, html).await?, &anchors), contents))
}

fn citation(app: &App, subject: &subjects::Subject) -> Citation {
    let icon = app.slices.kinds.named(&subject.kind).map_or("link", |kind| kind.icon);
    Citation { href: app.slices.kinds.url(subject), title: prose::called(subject), icon }
}
