//! A write is there whole or not at all, whoever shares its commit.

use db::{Cx, Error, Migration, Result, params};
use futures::future::FutureExt;
use kernel::Viewer;
use testkit::on_both;

const TABLE: Migration = Migration {
    slice: "test",
    name: "0001_note",
    sql: "CREATE TABLE note (id {ID}, author_id BIGINT NOT NULL, client_key {KEY});
          CREATE UNIQUE INDEX note_author_id_client_key_key ON note (author_id, client_key)",
};

async fn insert(cx: &mut Cx, id: i64, key: &str) -> Result<()> {
    cx.execute("INSERT INTO note (id, author_id, client_key) VALUES ($1, 1, $2)", params![id, key]).await.map(drop)
}

async fn count(db: &db::Db) -> i64 {
    db.read(Viewer::System, async |cx: &mut Cx| cx.row("SELECT COUNT(*) FROM note", params![]).await).await.unwrap()
}

on_both! {
    async fn a_failed_write_leaves_nothing_and_its_neighbours_stand(fresh: Fresh) {
        fresh.db.migrate(&[TABLE]).await.unwrap();
        let writes = (0..40_i64).map(|n| {
            let db = fresh.db.clone();
            tokio::spawn(async move {
                db.write(Viewer::System, async move |cx: &mut Cx| {
                    insert(cx, n + 1, &n.to_string()).await?;
                    if n % 4 == 0 { Err(Error::Other("changed its mind".to_owned())) } else { Ok(n) }
                }).await
            })
        });
        let results = futures::future::join_all(writes).await;
        let stood = results.into_iter().filter(|r| r.as_ref().unwrap().is_ok()).count();
        assert_eq!((stood, count(&fresh.db).await), (30, 30));
    }

    async fn a_panic_takes_back_its_own_write_alone(fresh: Fresh) {
        fresh.db.migrate(&[TABLE]).await.unwrap();
        let db = fresh.db.clone();
        let panicked = tokio::spawn(async move {
            db.write(Viewer::System, async |cx: &mut Cx| -> Result<()> {
                insert(cx, 1, "a").await?;
                assert!(cx.viewer().person().is_some(), "a bug on purpose");
                Ok(())
            }).await
        }).await;
        assert!(panicked.is_err() || panicked.unwrap().is_err());
        fresh.db.write(Viewer::System, async |cx: &mut Cx| insert(cx, 2, "b").await).await.unwrap();
        assert_eq!(count(&fresh.db).await, 1);
    }

    async fn what_is_left_for_the_end_is_done_once_for_each_write_that_stands(fresh: Fresh) {
        fresh.db.migrate(&[TABLE]).await.unwrap();
        let writes = (0..40_i64).map(|n| {
            let db = fresh.db.clone();
            tokio::spawn(async move {
                db.write(Viewer::System, async move |cx: &mut Cx| {
                    let there: i64 = cx.row("SELECT COUNT(*) FROM note WHERE id = $1", params![n + 1]).await?;
                    cx.before_commit(move |cx| async move { insert(cx, n + 1, &n.to_string()).await }.boxed());
                    let still: i64 = cx.row("SELECT COUNT(*) FROM note WHERE id = $1", params![n + 1]).await?;
                    assert_eq!((there, still), (0, 0), "it was not left for the end");
                    if n % 4 == 0 { Err(Error::Other("changed its mind".to_owned())) } else { Ok(()) }
                }).await
            })
        });
        let results = futures::future::join_all(writes).await;
        let stood = results.into_iter().filter(|r| r.as_ref().unwrap().is_ok()).count();
        assert_eq!((stood, count(&fresh.db).await), (30, 30));
    }

    async fn an_end_that_fails_takes_the_write_back(fresh: Fresh) {
        fresh.db.migrate(&[TABLE]).await.unwrap();
        let work = async |cx: &mut Cx| {
            insert(cx, 1, "a").await?;
            cx.before_commit(|cx| async move { insert(cx, 1, "b").await }.boxed());
            Ok::<_, Error>(())
        };
        assert!(fresh.db.write(Viewer::System, work).await.is_err());
        assert_eq!(count(&fresh.db).await, 0);
        fresh.db.write(Viewer::System, async |cx: &mut Cx| insert(cx, 1, "c").await).await.unwrap();
        assert_eq!(count(&fresh.db).await, 1);
    }

    async fn a_uniqueness_rule_has_one_name_on_both_engines(fresh: Fresh) {
        fresh.db.migrate(&[TABLE]).await.unwrap();
        fresh.db.write(Viewer::System, async |cx: &mut Cx| insert(cx, 1, "same").await).await.unwrap();
        let again = fresh.db.write(Viewer::System, async |cx: &mut Cx| insert(cx, 2, "same").await).await.unwrap_err();
        assert!(again.is_unique("note_author_id_client_key_key"), "{again}");
        let twice = fresh.db.write(Viewer::System, async |cx: &mut Cx| insert(cx, 1, "other").await).await.unwrap_err();
        assert!(twice.is_unique("note_id_key") || twice.is_unique("note_key"), "{twice}");
    }

    async fn a_migration_is_applied_once_and_never_edited(fresh: Fresh) {
        assert_eq!(fresh.db.pending(&[TABLE]).await.unwrap(), ["test/0001_note"]);
        assert_eq!(fresh.db.migrate(&[TABLE]).await.unwrap(), ["test/0001_note"]);
        assert!(fresh.db.migrate(&[TABLE]).await.unwrap().is_empty());
        assert!(fresh.db.pending(&[TABLE]).await.unwrap().is_empty());
        let edited = Migration { sql: "CREATE TABLE other (id {ID})", ..TABLE };
        let error = fresh.db.migrate(&[edited]).await.unwrap_err().to_string();
        assert!(error.contains("test/0001_note") && error.contains("edited"), "{error}");
    }

    async fn what_was_written_is_there_after_opening_again(fresh: Fresh) {
        fresh.db.migrate(&[TABLE]).await.unwrap();
        fresh.db.write(Viewer::System, async |cx: &mut Cx| insert(cx, 1, "a").await).await.unwrap();
        let again = testkit::start(&fresh.settings, fresh.clock.clone()).await;
        assert_eq!(count(&again).await, 1);
    }

    async fn a_statement_that_takes_too_long_is_cut(fresh: Fresh) {
        let settings = db::Settings { statement: std::time::Duration::from_millis(200), ..fresh.settings.clone() };
        let db = testkit::start(&settings, fresh.clock.clone()).await;
        let endless = "WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT COUNT(*) FROM n";
        let cut = db.read(Viewer::System, async move |cx: &mut Cx| cx.row::<i64>(endless, params![]).await).await;
        assert!(matches!(cut, Err(Error::Deadline)), "{cut:?}");
        assert_eq!(db.read(Viewer::System, async |cx: &mut Cx| cx.row::<i64>("SELECT CAST(1 AS BIGINT)", params![]).await).await.unwrap(), 1);
    }
}
