//! An example card on its page.

use super::actions::{self, Keep};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::Faces;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "examples/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    id: SubjectId,
    company: String,
    pattern: String,
    capability: String,
    strategy: String,
    /// Whether the strategy is an address.
    strategy_leads: bool,
    source: String,
    source_leads: bool,
    html: String,
    space: (String, String),
    author: PersonView,
    at: TimeView,
    useful: i64,
    own: bool,
    may_vote: bool,
    keeps: bool,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.company.clone()
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let (subject, example, standing) = actions::find(cx, id).await?;
    let text = subjects::text(cx, &subject).await?;
    let faces = Faces::load(cx, [example.author]).await?;
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let leads = |text: &str| text.starts_with("https://") || text.starts_with("http://");
    let capability = maturity::capabilities::find(&example.capability);
    let keeps = may(Keep(&standing).judge(&visit.viewer, &subject));
    let anchor = Anchor::Subject(subject);
    Ok(Show {
        t: t::Texts::new(visit.lang),
        id,
        company: example.company,
        pattern: example.pattern,
        capability: capability.map(|one| one.label(visit.lang)).unwrap_or_default(),
        strategy_leads: leads(&example.strategy),
        strategy: example.strategy,
        source_leads: leads(&example.source),
        source: example.source,
        html: prose::resolved(cx, &text.html).await?,
        space: (format!("/spaces/{}", standing.slug), standing.name.clone()),
        author: faces.view(visit, example.author),
        at: visit.time(id.made_at()),
        useful: example.useful,
        own: example.own,
        may_vote: may(policy::Belong.judge(&visit.viewer, &standing)),
        keeps,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}
