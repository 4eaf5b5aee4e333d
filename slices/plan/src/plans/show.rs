//! The page of the plan: its board or its timeline; before there is one, how it begins.

use super::board::Board;
use super::model::Phase;
use super::new::New;
use super::picture::Picture;
use super::timeline::Timeline;
use super::{HOME, actions, store};
use crate::policy;
use crate::t::Texts;
use crate::wording;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use db::Cx;
use kernel::Verdict;
use kernel::grant::Rule;
use serde::Deserialize;
use web::faces::Faces;
use web::view::{Choice, TimeView};
use web::{App, FieldErrors, Problem, Visit};

/// Which view.
#[derive(Deserialize)]
pub(super) struct View {
    #[serde(default)]
    view: String,
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Query(view): Query<View>) -> web::Result {
    let around = app.read(&visit, async |cx: &mut Cx| actions::around(cx).await).await?;
    let readable = around.filter(|around| policy::Read.judge(&visit.viewer, around) == Verdict::Allowed);
    let (house, reader) = (app.clone(), visit.clone());
    match readable.map(|around| around.plan.phase()) {
        None => {
            app.show(visit, async move |cx: &mut Cx| New::load(cx, &house, &reader, "", FieldErrors::new()).await).await
        }
        Some(Phase::Draft) => Ok(axum::response::Redirect::to("/journey/plan/draft").into_response()),
        Some(_) if view.view == "timeline" => {
            app.show(visit, async move |cx: &mut Cx| Timeline::load(cx, &house, &reader).await).await
        }
        Some(_) => app.show(visit, async move |cx: &mut Cx| Board::load(cx, &house, &reader).await).await,
    }
}

/// What stands above board and timeline.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Head {
    pub tabs: Vec<Choice>,
    /// Who adopted it, when and why; the address of the decision, if a council did.
    pub adopted: Option<Adoption>,
    /// It is proposed, and waits for a council.
    pub is_proposed: bool,
    pub space: Option<(String, String)>,
    /// The round that it stands on.
    pub placed: Option<(String, String)>,
    pub under_way: String,
    pub may_lead: bool,
    pub changes: bool,
}

/// Who adopted it, when and why.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Adoption {
    pub by: String,
    pub at: TimeView,
    pub reason: String,
    /// A council did, whether the viewer sees its decision or not.
    pub by_council: bool,
    pub decision: Option<(String, String)>,
}

impl Head {
    pub(super) async fn load(cx: &mut Cx, app: &App, visit: &Visit, picture: &Picture) -> Result<Self, Problem> {
        let (t, plan) = (Texts::new(visit.lang), &picture.around.plan);
        let faces = Faces::load(cx, plan.adopted_by).await?;
        let decision = match plan.decision {
            Some(decision) => subjects::find(cx, decision).await?,
            None => None,
        };
        let decision = decision.map(|subject| (app.slices.kinds.url(&subject), subject.title));
        let standing = picture.around.standing.as_ref();
        let kind = picture.situation.kind.map_or(t.kind_none(), |kind| wording::kind(t, kind)).to_owned();
        let counted = maturity::planning::counts(picture.under_way());
        Ok(Self {
            tabs: app.slices.panels.journey(cx, visit, HOME).await?,
            adopted: plan.adopted_at.map(|at| Adoption {
                by: plan.adopted_by.map(|by| faces.name(by)).unwrap_or_default(),
                at: visit.time(at),
                reason: plan.reason.clone(),
                by_council: plan.decision.is_some(),
                decision,
            }),
            is_proposed: plan.phase() == Phase::Proposed,
            space: standing.map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
            placed: picture.placed.as_ref().map(|placed| (placed.title.clone(), kind)),
            under_way: t.under_way_of(counted, maturity::planning::MOST_UNDER_WAY),
            may_lead: policy::Lead.judge(&visit.viewer, &picture.around) == Verdict::Allowed,
            changes: !store::changes(cx, 1).await?.is_empty(),
        })
    }
}
