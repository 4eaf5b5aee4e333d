//! The head that all pages of a blog share: which one, whose, who sees it, its parts.

use super::model::{Journal, Whose};
use super::store;
use crate::{t, wording};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::faces::Faces;
use web::view::{Choice, PersonView};

/// A part of a blog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Posts,
    Desk,
    Broadcasts,
}

/// Where one is: the blog, its space, its parts.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Head {
    pub t: t::Texts,
    pub id: String,
    pub name: String,
    pub owner: PersonView,
    pub whose: &'static str,
    /// Whether it is a leadership blog.
    pub leads: bool,
    /// Whether it is one of a space, which is not its beginner's.
    pub of_space: bool,
    pub closed: bool,
    pub space: Option<(String, String)>,
    pub audience: &'static str,
    pub audience_label: String,
    /// Its parts: address, name, whether one is there. Nothing where there is one alone.
    pub tabs: Vec<Choice>,
    /// Whether this page is one of the parts itself, or something in it.
    pub top: bool,
}

impl Head {
    /// Of a blog, on the page of one of its parts.
    pub(crate) async fn of(cx: &mut Cx, visit: &Visit, journal: &Journal, part: Part) -> db::Result<Self> {
        Self::load(cx, visit, journal, part, true).await
    }

    /// Of a blog, on the page of something in one of its parts.
    pub(crate) async fn below(cx: &mut Cx, visit: &Visit, journal: &Journal, part: Part) -> db::Result<Self> {
        Self::load(cx, visit, journal, part, false).await
    }

    async fn load(cx: &mut Cx, visit: &Visit, journal: &Journal, part: Part, top: bool) -> db::Result<Self> {
        let t = t::Texts::new(visit.lang);
        let reach = subjects::audience::reach(cx, journal.subject.audience).await?;
        let faces = Faces::load(cx, [journal.blog.owner]).await?;
        let standing = journal.standing.as_ref();
        Ok(Self {
            t,
            id: journal.subject.id.to_string(),
            name: journal.subject.title.clone(),
            owner: faces.view(visit, journal.blog.owner),
            whose: wording::whose(t, journal.whose()),
            leads: journal.whose().leads(),
            of_space: journal.whose() == Whose::Space,
            closed: !journal.is_written(),
            space: standing.map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
            audience: reach.name(),
            audience_label: web::reach::sentence(t.lang(), reach, standing),
            tabs: tabs(t, visit, journal, part),
            top,
        })
    }
}

fn tabs(t: t::Texts, visit: &Visit, journal: &Journal, part: Part) -> Vec<Choice> {
    let home = format!("/blogs/{}", journal.subject.id);
    let tab = |which: Part, path: &str, label: &str| Choice {
        value: format!("{home}{path}"),
        label: label.to_owned(),
        chosen: which == part,
    };
    let mut all = vec![tab(Part::Posts, "", t.posts())];
    if journal.is_worked_on_by(&visit.viewer) {
        all.push(tab(Part::Desk, "/desk", t.desk()));
    }
    if visit.viewer.is_employee() && journal.whose().leads() {
        all.push(tab(Part::Broadcasts, "/broadcasts", t.broadcasts()));
    }
    if all.len() > 1 { all } else { Vec::new() }
}

/// The link in the rail, for those who may see a blog, and for all who work here.
pub(crate) fn rail<'c>(
    cx: &'c mut Cx,
    visit: &'c Visit,
    shell: &'c mut web::shell::Shell,
) -> BoxFuture<'c, db::Result<()>> {
    async move {
        if store::concerns(cx).await? {
            shell.main_link(visit, "/blogs", t::Texts::new(visit.lang).blogs(), "edit");
        }
        Ok(())
    }
    .boxed()
}
