//! The order of tables: each after those that it refers to, as the migrations made them.

use db::Migration;

/// The names of all tables that the migrations make, in their order.
pub(super) fn tables(steps: &[Migration]) -> Vec<String> {
    let mut names = vec!["migration".to_owned()];
    names.extend(named_behind("CREATE TABLE ", steps));
    names
}

/// The tables into which the migrations themselves put rows: those are there before anybody did anything.
pub(super) fn seeded(steps: &[Migration]) -> Vec<String> {
    named_behind("INSERT INTO ", steps)
}

fn named_behind(words: &str, steps: &[Migration]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for step in steps {
        for part in step.sql.split(words).skip(1) {
            let part = part.strip_prefix("IF NOT EXISTS ").unwrap_or(part);
            let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}
