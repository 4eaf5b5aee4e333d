//! A restored copy keeps to itself.

use super::{Target, back_up, lived_in, node, slices};
use db::{Cx, Db, params};
use kernel::{PersonId, Scopes, Viewer};
use playhouse::{House, on_both};
use std::path::PathBuf;
use std::sync::atomic::Ordering;

/// A backup of a house in which a session, a token and a mailed link hold, and mail waits.
async fn archive(house: &House, folder: &tempfile::TempDir) -> PathBuf {
    lived_in(house).await;
    house
        .write(async |cx: &mut Cx| -> db::Result<()> {
            let ines: PersonId = cx.row("SELECT id FROM person LIMIT 1", params![]).await?;
            people::import::sign_in(cx, ines).await?;
            people::import::token(cx, ines, "a program", Scopes::all(), 30).await.map(drop)
        })
        .await;
    back_up(house.db(), &house.app.files, folder.path()).await
}

async fn count(db: &Db, table: &'static str) -> i64 {
    db.read(Viewer::System, async move |cx: &mut Cx| cx.row(&format!("SELECT COUNT(*) FROM {table}"), params![]).await)
        .await
        .unwrap()
}

async fn end(db: &Db, forget: bool) -> Option<u64> {
    db.write(Viewer::System, async move |cx: &mut Cx| admin::quarantine::end(cx, forget).await).await.unwrap()
}

on_both! {
    slices: server::slices::all();

    async fn nothing_that_let_somebody_in_does_so_in_a_restored_copy(house: House) {
        let folder = tempfile::tempdir().unwrap();
        let path = archive(&house, &folder).await;
        for table in ["session", "token", "account_link"] {
            assert!(count(house.db(), table).await > 0, "{table} has something to lose");
        }
        let target = Target::new(house.db().engine()).await;
        target.restore(&path).await.unwrap();
        for table in slices().fleeting {
            assert_eq!(count(&target.fresh.db, table).await, 0, "{table}");
        }
        assert_eq!(count(&target.fresh.db, "person").await, count(house.db(), "person").await);
    }

    async fn mail_waits_until_an_administrator_lets_the_copy_out(house: House) {
        let folder = tempfile::tempdir().unwrap();
        let path = archive(&house, &folder).await;
        let target = Target::new(house.db().engine()).await;
        target.restore(&path).await.unwrap();
        let (worker, sent) = node(&target.fresh.db);
        target.fresh.clock.advance(std::time::Duration::from_secs(3600));
        worker.drain().await.unwrap();
        assert_eq!(sent.load(Ordering::SeqCst), 0);
        let waiting = count(&target.fresh.db, "effect").await;
        assert!(waiting > 0, "mail waits");
        assert_eq!(end(&target.fresh.db, false).await, Some(waiting.unsigned_abs()));
        worker.drain().await.unwrap();
        assert_eq!(sent.load(Ordering::SeqCst), waiting as usize);
        assert_eq!(end(&target.fresh.db, false).await, None, "there is nothing more to let out");
        let audited = "SELECT COUNT(*) FROM fact WHERE kind = 'admin.quarantine_ended'";
        let audited: i64 = target.fresh.db.read(Viewer::System, async move |cx: &mut Cx| cx.row(audited, params![]).await).await.unwrap();
        assert_eq!(audited, 1);
    }

    async fn mail_that_waited_can_be_forgotten(house: House) {
        let folder = tempfile::tempdir().unwrap();
        let path = archive(&house, &folder).await;
        let target = Target::new(house.db().engine()).await;
        target.restore(&path).await.unwrap();
        let (worker, sent) = node(&target.fresh.db);
        assert!(end(&target.fresh.db, true).await.is_some_and(|waited| waited > 0));
        worker.drain().await.unwrap();
        assert_eq!((sent.load(Ordering::SeqCst), count(&target.fresh.db, "effect").await), (0, 0));
    }
}
