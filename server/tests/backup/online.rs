//! While people write.

use super::{Target, archive, back_up, begin, lived_in, reply_with_file, slices};
use db::{Cx, Db, params};
use files::Store;
use kernel::Viewer;
use playhouse::{House, engines, on_both};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Tables that tell of a database and not of its contents, that nothing may come back into, or that are looked at apart.
fn not_compared(table: &str) -> bool {
    let own = ["migration", "quarantine", "lease", "fact", "effect"];
    own.contains(&table) || slices().fleeting.contains(&table)
}

/// Every file that a row names has its bytes, and every thread counts its replies.
async fn agrees_with_itself(db: &Db, store: &Store) {
    let read = async |cx: &mut Cx| {
        let sql = "SELECT store_key, sha256 FROM subject_file UNION ALL SELECT store_key, sha256 FROM photo";
        let files: Vec<(String, String)> = cx.rows(sql, params![]).await?;
        let sql = "SELECT COUNT(*) FROM subject s WHERE s.parent_id IS NULL
                   AND s.reply_count <> (SELECT COUNT(*) FROM subject r WHERE r.root_id = s.id AND r.parent_id IS NOT NULL)";
        Ok::<_, db::Error>((files, cx.row::<i64>(sql, params![]).await?))
    };
    let (files, miscounted) = db.read(Viewer::System, read).await.unwrap();
    assert_eq!(miscounted, 0, "threads that count other replies than they have");
    assert!(!files.is_empty());
    for (key, sha256) in files {
        let digest = store.digest(key.parse().unwrap()).await.expect("a row's bytes are there");
        assert_eq!(digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>(), sha256);
    }
}

/// So often each of them writes at most: on a slow machine a backup takes long, and nobody may write that often in a minute.
const MOST: usize = 6;

async fn while_writing<T>(house: &House, work: impl Future<Output = T>) -> T {
    let (client, space) = lived_in(house).await;
    let thread = begin(&client, &space).await;
    let done = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let (client, thread, done) = (client.clone(), thread.clone(), Arc::clone(&done));
            tokio::spawn(async move {
                let mut number = 0;
                while number < 3 || number < MOST && !done.load(Ordering::SeqCst) {
                    reply_with_file(&client, &thread, &format!("{writer}-{number}")).await;
                    number += 1;
                }
            })
        })
        .collect();
    let result = work.await;
    done.store(true, Ordering::SeqCst);
    for writer in writers {
        writer.await.unwrap();
    }
    result
}

on_both! {
    slices: server::slices::all();

    async fn a_backup_under_writers_comes_back_as_it_was_on_either_engine(house: House) {
        let folder = tempfile::tempdir().unwrap();
        let taken = back_up(house.db(), &house.app.files, folder.path());
        let archive = while_writing(&house, taken).await;
        for engine in engines() {
            let target = Target::new(engine).await;
            target.restore(&archive).await.unwrap();
            agrees_with_itself(&target.fresh.db, &target.store).await;
            let again = tempfile::tempdir().unwrap();
            let again = back_up(&target.fresh.db, &target.store, again.path()).await;
            // Facts only ever come on top: building the search index tells one.
            let (told, kept) = (archive::lines(&archive, "fact"), archive::lines(&again, "fact"));
            assert!(!told.is_empty() && told.is_subset(&kept));
            let (mut before, mut after) = (archive::entries(&archive), archive::entries(&again));
            for entries in [&mut before, &mut after] {
                entries.retain(|name, _| !name.strip_prefix("tables/").is_some_and(|name| not_compared(name.trim_end_matches(".jsonl"))));
            }
            let differ: Vec<_> = before.iter().filter(|(name, hash)| after.get(*name) != Some(hash)).map(|(name, _)| name).collect();
            assert!(differ.is_empty() && before.len() == after.len(), "{engine:?}: {differ:?}");
        }
    }

    async fn what_is_restored_is_found_by_search_and_hidden_from_those_who_may_not_see_it(house: House) {
        let (_, space) = lived_in(&house).await;
        let folder = tempfile::tempdir().unwrap();
        let archive = back_up(house.db(), &house.app.files, folder.path()).await;
        let target = Target::new(house.db().engine()).await;
        assert!(target.restore(&archive).await.unwrap().entries >= 2, "search has an entry for each text");
        let visible = async |viewer: Viewer| {
            let find = async |cx: &mut Cx| -> db::Result<Option<kernel::SubjectId>> {
                let first = cx.row("SELECT id FROM subject ORDER BY id LIMIT 1", params![]).await?;
                Ok(subjects::find(cx, first).await?.map(|subject| subject.id))
            };
            target.fresh.db.read(viewer, find).await.unwrap().is_some()
        };
        let (jonas, hanne) = (house.employee("Jonas").await, house.customer("Hanne").await);
        assert!(visible(jonas.viewer()).await && !visible(hanne.viewer()).await && !visible(Viewer::Nobody).await, "{}", space.slug);
    }

    async fn an_archive_is_not_overwritten(house: House) {
        let folder = tempfile::tempdir().unwrap();
        let path = back_up(house.db(), &house.app.files, folder.path()).await;
        let again = server::backup::write(house.db(), &house.app.files, &slices().migrations, &path, &mut |_, _, _| {}).await;
        assert!(format!("{:#}", again.unwrap_err()).contains("is there already"));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing unfinished stays");
    }
}
