//! Posts, conversations, feeds and reading, on both engines through the real router.

mod drafts;
mod feeds;
mod limits;
mod marks;
mod moderation;
mod panels;
mod policy;
mod posting;
mod programs;
mod reacting;
mod threads;
mod topics;
mod unsent;
mod writing;

use web::Slice;

/// The slice over the published tables alone, as other slices make them.
fn slices() -> Vec<Slice> {
    let people = db::Migration {
        slice: "people",
        name: "0001_person",
        sql: include_str!("../../people/migrations/0001_person.sql"),
    };
    let spaces = db::Migration {
        slice: "spaces",
        name: "0001_space",
        sql: include_str!("../../spaces/migrations/0001_space.sql"),
    };
    let counts = db::Migration {
        slice: "spaces",
        name: "0002_member_counts",
        sql: include_str!("../../spaces/migrations/0002_member_counts.sql"),
    };
    let spaces = Slice::new("spaces").migrations([spaces, counts]);
    vec![Slice::new("people").migrations([people]), spaces, network::slice()]
}

/// The id in an address such as `/posts/12?at=34#subject-34`: the last number of it.
fn last_id(address: &str) -> String {
    let digits: String = address.chars().rev().take_while(char::is_ascii_digit).collect();
    digits.chars().rev().collect()
}
