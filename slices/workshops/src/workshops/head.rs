//! The head that all pages of a workshop share: which one, who sees it, its parts.

use super::model::Gathering;
use crate::{t, wording};
use db::Cx;
use web::Visit;
use web::kinds::Mark;
use web::view::Choice;

/// A part of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    Overview,
    Plan,
    People,
    Live,
    Board,
    Canvases,
    Outcome,
}

/// Where one is: the workshop, its space, its parts.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Head {
    pub t: t::Texts,
    pub id: String,
    pub name: String,
    pub mark: Mark,
    pub space: Option<(String, String)>,
    pub audience: &'static str,
    pub audience_label: String,
    /// Its parts: address, name, whether one is there.
    pub tabs: Vec<Choice>,
    /// Whether this page is one of the parts itself, or something in it.
    pub top: bool,
}

impl Head {
    /// Of a workshop, on the page of one of its parts.
    pub(crate) async fn of(cx: &mut Cx, visit: &Visit, gathering: &Gathering, section: Section) -> db::Result<Self> {
        Self::load(cx, visit, gathering, section, true).await
    }

    /// Of a workshop, on the page of something in one of its parts.
    pub(crate) async fn below(cx: &mut Cx, visit: &Visit, gathering: &Gathering, section: Section) -> db::Result<Self> {
        Self::load(cx, visit, gathering, section, false).await
    }

    async fn load(cx: &mut Cx, visit: &Visit, gathering: &Gathering, section: Section, top: bool) -> db::Result<Self> {
        let t = t::Texts::new(visit.lang);
        let reach = subjects::audience::reach(cx, gathering.subject.audience).await?;
        let standing = gathering.standing.as_ref();
        Ok(Self {
            t,
            id: gathering.subject.id.to_string(),
            name: gathering.subject.title.clone(),
            mark: wording::stage(t, gathering.stage()),
            space: standing.map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
            audience: reach.name(),
            audience_label: web::reach::sentence(t.lang(), reach, standing),
            tabs: tabs(t, gathering, section),
            top,
        })
    }
}

fn tabs(t: t::Texts, gathering: &Gathering, section: Section) -> Vec<Choice> {
    let home = format!("/journey/workshops/{}", gathering.subject.id);
    let tab = |which: Section, path: &str, label: &str| Choice::of(format!("{home}{path}"), label, which == section);
    vec![
        tab(Section::Overview, "", t.overview()),
        tab(Section::Plan, "/plan", t.plan()),
        tab(Section::People, "/people", t.people()),
        tab(Section::Live, "/live", t.live()),
        tab(Section::Board, "/board", t.board()),
        tab(Section::Canvases, "/canvases", t.canvases()),
        tab(Section::Outcome, "/outcome", t.outcome()),
    ]
}
