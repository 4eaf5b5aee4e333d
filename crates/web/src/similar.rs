//! What others asked and wrote before, for somebody who is about to ask. Slices say in which of their kinds people find answers; one
//! slice looks through the titles and shows what is alike beside any draft.

use crate::kinds::{Fragment, Mark};
use crate::{App, Visit};
use db::Cx;
use futures::future::BoxFuture;
use kernel::SubjectId;
use std::collections::HashMap;
use subjects::Subject;
use texts::Lang;

/// Says how far one can rely on some subjects of a kind: answered, verified. Those of which nothing is known are left out.
pub type Trust =
    for<'c> fn(&'c mut Cx, Lang, &'c [SubjectId]) -> BoxFuture<'c, db::Result<HashMap<SubjectId, Vec<Mark>>>>;
/// Renders the panel beside a draft.
pub type Panel = for<'c> fn(&'c mut Cx, &'c App, &'c Visit, &'c Draft<'c>) -> BoxFuture<'c, db::Result<String>>;

/// A kind of subject in which people find answers.
#[derive(Clone, Copy)]
pub struct Knowledge {
    /// Its name: `questions.question`.
    pub kind: &'static str,
    /// How far one can rely on its subjects.
    pub trust: Option<Trust>,
    /// What stands below the text of one for somebody who reads it beside a draft, such as its answers.
    pub below: Option<Fragment>,
}

/// Where somebody types a title.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// The id of the form.
    pub form: &'a str,
    /// The id of the field with the title.
    pub field: &'a str,
    /// The address that shows the form again with all that was typed in it, to which it is posted where no script looks.
    pub again: &'a str,
    /// What stands in the field.
    pub title: &'a str,
}

/// In which kinds people find answers, and who looks through their titles.
#[derive(Clone, Default)]
pub struct Similar {
    knowledge: Vec<Knowledge>,
    panel: Option<Panel>,
}

impl Similar {
    pub(crate) fn add(&mut self, one: Knowledge) {
        assert!(self.named(one.kind).is_none(), "{} is knowledge twice", one.kind);
        self.knowledge.push(one);
    }
    pub(crate) fn show_by(&mut self, panel: Panel) {
        assert!(self.panel.replace(panel).is_none(), "two slices show what is alike");
    }

    /// The names of the kinds.
    pub fn kinds(&self) -> impl Iterator<Item = &'static str> {
        self.knowledge.iter().map(|one| one.kind)
    }

    /// The kind of this name, if people find answers in it.
    #[must_use]
    pub fn named(&self, kind: &str) -> Option<&Knowledge> {
        self.knowledge.iter().find(|one| one.kind == kind)
    }

    /// How far one can rely on these.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn trust(
        &self,
        cx: &mut Cx,
        lang: Lang,
        of: impl Iterator<Item = &Subject>,
    ) -> db::Result<HashMap<SubjectId, Vec<Mark>>> {
        let mut by_kind: HashMap<&str, Vec<SubjectId>> = HashMap::new();
        for subject in of {
            by_kind.entry(&subject.kind).or_default().push(subject.id);
        }
        let mut all = HashMap::new();
        for (kind, ids) in by_kind {
            if let Some(load) = self.named(kind).and_then(|one| one.trust) {
                all.extend(load(cx, lang, &ids).await?);
            }
        }
        Ok(all)
    }

    /// The panel for a page with a draft, as HTML; empty where no slice looks through titles.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn panel(&self, cx: &mut Cx, app: &App, visit: &Visit, draft: &Draft<'_>) -> db::Result<String> {
        match self.panel {
            Some(render) => render(cx, app, visit, draft).await,
            None => Ok(String::new()),
        }
    }
}
