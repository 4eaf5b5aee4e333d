//! Values as files.

use super::actions::{Picture, YEAR};
use super::model::{Part, Standing};
use super::store;
use super::wording::why;
use crate::policy::{Act, Figures};
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::grant;
use web::csv;
use web::{App, Problem, Visit};

/// Each measure as it is now.
pub(super) async fn all(State(app): State<App>, visit: Visit) -> web::Result {
    let (lang, now, house) = (visit.lang, visit.now, app.clone());
    let work = async move |cx: &mut Cx| -> Result<Vec<Vec<String>>, Problem> {
        grant(cx.viewer(), Figures, &Act::See)?;
        let picture = Picture::load(cx, now).await?;
        let mut rows =
            vec![names(["measure", "sub_dimension", "name", "day", "state", "value", "reading", "counts", "why"])];
        for measure in maturity::measures::all() {
            let state = picture.state(&measure.id, Some(house.slices.evidence.gauge(&measure.id).is_some()));
            let value = state.value();
            rows.push(vec![
                measure.id.clone(),
                measure.sub_dimension.clone(),
                measure.words(lang).name.clone(),
                picture.last.map(|day| day.to_string()).unwrap_or_default(),
                state.name().to_owned(),
                number(value),
                number(value.map(|value| measure.reading(value))),
                picture.valid_reading(measure).is_some().to_string(),
                why(lang, measure, state),
            ]);
        }
        Ok(rows)
    };
    csv::file("measures", &app.read(&visit, work).await?)
}

/// A measure day by day.
pub(super) async fn one(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let measure = maturity::measures::find(&id).ok_or(Problem::NotFound)?;
    let now = visit.now;
    let work = async move |cx: &mut Cx| -> Result<Vec<Vec<String>>, Problem> {
        grant(cx.viewer(), Figures, &Act::See)?;
        let picture = Picture::load(cx, now).await?;
        let allowed = picture.agreement.as_ref().is_some_and(|agreement| agreement.allows(&measure.id));
        let mut rows = vec![names(["measure", "day", "state", "value", "reading", "base"])];
        if let Some(last) = picture.last.filter(|_| allowed) {
            for value in store::history(cx, &measure.id, &Part::House, last.plus(-YEAR), last).await? {
                rows.push(vec![
                    value.measure,
                    value.day.to_string(),
                    value.standing.name().to_owned(),
                    number(value.value),
                    number(value.value.map(|value| measure.reading(value))),
                    if value.standing == Standing::TooFew { String::new() } else { value.base.to_string() },
                ]);
            }
        }
        Ok(rows)
    };
    csv::file(&format!("measure-{}", measure.id), &app.read(&visit, work).await?)
}

fn names<const N: usize>(columns: [&str; N]) -> Vec<String> {
    columns.map(str::to_owned).into()
}

/// A number as programs read it, with four decimals at most.
fn number(value: Option<f64>) -> String {
    let rounded = |value: f64| (value * 10_000.0).round() / 10_000.0;
    value.map(|value| rounded(value).to_string()).unwrap_or_default()
}
