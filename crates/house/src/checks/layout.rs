//! The graph is a star: `server → slices → web → subjects → jobs → db → kernel`.

use crate::finding::Finding;
use crate::graph::{Graph, Package};

/// How many of our packages a chain from the server may have.
const LONGEST_CHAIN: usize = 7;
/// What reaches a disk, a network or a clock by itself: not for the kernel.
const IO: &[&str] = &["tokio", "hyper", "axum", "rusqlite", "tokio-postgres", "object_store", "lettre", "reqwest"];
/// Drivers of databases: for `db` alone.
const DRIVERS: &[&str] = &[
    "rusqlite",
    "libsqlite3-sys",
    "tokio-postgres",
    "postgres",
    "postgres-types",
    "deadpool-postgres",
    "sqlx",
    "diesel",
];

/// Slices that know slices, a kernel that does more than think, drivers outside of `db`, chains that are too long.
/// A slice's tests may put other slices together, as the server does.
pub fn check(graph: &Graph) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in &graph.packages {
        for need in &package.needs {
            findings.extend(between_slices(graph, package, need));
            if package.name == "kernel" && IO.contains(&need.as_str()) {
                let right = "do the work in an outer crate, and pass the kernel what came of it";
                findings.push(finding(package, need, format!("kernel needs {need}, which does I/O"), right));
            }
        }
        let all_needs = package.needs.iter().chain(&package.needs_in_tests);
        for need in all_needs.filter(|need| package.name != "db" && DRIVERS.contains(&need.as_str())) {
            let wrong = format!("{} names the driver {need}", package.name);
            findings.push(finding(package, need, wrong, "only crates/db names a driver: call db"));
        }
    }
    findings.extend(chain(graph));
    findings
}

fn between_slices(graph: &Graph, package: &Package, need: &str) -> Option<Finding> {
    let other = graph.find(need)?;
    let both = package.folder.starts_with("slices/") && other.folder.starts_with("slices/");
    both.then(|| {
        let wrong = format!("the slice {} depends on the slice {need}", package.name);
        finding(
            package,
            need,
            wrong,
            "slices meet in facts and subjects: react to a fact, or register a kind or a panel",
        )
    })
}

fn chain(graph: &Graph) -> Option<Finding> {
    let server = graph.packages.iter().find(|package| package.folder == "server")?;
    let chain = graph.longest_chain(&server.name);
    (chain.len() > LONGEST_CHAIN).then(|| {
        let wrong = format!("a chain of {} packages: {}", chain.len(), chain.join(" → "));
        finding(server, "chain", wrong, format!("at most {LONGEST_CHAIN}: let an outer crate put the two together"))
    })
}

fn finding(package: &Package, name: &str, wrong: String, right: impl Into<String>) -> Finding {
    Finding::new(&format!("{}/Cargo.toml", package.folder), 1, name, wrong, right)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrongs(graph: &Graph) -> Vec<String> {
        check(graph).into_iter().map(|finding| finding.wrong).collect()
    }

    #[test]
    fn a_star_is_fine_and_tests_may_put_slices_together() {
        let graph = Graph::of(&[
            ("crates/db", &["kernel", "rusqlite"], &[]),
            ("crates/kernel", &["serde"], &[]),
            ("slices/wiki", &["db", "tokio"], &["people"]),
            ("slices/people", &["db"], &[]),
            ("server", &["wiki", "people"], &[]),
        ]);
        assert_eq!(wrongs(&graph), Vec::<String>::new());
    }

    #[test]
    fn a_slice_that_needs_a_slice_is_found() {
        let graph = Graph::of(&[("slices/wiki", &["people"], &[]), ("slices/people", &[], &[])]);
        assert_eq!(wrongs(&graph), ["the slice wiki depends on the slice people"]);
    }

    #[test]
    fn a_kernel_with_io_and_a_driver_elsewhere_are_found() {
        let graph = Graph::of(&[("crates/kernel", &["tokio"], &[]), ("crates/mail", &[], &["rusqlite"])]);
        assert_eq!(wrongs(&graph), ["kernel needs tokio, which does I/O", "mail names the driver rusqlite"]);
    }

    #[test]
    fn a_chain_of_eight_is_found_with_its_links() {
        let names = ["server", "crates/b", "crates/c", "crates/d", "crates/e", "crates/f", "crates/g", "crates/h"];
        let needs = ["b", "c", "d", "e", "f", "g", "h"];
        let links: Vec<&[&str]> = (0..8).map(|at| if at < 7 { &needs[at..=at] } else { &[][..] }).collect();
        let packages: Vec<_> = names.iter().zip(links).map(|(name, needs)| (*name, needs, &[][..])).collect();
        assert_eq!(wrongs(&Graph::of(&packages)), ["a chain of 8 packages: server → b → c → d → e → f → g → h"]);
        assert_eq!(wrongs(&Graph::of(&packages[1..])), Vec::<String>::new());
    }
}
