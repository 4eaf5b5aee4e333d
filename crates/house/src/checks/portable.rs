//! One SQL text runs on SQLite and on PostgreSQL.

use std::sync::LazyLock;

use regex::Regex;

use super::ownership::{is_per_engine, is_store};
use crate::finding::Finding;
use crate::sql::{self, pattern};
use crate::tree::{SourceFile, Tree};

/// What only one engine understands, or each in its own way, and what both do.
static RULES: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    let rules: &[(&str, &str)] = &[
        (
            r"(?i)\bNOW\s*\(|\bCURRENT_TIMESTAMP\b|(?i)\b(datetime|strftime|julianday)\s*\(",
            "bind milliseconds from the clock",
        ),
        (r"(?i)\bjson_(each|extract|tree|agg)|->", "JSON stays opaque text; bind lists through db"),
        (r"(?i)\bILIKE\b|\bGLOB\b", "LOWER(column) LIKE $1, or a folded column"),
        (r"::", "CAST(… AS …)"),
        (r"(?i)\b(INSERT\s+OR|REPLACE\s+INTO)\b", "ON CONFLICT … DO …"),
        (r"(?i)\bAUTOINCREMENT\b|\bSERIAL\b", "an id from the kernel"),
        (r#"""#, "single quotes around text, nothing around names"),
        (r"(?i)\b(GREATEST|LEAST)\s*\(", "CASE WHEN a > b THEN a ELSE b END"),
        (r"(?i)\b(MAX|MIN)\s*\([^()]*,", "CASE WHEN a > b THEN a ELSE b END"),
        (r"(?i)\bIFNULL\s*\(|\bIIF\s*\(", "COALESCE(…) or CASE"),
        (r"(?i)\b(RANDOM|RANDOMBLOB)\s*\(", "randomness from the kernel's Entropy"),
        (r"(?i)\b(string_agg|group_concat|array_agg)\s*\(", "read the rows and join them in Rust"),
        (r"\?\d", "parameters are $1, $2, …"),
        (r"(?i)=\s*(ANY|ALL)\s*\(", "the list fragment of db"),
    ];
    rules.iter().map(|(text, right)| (pattern(text), *right)).collect()
});
static SUM: LazyLock<Regex> = LazyLock::new(|| pattern(r"(CAST\s*\(\s*(COALESCE\s*\(\s*)?)?\bSUM\s*\("));
static LIKE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(\S+)\s+(?:NOT\s+)?LIKE\b"));
/// The tables in which an engine describes itself; `db` compares schemas by them.
static CATALOGUE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(sqlite_master|sqlite_schema|pragma_|pg_|information_schema)"));

/// SQL of stores and migrations that one of the engines reads differently.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in
        tree.files.iter().filter(|file| file.crate_folder().is_some() && !file.is_test() && !is_per_engine(file))
    {
        if file.path.ends_with(".sql") {
            for (line, text) in sql::bare(&file.text).lines().enumerate() {
                findings.extend(judge(file, line + 1, text));
            }
        } else if let Some(rust) = &file.rust {
            let literals = rust.literals.iter().filter(|literal| !rust.is_test_line(literal.line));
            for literal in literals.filter(|literal| is_sql(file, &literal.text)) {
                findings.extend(judge(file, literal.line, &sql::bare(&literal.text)));
            }
        }
    }
    findings
}

/// A statement anywhere, or a piece of one in a store: something with a keyword in capitals.
fn is_sql(file: &SourceFile, text: &str) -> bool {
    static PIECE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\b(SELECT|FROM|JOIN|WHERE|AND|OR|ORDER BY|SET|VALUES|COUNT|SUM|CASE|LIKE)\b"));
    let of_catalogue = file.path.starts_with("crates/db/") && CATALOGUE.is_match(text);
    !of_catalogue && (sql::is_statement(text) || (is_store(file) && PIECE.is_match(text)))
}

fn judge(file: &SourceFile, line: usize, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut find = |what: &str, right: &str| {
        let wrong = format!("`{what}` is not SQL that both engines read alike");
        findings.push(Finding::new(&file.path, line, what, wrong, right));
    };
    for (rule, right) in RULES.iter() {
        if let Some(found) = rule.find(text) {
            find(found.as_str(), right);
        }
    }
    if SUM.captures_iter(text).any(|found| found.get(1).is_none()) {
        find("SUM(", "CAST(SUM(…) AS BIGINT)");
    }
    if let Some(found) = LIKE.captures_iter(text).find(|found| !is_folded(&found[1])) {
        find(&found[0], "LOWER(column) LIKE $1, or a column whose name ends in _folded");
    }
    findings
}

/// Whether the left side of a LIKE has no case: a call that ends here (LOWER), or a folded column.
fn is_folded(left: &str) -> bool {
    left.ends_with("_folded") || left.ends_with(')')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(sql: &str) -> Vec<String> {
        let source = format!("const Q: &str = {sql:?};");
        let tree = Tree::of(&[("slices/wiki/src/pages/store.rs", &source)]);
        check(&tree).into_iter().map(|finding| finding.name).collect()
    }

    #[test]
    fn what_one_engine_alone_reads_is_found() {
        assert_eq!(names("SELECT id FROM page WHERE at < NOW()"), ["NOW("]);
        assert_eq!(names("SELECT $1::bigint FROM page"), ["::"]);
        assert_eq!(names("INSERT OR IGNORE INTO page (id) VALUES ($1)"), ["INSERT OR"]);
        assert_eq!(names("SELECT id FROM page WHERE title ILIKE $1"), ["ILIKE"]);
        assert_eq!(names("SELECT id FROM page WHERE kind = \"wiki\""), ["\""]);
        assert_eq!(names("SELECT MAX(a, b) FROM page"), ["MAX(a,"]);
        assert_eq!(names("SELECT id FROM page WHERE id = ?1"), ["?1"]);
    }

    #[test]
    fn a_sum_is_cast() {
        assert_eq!(names("SELECT SUM(votes) FROM idea"), ["SUM("]);
        assert_eq!(names("SELECT CAST(COALESCE(SUM(votes), 0) AS BIGINT) FROM idea"), Vec::<String>::new());
    }

    #[test]
    fn like_asks_for_a_folded_side() {
        assert_eq!(names("SELECT id FROM page WHERE title LIKE $1"), ["title LIKE"]);
        assert_eq!(
            names("SELECT id FROM page WHERE LOWER(title) LIKE $1 OR name_folded LIKE $1"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn texts_that_are_no_sql_and_quoted_strings_are_left_alone() {
        assert_eq!(names("wiki::page"), Vec::<String>::new());
        assert_eq!(names("SELECT id FROM page WHERE kind = 'a::b'"), Vec::<String>::new());
    }

    #[test]
    fn migrations_are_read_too_and_what_is_for_one_engine_is_not() {
        let tree = Tree::of(&[
            ("slices/wiki/migrations/0001_pages.sql", "-- now()\nCREATE TABLE page (id SERIAL);"),
            ("slices/search/src/engine/postgres.rs", "const Q: &str = \"SELECT $1::tsquery\";"),
            ("crates/db/src/schema.rs", "const Q: &str = \"SELECT a::text FROM pg_index\";"),
        ]);
        let lines: Vec<_> = check(&tree).into_iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [2]);
    }
}
