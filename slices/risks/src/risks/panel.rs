//! "Risks", beside what they threaten.

use super::model::View;
use super::store;
use crate::t::Texts;
use crate::wording;
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use web::Visit;
use web::kinds::Mark;
use web::panels::{Anchor, Panel, Place, Shown};

/// Beside any subject: the open risks that threaten it, for those who may see them, and the way to record one.
pub(crate) const THREATENED: Panel = Panel { place: Place::SubjectAside, order: 9, load };

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "risks/_threatened.html")]
pub(crate) struct Threatened {
    t: Texts,
    lines: Vec<Line>,
    subject: SubjectId,
}

/// A risk that threatens something.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    title: String,
    level: String,
    mark: Mark,
}

fn load<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        if !visit.viewer.is_employee() || !subject.is_root() || subject.kind.starts_with("risks.") {
            return Ok(None);
        }
        let t = Texts::new(visit.lang);
        let mut risks = store::threatening(cx, subject.id).await?;
        super::by_score(&mut risks);
        let line = |risk: store::Risk| Line {
            id: risk.id,
            level: wording::level(t, risk.assessment().seen(View::Now, risk.mitigation_state())),
            mark: wording::mark(t, &risk, visit.now),
            title: risk.title,
        };
        let panel = Threatened { t, lines: risks.into_iter().map(line).collect(), subject: subject.id };
        let html = panel.render().map_err(|error| db::Error::Other(error.to_string()))?;
        Ok(Some(Shown { title: t.risks().to_owned(), href: String::new(), count: 0, html }))
    }
    .boxed()
}
