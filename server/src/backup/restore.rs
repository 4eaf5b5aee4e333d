//! Reading an archive back into an empty house.

use super::manifest::{self, FORMAT, Manifest};
use super::{Progress, order, rows};
use anyhow::{Context, Result, bail, ensure};
use db::{AsParam, Cx, Migration, Param, Value};
use files::{Key, Store};
use futures::StreamExt;
use jobs::quarantine;
use kernel::Viewer;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use web::Slices;
use zip::ZipArchive;

/// Rows that share a transaction.
const BATCH: usize = 2_000;
/// Tables that tell of one database and not of its contents: what was applied to it, that it is a copy, which node holds what.
const OF_THE_PLACE: [&str; 3] = ["migration", "quarantine", "lease"];

type Zip = ZipArchive<BufReader<File>>;

/// What came back.
#[derive(Debug)]
pub struct Restored {
    /// How many entries the search index has.
    pub entries: u64,
    /// Files that were damaged already when the archive was written, each in a sentence.
    pub damaged: Vec<String>,
}

/// Checks every hash first, then fills the empty database and the file store, and builds the search index. The copy stays in
/// quarantine; rows of fleeting tables are not brought back.
///
/// # Errors
/// If the archive is damaged or from a newer program, or the database or the file store is not empty: then nothing was
/// changed. If it is cut off later, the program refuses to serve what is there.
pub async fn restore(
    db: &db::Db,
    store: &Store,
    slices: &Slices,
    path: &Path,
    progress: Progress<'_>,
) -> Result<Restored> {
    let file = File::open(path).with_context(|| format!("{} can't be opened", path.display()))?;
    let mut zip =
        ZipArchive::new(BufReader::new(file)).with_context(|| format!("{} is no whole archive", path.display()))?;
    let manifest = read_manifest(&mut zip)?;
    check_version(&manifest, &slices.migrations)?;
    check_hashes(&mut zip, &manifest, progress)?;
    let seeded = order::seeded(&slices.migrations);
    refuse_if_in_use(db, store, &seeded).await?;
    db.migrate(&slices.migrations).await?;
    db.write(Viewer::System, async move |cx: &mut Cx| begin(cx, &seeded).await).await?;
    for (index, (table, _)) in manifest.tables.iter().enumerate() {
        if !OF_THE_PLACE.contains(&table.as_str()) && !slices.fleeting.contains(&table.as_str()) {
            fill_table(db, &mut zip, table).await.with_context(|| format!("the table {table}"))?;
        }
        progress("tables", index as u64 + 1, manifest.tables.len() as u64);
    }
    restore_files(store, &mut zip, &manifest, progress).await?;
    progress("search", 0, 0);
    let entries = search::reindex(db).await?;
    db.write(Viewer::System, async |cx: &mut Cx| quarantine::complete(cx).await).await?;
    Ok(Restored { entries, damaged: manifest.damaged })
}

fn read_manifest(zip: &mut Zip) -> Result<Manifest> {
    let entry = zip.by_name(manifest::NAME).context("the archive has no manifest: it was not written to its end")?;
    serde_json::from_reader(entry).context("the archive's manifest can't be read")
}

fn check_version(manifest: &Manifest, steps: &[Migration]) -> Result<()> {
    ensure!(
        manifest.format <= FORMAT,
        "the archive was made by a newer program ({}); restore it with that one",
        manifest.program
    );
    let known = |step: &&String| !steps.iter().any(|own| format!("{}/{}", own.slice, own.name) == **step);
    match manifest.migrations.iter().find(known) {
        Some(newer) => {
            bail!("the archive was made by a newer program ({}): this one does not know {newer}", manifest.program)
        }
        None => Ok(()),
    }
}

fn check_hashes(zip: &mut Zip, manifest: &Manifest, progress: Progress<'_>) -> Result<()> {
    for (table, _) in &manifest.tables {
        let hashed = manifest.entries.contains_key(&format!("tables/{table}.jsonl"));
        ensure!(hashed, "the archive is damaged: its manifest has no hash of the table {table}");
    }
    let all = manifest.entries.len() as u64;
    for (index, (name, expected)) in manifest.entries.iter().enumerate() {
        let mut entry = zip.by_name(name).with_context(|| format!("the archive is damaged: {name} is missing"))?;
        let mut hash = Sha256::new();
        std::io::copy(&mut entry, &mut hash).with_context(|| format!("the archive is damaged at {name}"))?;
        let found = format!("{:x}", hash.finalize());
        ensure!(found == *expected, "the archive is damaged at {name}: its hash is not the one that was written");
        progress("hashes", index as u64 + 1, all);
    }
    Ok(())
}

