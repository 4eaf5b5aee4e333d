//! One test binary for the slice: through the door that people use, on both engines.

mod access;
mod audience;
mod importing;
mod invitations;
mod members;
mod outside;
mod programs;
mod spaces;
mod unread;

/// The slice, over the published table of people.
fn slices() -> [web::Slice; 2] {
    let sql = include_str!("../../people/migrations/0001_person.sql");
    let people = db::Migration { slice: "people", name: "0001_person", sql };
    [web::Slice::new("people").migrations([people]), ::spaces::slice()]
}
