//! The head that all pages of a council share: which one, who sees it, its parts.

use super::model::Chamber;
use super::store;
use crate::{t, wording};
use db::Cx;
use web::Visit;
use web::view::Choice;

/// A part of a council.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Overview,
    Topics,
    Meetings,
    Proposals,
    Decisions,
    Actions,
    Seats,
}

/// Where one is: the council, its space, its parts.
#[derive(Clone)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Head {
    pub t: t::Texts,
    pub id: String,
    pub name: String,
    pub scope: &'static str,
    pub space: Option<(String, String)>,
    pub audience: &'static str,
    pub audience_label: String,
    /// Its parts: address, name, whether one is there.
    pub tabs: Vec<Choice>,
    /// Whether this page is one of the parts itself, or something in it.
    pub top: bool,
}

impl Head {
    /// Of a council, on the page of one of its parts.
    pub(crate) async fn of(cx: &mut Cx, visit: &Visit, chamber: &Chamber, part: Part) -> db::Result<Self> {
        Self::load(cx, visit, chamber, part, true).await
    }

    /// Of a council, on the page of something in one of its parts.
    pub(crate) async fn below(cx: &mut Cx, visit: &Visit, chamber: &Chamber, part: Part) -> db::Result<Self> {
        Self::load(cx, visit, chamber, part, false).await
    }

    async fn load(cx: &mut Cx, visit: &Visit, chamber: &Chamber, part: Part, top: bool) -> db::Result<Self> {
        let t = t::Texts::new(visit.lang);
        let reach = subjects::audience::reach(cx, chamber.subject.audience).await?;
        let standing = chamber.standing.as_ref();
        Ok(Self {
            t,
            id: chamber.subject.id.to_string(),
            name: chamber.subject.title.clone(),
            scope: wording::scope(t, chamber.scope()),
            space: standing.map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
            audience: reach.name(),
            audience_label: web::reach::sentence(t.lang(), reach, standing),
            tabs: tabs(t, chamber, part),
            top,
        })
    }
}

fn tabs(t: t::Texts, chamber: &Chamber, part: Part) -> Vec<Choice> {
    let home = format!("/council/{}", chamber.subject.id);
    let tab = |which: Part, path: &str, label: &str| Choice {
        value: format!("{home}{path}"),
        label: label.to_owned(),
        chosen: which == part,
    };
    vec![
        tab(Part::Overview, "", t.overview()),
        tab(Part::Topics, "/topics", t.topics()),
        tab(Part::Meetings, "/meetings", t.meetings()),
        tab(Part::Proposals, "/proposals", t.proposals()),
        tab(Part::Decisions, "/decisions", t.decisions()),
        tab(Part::Actions, "/actions", t.actions()),
        tab(Part::Seats, "/seats", t.seats()),
    ]
}

/// The link in the rail, for those who may see a council.
pub(crate) fn rail<'c>(
    cx: &'c mut Cx,
    visit: &'c Visit,
    shell: &'c mut web::shell::Shell,
) -> futures::future::BoxFuture<'c, db::Result<()>> {
    Box::pin(async move {
        if store::any(cx).await? {
            shell.main_link(visit, "/council", t::Texts::new(visit.lang).council(), "desk");
        }
        Ok(())
    })
}
