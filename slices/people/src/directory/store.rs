//! The directory in the database.

use super::model::{After, Filters};
use crate::person::folded;
use crate::profile::store::face_columns;
use db::{AsParam, Cx, Param, Value, params};
use kernel::{FileId, PersonId, PersonKind, Timestamp, Viewer};

db::row! {
    /// A person as the directory lists them.
    pub(crate) struct Listed {
        pub(crate) id: PersonId,
        pub(crate) name: String,
        pub(crate) title: String,
        pub(crate) photo: Option<FileId>,
        pub(crate) kind: PersonKind,
        pub(crate) left_at: Option<Timestamp>,
        pub(crate) name_folded: String,
        pub(crate) unit: String,
        pub(crate) location: String,
        pub(crate) away_until: Option<Timestamp>,
        pub(crate) away_text: String,
        pub(crate) handle: String,
    }
}

/// Conditions with their values: each names its value `$?`.
struct Conditions {
    sql: String,
    values: Vec<Value>,
}

impl Conditions {
    fn and(&mut self, condition: &str, value: Value) {
        self.values.push(value);
        self.sql.push_str(" AND ");
        self.sql.push_str(&condition.replace("$?", &format!("${}", self.values.len())));
    }
    fn and_text(&mut self, condition: &str, value: &str) {
        if !value.is_empty() {
            // PostgreSQL takes no NUL in a text.
            self.and(condition, Value::Text(value.replace('\0', "")));
        }
    }
    fn params(&self) -> Vec<Param<'_>> {
        self.values.iter().map(AsParam::param).collect()
    }
}

const FROM: &str =
    "FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id LEFT JOIN profile f ON f.person_id = p.id
                    WHERE p.left_at IS NULL";
const WORD: &str =
    "(p.name_folded LIKE $? || '%' OR p.name_folded LIKE '% ' || $? || '%' OR p.name_folded LIKE '%-' || $? || '%')";
const WORD_OR_SKILL: &str = "(p.name_folded LIKE $? || '%' OR p.name_folded LIKE '% ' || $? || '%' OR p.name_folded LIKE '%-' || $? || '%'
    OR p.id IN (SELECT k.person_id FROM profile_term k WHERE k.kind = 1 AND (k.term_folded LIKE $? || '%' OR k.term_folded LIKE '% ' || $? || '%')))";

/// A page of those whom the viewer finds. Outsiders find those with whom they share a space, by name alone.
pub(crate) async fn list(
    cx: &mut Cx,
    filters: &Filters,
    after: Option<&After>,
    limit: usize,
) -> db::Result<Vec<Listed>> {
    let mut conditions = conditions(cx.viewer(), filters);
    if let Some(after) = after {
        conditions.and("p.name_folded >= $?", Value::Text(after.name.clone()));
        let name = format!("${}", conditions.values.len());
        conditions.and(&format!("(p.name_folded > {name} OR p.id > $?)"), Value::Int(after.id));
    }
    let sql = format!(
        "SELECT {}, p.name_folded, p.unit, COALESCE(f.location, ''), f.away_until,
                COALESCE(f.away_text, ''), p.handle {FROM}{} ORDER BY p.name_folded, p.id LIMIT {limit}",
        face_columns!(),
        conditions.sql
    );
    cx.rows(&sql, &conditions.params()).await
}

/// How many the viewer finds.
pub(crate) async fn count(cx: &mut Cx, filters: &Filters) -> db::Result<i64> {
    let conditions = conditions(cx.viewer(), filters);
    cx.row(&format!("SELECT COUNT(*) {FROM}{}", conditions.sql), &conditions.params()).await
}

fn conditions(viewer: &Viewer, filters: &Filters) -> Conditions {
    let mut all = Conditions { sql: String::new(), values: Vec::new() };
    if !viewer.is_employee() {
        let shared =
            "p.id IN (SELECT other.person_id FROM membership own JOIN membership other ON other.space_id = own.space_id
                      WHERE own.person_id = $?)";
        all.and(shared, Value::Int(viewer.person().map_or(0, PersonId::raw)));
    }
    for word in filters.words() {
        all.and_text(if viewer.is_employee() { WORD_OR_SKILL } else { WORD }, &word);
    }
    all.and_text("p.unit = $?", &filters.unit);
    all.and_text("p.function = $?", &filters.function);
    all.and_text("f.location_folded = $?", &folded(&filters.location));
    let term = "p.id IN (SELECT k.person_id FROM profile_term k WHERE k.kind = 1 AND k.term_folded = $?)";
    all.and_text(term, &folded(&filters.skill));
    let term = "p.id IN (SELECT k.person_id FROM profile_term k WHERE k.kind = 2 AND k.term_folded = $?)";
    all.and_text(term, &filters.language);
    if let Some(kind) = filters.kind() {
        all.and("p.kind = $?", Value::Int(kind.code()));
    }
    all
}

/// The units in which somebody works.
pub(crate) async fn units(cx: &mut Cx) -> db::Result<Vec<String>> {
    let sql = "SELECT DISTINCT p.unit FROM person p WHERE p.unit <> '' AND p.kind = 1 AND p.left_at IS NULL ORDER BY p.unit LIMIT 500";
    cx.rows(sql, params![]).await
}

/// The places where somebody is.
pub(super) async fn locations(cx: &mut Cx) -> db::Result<Vec<String>> {
    let sql = "SELECT MIN(f.location) FROM profile f WHERE f.location_folded <> '' GROUP BY f.location_folded
               ORDER BY f.location_folded LIMIT 500";
    cx.rows(sql, params![]).await
}

/// The codes of the languages that somebody speaks.
pub(super) async fn languages(cx: &mut Cx) -> db::Result<Vec<String>> {
    cx.rows("SELECT DISTINCT k.term_folded FROM profile_term k WHERE k.kind = 2 ORDER BY k.term_folded", params![])
        .await
}
