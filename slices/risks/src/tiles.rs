//! The registers on the dashboard of the journey: what could go wrong. M30 has its tile among the measures.

use crate::risks::{self, Level, Risk, View};
use crate::t::Texts;
use crate::tabs::RISKS;
use crate::wording;
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use web::Visit;
use web::tiles::{Question, Tile};

/// So many of the largest are shown.
const TOP: usize = 5;
/// Most that are looked at.
const MOST: usize = 1000;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "tiles/_top.html")]
pub(crate) struct Top {
    lines: Vec<Line>,
}

/// One of the largest risks.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    title: String,
    band: &'static str,
    score: i64,
    level: String,
}

/// Two tiles, of the open risks that this visitor may see.
pub(crate) fn load<'c>(cx: &'c mut Cx, visit: &'c Visit) -> BoxFuture<'c, db::Result<Vec<Tile>>> {
    async move {
        if !visit.viewer.is_employee() {
            return Ok(Vec::new());
        }
        let mut open = risks::store::all(cx, MOST).await?;
        open.retain(Risk::is_open);
        risks::by_score(&mut open);
        Ok(vec![top(visit, &open)?, over(visit, &open)])
    }
    .boxed()
}

fn now(risk: &Risk) -> Level {
    risk.assessment().seen(View::Now, risk.mitigation_state())
}

fn top(visit: &Visit, open: &[Risk]) -> db::Result<Tile> {
    let t = Texts::new(visit.lang);
    let line = |risk: &Risk| {
        let level = now(risk);
        Line {
            id: risk.id,
            title: risk.title.clone(),
            band: level.band().name(),
            score: level.score(),
            level: wording::level(t, level),
        }
    };
    let list = Top { lines: open.iter().take(TOP).map(line).collect() };
    let html = if open.is_empty() {
        String::new()
    } else {
        list.render().map_err(|error| db::Error::Other(error.to_string()))?
    };
    let rows = open.iter().map(|risk| {
        let level = now(risk);
        vec![risk.title.clone(), level.likelihood.to_string(), level.impact.to_string(), level.score().to_string()]
    });
    Ok(Tile {
        html,
        how: t.tile_top_how().to_owned(),
        as_of: Some(visit.now),
        leaves_out: t.tile_leaves_out().to_owned(),
        lights: t.tile_lights().to_owned(),
        href: RISKS.to_owned(),
        rows: figures(&["risk", "likelihood", "impact", "score"], rows),
        ..Tile::new("top-risks", Question::Wrong, 10, t.tile_top())
    })
}

fn over(visit: &Visit, open: &[Risk]) -> Tile {
    let t = Texts::new(visit.lang);
    let watched = open.iter().filter(|risk| risk.indicator().is_there() && risk.value.is_some()).count();
    let over: Vec<&Risk> = open.iter().filter(|risk| risk.over_since.is_some()).collect();
    let number = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
    let rows = over.iter().map(|risk| {
        vec![
            risk.title.clone(),
            wording::indicator(visit.lang, &risk.indicator()),
            number(risk.value),
            number(risk.limit),
        ]
    });
    Tile {
        value: if watched == 0 { String::new() } else { texts::grouped(over.len(), visit.lang) },
        note: t.tile_over_note(watched),
        how: t.tile_over_how().to_owned(),
        as_of: Some(visit.now),
        leaves_out: t.tile_leaves_out().to_owned(),
        lights: t.tile_over_lights().to_owned(),
        href: format!("{RISKS}?show=over"),
        rows: figures(&["risk", "indicator", "value", "limit"], rows),
        ..Tile::new("indicators-over-limit", Question::Wrong, 20, t.tile_over())
    }
}

/// The rows of a file below the names of its columns, if there are any.
fn figures(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<Vec<String>> {
    let head = columns.iter().map(|name| (*name).to_owned()).collect();
    let all: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    if all.len() > 1 { all } else { Vec::new() }
}