/// From here on the database is known as a copy that is not whole. What the migrations put in, the archive has too.
async fn begin(cx: &mut Cx, seeded: &[String]) -> db::Result<()> {
    quarantine::begin(cx).await?;
    for table in seeded {
        cx.execute(&format!("DELETE FROM {table}"), db::params![]).await?;
    }
    Ok(())
}

async fn refuse_if_in_use(db: &db::Db, store: &Store, seeded: &[String]) -> Result<()> {
    let passed_over: Vec<String> = seeded.iter().cloned().chain(["migration".to_owned()]).collect();
    let first_row = async move |cx: &mut Cx| -> db::Result<Option<String>> {
        for table in db::schema::names(cx).await? {
            let sql = format!("SELECT CAST(1 AS BIGINT) FROM {table} LIMIT 1");
            if !passed_over.contains(&table) && cx.optional::<i64>(&sql, db::params![]).await?.is_some() {
                return Ok(Some(table));
            }
        }
        Ok(None)
    };
    if let Some(table) = db.read(Viewer::System, first_row).await? {
        bail!(
            "the database is not empty (there are rows in {table}): restore into an empty one. With SQLite name another DATA \
             folder, or move its stoa.db and stoa.db-wal away; with PostgreSQL make a new database"
        );
    }
    let any_file = store.list().next().await.transpose()?;
    ensure!(any_file.is_none(), "the file store is not empty: restore into an empty one, or move what is there away");
    Ok(())
}

async fn fill_table(db: &db::Db, zip: &mut Zip, table: &str) -> Result<()> {
    let mut lines = BufReader::new(zip.by_name(&format!("tables/{table}.jsonl"))?).lines();
    let columns: Vec<String> = serde_json::from_str(&lines.next().context("an empty table file")??)?;
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("${place}")).collect();
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
    let classes = classes(db, table, &columns).await?;
    let mut batch = Vec::with_capacity(BATCH);
    for line in lines {
        batch.push(rows::from_json(&line?)?);
        if batch.len() == BATCH {
            insert(db, &sql, &classes, std::mem::take(&mut batch)).await?;
        }
    }
    insert(db, &sql, &classes, batch).await
}

/// The type of each column, so that an absent value is bound as what it is absent of.
async fn classes(db: &db::Db, table: &str, columns: &[String]) -> Result<Vec<String>> {
    let name = table.to_owned();
    let read = async move |cx: &mut Cx| -> db::Result<_> {
        Ok(db::schema::tables(cx).await?.remove(&name).unwrap_or_default())
    };
    let there = db.read(Viewer::System, read).await?;
    let class = |column: &String| there.columns.get(column).map(|(class, _)| class.clone());
    columns.iter().map(|column| class(column).with_context(|| format!("this program has no column {column}"))).collect()
}

fn typed<'a>(value: &'a Value, class: &str) -> Param<'a> {
    match (value, class) {
        (Value::Null, "int") => Param::Int(None),
        (Value::Null, "bytes") => Param::Bytes(None),
        (Value::Null, "real") => Param::Real(None),
        (value, _) => value.param(),
    }
}

async fn insert(db: &db::Db, sql: &str, classes: &[String], batch: Vec<Vec<Value>>) -> Result<()> {
    let (sql, classes) = (sql.to_owned(), classes.to_vec());
    let work = async move |cx: &mut Cx| -> db::Result<()> {
        cx.take_your_time().await?;
        for row in &batch {
            let params: Vec<Param<'_>> = row.iter().zip(&classes).map(|(value, class)| typed(value, class)).collect();
            cx.execute(&sql, &params).await?;
        }
        Ok(())
    };
    Ok(db.write(Viewer::System, work).await?)
}

async fn restore_files(store: &Store, zip: &mut Zip, manifest: &Manifest, progress: Progress<'_>) -> Result<()> {
    let names: Vec<&String> = manifest.entries.keys().filter(|name| name.starts_with("files/")).collect();
    for (index, name) in names.iter().enumerate() {
        let key: Key =
            name.trim_start_matches("files/").parse().with_context(|| format!("{name} is no file of ours"))?;
        let mut bytes = Vec::new();
        zip.by_name(name)?.read_to_end(&mut bytes)?;
        store.put(key, bytes.into()).await?;
        progress("files", index as u64 + 1, names.len() as u64);
    }
    Ok(())
}
