//! Recording an agreement.

use super::actions;
use super::model::{NewAgreement, Typed};
use crate::day::Day;
use crate::policy::{Act, Figures};
use crate::t;
use askama::Template;
use axum::extract::State;
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use maturity::{Instrument, Words};
use texts::Lang;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Fields, Page, Problem, Visit};

/// How far back things are counted if nobody says otherwise: the longest usual window.
const BACK: i64 = 90;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "agreements/new.html")]
struct New {
    t: t::Texts,
    typed: Typed,
    groups: Vec<Group>,
    errors: FieldErrors,
}

/// The measures of a sub-dimension, to tick.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Group {
    name: String,
    boxes: Vec<Tick>,
}

/// A measure to tick.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Tick {
    id: String,
    name: String,
    formula: String,
    ticked: bool,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.new_agreement().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit) -> web::Result {
    grant(&visit.viewer, Figures, &Act::Administer)?;
    let today = Day::of(visit.now);
    let typed = Typed {
        signed_on: today.to_string(),
        counts_from: today.plus(-BACK).to_string(),
        wording: t::Texts::new(visit.lang).wording_to_begin_with().to_owned(),
        measures: maturity::measures::all().iter().map(|measure| measure.id.clone()).collect(),
        by_unit: true,
        by_space: true,
        key: format!("{:016x}", fresh(&app)),
        ..Typed::default()
    };
    form(&app, visit, typed, FieldErrors::new()).await
}

/// A key for the form, so that sending it twice records one agreement.
fn fresh(app: &App) -> u64 {
    app.db.entropy().bits()
}

pub(super) async fn create(State(app): State<App>, visit: Visit, fields: Fields) -> web::Result {
    let typed = typed(&fields);
    let key = Some(typed.key.clone()).filter(|key| !key.is_empty());
    let lang = visit.lang;
    grant(&visit.viewer, Figures, &Act::Administer)?;
    let new: NewAgreement = match typed.read(lang, Day::of(visit.now)) {
        Ok(new) => new,
        Err(errors) => return form(&app, visit, typed, errors).await,
    };
    let work = async move |cx: &mut Cx| actions::record(cx, lang, &new, key.as_deref()).await;
    match app.write(&visit.viewer, work).await {
        Ok(_) => {
            let said = Flash::good(t::Texts::new(lang).said_recorded());
            Ok(go(&app, "/journey/measures/agreements", said))
        }
        Err(Problem::Conflict(why)) => {
            // A key that was used for other words would be refused again.
            let typed = Typed { key: String::new(), ..typed };
            form(&app, visit, typed, FieldErrors::one("wording", why)).await
        }
        Err(problem) => Err(problem),
    }
}

fn typed(fields: &Fields) -> Typed {
    let text = |name: &str| fields.first(name).to_owned();
    Typed {
        staff_representative: text("staff_representative"),
        privacy_officer: text("privacy_officer"),
        signed_on: text("signed_on"),
        counts_from: text("counts_from"),
        wording: text("wording"),
        by_unit: fields.first("by_unit") == "true",
        by_space: fields.first("by_space") == "true",
        measures: fields.all("measures").to_vec(),
        key: text("key"),
    }
}

async fn form(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let groups = groups(visit.lang, &typed.measures);
    let page = New { t: t::Texts::new(visit.lang), typed, groups, errors };
    app.render(visit, page).await
}

fn groups(lang: Lang, ticked: &[String]) -> Vec<Group> {
    let instrument = Instrument::current();
    let words = Words::of(instrument, lang);
    let group = |sub: &maturity::SubDimension| {
        let of_sub = maturity::measures::all().iter().filter(|measure| measure.sub_dimension == sub.id);
        let name = words.sub_dimension(&sub.id).map_or("", |words| words.name.as_str());
        let tick = |measure: &maturity::measures::Measure| Tick {
            id: measure.id.clone(),
            name: measure.words(lang).name.clone(),
            formula: measure.words(lang).formula.clone(),
            ticked: ticked.contains(&measure.id),
        };
        Group { name: format!("{} {name}", sub.id), boxes: of_sub.map(tick).collect() }
    };
    instrument.sub_dimensions.iter().map(group).collect()
}
