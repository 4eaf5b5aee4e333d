//! The order of tables: each after those that it refers to, as the migrations made them.

use db::Migration;

/// The names of all tables that the migrations make, in their order.
pub(super) fn tables(steps: &[Migration]) -> Vec<String> {
    let mut names: Vec<String> = vec!["migration".to_owned()];
    for step in steps {
        for part in step.sql.split("CREATE TABLE ").skip(1) {
            let part = part.strip_prefix("IF NOT EXISTS ").unwrap_or(part);
            let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}
