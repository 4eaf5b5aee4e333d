//! The checks, a file each.

pub mod budgets;
mod facts;
mod layout;
mod links;
mod migrations;
mod names;
mod ownership;
mod portable;
mod pure;
mod samples;
mod words;

use crate::House;
use crate::finding::Finding;

/// A check and the name that it is allowed by.
pub struct Check {
    /// The name, as in `allow.toml`.
    pub name: &'static str,
    /// What it finds.
    pub run: fn(&House) -> Vec<Finding>,
}

/// Every check, in the order they print.
pub const ALL: &[Check] = &[
    Check { name: "parses", run: |house| house.tree.broken() },
    Check { name: "layout", run: |house| layout::check(&house.graph) },
    Check { name: "pure", run: |house| pure::check(&house.tree) },
    Check { name: "ownership", run: |house| ownership::check(&house.tree) },
    Check { name: "portable", run: |house| portable::check(&house.tree) },
    Check { name: "migrations", run: |house| migrations::check(&house.tree) },
    Check { name: "facts", run: |house| facts::check(&house.tree) },
    Check { name: "samples", run: |house| samples::check(&house.tree) },
    Check { name: "budgets", run: |house| budgets::check(&house.tree) },
    Check { name: "names", run: |house| names::check(&house.tree) },
    Check { name: "words", run: |house| words::check(&house.tree) },
    Check { name: "links", run: |house| links::check(&house.tree) },
];
