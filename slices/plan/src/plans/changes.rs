//! What was changed in the adopted plan, when, by whom and why.

use super::model::{Difference, What};
use super::{HOME, actions, store};
use crate::steps::Stage;
use crate::t::Texts;
use crate::wording;
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::{PersonId, Timestamp};
use maturity::catalogue;
use web::civil;
use web::faces::Faces;
use web::view::{Choice, PersonView, TimeView};
use web::{App, Page, Problem, Visit};

const MOST: usize = 200;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "plans/changes.html")]
pub(crate) struct Changes {
    pub t: Texts,
    pub tabs: Vec<Choice>,
    pub changes: Vec<Line>,
}

/// A change.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub by: PersonView,
    pub at: TimeView,
    pub reason: String,
    /// Each difference: the action's id and what became of it.
    pub differences: Vec<(String, String)>,
}

impl Page for Changes {
    fn title(&self) -> String {
        self.t.plan_changes().to_owned()
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    let (house, reader) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &reader).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit) -> Result<Changes, Problem> {
    actions::read(cx).await?;
    let all = store::changes(cx, MOST).await?;
    let owners = all.iter().flat_map(|change| &change.differences).filter(|one| one.what == What::Owner);
    let owners = owners.flat_map(|one| [one.from.parse::<PersonId>().ok(), one.to.parse().ok()]).flatten();
    let people: Vec<PersonId> = owners.chain(all.iter().map(|change| change.by)).collect();
    let faces = Faces::load(cx, people).await?;
    let line = |change: &super::model::Change| Line {
        by: faces.view(visit, change.by),
        at: visit.time(change.id.made_at()),
        reason: change.reason.clone(),
        differences: change.differences.iter().map(|one| (one.action.clone(), said(visit, &faces, one))).collect(),
    };
    Ok(Changes {
        t: Texts::new(visit.lang),
        tabs: app.slices.panels.journey(cx, visit, HOME).await?,
        changes: all.iter().map(line).collect(),
    })
}

fn said(visit: &Visit, faces: &Faces, one: &Difference) -> String {
    let t = Texts::new(visit.lang);
    let person = |id: &str| id.parse().map_or_else(|_| t.nobody().to_owned(), |id| faces.name(id));
    let day = |millis: &str| {
        millis.parse().map_or_else(|_| t.no_day().to_owned(), |at| civil::day_said(Timestamp::from_millis(at), visit))
    };
    let stage = |name: &str| wording::stage(t, Stage::stored(name)).label;
    match one.what {
        What::Added => {
            let title = catalogue::find(&one.action).map(|action| action.words(visit.lang).title.as_str());
            t.changed_added(title.unwrap_or(&one.action))
        }
        What::Owner => t.changed_owner(person(&one.from), person(&one.to)),
        What::Due => t.changed_due(day(&one.from), day(&one.to)),
        What::Stage => t.changed_stage(stage(&one.from), stage(&one.to)),
    }
}
