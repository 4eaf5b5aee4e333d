//! Posting and replying by plain forms, as a browser without scripts does.

use crate::last_id;
use db::{Cx, params};
use kernel::{Reach, Role};
use subjects::{Join, Policy};

playhouse::on_both! {
    slices: crate::slices();

    async fn a_post_is_read_by_colleagues_and_by_nobody_outside(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        let hanne = house.customer("Hanne Bakke").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let space = finance.id.to_string();
        let sent = [("space", space.as_str()), ("title", "The close"), ("body", "Freeze is on **Wednesday**."), ("key", "k1")];
        let posted = house.as_(&ines).post("/posts", &sent).await;
        assert_eq!(posted.status, 303, "{}", posted.text);
        let page = house.as_(&kofi).get(posted.location()).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("<strong>Wednesday</strong>"));
        assert!(page.text.contains("The close") && page.text.contains("Ines Caldeira"));
        assert_eq!(house.as_(&hanne).get(posted.location()).await.status, 404);
        assert_eq!(house.as_nobody().get(posted.location()).await.status, 404);
    }

    async fn the_composer_counts_guests_of_the_space_and_nobody_who_left(house: House) {
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let gil = house.guest("Gil Ferro").await;
        let finance = house.space("Finance", Reach::Internal).await;
        for person in [&ines, &kofi, &gil] {
            house.join(person, &finance, Role::Member).await;
        }
        let set = async |sql: &'static str| house.write(async move |cx: &mut Cx| cx.execute(sql, params![]).await.map(drop)).await;
        let feed = async || house.as_(&ines).get("/spaces/finance/feed").await.text;
        assert!(feed().await.contains("All 2 employees can read this, and 3 in Finance are notified"));
        set("UPDATE space SET guest_count = 1").await;
        let page = feed().await;
        assert!(page.contains("All 2 employees and one person from outside can read this, and 3 in Finance are notified"), "{page}");
        set("UPDATE person SET left_at = 1 WHERE name = 'Kofi Mensah'").await;
        set("UPDATE space SET member_count = 2").await;
        let page = feed().await;
        assert!(page.contains("One employee and one person from outside can read this, and 2 in Finance are notified"), "{page}");
    }

    async fn the_place_of_the_composer_says_why_somebody_cannot_post(house: House) {
        let (ines, hanne) = (house.employee("Ines Caldeira").await, house.customer("Hanne Bakke").await);
        let news = house.space_with("News", Reach::Public, Reach::Public, Join::Open, Policy::Members).await;
        assert!(house.as_(&ines).get("/spaces/news/feed").await.text.contains("Members start threads here."));
        assert!(house.as_(&hanne).get("/spaces/news/feed").await.text.contains("Members start threads here."));
        assert!(!house.as_nobody().get("/spaces/news/feed").await.text.contains("Members start threads here."));
        house.join(&ines, &news, Role::Member).await;
        let page = house.as_(&ines).get("/spaces/news/feed").await.text;
        assert!(!page.contains("Members start threads here.") && page.contains("class=\"composer"), "{page}");
        house.space_with("Board", Reach::Internal, Reach::Internal, Join::Open, Policy::Owners).await;
        assert!(house.as_(&ines).get("/spaces/board/feed").await.text.contains("Owners and moderators start threads here."));
    }

    async fn a_thread_has_one_line_for_those_who_write_in_it(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let space = finance.id.to_string();
        let posted = house.as_(&ines).post("/posts", &[("space", space.as_str()), ("body", "Hello"), ("key", "k")]).await;
        let page = house.as_(&ines).get(posted.location()).await.text;
        let line = format!("<p class=\"typing\" id=\"typing-{}\" data-typing-target=\"who\" aria-live=\"polite\"></p>", last_id(posted.location()));
        assert_eq!(page.matches(&line).count(), 1, "{page}");
    }

    async fn sending_twice_with_one_key_posts_once(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let space = finance.id.to_string();
        let client = house.as_(&ines);
        let fields = [("space", space.as_str()), ("body", "Once"), ("key", "same")];
        let (first, second) = (client.post("/posts", &fields).await, client.post("/posts", &fields).await);
        assert_eq!((first.status, second.status), (303, 303), "{}", second.text);
        assert_eq!(first.location(), second.location());
        let other = client.post("/posts", &[("space", &space), ("body", "Another text"), ("key", "same")]).await;
        assert_eq!(other.status, 422);
        assert!(other.text.contains("Another text"), "what was typed comes back");
        assert!(!other.text.contains("value=\"same\""), "with a fresh key");
    }

    async fn a_wrong_form_comes_back_with_everything_that_was_typed(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let space = finance.id.to_string();
        let empty = house.as_(&ines).post("/posts", &[("space", &space), ("title", "Kept title"), ("body", "  ")]).await;
        assert_eq!(empty.status, 422);
        assert!(empty.text.contains("Kept title") && empty.text.contains("There is no text yet"), "{}", empty.text);
        let long = "x".repeat(50_001);
        let long = house.as_(&ines).post("/posts", &[("space", &space), ("body", &long)]).await;
        assert_eq!(long.status, 422);
        assert!(long.text.contains("50,001") && long.text.contains(&"x".repeat(50_001)));
    }

    async fn where_only_owners_post_members_reply_if_they_may(house: House) {
        let owner = house.employee("Amara Okoye").await;
        let member = house.employee("Kofi Mensah").await;
        let news = house.space_with("News", Reach::Internal, Reach::Internal, Join::Open, Policy::Owners).await;
        house.join(&owner, &news, Role::Owner).await;
        house.join(&member, &news, Role::Member).await;
        let space = news.id.to_string();
        let offered = format!("/write?space={space}");
        let refused = house.as_(&member).post("/posts", &[("space", &space), ("body", "Me too")]).await;
        assert!(refused.status == 422 || refused.status == 403, "{}", refused.status);
        assert!(!house.as_(&member).get("/write").await.text.contains(&offered), "it is not offered");
        let posted = house.as_(&owner).post("/posts", &[("space", &space), ("body", "Version 4.2")]).await;
        assert_eq!(posted.status, 303);
        let replies = format!("{}/replies", posted.location());
        assert_eq!(house.as_(&member).post(&replies, &[("body", "No")]).await.status, 403);
        assert!(house.as_(&owner).get("/write").await.text.contains(&offered));
    }

    async fn a_reply_stands_in_its_thread_and_a_reply_to_a_nested_one_beside_it(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let space = finance.id.to_string();
        let posted = house.as_(&ines).post("/posts", &[("space", &space), ("body", "The post")]).await;
        let post = last_id(posted.location());
        let replies = format!("/posts/{post}/replies");
        let first = house.as_(&kofi).post(&replies, &[("body", "First level"), ("key", "a")]).await;
        assert_eq!(first.status, 303, "{}", first.text);
        let top = last_id(first.location());
        let nested = house.as_(&ines).post(&replies, &[("parent", &top), ("body", "Second level")]).await;
        let nested = last_id(nested.location());
        let deeper = house.as_(&kofi).post(&replies, &[("parent", &nested), ("body", "Third is second")]).await;
        assert_eq!(deeper.status, 303, "{}", deeper.text);
        let page = house.as_(&ines).get(&format!("/posts/{post}")).await;
        assert!(page.text.contains("3 replies"), "{}", page.text);
        let below = page.text.split(&format!("id=\"replies-{top}\"")).nth(1).expect("a list below the first reply");
        assert!(below.contains("Second level") && below.contains("Third is second"));
    }

    async fn an_empty_reply_keeps_the_page_and_says_what_is_missing(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let space = finance.id.to_string();
        let posted = house.as_(&ines).post("/posts", &[("space", &space), ("body", "The post")]).await;
        let answer = house.as_(&ines).post(&format!("{}/replies", posted.location()), &[("body", " ")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text.contains("The post") && answer.text.contains("There is no text yet"));
    }

    async fn one_who_is_named_by_handle_is_mentioned_and_a_hidden_space_stays_words(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        let open = house.space("Everyone", Reach::Internal).await;
        let secret = house.space_with("Board", Reach::Private, Reach::Private, Join::Secret, Policy::Members).await;
        house.join(&ines, &secret, Role::Owner).await;
        let space = open.id.to_string();
        let body = format!("Hello @[Kofi](person:{}), ask @[the board](space:{}).", kofi.id, secret.id);
        let posted = house.as_(&ines).post("/posts", &[("space", &space), ("body", &body)]).await;
        let seen = house.as_(&kofi).get(posted.location()).await.text;
        assert!(seen.contains(&format!("/people/{}", kofi.id)), "{seen}");
        assert!(seen.contains("the board") && !seen.contains("/spaces/board") && !seen.contains("Board"), "{seen}");
        assert!(house.as_(&ines).get(posted.location()).await.text.contains("/spaces/board"));
    }
}
