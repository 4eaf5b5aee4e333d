//! What a piece of SQL says, as far as the checks ask.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

/// A table that a statement names.
#[derive(Debug, PartialEq, Eq)]
pub struct Mention {
    /// The table.
    pub table: String,
    /// Whether the statement changes it.
    pub writes: bool,
}

/// A table that a migration makes.
#[derive(Debug)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// The line of its `CREATE`, from 1.
    pub line: usize,
    /// What stands between its parentheses.
    pub body: String,
}

static STATEMENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^\s*(SELECT|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM|WITH(\s+RECURSIVE)?)\s+\S")
});
static MENTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(DISTINCT\s+)?\b(INSERT\s+INTO|INTO|DELETE\s+FROM|FROM|JOIN|UPDATE)\s+(ONLY\s+)?([a-z_][a-z0-9_]*)\s*(\(?)",
    )
});
static COMMON: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b([a-z_][a-z0-9_]*)\s*(\([^()]*\)\s*)?AS\s+(NOT\s+|MATERIALIZED\s+)*\("));
static CREATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\bCREATE\s+(VIRTUAL\s+|UNLOGGED\s+)?TABLE\s+(IF\s+NOT\s+EXISTS\s+)?([a-z_][a-z0-9_]*)[^(;]*\(")
});
static COMMENT: LazyLock<Regex> = LazyLock::new(|| pattern(r"--[^\n]*"));
static QUOTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"'(?:[^']|'')*'"));

/// A regular expression that is written in the program.
pub fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern written in the program compiles")
}

/// Whether a string is a statement: it begins with a verb of SQL in capitals.
pub fn is_statement(text: &str) -> bool {
    STATEMENT.is_match(text)
}

/// The text with comments and quoted strings emptied; lines stay where they are.
pub fn bare(text: &str) -> String {
    let uncommented = COMMENT.replace_all(text, "");
    QUOTED.replace_all(&uncommented, "''").into_owned()
}

/// The names that a statement or a piece of one gives by `WITH name AS (…)`.
pub fn common_names(text: &str) -> HashSet<String> {
    COMMON.captures_iter(&bare(text)).map(|found| found[1].to_owned()).collect()
}

/// The tables that a statement or a piece of one names; its own `WITH` names are left out.
pub fn mentions(text: &str) -> Vec<Mention> {
    let common = common_names(text);
    let text = bare(text);
    let mut mentions = Vec::new();
    for found in MENTION.captures_iter(&text) {
        let (verb, table) = (&found[2], &found[4]);
        let writes = verb.starts_with("INSERT") || verb.starts_with("DELETE") || verb == "INTO" || verb == "UPDATE";
        let is_call = !writes && !found[5].is_empty();
        if found.get(1).is_none() && !is_call && !common.contains(table) {
            mentions.push(Mention { table: table.to_owned(), writes });
        }
    }
    mentions
}

/// The tables that a text makes.
pub fn created(text: &str) -> Vec<Table> {
    let text = bare(text);
    let create = |found: regex::Captures<'_>| {
        let whole = found.get(0)?;
        let line = text[..whole.start()].matches('\n').count() + 1;
        Some(Table { name: found[3].to_owned(), line, body: inside(&text[whole.end()..]).to_owned() })
    };
    CREATE.captures_iter(&text).filter_map(create).collect()
}

/// What stands before the parenthesis that closes the one before `text`.
fn inside(text: &str) -> &str {
    let mut depth = 1;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<(String, bool)> {
        mentions(text).into_iter().map(|mention| (mention.table, mention.writes)).collect()
    }

    #[test]
    fn statements_are_told_from_sentences() {
        assert!(is_statement("SELECT 1") && is_statement("  WITH x AS (SELECT 1) SELECT * FROM x"));
        assert!(!is_statement("Select a space") && !is_statement("UPDATED") && !is_statement("With love"));
    }

    #[test]
    fn tables_are_found_and_common_names_are_not() {
        let text = "WITH RECURSIVE near AS (SELECT id FROM page JOIN space s ON true) SELECT * FROM near";
        assert_eq!(names(text), [("page".into(), false), ("space".into(), false)]);
    }

    #[test]
    fn writes_are_told_from_reads() {
        let text =
            "INSERT INTO watch (a) SELECT id FROM person WHERE a IS DISTINCT FROM b ON CONFLICT DO UPDATE SET a = 1";
        assert_eq!(names(text), [("watch".into(), true), ("person".into(), false)]);
        assert_eq!(names("UPDATE page SET x = 'FROM nowhere'"), [("page".into(), true)]);
        assert_eq!(names("SELECT value FROM unnest($1)"), []);
    }

    #[test]
    fn a_table_is_read_up_to_its_closing_parenthesis() {
        let tables =
            created("-- first\nCREATE TABLE IF NOT EXISTS a (\n id {ID}, CHECK (id > 0)\n);\nCREATE TABLE b (c TEXT);");
        assert_eq!((tables[0].name.as_str(), tables[0].line), ("a", 2));
        assert!(tables[0].body.contains("CHECK (id > 0)") && !tables[0].body.contains("TABLE b"));
        assert_eq!(tables[1].body, "c TEXT");
    }
}
