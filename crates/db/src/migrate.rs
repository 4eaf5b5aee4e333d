//! Migrations: forward only, a folder a slice, applied in the order in which the slices are registered.

use crate::dialect::render;
use crate::{Cx, Db, Error, Result, params};
use kernel::Viewer;
use sha2::{Digest, Sha256};

/// One step of one slice's schema.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Whose tables it is about.
    pub slice: &'static str,
    /// `0001_what_it_does`.
    pub name: &'static str,
    /// Its text, with the tokens of [`crate::dialect`].
    pub sql: &'static str,
}

/// A migration from the calling crate's `migrations/` folder: `migration!("people", "0001_people")`.
#[macro_export]
macro_rules! migration {
    ($slice:literal, $name:literal) => {
        $crate::Migration {
            slice: $slice,
            name: $name,
            sql: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $name, ".sql")),
        }
    };
}

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS migration (
    slice {KEY} NOT NULL, name {KEY} NOT NULL, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL,
    PRIMARY KEY (slice, name))";

impl Db {
    /// Applies what is missing; the names of those applied. Several nodes may start at once: they take turns.
    ///
    /// # Errors
    /// If a step fails, with its name; earlier steps stand. If a step that was applied before has been edited since.
    pub async fn migrate(&self, steps: &[Migration]) -> Result<Vec<String>> {
        self.write(Viewer::System, async |cx: &mut Cx| cx.batch(&render(LEDGER, cx.engine())).await).await?;
        let mut applied = Vec::new();
        for step in steps.iter().copied() {
            let fresh = self.write(Viewer::System, async move |cx: &mut Cx| apply(cx, step).await).await;
            if fresh.map_err(|error| Error::Other(format!("migration {}/{}: {error}", step.slice, step.name)))? {
                applied.push(format!("{}/{}", step.slice, step.name));
            }
        }
        Ok(applied)
    }

    /// The names of the steps that are missing.
    ///
    /// # Errors
    /// If the database can't be read.
    pub async fn pending(&self, steps: &[Migration]) -> Result<Vec<String>> {
        let there: Vec<(String, String)> = self
            .read(Viewer::System, async |cx: &mut Cx| {
                if crate::schema::has_table(cx, "migration").await? {
                    cx.rows("SELECT slice, name FROM migration", params![]).await
                } else {
                    Ok(Vec::new())
                }
            })
            .await?;
        let known = |step: &&Migration| !there.iter().any(|(slice, name)| slice == step.slice && name == step.name);
        Ok(steps.iter().filter(known).map(|step| format!("{}/{}", step.slice, step.name)).collect())
    }
}

async fn apply(cx: &mut Cx, step: Migration) -> Result<bool> {
    if cx.engine() == crate::Engine::Postgres {
        cx.batch("LOCK TABLE migration IN EXCLUSIVE MODE").await?;
    }
    let checksum = format!("{:x}", Sha256::digest(step.sql));
    let sql = "SELECT checksum FROM migration WHERE slice = $1 AND name = $2";
    match cx.optional::<String>(sql, params![step.slice, step.name]).await? {
        Some(there) if there == checksum => return Ok(false),
        Some(_) => return Err(Error::Other("was edited after it was applied; add a new step instead".to_owned())),
        None => {}
    }
    cx.batch(&render(step.sql, cx.engine())).await?;
    let sql = "INSERT INTO migration (slice, name, checksum, applied_at) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![step.slice, step.name, checksum, cx.now()]).await?;
    Ok(true)
}
