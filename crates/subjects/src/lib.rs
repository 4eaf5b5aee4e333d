//! The one writer of `subject` and `audience`.
//!
//! Every addressable thing is a subject: it has an identity, an author, a space, an audience, a text with all its earlier
//! versions, counters and a state. A slice keeps what only it knows in a table of its own that points here.
//!
//! **Reading.** Any slice may join the published tables `audience`, `audience_grant`, `audience_part` and `subject`. A list
//! filters inside its SQL with [`visible!`], whose three parameters come first and from [`Eyes`]:
//!
//! ```
//! # use subjects::visible;
//! let sql = concat!("SELECT s.id FROM subject s WHERE s.space_id = $4 AND ", visible!("s.audience_id", "s.id"));
//! # assert!(sql.contains("au.base >= $2"));
//! ```
//!
//! **Writing** goes through [`create`], [`edit`], [`remove`], [`count_reaction`] and the functions of [`audience`], each of
//! which leaves a fact of [`facts`].

pub mod audience;
mod create;
mod edit;
mod eyes;
pub mod facts;
pub mod files;
mod find;
pub mod import;
mod limits;
mod origin;
mod standing;
mod subject;
mod text;

pub use create::{Created, NewSubject, Refused, create};
pub use edit::{edit, edit_by, mark_edited, readdress, remove, restore, set_state};
pub use eyes::Eyes;
pub use find::{editor, find, lock, revisions, source_of, text, version, versions};
pub use limits::TooMany;
pub use origin::{Origin, origin};
pub use standing::{Join, Policy, Standing, standing};
pub use subject::{Revision, State, Subject, Text, Version, count_reaction};
pub use text::{Names, Written, rendered, rendered_as, write, write_as};

/// The schema of this room.
pub const MIGRATIONS: &[db::Migration] = &[
    db::migration!("subjects", "0001_subjects"),
    db::migration!("subjects", "0002_indexes"),
    db::migration!("subjects", "0003_file_holds"),
    db::migration!("subjects", "0004_origin"),
    db::migration!("subjects", "0005_editor"),
];
