//! What is refused, before anything is touched.

use super::{Target, archive, back_up, lived_in, slices};
use db::Cx;
use kernel::Viewer;
use playhouse::on_both;
use std::path::Path;

/// The refusal of this archive, which must have touched nothing.
async fn refusal(target: &Target, folder: &Path, what: &str, bytes: &[u8]) -> String {
    let path = folder.join("damaged.zip");
    std::fs::write(&path, bytes).unwrap();
    let error = target.restore(&path).await.expect_err(what);
    assert!(target.is_untouched().await, "{error:#}");
    format!("{error:#}")
}

on_both! {
    slices: server::slices::all();

    async fn a_damaged_or_truncated_archive_is_refused_before_anything_is_touched(house: House) {
        lived_in(&house).await;
        let folder = tempfile::tempdir().unwrap();
        let path = back_up(house.db(), &house.app.files, folder.path()).await;
        let whole = std::fs::read(&path).unwrap();
        let target = Target::new(house.db().engine()).await;
        for (name, start, length) in archive::places(&path) {
            // The last bits of a packed entry may mean nothing.
            for place in [start, start + length / 2] {
                let mut damaged = whole.clone();
                damaged[place] ^= 0x10;
                let said = refusal(&target, folder.path(), &name, &damaged).await;
                assert!(said.contains(&name) || said.contains("archive"), "{name} at {place}: {said}");
            }
        }
        for share in [0, 10, 50, 90, 99] {
            let said = refusal(&target, folder.path(), "a part", &whole[..whole.len() * share / 100]).await;
            assert!(said.contains("is no whole archive"), "{share} %: {said}");
        }
        let said = refusal(&target, folder.path(), "all but a byte", &whole[..whole.len() - 1]).await;
        assert!(said.contains("archive"), "{said}");
        target.restore(&path).await.unwrap();
    }

    async fn a_place_that_is_not_empty_is_left_alone_and_says_what_to_do(house: House) {
        lived_in(&house).await;
        let folder = tempfile::tempdir().unwrap();
        let path = back_up(house.db(), &house.app.files, folder.path()).await;
        let target = Target::new(house.db().engine()).await;
        target.restore(&path).await.unwrap();
        let said = format!("{:#}", target.restore(&path).await.unwrap_err());
        assert!(said.contains("the database is not empty") && said.contains("DATA"), "{said}");
        let files = Target::new(house.db().engine()).await;
        files.store.put("0123456789abcdef0123456789abcdef".parse().unwrap(), "x".into()).await.unwrap();
        let said = format!("{:#}", files.restore(&path).await.unwrap_err());
        assert!(said.contains("the file store is not empty"), "{said}");
    }

    async fn a_place_where_only_the_schema_is_counts_as_empty(house: House) {
        lived_in(&house).await;
        let folder = tempfile::tempdir().unwrap();
        let path = back_up(house.db(), &house.app.files, folder.path()).await;
        let target = Target::new(house.db().engine()).await;
        target.fresh.db.migrate(&slices().migrations).await.unwrap();
        target.restore(&path).await.unwrap();
    }

    async fn an_archive_of_a_newer_program_is_refused(house: House) {
        let folder = tempfile::tempdir().unwrap();
        house.write(async |cx: &mut Cx| {
            cx.batch("INSERT INTO migration (slice, name, checksum, applied_at) VALUES ('weather', '0001_clouds', '', 0)").await
        }).await;
        let path = back_up(house.db(), &house.app.files, folder.path()).await;
        let target = Target::new(house.db().engine()).await;
        let said = format!("{:#}", target.restore(&path).await.unwrap_err());
        assert!(said.contains("newer program") && said.contains("weather/0001_clouds"), "{said}");
        assert!(target.is_untouched().await);
    }

    async fn half_a_restore_is_known_as_such(house: House) {
        lived_in(&house).await;
        let folder = tempfile::tempdir().unwrap();
        let path = back_up(house.db(), &house.app.files, folder.path()).await;
        let target = Target::new(house.db().engine()).await;
        // The disk gives up under the first file: the tables are filled by then.
        let place = target.folder.path().join("files");
        std::fs::write(place.join("blobs"), "no folder").unwrap();
        target.restore(&path).await.unwrap_err();
        let current = async |cx: &mut Cx| jobs::quarantine::current(cx).await;
        let current = target.fresh.db.read(Viewer::System, current).await.unwrap();
        assert!(current.is_some_and(|quarantine| !quarantine.whole));
    }
}
