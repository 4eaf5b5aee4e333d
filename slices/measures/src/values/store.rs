//! The SQL of values. Pages read these rows and nothing else.

use super::model::{Part, Standing, Value};
use crate::day::Day;
use db::{Cx, params};
use kernel::SpaceId;
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    struct Row { measure: String, scope_kind: i64, scope: String, day: i64, value: Option<f64>, base: i64, standing: i64 }
}

impl From<Row> for Value {
    fn from(row: Row) -> Self {
        let part = match row.scope_kind {
            1 => Part::Space(row.scope.parse().unwrap_or(SpaceId::new(0))),
            2 => Part::Unit(row.scope),
            3 => Part::It,
            _ => Part::House,
        };
        let standing = Standing::from_code(row.standing);
        Self { measure: row.measure, part, day: Day::new(row.day), value: row.value, base: row.base, standing }
    }
}

macro_rules! values {
    ($rest:literal) => {
        concat!(
            "SELECT v.measure, v.scope_kind, v.scope, v.day, v.value, v.base, v.standing FROM measure_value v ",
            $rest
        )
    };
}

/// The last day up to this one that was rolled up.
pub async fn last_day(cx: &mut Cx, until: Day) -> db::Result<Option<Day>> {
    let sql = "SELECT day FROM measure_day WHERE rolled_at IS NOT NULL AND day <= $1 ORDER BY day DESC LIMIT 1";
    Ok(cx.optional::<i64>(sql, params![until]).await?.map(Day::new))
}

/// All values of the house of one day.
pub async fn of_house(cx: &mut Cx, day: Day) -> db::Result<Vec<Value>> {
    let sql = values!("WHERE v.day = $1 AND v.scope_kind = 0 ORDER BY v.measure");
    Ok(cx.rows::<Row>(sql, params![day]).await?.into_iter().map(Value::from).collect())
}

/// The values of the house, of each seventh day back from `last` and not before `first`, oldest first.
pub async fn weekly(cx: &mut Cx, measures: &[&str], first: Day, last: Day) -> db::Result<Vec<Value>> {
    let sql = values!(
        "WHERE v.measure IN ({LIST}) AND v.scope_kind = 0 AND v.scope = '' AND v.day >= $1 AND v.day <= $2
         AND ($2 - v.day) % 7 = 0 ORDER BY v.measure, v.day"
    );
    let (sql, params) = db::in_list(sql, params![first, last], measures);
    Ok(cx.rows::<Row>(&sql, &params).await?.into_iter().map(Value::from).collect())
}

/// A measure's values of one part, oldest first.
pub async fn history(cx: &mut Cx, measure: &str, part: &Part, first: Day, last: Day) -> db::Result<Vec<Value>> {
    let sql = values!(
        "WHERE v.measure = $1 AND v.scope_kind = $2 AND v.scope = $3 AND v.day >= $4 AND v.day <= $5 ORDER BY v.day"
    );
    let key = part.key();
    let rows: Vec<Row> = cx.rows(sql, params![measure, part.code(), key, first, last]).await?;
    Ok(rows.into_iter().map(Value::from).collect())
}

/// The newest value of one part.
pub async fn newest(cx: &mut Cx, measure: &str, part: &Part, first: Day, last: Day) -> db::Result<Option<Value>> {
    let sql = values!(
        "WHERE v.measure = $1 AND v.scope_kind = $2 AND v.scope = $3 AND v.day >= $4 AND v.day <= $5
         ORDER BY v.day DESC LIMIT 1"
    );
    let key = part.key();
    let row: Option<Row> = cx.optional(sql, params![measure, part.code(), key, first, last]).await?;
    Ok(row.map(Value::from))
}

/// A measure's values of the units and of IT on the last day that has any, units by name.
pub async fn of_units(cx: &mut Cx, measure: &str, first: Day, last: Day) -> db::Result<Vec<Value>> {
    let sql = values!(
        "WHERE v.measure = $1 AND v.scope_kind IN (2, 3) AND v.day = (
             SELECT MAX(n.day) FROM measure_value n WHERE n.measure = $1 AND n.scope_kind IN (2, 3) AND n.day >= $2 AND n.day <= $3)
         ORDER BY v.scope_kind DESC, v.scope"
    );
    Ok(cx.rows::<Row>(sql, params![measure, first, last]).await?.into_iter().map(Value::from).collect())
}

/// A measure's values of the spaces that the viewer finds, with their names, on the last day that has any.
pub async fn of_spaces(cx: &mut Cx, measure: &str, first: Day, last: Day) -> db::Result<Vec<(String, Value)>> {
    let sql = values!(
        "WHERE v.measure = $1 AND v.scope_kind = 1 AND v.day = (
             SELECT MAX(n.day) FROM measure_value n WHERE n.measure = $1 AND n.scope_kind = 1 AND n.day >= $2 AND n.day <= $3)"
    );
    let values: Vec<Value> =
        cx.rows::<Row>(sql, params![measure, first, last]).await?.into_iter().map(Value::from).collect();
    let ids: Vec<SpaceId> = values
        .iter()
        .filter_map(|value| if let Part::Space(space) = &value.part { Some(*space) } else { None })
        .collect();
    let names = space_names(cx, &ids).await?;
    let named = |value: Value| match &value.part {
        Part::Space(space) => names.get(space).map(|name| (name.clone(), value.clone())),
        _ => None,
    };
    let mut found: Vec<_> = values.into_iter().filter_map(named).collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(found)
}

/// The names of those of these spaces that the viewer finds.
async fn space_names(cx: &mut Cx, spaces: &[SpaceId]) -> db::Result<HashMap<SpaceId, String>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT sp.id, sp.name FROM space sp WHERE ",
        visible!("sp.find_audience_id", "sp.id"),
        " AND sp.id IN ({LIST})"
    );
    let mut names = HashMap::new();
    for some in spaces.chunks(100) {
        let (sql, params) = db::in_list(sql, &eyes.with(params![]), some);
        names.extend(cx.rows::<(SpaceId, String)>(&sql, &params).await?);
    }
    Ok(names)
}

/// The space of this address, whoever finds it.
pub async fn space_of_slug(cx: &mut Cx, slug: &str) -> db::Result<Option<SpaceId>> {
    cx.optional("SELECT sp.id FROM space sp WHERE sp.slug = $1", params![slug]).await
}

/// What was counted in the house, week by week back from `last`: what, how many weeks back, the sum of the week, and the count of its
/// last day.
pub async fn activity(cx: &mut Cx, first: Day, last: Day) -> db::Result<Vec<(String, i64, i64, Option<i64>)>> {
    let sql = "SELECT a.what, ($2 - a.day) / 7, CAST(SUM(a.count) AS BIGINT),
                      CAST(SUM(CASE WHEN ($2 - a.day) % 7 = 0 THEN a.count END) AS BIGINT)
               FROM measure_activity a
               WHERE a.scope_kind = 0 AND a.scope = '' AND a.day >= $1 AND a.day <= $2 GROUP BY a.what, ($2 - a.day) / 7";
    cx.rows(sql, params![first, last]).await
}
