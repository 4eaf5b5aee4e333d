//! What is taken, and what is told of what is not.

use crate::sending::{Part, form, png, send, sent, stored};
use crate::slices;
use axum::body::Body;
use db::Cx;
use http::Method;
use kernel::FileId;
use playhouse::{House, Person};
use subjects::files;

playhouse::on_both! {
    slices: slices();

    async fn a_file_is_taken_with_a_harmless_name_and_the_composer_learns_how_to_name_it(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        for path in ["/files", "/api/stoa/v1/files"] {
            let (kind, body) = form(&[("file", "C:\\notes\\plan.txt", b"words")]);
            let answer = house.as_(&ines).send(Method::POST, path, Some(&kind), body).await;
            assert_eq!(answer.status, 201, "{}", answer.text);
            let json = answer.json();
            let id = json["id"].as_str().unwrap();
            assert_eq!((json["name"].as_str(), json["image"].as_bool()), (Some("plan.txt"), Some(false)));
            assert_eq!(json["url"].as_str(), Some(format!("/files/{id}").as_str()));
            assert_eq!((json["media_type"].as_str(), json["bytes"].as_i64()), (Some("text/plain; charset=utf-8"), Some(5)));
        }
    }

    async fn a_picture_is_kept_as_it_was_made_anew_with_a_small_one(house: House) {
        if !can_read_pictures(&house, &png(8, 8)).await { return; }
        let ines = house.employee("Ines Caldeira").await;
        let client = house.as_(&ines);
        let large = png(900, 600);
        let answer = send(&client, "photo.png", &large).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        let json = answer.json();
        assert_eq!((json["image"].as_bool(), json["width"].as_i64(), json["height"].as_i64()), (Some(true), Some(900), Some(600)));
        let whole = client.get(json["url"].as_str().unwrap()).await;
        assert_eq!(whole.headers["content-disposition"].to_str().unwrap().split(';').next(), Some("inline"));
        assert_ne!(whole.bytes, large);
        let read = image::load_from_memory(&whole.bytes).unwrap();
        assert_eq!((read.width(), read.height()), (900, 600));
        let small = client.get(json["preview_url"].as_str().unwrap()).await;
        let read = image::load_from_memory(&small.bytes).unwrap();
        assert_eq!((read.width(), read.height()), (480, 320));
        assert_eq!(small.headers["content-security-policy"], "sandbox");
        assert_eq!(stored(&house).await, 2, "what was sent is thrown away");
    }

    async fn a_picture_that_is_too_large_to_read_is_refused_in_words_and_leaves_nothing(house: House) {
        if !can_read_pictures(&house, &png(8, 8)).await { return; }
        let ines = house.employee("Ines Caldeira").await;
        let answer = send(&house.as_(&ines), "wide.png", &png(16_400, 1)).await;
        assert_eq!(answer.status, 422);
        assert!(answer.json()["detail"].as_str().unwrap().contains("32 million pixels"), "{}", answer.text);
        assert_eq!(stored(&house).await, 0);
    }

    async fn what_is_no_file_is_refused_and_told(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let client = house.as_(&ines).with("accept", "application/json");
        let post = async |kind: Option<&str>, body: Body| client.send(Method::POST, "/files", kind, body).await;
        let parts: [(&[Part<'_>], u16, &str); 4] = [
            (&[], 422, "as the part “file”"),
            (&[("photo", "a.txt", b"a")], 422, "as the part “file”"),
            (&[("file", "a.txt", b"")], 422, "empty"),
            (&[("file", "a.txt", b"a"), ("file", "b.txt", b"b")], 422, "one file at a time"),
        ];
        for (parts, status, words) in parts {
            let (kind, body) = form(parts);
            let answer = post(Some(&kind), body).await;
            assert_eq!(answer.status, status, "{}", answer.text);
            assert!(answer.json()["detail"].as_str().unwrap().contains(words), "{}", answer.text);
        }
        assert_eq!(post(Some("application/json"), Body::from("{}")).await.status, 415);
        assert_eq!(post(Some("multipart/form-data; boundary=x"), Body::from("--x\r\nbroken")).await.status, 400);
        let (kind, _) = form(&[]);
        let cut = post(Some(&kind), Body::from("------a-boundary-of-the-tests\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nwor")).await;
        assert_eq!(cut.status, 400);
        assert_eq!(stored(&house).await, 0, "nothing is left of what was refused");
    }

    async fn sending_takes_an_account(house: House) {
        let (kind, body) = form(&[("file", "a.txt", b"a")]);
        let answer = house.as_nobody().with("accept", "application/json").send(Method::POST, "/files", Some(&kind), body).await;
        assert_eq!(answer.status, 401);
    }

    async fn a_customer_sends_half_as_much_as_an_employee(house: House) {
        let [ines, dean] = [house.employee("Ines Caldeira").await, house.customer("Al Dean").await];
        let most = vec![b'a'; 25 << 20];
        sent(&house.as_(&dean), "most.txt", &most).await;
        let more = [most.as_slice(), b"a"].concat();
        let answer = send(&house.as_(&dean), "more.txt", &more).await;
        assert_eq!(answer.status, 413);
        assert!(answer.json()["detail"].as_str().unwrap().contains("at most"), "{}", answer.text);
        sent(&house.as_(&ines), "more.txt", &more).await;
        assert_eq!(stored(&house).await, 2);
    }

    async fn a_days_bytes_come_to_an_end_and_the_next_day_begins_anew(house: House) {
        let [ines, dean] = [house.employee("Ines Caldeira").await, house.customer("Al Dean").await];
        for (person, day) in [(&ines, 1024_i64 << 20), (&dean, 100 << 20)] {
            used(&house, person, day - 4).await;
            sent(&house.as_(person), "small.txt", b"1234").await;
            let answer = send(&house.as_(person), "more.txt", b"1").await;
            assert_eq!(answer.status, 413);
            assert!(answer.json()["detail"].as_str().unwrap().contains("of files within 24 hours"), "{}", answer.text);
        }
        house.later(std::time::Duration::from_secs(24 * 3600 + 1));
        sent(&house.as_(&dean), "more.txt", b"1").await;
    }

    async fn sixty_files_in_an_hour_are_enough(house: House) {
        let [ines, eva] = [house.employee("Ines Caldeira").await, house.employee("Eva Lind").await];
        for _ in 0..60 { sent(&house.as_(&ines), "a.txt", b"a").await; }
        let answer = send(&house.as_(&ines), "a.txt", b"a").await;
        assert_eq!(answer.status, 429);
        assert!(answer.headers.contains_key("retry-after"));
        sent(&house.as_(&eva), "a.txt", b"a").await;
    }
}

/// The child that reads pictures is the program itself, which `make test` builds first.
async fn can_read_pictures(house: &House, picture: &[u8]) -> bool {
    let made = house.app.media.process(picture.to_vec().into(), ::files::media::Job::Picture).await;
    if made == Err(::files::media::MediaError::Unavailable) {
        eprintln!("skipped: the program that reads pictures is not built");
        return false;
    }
    true
}

/// As if this person had sent so many bytes today.
async fn used(house: &House, person: &Person, bytes: i64) {
    let owner = person.id;
    house
        .write(async move |cx: &mut Cx| {
            let file = files::File {
                id: FileId::compose(cx.now(), cx.bits()),
                owner,
                subject: None,
                name: "before.txt".to_owned(),
                mime: "text/plain".to_owned(),
                bytes,
                store_key: String::new(),
                preview_key: None,
                preview_mime: None,
                width: None,
                height: None,
            };
            files::insert(cx, &file, "").await
        })
        .await;
}
