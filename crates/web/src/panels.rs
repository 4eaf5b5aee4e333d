//! Panels: what a slice adds to pages of others.

use crate::Visit;
use crate::view::Choice;
use db::Cx;
use futures::future::BoxFuture;
use kernel::PersonId;
use subjects::{Standing, Subject};

/// What a panel is about.
#[derive(Clone, Debug)]
pub enum Anchor {
    /// The home page.
    Home,
    /// A space that the visitor may read.
    Space(Standing),
    /// A subject that the visitor may see.
    Subject(Subject),
    /// A person whose page the visitor may see.
    Person(PersonId),
}

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A tab of a space: `html` is empty, `href` leads to the page.
    SpaceTab,
    /// On a space's landing page.
    SpaceStart,
    /// Beside a space's pages.
    SpaceAside,
    /// Below a subject: its conversation.
    SubjectFoot,
    /// Beside a subject.
    SubjectAside,
    /// On a person's page.
    Profile,
    /// Beside each page of one's own settings: which others there are.
    Settings,
    /// Beside the home feed.
    HomeAside,
    /// A tab of the journey's pages: `html` is empty, `href` leads to the page.
    JourneyTab,
}

/// What it shows. HTML made by a template of its slice.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// Its heading, or the label of the tab.
    pub title: String,
    /// Where the tab or "more" leads, or nothing.
    pub href: String,
    /// A number beside the label, 0 for none.
    pub count: i64,
    /// Its inside, safe.
    pub html: String,
}

/// Loads a panel, or nothing if it has nothing to show here.
pub type Load = for<'c> fn(&'c mut Cx, &'c Visit, &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>>;

/// A panel.
#[derive(Clone, Copy)]
pub struct Panel {
    /// Where.
    pub place: Place,
    /// Smaller comes first.
    pub order: i32,
    /// What.
    pub load: Load,
}

/// All panels.
#[derive(Clone, Default)]
pub struct Panels(Vec<Panel>);

impl Panels {
    pub(crate) fn add(&mut self, panel: Panel) {
        self.0.push(panel);
        self.0.sort_by_key(|panel| panel.order);
    }
    /// What stands in this place.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn at(&self, cx: &mut Cx, visit: &Visit, place: Place, anchor: &Anchor) -> db::Result<Vec<Shown>> {
        let mut shown = Vec::new();
        for panel in self.0.iter().filter(|panel| panel.place == place) {
            shown.extend((panel.load)(cx, visit, anchor).await?);
        }
        Ok(shown)
    }
    /// The tabs of the journey's pages, as all slices bring them to this visitor; the one of this address is chosen.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn journey(&self, cx: &mut Cx, visit: &Visit, here: &str) -> db::Result<Vec<Choice>> {
        let shown = self.at(cx, visit, Place::JourneyTab, &Anchor::Home).await?;
        Ok(shown.into_iter().map(|one| Choice::of(&one.href, one.title, one.href == here)).collect())
    }
}
