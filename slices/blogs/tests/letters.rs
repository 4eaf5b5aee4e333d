//! Posts as mail.

use super::{Scene, slices};
use http::Method;
use playhouse::House;

/// To whom mails went, and the last one's text.
fn sent(house: &House) -> (usize, String) {
    let mails = house.mails.sent();
    (mails.len(), mails.last().map(|mail| format!("{}\n{}", mail.subject(), mail.text())).unwrap_or_default())
}

playhouse::on_both! {
    slices: slices();

    async fn a_post_goes_out_once_to_the_people_of_its_space_who_want_mail(house: House) {
        let scene = Scene::set(&house).await;
        let outsider = house.employee("Otto Fern").await;
        let post = scene.post(&house, "In the open", "news").await;
        let (ines, mia) = (house.as_(&scene.ines), house.as_(&scene.mia));
        let path = format!("/blogs/posts/{post}/letter");
        for client in [&mia, &house.as_(&scene.bo), &house.as_(&outsider)] {
            assert_eq!(client.get(&path).await.status, 403);
            assert_eq!(client.post(&path, &[]).await.status, 403);
            assert_eq!(client.bare(Method::POST, &format!("/api/stoa/v1/blog-posts/{post}/letter")).await.status, 403);
        }
        assert_eq!(mia.post("/blogs/feeds/refusal", &[]).await.status, 303);
        assert!(mia.get("/blogs/feeds").await.text.contains("You get no posts by mail"));
        let page = ines.get(&path).await.text;
        assert!(page.contains("2 people of the space"), "Bo and Cleo: {page}");
        assert_eq!(ines.post(&path, &[]).await.status, 303);
        assert_eq!(ines.post(&path, &[]).await.status, 303, "again is the same");
        house.work().await;
        house.work().await;
        let (count, text) = sent(&house);
        assert_eq!(count, 2, "{text}");
        for part in ["In the open", "A calm text", &format!("/blogs/posts/{post}/in-the-open"), "No more posts by mail"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(ines.get(&path).await.text.contains("Ines Caldeira sent it to 2 people"));
        let json = ines.get(&format!("/api/stoa/v1/blog-posts/{post}/letter")).await.json();
        assert!(json["people"] == 2 && json["sent_at"].is_string(), "{json}");
    }

    async fn one_click_in_a_mail_ends_it_and_signs_nobody_in(house: House) {
        let scene = Scene::set(&house).await;
        let post = scene.post(&house, "First", "news").await;
        let ines = house.as_(&scene.ines);
        assert_eq!(ines.post(&format!("/blogs/posts/{post}/letter"), &[]).await.status, 303);
        house.work().await;
        let before = house.mails.sent();
        let link = before[0].list_unsubscribe().expect("it names where to end it").path().to_owned();
        let nobody = house.as_nobody();
        assert_eq!(nobody.get("/blogs/letters/7.guess").await.status, 404);
        assert_eq!(nobody.post("/blogs/letters/7.guess", &[]).await.status, 404);
        assert!(nobody.get(&link).await.text.contains("Do you want no more posts"), "a look at it ends nothing");
        assert_eq!(nobody.post(&link, &[("List-Unsubscribe", "One-Click")]).await.status, 200);
        let second = scene.post(&house, "Second", "news").await;
        assert_eq!(ines.post(&format!("/blogs/posts/{second}/letter"), &[]).await.status, 303);
        house.work().await;
        assert_eq!(house.mails.sent().len(), before.len() + before.len() - 1);
    }

    async fn who_may_not_read_it_any_more_gets_no_mail(house: House) {
        let scene = Scene::within(&house, kernel::Reach::Private).await;
        let post = scene.post(&house, "Secret", "news").await;
        let ines = house.as_(&scene.ines);
        assert_eq!(ines.post(&format!("/blogs/posts/{post}/letter"), &[]).await.status, 303);
        assert_eq!(house.as_(&scene.mia).get(&format!("/blogs/posts/{post}/letter")).await.status, 403);
        for person in [&scene.mia, &scene.cleo] {
            house.leave(person, &scene.space).await;
        }
        house.work().await;
        assert_eq!(sent(&house).0, 1, "Bo alone");
    }
}
