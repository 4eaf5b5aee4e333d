//! What nothing holds goes; what somebody was told is there, stays.

use crate::sending::{form, post, sent, stored};
use crate::slices;
use db::{Cx, params};
use http::Method;
use kernel::{Reach, Viewer};
use std::time::Duration;

const A_DAY_AND_MORE: Duration = Duration::from_secs(25 * 3600);

playhouse::on_both! {
    slices: slices();

    async fn an_upload_that_no_text_holds_is_gone_after_a_day_with_its_bytes(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Field", Reach::Internal).await;
        let client = house.as_(&ines);
        let [held, free] = [sent(&client, "held.txt", b"held").await, sent(&client, "free.txt", b"free").await];
        post(&house, &ines, &space, &[held]).await;
        house.later(Duration::from_secs(23 * 3600));
        house.work().await;
        assert_eq!(client.get(&format!("/files/{free}")).await.status, 200);
        house.later(Duration::from_secs(2 * 3600));
        house.work().await;
        assert_eq!(client.get(&format!("/files/{free}")).await.status, 404);
        assert_eq!(client.get(&format!("/files/{held}")).await.text, "held");
        assert_eq!(stored(&house).await, 1);
    }

    async fn an_upload_that_somebody_is_writing_around_stays_as_long_as_they_do(house: House) {
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let client = house.as_(&ines);
        let [mine, other] = [sent(&client, "mine.txt", b"mine").await, sent(&client, "other.txt", b"other").await];
        hold(&house, ines.id, &[mine]).await;
        hold(&house, kofi.id, &[other]).await;
        for _ in 0..3 {
            house.later(A_DAY_AND_MORE);
            house.work().await;
        }
        assert_eq!(client.get(&format!("/files/{mine}")).await.text, "mine");
        assert_eq!(client.get(&format!("/files/{other}")).await.status, 404, "nobody holds a file of somebody else");
        hold(&house, ines.id, &[]).await;
        house.later(A_DAY_AND_MORE);
        house.work().await;
        assert_eq!(client.get(&format!("/files/{mine}")).await.status, 404);
        assert_eq!(stored(&house).await, 0);
    }

    async fn an_upload_cut_off_at_any_moment_leaves_only_what_the_sweep_finds(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Field", Reach::Internal).await;
        let mut held = Vec::new();
        for step in 0..40_u64 {
            let client = house.as_(&ines);
            let (kind, body) = form(&[("file", "a.txt", b"canary")]);
            let upload = tokio::spawn(async move { client.send(Method::POST, "/files", Some(&kind), body).await });
            tokio::time::sleep(Duration::from_micros(step * 250)).await;
            upload.abort();
            if let Ok(answer) = upload.await {
                held.push(answer.json()["id"].as_str().unwrap().parse().unwrap());
            }
        }
        post(&house, &ines, &space, &held).await;
        // Work that was begun when its request was cut off comes to its end.
        tokio::time::sleep(Duration::from_millis(200)).await;
        for key in keys(&house).await {
            assert_eq!(house.app.files.read(key.parse().unwrap()).await.unwrap(), "canary", "every row has its bytes");
        }
        house.later(A_DAY_AND_MORE);
        house.work().await;
        assert_eq!(stored(&house).await, held.len());
        assert_eq!(keys(&house).await.len(), held.len());
        let loose: i64 = house.read(Viewer::System, async |cx: &mut Cx| cx.row("SELECT COUNT(*) FROM loose_blob", params![]).await).await;
        assert_eq!(loose, 0);
    }

    async fn the_sweep_leaves_alone_what_others_keep_in_the_store(house: House) {
        let key = ::files::Key::from_random(7);
        house.app.files.put(key, "a face".into()).await.unwrap();
        house.later(A_DAY_AND_MORE);
        house.work().await;
        assert_eq!(house.app.files.read(key).await.unwrap(), "a face");
    }
}

async fn hold(house: &playhouse::House, owner: kernel::PersonId, files: &[kernel::FileId]) {
    let files = files.to_vec();
    house.write(async move |cx: &mut Cx| subjects::files::hold(cx, owner, "reply-1", &files).await).await;
}

async fn keys(house: &playhouse::House) -> Vec<String> {
    house.read(Viewer::System, async |cx: &mut Cx| cx.rows("SELECT store_key FROM subject_file", params![]).await).await
}
