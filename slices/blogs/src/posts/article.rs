//! A post as it is read: one piece of page for what is published and for what may be, so that a preview shows what readers will see.

use super::form::link;
use super::model::ContentKind;
use crate::blogs::{Head, Journal, Part};
use crate::{t, wording};
use askama::Template;
use db::Cx;
use kernel::{PersonId, SubjectId};
use web::faces::Faces;
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit, prose};

/// A post to read.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Article {
    pub heading: String,
    pub kind: &'static str,
    pub author: PersonView,
    pub at: TimeView,
    /// When its text was changed last, and where earlier ones stand, if the visitor is shown these.
    pub edited: Option<(TimeView, Option<String>)>,
    pub drafted_by: Option<PersonView>,
    /// What it is about, if the visitor may see that: address and title.
    pub about: Option<(String, String)>,
    pub html: String,
}

/// Title, text, kind and what it is about.
pub(crate) type Words<'a> = (&'a str, &'a str, &'a str, Option<SubjectId>);

impl Article {
    /// What is not published, as it would be now.
    pub(crate) async fn previewed(
        cx: &mut Cx,
        app: &App,
        visit: &Visit,
        author: PersonId,
        (title, source, kind, about): Words<'_>,
    ) -> Result<Self, Problem> {
        let t = t::Texts::new(visit.lang);
        let text = subjects::write(cx, source.trim()).await?;
        let faces = Faces::load(cx, [author]).await?;
        let about = match about {
            Some(about) => link(cx, app, about).await?,
            None => None,
        };
        Ok(Self {
            heading: title.trim().to_owned(),
            kind: wording::kind(t, ContentKind::stored(kind)),
            author: faces.view(visit, author),
            at: visit.time(visit.now),
            edited: None,
            drafted_by: None,
            about,
            html: prose::resolved(cx, &text.html).await?,
        })
    }

    /// The page of a preview, with the way back to where it is written.
    pub(crate) async fn page(
        self,
        cx: &mut Cx,
        visit: &Visit,
        journal: &Journal,
        back: String,
    ) -> Result<Preview, Problem> {
        let head = Head::below(cx, visit, journal, Part::Posts).await?;
        Ok(Preview { t: t::Texts::new(visit.lang), head, article: self, back })
    }
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "posts/preview.html")]
pub(crate) struct Preview {
    t: t::Texts,
    head: Head,
    article: Article,
    back: String,
}

impl Page for Preview {
    fn title(&self) -> String {
        format!("{}: {}", self.article.heading, self.t.preview())
    }
}
