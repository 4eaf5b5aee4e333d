//! What the disk lost is told, and the rest is saved.

use super::{Target, lived_in, slices};
use db::{Cx, params};
use kernel::Viewer;
use playhouse::{House, on_both};

async fn key(house: &House) -> files::Key {
    let sql = "SELECT store_key FROM subject_file LIMIT 1";
    let key: String = house.read(Viewer::System, async move |cx: &mut Cx| cx.row(sql, params![]).await).await;
    key.parse().unwrap()
}

async fn write(house: &House, path: &std::path::Path) -> Vec<String> {
    server::backup::write(house.db(), &house.app.files, &slices().migrations, path, &mut |_, _, _| {}).await.unwrap()
}

on_both! {
    slices: server::slices::all();

    async fn a_file_that_is_gone_is_named_and_the_backup_goes_on(house: House) {
        lived_in(&house).await;
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(server::backup::missing(house.db(), &house.app.files).await.unwrap(), (1, Vec::new()));
        let key = key(&house).await;
        house.app.files.delete(key).await.unwrap();
        let path = folder.path().join("stoa.zip");
        let damaged = write(&house, &path).await;
        assert_eq!(damaged, [format!("{key} of subject_file \"note.txt\" is missing")]);
        assert_eq!(server::backup::missing(house.db(), &house.app.files).await.unwrap(), (1, damaged.clone()));
        let target = Target::new(house.db().engine()).await;
        assert_eq!(target.restore(&path).await.unwrap().damaged, damaged, "whoever restores it is told");
    }

    async fn a_file_that_was_changed_is_named(house: House) {
        lived_in(&house).await;
        let folder = tempfile::tempdir().unwrap();
        let key = key(&house).await;
        let there = house.app.files.read(key).await.unwrap();
        house.app.files.delete(key).await.unwrap();
        house.app.files.put(key, vec![b'x'; there.len()].into()).await.unwrap();
        let damaged = write(&house, &folder.path().join("stoa.zip")).await;
        assert!(damaged.len() == 1 && damaged[0].contains("its hash is another"), "{damaged:?}");
        house.app.files.delete(key).await.unwrap();
        house.app.files.put(key, "x".into()).await.unwrap();
        let (_, missing) = server::backup::missing(house.db(), &house.app.files).await.unwrap();
        assert!(missing.len() == 1 && missing[0].contains("has 1 bytes instead of"), "{missing:?}");
    }
}
