//! Lists of parameters, the one way in which a statement's text depends on data.

use crate::{AsParam, Param};

/// Longest list in one statement; callers cut longer ones.
pub const LONGEST: usize = 128;

/// Puts the values in the place of `{LIST}`, after the parameters that are there already.
///
/// The list is filled up to the next power of two, above 8 to the next multiple of 8, by repeating its last value: so few
/// different texts are prepared.
/// An empty list becomes `NULL`, which nothing equals.
///
/// ```
/// let (sql, params) = db::in_list("SELECT 1 FROM t WHERE a = $1 AND id IN ({LIST})", db::params![7], &[1_i64, 2, 3]);
/// assert!(sql.ends_with("IN ($2,$3,$4,$5)"));
/// assert_eq!(params.len(), 5);
/// ```
///
/// # Panics
/// If there are more than 128 values: page before you ask.
pub fn in_list<'a, T: AsParam>(sql: &str, before: &[Param<'a>], values: &'a [T]) -> (String, Vec<Param<'a>>) {
    assert!(values.len() <= LONGEST, "a list of {} values: page before you ask", values.len());
    let mut params = before.to_vec();
    let mut places = String::new();
    let filled = if values.len() > 8 { values.len().next_multiple_of(8) } else { values.len().next_power_of_two() };
    for index in 0..filled {
        let Some(value) = values.get(index).or(values.last()) else { break };
        params.push(value.param());
        places.push_str(if places.is_empty() { "$" } else { ",$" });
        places.push_str(&params.len().to_string());
    }
    if places.is_empty() {
        places.push_str("NULL");
    }
    (sql.replace("{LIST}", &places), params)
}
