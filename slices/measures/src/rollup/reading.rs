//! Reading all that is kept of a day.

use super::dependence;
use super::model::{self, Counted};
use super::store;
use crate::agreements::Agreement;
use crate::cells::{Cell, Division, Staff, it_may_be_shown, shown};
use crate::day::{Day, days};
use crate::method;
use crate::values::{Judged, Part, Standing, Value, judge};
use db::Cx;
use evidence::{Gauge, Sample, Window};
use futures::future::FutureExt;
use futures::stream::{self, StreamExt, TryStreamExt};
use kernel::Viewer;
use maturity::measures::Measure;
use std::sync::Arc;
use web::App;

/// So many gauges read at once: pages need the other connections.
const AT_ONCE: usize = 2;
/// After so many days without a word a space is quiet.
const MONTH: i64 = 30;
/// So many days back it is looked on whom answers hang.
const QUARTER: i64 = 90;

/// What is kept of a day.
pub(super) struct Read {
    pub(super) values: Vec<Value>,
    pub(super) counts: Vec<Counted>,
}

/// What a day is read with. It owns all it needs: gauges read side by side.
#[derive(Clone)]
struct OneDay {
    app: App,
    agreement: Arc<Agreement>,
    day: Day,
}

/// A measure, and what reads it.
#[derive(Clone, Copy)]
struct Meter {
    measure: &'static Measure,
    gauge: Gauge,
}

pub(super) async fn read(app: &App, agreement: &Agreement, day: Day) -> db::Result<Read> {
    let whole = OneDay { app: app.clone(), agreement: Arc::new(agreement.clone()), day };
    let meters: Vec<Meter> = maturity::measures::all()
        .iter()
        .filter(|measure| agreement.allows(&measure.id))
        .filter_map(|measure| Some(Meter { measure, gauge: *app.slices.evidence.gauge(&measure.id)? }))
        .collect();
    let reader = whole.clone();
    let of_house: Vec<Judged> = stream::iter(meters.clone())
        .map(move |meter| reader.clone().of_house(meter).boxed())
        .buffered(AT_ONCE)
        .try_collect()
        .await?;
    let mut values: Vec<Value> =
        meters.iter().zip(&of_house).map(|(meter, judged)| value(meter.measure, Part::House, day, *judged)).collect();
    if day.ends_a_week() {
        let told = meters.into_iter().zip(of_house).filter(|(_, judged)| judged.standing == Standing::Told);
        values.extend(whole.parts(told.map(|(meter, _)| meter).collect()).await?);
    }
    Ok(Read { values, counts: whole.counts().await? })
}

impl OneDay {
    async fn of_house(self, meter: Meter) -> db::Result<Judged> {
        Ok(judge(&self.sample(meter.gauge, &Part::House).await?, meter.measure))
    }

    /// What the gauge reads of a part, over its window up to the end of the day. A window never begins before what was agreed.
    async fn sample(&self, gauge: Gauge, part: &Part) -> db::Result<Sample> {
        let until = self.day.end();
        let usual = until.minus(days(gauge.days.unsigned_abs()));
        let from = usual.max(self.agreement.counts_from.start());
        if from >= until {
            return Ok(Sample::default());
        }
        let window = Window { from, until, within: part.within() };
        let work = async move |cx: &mut Cx| {
            cx.take_your_time().await?;
            (gauge.read)(cx, &window).await
        };
        self.app.db.read(Viewer::System, work).await
    }

