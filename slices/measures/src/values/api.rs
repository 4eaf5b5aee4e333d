//! Measures and their values in JSON.

use super::actions::{Picture, YEAR};
use super::model::{Part, Value};
use super::store;
use super::wording::why;
use crate::policy::{Act, Figures};
use crate::{method, t};
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::grant;
use maturity::measures::Measure;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, values))]
pub(crate) struct Api;

/// All measures of the method.
#[derive(Serialize, ToSchema)]
pub(super) struct MeasuresJson {
    /// The last day that was rolled up.
    #[schema(format = "date")]
    day: Option<String>,
    /// All of them, sub-dimension by sub-dimension.
    items: Vec<MeasureJson>,
}

/// A measure as it is now.
#[derive(Serialize, ToSchema)]
pub(super) struct MeasureJson {
    /// Its id, such as `M04`.
    id: String,
    /// The sub-dimension that it belongs to.
    sub_dimension: String,
    /// Its name.
    name: String,
    /// How it is computed.
    formula: String,
    /// What it does not see.
    leaves_out: String,
    /// `told`, `too_little`, `too_few_people`, `nothing`, `not_yet`, `waits` (for its capability), `not_agreed` or `off`.
    state: String,
    /// The raw value in its own unit, where it is told.
    value: Option<f64>,
    /// The value on the scale from 0 to 4.
    reading: Option<f64>,
    /// Whether it counts towards its sub-dimension: at least half of the activity is stated to run on connected systems.
    counts: bool,
    /// Why there is no value, or nothing.
    why: String,
}

/// A measure day by day.
#[derive(Serialize, ToSchema)]
pub(super) struct MeasureValuesJson {
    /// The measure.
    measure: String,
    /// The house, oldest day first.
    house: Vec<MeasuredValueJson>,
    /// Units, those who work in IT, and spaces that the caller finds, on the last day on which they were read. Parts that stand on
    /// too few people are not there.
    parts: Vec<MeasuredValueJson>,
}

/// A value of a day.
#[derive(Serialize, ToSchema)]
pub(super) struct MeasuredValueJson {
    /// The day, UTC.
    #[schema(format = "date")]
    day: String,
    /// `house`, `unit`, `it` or `space`.
    part: String,
    /// The name of the unit or space.
    name: Option<String>,
    /// `told`, `too_little`, `too_few_people` or `nothing`.
    state: String,
    /// The raw value, where it is told.
    value: Option<f64>,
    /// The value on the scale from 0 to 4.
    reading: Option<f64>,
    /// On how many things it stands.
    base: i64,
}

impl MeasuredValueJson {
    fn new(measure: &Measure, value: &Value, name: Option<String>) -> Self {
        let (part, own) = match &value.part {
            Part::House => ("house", None),
            Part::It => ("it", None),
            Part::Unit(unit) => ("unit", Some(unit.clone())),
            Part::Space(_) => ("space", None),
        };
        Self {
            day: value.day.to_string(),
            part: part.to_owned(),
            name: name.or(own),
            state: value.standing.name().to_owned(),
            value: value.value,
            reading: value.value.map(|value| measure.reading(value)),
            base: value.base,
        }
    }
}

/// All measures as they are now.
#[utoipa::path(get, path = "/api/stoa/v1/measures", tag = "measures",
    responses((status = 200, description = "All measures", body = MeasuresJson), (status = 401, description = "Needs an account"),
        (status = 404, description = "Only employees"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<MeasuresJson>> {
    let (lang, now, house) = (visit.lang, visit.now, app.clone());
    let work = async move |cx: &mut Cx| -> Result<MeasuresJson, Problem> {
        grant(cx.viewer(), Figures, &Act::See)?;
        let picture = Picture::load(cx, now).await?;
        let json = |measure: &Measure| {
            let state = picture.state(&measure.id, Some(house.slices.evidence.gauge(&measure.id).is_some()));
            MeasureJson {
                id: measure.id.clone(),
                sub_dimension: measure.sub_dimension.clone(),
                name: measure.words(lang).name.clone(),
                formula: measure.words(lang).formula.clone(),
                leaves_out: method::leaves_out(lang, &measure.id),
                state: state.name().to_owned(),
                value: state.value(),
                reading: state.value().map(|value| measure.reading(value)),
                counts: picture.valid_reading(measure).is_some(),
                why: why(lang, measure, state),
            }
        };
        let items = maturity::measures::all().iter().map(json).collect();
        Ok(MeasuresJson { day: picture.last.map(|day| day.to_string()), items })
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// A measure day by day, for a year back.
#[utoipa::path(get, path = "/api/stoa/v1/measures/{id}/values", tag = "measures",
    params(("id" = String, Path, description = "The measure, such as M04", pattern = "^M[0-9]{2}$")),
    responses((status = 200, description = "Its values", body = MeasureValuesJson), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such measure, or only employees"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn values(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<MeasureValuesJson>> {
    let measure = maturity::measures::find(&id).ok_or(Problem::NotFound)?;
    let (lang, now) = (visit.lang, visit.now);
    let work = async move |cx: &mut Cx| -> Result<MeasureValuesJson, Problem> {
        grant(cx.viewer(), Figures, &Act::See)?;
        let picture = Picture::load(cx, now).await?;
        let allowed = picture.agreement.as_ref().is_some_and(|agreement| agreement.allows(&measure.id));
        let (mut house, mut parts) = (Vec::new(), Vec::new());
        if let Some(last) = picture.last.filter(|_| allowed) {
            let first = last.plus(-YEAR);
            house = store::history(cx, &measure.id, &Part::House, first, last).await?;
            let it = t::Texts::new(lang).part_it();
            for value in store::of_units(cx, &measure.id, first, last).await? {
                let name = (value.part == Part::It).then(|| it.to_owned());
                parts.push(MeasuredValueJson::new(measure, &value, name));
            }
            for (name, value) in store::of_spaces(cx, &measure.id, first, last).await? {
                parts.push(MeasuredValueJson::new(measure, &value, Some(name)));
            }
        }
        let house = house.iter().map(|value| MeasuredValueJson::new(measure, value, None)).collect();
        Ok(MeasureValuesJson { measure: measure.id.clone(), house, parts })
    };
    Ok(Json(app.read(&visit, work).await?))
}
