//! Opening a desk, changing it, closing it.

use crate::{Scene, open, slices};
use http::Method;
use kernel::{Reach, Role};

playhouse::on_both! {
    slices: slices();

    async fn an_owner_opens_a_desk_and_everyone_who_works_here_finds_it(house: House) {
        let scene = Scene::set(&house).await;
        let page = house.as_(&scene.ines).get("/help").await.text;
        assert!(page.contains("Ask IT") && page.contains("<strong>everything</strong>"), "{page}");
        assert!(!page.contains("See what waits"), "she does not help there");
        assert!(house.as_(&scene.priya).get("/help").await.text.contains("See what waits"));
        let led = house.as_(&scene.ines).get(&format!("/help/desks/{}", scene.desk)).await;
        assert_eq!((led.status, led.location()), (303, format!("/help/requests/new?desk={}", scene.desk).as_str()));
        for outsider in [house.as_(&house.customer("Hanne").await), house.as_(&house.guest("Gerd").await)] {
            assert_eq!(outsider.get("/help").await.status, 404);
            assert_eq!(outsider.get(&format!("/help/desks/{}", scene.desk)).await.status, 404);
        }
    }

    async fn a_space_has_one_desk_and_only_where_all_who_read_may_reply(house: House) {
        let scene = Scene::set(&house).await;
        let sanna = house.as_(&scene.sanna);
        let space = scene.space.id.to_string();
        let again = sanna.post("/help/desks", &[("space", space.as_str()), ("title", "Second"), ("body", "More")]).await;
        assert_eq!(again.status, 422);
        assert!(again.text.contains("has a desk already: Ask IT") && again.text.contains("value=\"Second\""), "{}", again.text);
        let forum = house.space("Forum", Reach::Community).await;
        house.join(&scene.sanna, &forum, Role::Owner).await;
        let forum = forum.id.to_string();
        let refused = sanna.post("/help/desks", &[("space", forum.as_str()), ("title", "Third"), ("body", "More")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text.contains("can&#39;t have a desk") || refused.text.contains("can't have a desk"), "{}", refused.text);
        let empty = sanna.post("/help/desks", &[("space", ""), ("title", ""), ("body", "")]).await;
        for words in ["Choose the space", "Say what you help with"] {
            assert!(empty.status == 422 && empty.text.contains(words), "{}", empty.text);
        }
        for (other, name) in [(&scene.priya, "One"), (&scene.kofi, "Two")] {
            let space = house.space(name, Reach::Internal).await;
            house.join(other, &space, Role::Agent).await;
            let space = space.id.to_string();
            let answer = house.as_(other).post("/help/desks", &[("space", space.as_str()), ("title", "Mine"), ("body", "More")]).await;
            assert_eq!(answer.status, 403, "agents open none");
        }
    }

    async fn a_closed_desk_takes_nothing_new_and_another_may_be_opened(house: House) {
        let scene = Scene::set(&house).await;
        let sanna = house.as_(&scene.sanna);
        let address = format!("/help/desks/{}", scene.desk);
        let saved = sanna.form(Method::PUT, &address, &[("title", "Ask us"), ("body", "All of it.")]).await;
        assert_eq!(saved.status, 303, "{}", saved.text);
        assert_eq!(house.as_(&scene.priya).bare(Method::DELETE, &address).await.status, 403);
        for _ in 0..2 {
            assert_eq!(sanna.bare(Method::DELETE, &address).await.status, 303);
        }
        let desk = scene.desk.to_string();
        let late = house.as_(&scene.ines).post("/help/requests", &[("desk", &desk), ("title", "Late"), ("body", "Words")]).await;
        assert_eq!(late.status, 403);
        assert!(house.as_(&scene.ines).get("/help").await.text.contains("There is no help desk yet"));
        open(&sanna, &scene.space, "Ask again").await;
    }
}