    /// Once a week, the parts of the house that may stand beside it. Where the whole has too little to tell, so have its parts.
    async fn parts(&self, told: Vec<Meter>) -> db::Result<Vec<Value>> {
        let day = self.day;
        let lists = async move |cx: &mut Cx| -> db::Result<_> {
            Ok((store::units(cx, day).await?, store::spaces(cx, day).await?))
        };
        let (units, spaces) = self.app.db.read(Viewer::System, lists).await?;
        let spaces: Vec<Part> = spaces.into_iter().map(Part::Space).collect();
        let mut values = Vec::new();
        for meter in told {
            let parts = method::parts(&meter.measure.id);
            if self.agreement.by_unit && parts.units {
                values.extend(self.of_units(meter, &units, parts.it).await?);
            }
            if self.agreement.by_space && parts.spaces {
                let read = self.each(meter, &spaces).await?;
                let keep = shown(&cells(&read), Division::Overlapping);
                values.extend(kept(meter.measure, day, &spaces, &read, &keep));
            }
        }
        Ok(values)
    }

    async fn of_units(&self, meter: Meter, units: &[(String, Staff)], it: bool) -> db::Result<Vec<Value>> {
        let measure = meter.measure;
        let parts: Vec<Part> = units.iter().map(|(unit, _)| Part::Unit(unit.clone())).collect();
        let read = self.each(meter, &parts).await?;
        let mut cells = cells(&read);
        for (cell, (unit, _)) in cells.iter_mut().zip(units) {
            cell.has_figure &= !unit.is_empty();
        }
        let keep = shown(&cells, Division::Apart);
        let mut values = kept(measure, self.day, &parts, &read, &keep);
        let staff: Vec<Staff> =
            units.iter().zip(&keep).map(|((_, staff), is_shown)| Staff { is_shown: *is_shown, ..*staff }).collect();
        if it && it_may_be_shown(&staff) {
            let judged = judge(&self.sample(meter.gauge, &Part::It).await?, measure);
            values.extend((judged.standing == Standing::Told).then(|| value(measure, Part::It, self.day, judged)));
        }
        Ok(values)
    }

    /// What is read of each of these parts, with the number of people on whom it stands.
    async fn each(&self, meter: Meter, parts: &[Part]) -> db::Result<Vec<(i64, Judged)>> {
        let reader = self.clone();
        stream::iter(parts.to_vec())
            .map(move |part| reader.clone().of_part(meter, part).boxed())
            .buffered(AT_ONCE)
            .try_collect()
            .await
    }

    async fn of_part(self, meter: Meter, part: Part) -> db::Result<(i64, Judged)> {
        let sample = self.sample(meter.gauge, &part).await?;
        Ok((sample.people.unwrap_or_default(), judge(&sample, meter.measure)))
    }

    async fn counts(&self) -> db::Result<Vec<Counted>> {
        let (day, by_unit, by_space) = (self.day, self.agreement.by_unit, self.agreement.by_space);
        let work = async move |cx: &mut Cx| -> db::Result<Vec<Counted>> {
            cx.take_your_time().await?;
            let mut counts = model::activity(&store::written_on(cx, day).await?, by_unit, by_space);
            let quiet = store::quiet_spaces(cx, day, day.plus(1 - MONTH)).await?;
            let answers = store::answers(cx, day.plus(1 - QUARTER), day).await?;
            let of_spaces = quiet.into_iter().chain(dependence::spaces(&answers));
            counts.extend(of_spaces.map(|(what, count)| Counted { part: Part::House, what, count }));
            Ok(counts)
        };
        self.app.db.read(Viewer::System, work).await
    }
}

fn cells(read: &[(i64, Judged)]) -> Vec<Cell> {
    let cell =
        |(people, judged): &(i64, Judged)| Cell { people: *people, has_figure: judged.standing == Standing::Told };
    read.iter().map(cell).collect()
}

fn kept(measure: &Measure, day: Day, parts: &[Part], read: &[(i64, Judged)], keep: &[bool]) -> Vec<Value> {
    let each = parts.iter().zip(read).zip(keep).filter(|(_, keep)| **keep);
    each.map(|((part, (_, judged)), _)| value(measure, part.clone(), day, *judged)).collect()
}

fn value(measure: &Measure, part: Part, day: Day, judged: Judged) -> Value {
    Value { measure: measure.id.clone(), part, day, value: judged.value, base: judged.base, standing: judged.standing }
}
