//! The list of what is alike, and the panel that has it beside a draft.

use super::{SHOWN, find, store::Alike};
use crate::t::Texts;
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::kinds::Mark;
use web::similar::Draft;
use web::{App, Visit};

/// A line of the list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    href: String,
    beside: String,
    icon: &'static str,
    kind: &'static str,
    title: String,
    space: String,
    marks: Vec<Mark>,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "similar/_list.html")]
pub(crate) struct List {
    t: Texts,
    lines: Vec<Line>,
    /// A title was typed, whatever was found.
    asked: bool,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "similar/_panel.html")]
pub(crate) struct Panel {
    t: Texts,
    form: String,
    field: String,
    again: String,
    list: String,
}

/// The panel beside a draft.
pub fn panel<'c>(
    cx: &'c mut Cx,
    app: &'c App,
    visit: &'c Visit,
    draft: &'c Draft<'c>,
) -> BoxFuture<'c, db::Result<String>> {
    async move {
        let list = list(cx, app, visit, draft.title).await?;
        let [form, field, again] = [draft.form, draft.field, draft.again].map(str::to_owned);
        html(&Panel { t: Texts::new(visit.lang), form, field, again, list })
    }
    .boxed()
}

/// The list alone.
///
/// # Errors
/// If the database refuses.
pub(super) async fn list(cx: &mut Cx, app: &App, visit: &Visit, title: &str) -> db::Result<String> {
    let (similar, kinds) = (&app.slices.similar, &app.slices.kinds);
    let names: Vec<&'static str> = similar.kinds().collect();
    let found = find::find(cx, title, &names, SHOWN).await?;
    let mut marks = similar.trust(cx, visit.lang, found.iter().map(|one| &one.subject)).await?;
    let line = |Alike { subject, space }: Alike| {
        let kind = kinds.named(&subject.kind);
        Line {
            href: kinds.url(&subject),
            beside: format!("/similar/{}", subject.id),
            icon: kind.map_or("post", |kind| kind.icon),
            kind: kind.map_or("", |kind| (kind.label)(visit.lang)),
            space: space.unwrap_or_default(),
            marks: marks.remove(&subject.id).unwrap_or_default(),
            title: subject.title,
        }
    };
    let lines = found.into_iter().map(line).collect();
    html(&List { t: Texts::new(visit.lang), lines, asked: !title.trim().is_empty() })
}

fn html(template: &impl Template) -> db::Result<String> {
    template.render().map_err(|error| db::Error::Other(error.to_string()))
}
