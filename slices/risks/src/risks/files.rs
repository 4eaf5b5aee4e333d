//! The register as a file.

use super::index::{Asked, MOST};
use super::listing::{self, Filter};
use super::model::View;
use super::store::{self, Risk};
use axum::extract::{Query, State};
use db::Cx;
use kernel::Timestamp;
use web::csv;
use web::faces::Faces;
use web::{App, Problem, Visit, moment};

const COLUMNS: [&str; 23] = [
    "id",
    "risk",
    "kind",
    "open",
    "likelihood_before",
    "impact_before",
    "likelihood_after",
    "impact_after",
    "score_now",
    "treatment",
    "mitigation",
    "mitigation_state",
    "owner",
    "accepted_at",
    "owner_gone",
    "review_on",
    "reviewed_at",
    "capability",
    "indicator",
    "direction",
    "limit",
    "value",
    "over_since",
];

/// What the list shows under the same address, in the same order.
pub(super) async fn all(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let (me, now, filter) = (visit.person()?, visit.now, asked.filter());
    let work = async move |cx: &mut Cx| -> Result<(Vec<Risk>, Faces), Problem> {
        let mut risks = store::all(cx, MOST).await?;
        risks.retain(|risk| filter.takes(risk, me, now) && filter.is_at(risk));
        listing::by_score(&mut risks, filter);
        let faces = Faces::load(cx, risks.iter().filter_map(|risk| risk.owner)).await?;
        Ok((risks, faces))
    };
    let (risks, faces) = app.read(&visit, work).await?;
    let mut rows = vec![COLUMNS.map(str::to_owned).to_vec()];
    rows.extend(risks.iter().map(|risk| row(risk, &faces, filter)));
    csv::file("risks", &rows)
}

fn row(risk: &Risk, faces: &Faces, filter: Filter) -> Vec<String> {
    let at = |at: Option<Timestamp>| at.map(moment).unwrap_or_default();
    let number = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
    let now = Filter { view: View::Now, ..filter }.level(risk).score();
    let indicator = if risk.measure.is_empty() { &risk.indicator_name } else { &risk.measure };
    vec![
        risk.id.to_string(),
        risk.title.clone(),
        risk.kind().name().to_owned(),
        risk.is_open().to_string(),
        risk.likelihood.to_string(),
        risk.impact.to_string(),
        risk.after_likelihood.to_string(),
        risk.after_impact.to_string(),
        now.to_string(),
        risk.treatment().name().to_owned(),
        risk.mitigation.clone(),
        risk.mitigation_state().name().to_owned(),
        risk.owner.map(|owner| faces.name(owner)).unwrap_or_default(),
        at(risk.accepted_at),
        risk.owner_gone.to_string(),
        moment(risk.review_on),
        at(risk.reviewed_at),
        risk.capability.clone(),
        indicator.clone(),
        if risk.limit.is_some() { risk.direction_name.clone() } else { String::new() },
        number(risk.limit),
        number(risk.value),
        at(risk.over_since),
    ]
}
