//! SQL lives in stores, and a table belongs to one crate.

use std::collections::{HashMap, HashSet};

use crate::finding::Finding;
use crate::rust_file::{RustFile, Spot};
use crate::sql;
use crate::tree::{SourceFile, Tree};

/// The tables that any slice may join; their owners alone write them.
const PUBLISHED: &[&str] =
    &["person", "space", "membership", "audience", "audience_grant", "audience_part", "subject", "subject_text"];
/// Crates whose work is SQL.
const SQL_CRATES: &[&str] = &["crates/db", "crates/jobs", "crates/subjects"];

/// Statements outside of stores, and tables of somebody else in them.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let owned = tables_by_crate(tree);
    let mut findings = Vec::new();
    for (file, rust) in tree.rust().filter(|(file, _)| !file.is_test() && file.crate_folder().is_some()) {
        // A statement put together of pieces is given its names in one and uses them in another.
        let common: HashSet<String> =
            rust.literals.iter().flat_map(|literal| sql::common_names(&literal.text)).collect();
        let literals = rust.literals.iter().filter(|literal| !rust.is_test_line(literal.line));
        for literal in literals.filter(|literal| is_store(file) || sql::is_statement(&literal.text)) {
            if is_store(file) {
                let foreign = foreign_tables(file, literal, &owned);
                findings.extend(foreign.into_iter().filter(|finding| !common.contains(&finding.name)));
            } else {
                let right = "move it to a store.rs beside this file";
                findings.push(Finding::new(&file.path, literal.line, "", "SQL outside of a store", right));
            }
        }
    }
    findings
}

/// Whether SQL may stand in a file.
pub fn is_store(file: &SourceFile) -> bool {
    let in_sql_crate = file.crate_folder().is_some_and(|folder| SQL_CRATES.contains(&folder));
    in_sql_crate || file.name() == "store.rs" || file.path.contains("/store/") || is_per_engine(file)
}

/// Whether a file is written for one engine: the driver's side of `db`, and the pair for full-text search.
pub fn is_per_engine(file: &SourceFile) -> bool {
    let for_one = file.path.contains("sqlite") || file.path.contains("postgres");
    for_one && (file.path.starts_with("crates/db/") || file.path.starts_with("slices/search/"))
}

fn foreign_tables(file: &SourceFile, literal: &Spot, owned: &HashMap<&str, HashSet<String>>) -> Vec<Finding> {
    let folder = file.crate_folder().unwrap_or_default();
    if folder == "crates/db" {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for mention in sql::mentions(&literal.text) {
        let own = owned.get(folder).is_some_and(|tables| tables.contains(&mention.table));
        let published = PUBLISHED.contains(&mention.table.as_str());
        if own || (published && !mention.writes) {
            continue;
        }
        let (wrong, right) = if published {
            let wrong = format!("{folder} writes the published table {}", mention.table);
            (wrong, "call the crate that owns it, or record a fact that its owner reacts to")
        } else {
            let wrong = format!("{folder} names the table {}, which its migrations do not make", mention.table);
            (wrong, "join only own and published tables; learn the rest from facts and subjects")
        };
        findings.push(Finding::new(&file.path, literal.line, &mention.table, wrong, right));
    }
    findings
}

fn tables_by_crate(tree: &Tree) -> HashMap<&str, HashSet<String>> {
    let mut owned: HashMap<&str, HashSet<String>> = HashMap::new();
    for file in &tree.files {
        let Some(folder) = file.crate_folder() else { continue };
        let tables = owned.entry(folder).or_default();
        if file.path.ends_with(".sql") {
            tables.extend(sql::created(&file.text).into_iter().map(|table| table.name));
        } else if let Some(rust) = &file.rust {
            tables.extend(created_in_code(rust));
        }
    }
    owned
}

fn created_in_code(rust: &RustFile) -> impl Iterator<Item = String> {
    rust.literals.iter().flat_map(|literal| sql::created(&literal.text)).map(|table| table.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIGRATION: (&str, &str) =
        ("slices/wiki/migrations/0001_pages.sql", "CREATE TABLE page (id {ID} PRIMARY KEY);");

    fn wrongs(path: &str, sql: &str) -> Vec<String> {
        let source = format!("fn f() {{ run({sql:?}); }}");
        check(&Tree::of(&[MIGRATION, (path, &source)])).into_iter().map(|finding| finding.wrong).collect()
    }

    #[test]
    fn a_store_may_read_its_own_and_the_published_tables() {
        let sql = "SELECT p.id FROM page p JOIN subject s ON s.id = p.id JOIN audience_grant g ON true";
        assert_eq!(wrongs("slices/wiki/src/pages/store.rs", sql), Vec::<String>::new());
        assert_eq!(wrongs("slices/wiki/src/pages/store/lists.rs", "DELETE FROM page"), Vec::<String>::new());
    }

    #[test]
    fn a_table_of_another_slice_is_found_in_a_fragment_too() {
        let expected = ["slices/wiki names the table question, which its migrations do not make"];
        assert_eq!(wrongs("slices/wiki/src/pages/store.rs", " JOIN question q ON q.id = s.id"), expected);
    }

    #[test]
    fn a_name_given_in_one_piece_of_a_statement_may_be_used_in_another() {
        let source = r#"const SQL: &str = concat!("WITH mine AS (SELECT id FROM page)", " SELECT id FROM mine");"#;
        assert_eq!(check(&Tree::of(&[MIGRATION, ("slices/wiki/src/pages/store.rs", source)])), vec![]);
    }

    #[test]
    fn only_its_owner_writes_a_published_table() {
        let expected = ["slices/wiki writes the published table subject"];
        assert_eq!(wrongs("slices/wiki/src/pages/store.rs", "UPDATE subject SET title = $1"), expected);
    }

    #[test]
    fn sql_outside_of_a_store_is_found_and_tests_may_hold_it() {
        assert_eq!(wrongs("slices/wiki/src/pages/actions.rs", "SELECT id FROM page"), ["SQL outside of a store"]);
        assert_eq!(wrongs("slices/wiki/tests/pages.rs", "SELECT id FROM page"), Vec::<String>::new());
    }
}
