//! The comparison with e-mail.

use super::{DAY, Scene, comment, slices};
use http::Method;
use kernel::SubjectId;
use playhouse::Client;

async fn record(client: &Client, blog: SubjectId, replies: &str) -> u16 {
    let fields = [("name", "IT news"), ("recipients", "100"), ("mailings", "4"), ("replies", replies)];
    client.post(&format!("/blogs/{blog}/broadcasts"), &fields).await.status
}

/// The address under which the only list of a blog is retired.
async fn retirement(client: &Client, blog: SubjectId) -> String {
    let page = client.get(&format!("/blogs/{blog}/broadcasts")).await.text;
    let from = page.find("action=\"/blogs/").and_then(|_| page.find("/retirement\"")).expect("there is a list");
    let begin = page[..from].rfind('"').expect("it stands in quotes") + 1;
    format!("{}/retirement", &page[begin..from])
}

playhouse::on_both! {
    slices: slices();

    async fn what_mail_brought_is_compared_and_shown_whatever_comes_of_it(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, mia) = (house.as_(&scene.ines), house.as_(&scene.mia));
        let path = format!("/blogs/{}/broadcasts", scene.blog);
        let back = ines.post(&path, &[("name", "Kept name"), ("recipients", "none"), ("mailings", "0"), ("replies", "-1")]).await;
        assert!(back.status == 422 && back.text.contains("Kept name"), "{}", back.text);
        for field in ["recipients", "mailings", "replies"] {
            assert!(back.text.contains(&format!("f-{field}-error")), "{field}");
        }
        assert_eq!(record(&mia, scene.blog, "400").await, 403);
        assert_eq!(record(&house.as_(&scene.bo), scene.blog, "400").await, 403, "nor who drafts for her");
        assert_eq!(record(&ines, scene.blog, "400").await, 303);
        assert_eq!(record(&ines, scene.blog, "400").await, 303);
        assert_eq!(ines.get(&path).await.text.matches("<h3>IT news</h3>").count(), 1, "twice is one list");
        let retire = retirement(&ines, scene.blog).await;
        assert_eq!(mia.post(&retire, &[("retired", "2026-11-20")]).await.status, 403);
        let ahead = ines.post(&retire, &[("retired", "2027-01-01")]).await;
        assert!(ahead.status == 422 && ahead.text.contains("today or earlier"), "{}", ahead.text);
        assert_eq!(ines.post(&retire, &[("retired", "2026-11-22")]).await.status, 303);
        assert!(mia.get(&path).await.text.contains("Too early: 0 of 3 posts"));
        for _ in 0..3 {
            let post = scene.post(&house, "Weekly", "news").await;
            comment(&house, post, post, &scene.mia, "Good").await;
            comment(&house, post, post, &scene.mia, "Once more").await;
            house.later(DAY * 8);
        }
        let page = mia.get(&path).await.text;
        assert!(page.contains("Mail brought more"), "each of 100 replied to each mailing, one of three readers comments: {page}");
        assert!(page.contains("3 people commented on 3 posts with 3 readers"), "{page}");
        let short = mia.get(&format!("/blogs/{}", scene.blog)).await.text;
        assert!(short.contains("Mail brought more") && short.contains("33.33 by blog, 100.00 by mail"), "{short}");
        let stays = retire.trim_end_matches("/retirement");
        assert_eq!(ines.bare(Method::DELETE, stays).await.status, 409, "a result stays, also this one");
    }

    async fn a_list_that_was_a_mistake_is_taken_back(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        assert_eq!(record(&ines, scene.blog, "3").await, 303);
        let list = retirement(&ines, scene.blog).await;
        let list = list.trim_end_matches("/retirement");
        assert_eq!(house.as_(&scene.mia).bare(Method::DELETE, list).await.status, 403);
        assert_eq!(ines.bare(Method::DELETE, list).await.status, 303);
        assert!(ines.get(&format!("/blogs/{}/broadcasts", scene.blog)).await.text.contains("No list is recorded yet"));
    }
}
