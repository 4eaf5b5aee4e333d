//! The map of all risks: five times five fields, from rare and slight to almost certain and grave.

use super::listing::Filter;
use super::model::Level;
use super::store::Risk;
use crate::t::Texts;
use crate::{tabs, wording};

/// A row of the map: one likelihood.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Row {
    pub label: String,
    pub fields: Vec<Field>,
}

/// A field of the map.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Field {
    pub score: i64,
    pub band: &'static str,
    pub band_label: &'static str,
    pub count: usize,
    /// Where the risks in it are listed, or, where it is chosen, all again.
    pub href: String,
    pub chosen: bool,
}

/// The rows, the likeliest on top, and the words above the columns.
pub(super) fn map(t: Texts, filter: Filter, risks: &[Risk]) -> (Vec<Row>, Vec<String>) {
    let field = |level: Level| {
        let chosen = filter.at == Some(level);
        let other = Filter { at: (!chosen).then_some(level), ..filter };
        Field {
            score: level.score(),
            band: level.band().name(),
            band_label: wording::band(t, level.band()),
            count: risks.iter().filter(|risk| filter.level(risk) == level).count(),
            href: format!("{}{}#list", tabs::RISKS, other.query()),
            chosen,
        }
    };
    let row = |likelihood: i64| Row {
        label: wording::likelihood(t, likelihood),
        fields: (1..=5).map(|impact| field(Level { likelihood, impact })).collect(),
    };
    ((1..=5).rev().map(row).collect(), (1..=5).map(|impact| wording::impact(t, impact)).collect())
}
