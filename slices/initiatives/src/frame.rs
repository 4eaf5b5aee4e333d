//! What stands above all pages of this slice: the journey's tabs, and its own parts.

use crate::t;
use db::Cx;
use futures::future::FutureExt;
use web::panels::{Panel, Place, Shown};
use web::view::Choice;
use web::{App, Visit};

const HOME: &str = "/journey/initiatives";

/// The tab of the journey that leads here.
pub const TAB: Panel = Panel {
    place: Place::JourneyTab,
    order: 24,
    load: |_, visit, _| {
        async move {
            let title = t::Texts::new(visit.lang).initiatives().to_owned();
            Ok(visit.viewer.is_employee().then(|| Shown { title, href: HOME.to_owned(), ..Shown::default() }))
        }
        .boxed()
    },
};

/// A part of this slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Initiatives,
    Experiments,
    Mandates,
    Stories,
}

impl Part {
    const ALL: [Self; 4] = [Self::Initiatives, Self::Experiments, Self::Mandates, Self::Stories];

    const fn path(self) -> &'static str {
        match self {
            Self::Initiatives => HOME,
            Self::Experiments => "/journey/experiments",
            Self::Mandates => "/journey/mandates",
            Self::Stories => "/journey/stories",
        }
    }
}

/// Where one is.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Frame {
    /// The journey's tabs.
    pub tabs: Vec<Choice>,
    /// The parts of this one.
    pub parts: Vec<Choice>,
}

impl Frame {
    pub(crate) async fn load(cx: &mut Cx, app: &App, visit: &Visit, here: Part) -> db::Result<Self> {
        let t = t::Texts::new(visit.lang);
        let label = |part: Part| match part {
            Part::Initiatives => t.initiatives(),
            Part::Experiments => t.experiments(),
            Part::Mandates => t.mandate(),
            Part::Stories => t.stories(),
        };
        Ok(Self {
            tabs: app.slices.panels.journey(cx, visit, HOME).await?,
            parts: Part::ALL.map(|part| Choice::of(part.path(), label(part), part == here)).to_vec(),
        })
    }
}
