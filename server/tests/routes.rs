//! The manifest of routes: written down, and true.

use http::Method;
use kernel::Right;
use playhouse::on_both;
use std::fmt::Write;
use web::{Pace, Slices, Who};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reference/routes.md");

fn who(who: Who) -> String {
    match who {
        Who::Anyone => "anyone".to_owned(),
        Who::Person => "people with an account".to_owned(),
        Who::Employee => "employees".to_owned(),
        Who::Right(right) => format!("the right `{}`", right.name()),
    }
}

fn pace(pace: Pace) -> &'static str {
    match pace {
        Pace::Read => "read",
        Pace::Write => "write",
        Pace::Post => "post",
        Pace::Search => "search",
        Pace::SignIn => "sign-in",
        Pace::Mail => "mail",
        Pace::Bearer => "link",
        Pace::Upload => "upload",
        Pace::Stream => "stream",
        Pace::Free => "not counted",
    }
}

fn manifest() -> String {
    let slices = Slices::new(server::slices::all());
    let mut routes: Vec<_> = slices.routes.iter().collect();
    routes.sort_by_key(|route| (route.path, route.method.as_str().to_owned()));
    let mut page = "# Routes\n\nEvery address, who may come in, and by which limit it is counted. Content behind an address is filtered by its\naudience. Written by `UPDATE_DOCS=1 cargo test -p server routes`.\n\n| | Address | For | Limit |\n|---|---|---|---|\n".to_owned();
    for route in routes {
        writeln!(page, "| {} | `{}` | {} | {} |", route.method, route.path, who(route.who), pace(route.pace)).unwrap();
    }
    page
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test is told by its environment whether it may rewrite the page")]
fn every_route_is_in_the_written_manifest() {
    let manifest = manifest();
    if std::env::var("UPDATE_DOCS").is_ok() {
        std::fs::write(PAGE, &manifest).unwrap();
    }
    let written = std::fs::read_to_string(PAGE).unwrap_or_default();
    assert!(
        written == manifest,
        "docs/reference/routes.md differs; look at who may come in, then run UPDATE_DOCS=1 cargo test -p server routes"
    );
}

/// A path with something in each of its places.
fn filled(path: &str) -> String {
    let part = |part: &str| if part.starts_with('{') { "123456789".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

on_both! {
    slices: server::slices::all();

    async fn nobody_comes_in_who_may_not(house: House) {
        let people = [
            ("nobody", house.as_nobody()),
            ("a customer", house.as_(&house.customer("Hanne").await)),
            ("a guest", house.as_(&house.guest("Gerd").await)),
            ("an employee", house.as_(&house.employee("Ines").await)),
        ];
        for route in house.app.slices.routes.clone() {
            if route.pace == Pace::Stream { continue; }
            for (name, client) in &people {
                let allowed = match (route.who, *name) {
                    (Who::Anyone, _) => true,
                    (Who::Person, name) => name != "nobody",
                    (Who::Employee, name) => name == "an employee",
                    (Who::Right(_), _) => false,
                };
                if allowed { continue; }
                let answer = client.bare(route.method.clone(), &filled(route.path)).await;
                let expected = match (*name, route.is_api(), route.method == Method::GET) {
                    ("nobody", true, _) => 401,
                    ("nobody", false, true) => 303,
                    ("nobody", false, false) => 401,
                    _ => 404,
                };
                let led = answer.status == 303 && answer.location().starts_with("/sign-in");
                assert!(answer.status == expected || (*name == "nobody" && led), "{} {} as {name}: {}", route.method, route.path, answer.status);
            }
        }
    }

    async fn each_right_opens_only_its_own_pages(house: House) {
        for right in Right::ALL {
            let holder = house.person("Holder", kernel::PersonKind::Employee, kernel::Rights::NONE.with(*right)).await;
            for route in house.app.slices.routes.clone() {
                let Who::Right(needed) = route.who else { continue };
                let status = house.as_(&holder).bare(route.method.clone(), &filled(route.path)).await.status;
                if needed != *right {
                    assert_eq!(status, 404, "{} {} with {}", route.method, route.path, right.name());
                }
            }
        }
    }
}
