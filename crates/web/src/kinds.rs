//! Kinds of subjects: how slices meet in lists, composers and links without knowing each other.

use crate::{App, Problem, Visit};
use db::Cx;
use futures::future::BoxFuture;
use kernel::{SpaceId, SubjectId};
use std::collections::HashMap;
use subjects::Subject;
use texts::Lang;

/// What a kind adds to the card of one of its subjects.
#[derive(Clone, Debug, Default)]
pub struct Mark {
    /// A state in a word ("Answered"), or nothing.
    pub label: String,
    /// The tone of its chip: "", "good", "warn", "bad" or "accent".
    pub tone: &'static str,
    /// The icon of its chip.
    pub icon: &'static str,
}

/// What somebody wants to post.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Where.
    pub space: Option<SpaceId>,
    /// Its title.
    pub title: String,
    /// Its text as typed.
    pub body: String,
    /// The client's key, against posting twice.
    pub key: Option<String>,
}

/// Loads the marks of many subjects of one kind at once.
pub type Marks = for<'c> fn(&'c mut Cx, Lang, &'c [SubjectId]) -> BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>>;
/// Makes a subject of this kind.
pub type Create = for<'c> fn(&'c mut Cx, &'c Visit, Draft) -> BoxFuture<'c, Result<subjects::Created, Problem>>;

/// Renders a part of a page anew for one viewer, who may see this subject; `None` if there is nothing to show.
pub type Fragment =
    for<'c> fn(&'c mut Cx, &'c App, &'c Visit, &'c Subject) -> BoxFuture<'c, db::Result<Option<String>>>;

/// A kind of subject that begins threads, or hangs below one.
#[derive(Clone, Copy)]
pub struct Kind {
    /// `slice.noun`, as in `subject.kind`.
    pub name: &'static str,
    /// Its icon.
    pub icon: &'static str,
    /// What it is called.
    pub label: fn(Lang) -> &'static str,
    /// Where it is read. For a reply this is a place in its thread.
    pub url: fn(&Subject) -> String,
    /// Where it is changed (`…/edit`) and taken away (`DELETE`), if people can do that.
    pub own: Option<fn(&Subject) -> String>,
    /// What its cards show besides title and text.
    pub marks: Option<Marks>,
    /// How a composer makes one, if it does.
    pub compose: Option<Compose>,
    /// What a live update puts into a page: a card of the feed for what begins a thread, an entry of the conversation for what
    /// hangs below one. Its outermost element has the id `subject-ID`, so that what is there already is replaced. Without it
    /// a live update asks the page to read itself again.
    pub fragment: Option<Fragment>,
}

impl Kind {
    /// A kind whose things have pages and verbs of their own: no composer makes one, and the menu of a subject changes nothing of it.
    #[must_use]
    pub const fn of_its_own(
        name: &'static str,
        icon: &'static str,
        label: fn(Lang) -> &'static str,
        url: fn(&Subject) -> String,
        marks: Option<Marks>,
    ) -> Self {
        Self { name, icon, label, url, own: None, marks, compose: None, fragment: None }
    }
}

/// How a composer offers a kind.
#[derive(Clone, Copy)]
pub struct Compose {
    /// Whether it must have a title.
    pub needs_title: bool,
    /// What the text field says while it is empty; gets the space's name.
    pub placeholder: fn(Lang, &str) -> String,
    /// The verb on the button, with its place; gets the space's name.
    pub submit: fn(Lang, &str) -> String,
    /// Makes one.
    pub create: Create,
    /// The page of its own on which one is written in a space, if it has one. What is typed there is kept at the noun of its
    /// kind and the space: `question-12`.
    pub page: Option<fn(SpaceId) -> String>,
}

/// All kinds, by name.
#[derive(Clone, Default)]
pub struct Kinds(Vec<Kind>);

impl Kinds {
    pub(crate) fn add(&mut self, kind: Kind) {
        assert!(self.named(kind.name).is_none(), "two kinds are called {}", kind.name);
        self.0.push(kind);
    }
    /// The kind of this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Kind> {
        self.0.iter().find(|kind| kind.name == name)
    }
    /// Those that a composer offers, in the order in which slices were registered.
    pub fn composed(&self) -> impl Iterator<Item = (&Kind, &Compose)> {
        self.0.iter().filter_map(|kind| kind.compose.as_ref().map(|compose| (kind, compose)))
    }
    /// The page on which the kind with this noun is written.
    #[must_use]
    pub fn page(&self, noun: &str) -> Option<fn(SpaceId) -> String> {
        let called = |kind: &Kind| kind.name.rsplit_once('.').is_some_and(|(_, last)| last == noun);
        self.composed().find(|(kind, _)| called(kind)).and_then(|(_, compose)| compose.page)
    }
    /// Where a subject is read.
    #[must_use]
    pub fn url(&self, subject: &Subject) -> String {
        self.named(&subject.kind).map_or_else(|| "/".to_owned(), |kind| (kind.url)(subject))
    }
    /// Where a subject is changed and taken away.
    #[must_use]
    pub fn own(&self, subject: &Subject) -> Option<String> {
        self.named(&subject.kind)?.own.map(|own| own(subject))
    }
    /// The marks of a page of subjects, one query for each kind among them.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn marks<'a>(
        &self,
        cx: &mut Cx,
        lang: Lang,
        of: impl Iterator<Item = (&'a str, SubjectId)>,
    ) -> db::Result<HashMap<SubjectId, Mark>> {
        let mut by_kind: HashMap<&str, Vec<SubjectId>> = HashMap::new();
        for (kind, id) in of {
            by_kind.entry(kind).or_default().push(id);
        }
        let mut all = HashMap::new();
        for (kind, ids) in by_kind {
            if let Some(load) = self.named(kind).and_then(|kind| kind.marks) {
                all.extend(load(cx, lang, &ids).await?);
            }
        }
        Ok(all)
    }
}
