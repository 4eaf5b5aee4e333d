//! What stands around every page: the rail, the bell.

use crate::Visit;
use db::Cx;
use futures::future::BoxFuture;

/// A link of the rail.
#[derive(Clone, Debug, Default)]
pub struct RailLink {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
    /// Its icon, empty for a space.
    pub icon: &'static str,
    /// The letter of a space's tile.
    pub letter: String,
    /// The audience of a space, empty for none.
    pub audience: &'static str,
    /// The audience in a word.
    pub audience_label: &'static str,
    /// Unread things.
    pub count: i64,
    /// Whether the count calls for attention.
    pub calls: bool,
    /// Whether it is this page.
    pub current: bool,
}

/// A group of links with a heading, or none.
#[derive(Clone, Debug, Default)]
pub struct RailGroup {
    /// Its heading.
    pub heading: String,
    /// Its links.
    pub links: Vec<RailLink>,
}

/// What the slices put around a page.
#[derive(Clone, Debug, Default)]
pub struct Shell {
    /// The rail.
    pub rail: Vec<RailGroup>,
    /// Notices that nobody has seen.
    pub bell_count: i64,
    /// A sentence across the top of all pages.
    pub notice: String,
}

impl Shell {
    /// Adds a link to the first group, which has the pages of the whole house.
    pub fn main_link(&mut self, visit: &Visit, href: &str, label: &str, icon: &'static str) {
        if self.rail.is_empty() {
            self.rail.push(RailGroup::default());
        }
        let current = visit.path == href;
        self.rail[0].links.push(RailLink {
            href: href.to_owned(),
            label: label.to_owned(),
            icon,
            current,
            ..RailLink::default()
        });
    }
}

/// Adds a slice's part, for a person who is signed in.
pub type Part = for<'c> fn(&'c mut Cx, &'c Visit, &'c mut Shell) -> BoxFuture<'c, db::Result<()>>;
