//! A topic on its page.

use super::actions;
use super::model::Standing;
use crate::councils::{Head, Part};
use crate::memory::{self, Remembered};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use serde::Deserialize;
use web::faces::Faces;
use web::flash::{Flash, go};
use web::panels::{Anchor, Place, Shown};
use web::prose;
use web::view::{PersonView, TimeView};
use web::{App, Form, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "topics/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    heading: String,
    author: PersonView,
    at: TimeView,
    html: String,
    standing: &'static str,
    /// The thread that it comes from, if the viewer may see it: address and title.
    about: Option<(String, String)>,
    meeting: Option<SubjectId>,
    declined: Option<Declined>,
    may_decline: bool,
    is_own: bool,
    may_propose: bool,
    remembered: Vec<Remembered>,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

/// Who declined it, when and why.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Declined {
    by: String,
    at: TimeView,
    reason: String,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

/// Why a topic is declined.
#[derive(Deserialize)]
pub(super) struct Reason {
    #[serde(default)]
    reason: String,
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id).await).await
}

pub(super) async fn decline(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Reason>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let (t, back) = (t::Texts::new(lang), format!("/council/topics/{id}"));
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::decline(cx, lang, id, &typed.reason).await).await {
        Ok(_) => Ok(go(&app, &back, Flash::good(t.said_declined()))),
        Err(Problem::Invalid(errors)) => {
            let sentence = errors.all().first().map(|(_, sentence)| sentence.clone()).unwrap_or_default();
            Ok(go(&app, &back, Flash::bad(sentence)))
        }
        Err(problem) => Err(problem),
    }
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let (chamber, topic) = actions::find(cx, id).await?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let text = subjects::text(cx, &subject).await?;
    let faces = Faces::load(cx, [Some(topic.author), topic.declined_by].into_iter().flatten()).await?;
    let about = match topic.about {
        Some(about) => subjects::find(cx, about).await?,
        None => None,
    };
    let remembered = memory::like(cx, visit, &format!("{} {}", topic.title, text.source), topic.about, None).await?;
    let is_own = visit.viewer.person() == Some(topic.author);
    let open = matches!(topic.standing(), Standing::Waiting | Standing::Placed);
    let may = |verdict: Verdict| open && verdict == Verdict::Allowed;
    let anchor = Anchor::Subject(subject);
    Ok(Show {
        t: t::Texts::new(visit.lang),
        head: Head::below(cx, visit, &chamber, Part::Topics).await?,
        id,
        heading: topic.title.clone(),
        author: faces.view(visit, topic.author),
        at: visit.time(id.made_at()),
        html: prose::resolved(cx, &text.html).await?,
        standing: topic.standing().name(),
        about: about.map(|about| (app.slices.kinds.url(&about), prose::called(&about))),
        meeting: topic.meeting,
        declined: topic.declined_at.zip(topic.declined_by).map(|(at, by)| Declined {
            by: faces.name(by),
            at: visit.time(at),
            reason: topic.decline_reason.clone().unwrap_or_default(),
        }),
        may_decline: may(policy::Decline { own: is_own }.judge(&visit.viewer, &chamber)),
        may_propose: may(policy::Work.judge(&visit.viewer, &chamber)),
        is_own,
        remembered,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}
