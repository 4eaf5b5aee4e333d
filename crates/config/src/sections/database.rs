use crate::section::section;
use crate::values::{DatabaseUrl, Synchronous};

section! {
    /// The database. Without any setting it is an SQLite file in the data folder.
    pub struct Database in "database", many: false {
        /// `postgres://person:password@host/database`, or `sqlite:` and the path of a file.
        url: DatabaseUrl = "sqlite:{data.dir}/stoa.db", env "DATABASE_URL";
        /// SQLite: `full` has every commit on the disk before it is acknowledged; `normal` is faster, and a power cut may lose the last commits.
        synchronous: Synchronous = "full";
        /// SQLite: connections that read at once. Empty: four for each CPU.
        readers: Option<u32> = "", within 1..=1024;
        /// PostgreSQL: connections of this node. Empty: two for each CPU, and four more.
        pool: Option<u32> = "", within 1..=1024;
    }
}
