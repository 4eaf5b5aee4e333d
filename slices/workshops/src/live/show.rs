//! The day on a phone: what goes on, what comes, one's own team; for those who lead, the buttons.

use super::now::Now;
use crate::workshops::{self, Head, Section, Stage};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "live/show.html")]
pub(crate) struct Live {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    stage: &'static str,
    now: Now,
    leads: bool,
    may_join: bool,
    /// Whether those who lead have noted that the visitor is there.
    attended: bool,
    takes_part: bool,
}

impl Page for Live {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.live())
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId) -> Result<Live, Problem> {
    let (t, gathering) = (t::Texts::new(visit.lang), workshops::gathering(cx, id).await?);
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let leads = may(policy::Lead.judge(&visit.viewer, &gathering));
    let stage = gathering.stage();
    let joins = may(policy::Join.judge(&visit.viewer, &gathering)) && gathering.own.is_none();
    Ok(Live {
        t,
        head: Head::of(cx, visit, &gathering, Section::Live).await?,
        id,
        stage: stage.name(),
        now: Now::load(cx, visit, &gathering, leads).await?,
        leads,
        may_join: joins && matches!(stage, Stage::Ready | Stage::Live),
        attended: gathering.own.is_some_and(|own| own.attended),
        takes_part: gathering.own.is_some(),
    })
}
