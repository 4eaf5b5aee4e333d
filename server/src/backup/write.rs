//! Writing an archive, while the house is in use.

use super::damage::{self, Copied};
use super::manifest::{self, FORMAT, Manifest};
use super::store::{self, Kept};
use super::{Progress, order, rows};
use anyhow::{Context, Result};
use db::{Cx, Migration, Param, Value, params};
use files::Store;
use futures::StreamExt;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use zip::write::{SimpleFileOptions, ZipWriter};

/// Rows that are read at once.
const PAGE: i64 = 2_000;

type Zip = ZipWriter<BufWriter<File>>;

/// Writes everything into `path`, which must not be there yet. The archive appears only when it is whole, for the program's
/// account alone. Files whose bytes are gone, changed or unreadable don't stop it: a sentence for each.
///
/// # Errors
/// If the database can't be read, or the disk can't take the archive.
pub async fn write(
    db: &db::Db,
    store: &Store,
    steps: &[Migration],
    path: &Path,
    progress: Progress<'_>,
) -> Result<Vec<String>> {
    anyhow::ensure!(!path.exists(), "{} is there already; name another file", path.display());
    let unfinished = unfinished(path);
    let file = create(&unfinished).with_context(|| format!("{} can't be written", unfinished.display()))?;
    let result = fill(db, store, steps, file, progress).await;
    match result {
        Ok(damaged) => publish(&unfinished, path).map(|()| damaged),
        Err(error) => {
            // The half archive is of no use; that it can't be removed would be a second complaint about the same disk.
            let _ = std::fs::remove_file(&unfinished);
            Err(error)
        }
    }
}

/// What the archive holds, others on this machine may not read.
fn create(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Gives the whole archive its name, for good.
fn publish(unfinished: &Path, path: &Path) -> Result<()> {
    std::fs::rename(unfinished, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(File::open(folder)?.sync_all()?)
}

fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".unfinished");
    path.with_file_name(name)
}

async fn fill(
    db: &db::Db,
    store: &Store,
    steps: &[Migration],
    file: File,
    progress: Progress<'_>,
) -> Result<Vec<String>> {
    let mut zip = ZipWriter::new(BufWriter::new(file));
    // A photo's bytes go with the photo: what a row of the snapshot names has to be copied before somebody takes it away.
    let mut copied = Copied::default();
    copy_files(store, &mut zip, &mut copied, progress).await?;
    let tables = order::tables(steps);
    let dumped = db.snapshot(async move |cx: &mut Cx| Ok::<_, Failure>(dump(cx, zip, tables).await?)).await;
    let (mut zip, mut manifest, kept) = dumped.map_err(|Failure(error)| error)?;
    copy_files(store, &mut zip, &mut copied, progress).await?;
    manifest.damaged = damage::damaged(&kept, &copied);
    manifest.entries.append(&mut copied.hashes);
    zip.start_file(manifest::NAME, SimpleFileOptions::default())?;
    zip.write_all(serde_json::to_string_pretty(&manifest)?.as_bytes())?;
    let file = zip.finish()?.into_inner().map_err(|error| error.into_error())?;
    file.sync_all()?;
    Ok(manifest.damaged)
}

/// Carries any failure through the database's transaction.
struct Failure(anyhow::Error);

impl From<db::Error> for Failure {
    fn from(error: db::Error) -> Self {
        Self(error.into())
    }
}
impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self(error)
    }
}

async fn dump(cx: &mut Cx, mut zip: Zip, tables: Vec<String>) -> Result<(Zip, Manifest, Vec<(String, Kept)>)> {
    let steps: Vec<(String, String)> =
        cx.rows("SELECT slice, name FROM migration ORDER BY applied_at, slice, name", params![]).await?;
    let mut manifest = Manifest {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: cx.now().millis(),
        migrations: steps.iter().map(|(slice, name)| format!("{slice}/{name}")).collect(),
        tables: Vec::new(),
        damaged: Vec::new(),
        entries: BTreeMap::new(),
    };
    let there = db::schema::tables(cx).await?;
    for name in tables {
        let Some(table) = there.get(&name) else { continue };
        let columns: Vec<String> = table.columns.keys().cloned().collect();
        let entry = format!("tables/{name}.jsonl");
        zip.start_file(&entry, SimpleFileOptions::default().large_file(true))?;
        let (count, hash) = dump_table(cx, &mut zip, &name, &columns).await?;
        manifest.tables.push((name, count));
        manifest.entries.insert(entry, hash);
    }
    Ok((zip, manifest, store::kept(cx).await?))
}

async fn dump_table(cx: &mut Cx, zip: &mut Zip, name: &str, columns: &[String]) -> Result<(u64, String)> {
    let key = db::schema::primary_key(cx, name).await?;
    let places: Vec<usize> = key.iter().filter_map(|part| columns.iter().position(|column| column == part)).collect();
    anyhow::ensure!(!places.is_empty(), "the table {name} has no primary key to page by");
    let mut hash = Sha256::new();
    let mut put = |zip: &mut Zip, line: String| -> Result<()> {
        hash.update(&line);
        Ok(zip.write_all(line.as_bytes())?)
    };
    put(zip, format!("{}\n", serde_json::to_string(columns)?))?;
    let (mut count, mut after) = (0, None::<Vec<Value>>);
    loop {
        let page = page(cx, name, columns, &key, after.as_deref()).await?;
        for row in &page {
            put(zip, format!("{}\n", rows::to_json(row)))?;
        }
        count += page.len() as u64;
        let Some(last) = page.last() else { break };
        after = Some(places.iter().map(|place| last[*place].clone()).collect());
    }
    Ok((count, format!("{:x}", hash.finalize())))
}

async fn page(
    cx: &mut Cx,
    table: &str,
    columns: &[String],
    key: &[String],
    after: Option<&[Value]>,
) -> Result<Vec<Vec<Value>>> {
    let places: Vec<String> = (1..=key.len()).map(|place| format!("${place}")).collect();
    let key = key.join(", ");
    let filter = if after.is_some() { format!("WHERE ({key}) > ({})", places.join(", ")) } else { String::new() };
    let sql = format!("SELECT {} FROM {table} {filter} ORDER BY {key} LIMIT {PAGE}", columns.join(", "));
    let params: Vec<Param<'_>> = after.unwrap_or_default().iter().map(db::AsParam::param).collect();
    Ok(cx.rows(&sql, &params).await?)
}

/// Copies the files that have no entry yet.
async fn copy_files(store: &Store, zip: &mut Zip, copied: &mut Copied, progress: Progress<'_>) -> Result<()> {
    let listed: Vec<_> = store.list().collect().await;
    let all = listed.len() as u64;
    for (index, listed) in listed.into_iter().enumerate() {
        let (key, ..) = listed?;
        let entry = format!("files/{key}");
        if copied.hashes.contains_key(&entry) {
            continue;
        }
        // A file that was taken away since the list was made belongs to no row of a later snapshot.
        let bytes = match store.read(key).await {
            Ok(bytes) => bytes,
            Err(files::StoreError::Absent) => continue,
            // The disk has more that can be saved.
            Err(error) => {
                copied.unreadable.insert(key.to_string(), error.to_string());
                continue;
            }
        };
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored).large_file(true);
        zip.start_file(&entry, stored)?;
        zip.write_all(&bytes)?;
        copied.hashes.insert(entry, format!("{:x}", Sha256::digest(&bytes)));
        progress("files", index as u64 + 1, all);
    }
    Ok(())
}
