//! Changing, taking away, bringing back, closing, pinning, keeping.

use crate::last_id;
use http::Method;
use kernel::{Reach, Role};
use playhouse::{House, Person, Space};
use std::time::Duration;

async fn posted(house: &House, author: &Person, space: &Space, body: &str) -> String {
    let space = space.id.to_string();
    let answer = house.as_(author).post("/posts", &[("space", &space), ("body", body)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    last_id(answer.location())
}

async fn replied(house: &House, author: &Person, post: &str, parent: &str, body: &str) -> String {
    let answer = house.as_(author).post(&format!("/posts/{post}/replies"), &[("parent", parent), ("body", body)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    last_id(answer.location())
}

playhouse::on_both! {
    slices: crate::slices();

    async fn an_edit_shows_what_changed_and_keeps_what_was(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        let space = house.space("Finance", Reach::Internal).await;
        let id = posted(&house, &ines, &space, "The close is on Wednesday.").await;
        let form = house.as_(&ines).get(&format!("/posts/{id}/edit")).await;
        assert!(form.text.contains("The close is on Wednesday."), "{}", form.text);
        house.later(Duration::from_secs(60));
        let saved = house.as_(&ines).post(&format!("/posts/{id}?_method=put"), &[("body", "The close is on Thursday.")]).await;
        assert_eq!(saved.status, 303, "{}", saved.text);
        let page = house.as_(&kofi).get(&format!("/posts/{id}")).await.text;
        assert!(page.contains("Thursday") && page.contains("edited"));
        let history = house.as_(&kofi).get(&format!("/subjects/{id}/revisions")).await.text;
        assert!(history.contains("<del>Wednesday</del>") && history.contains("<ins>Thursday</ins>"), "{history}");
    }

    async fn people_from_outside_see_that_something_was_changed_and_not_what_it_was(house: House) {
        let (ines, kim) = (house.employee("Ines Caldeira").await, house.customer("Kim Lund").await);
        let space = house.space("Club", Reach::Community).await;
        let id = posted(&house, &ines, &space, "The floor is 4711, internally.").await;
        house.as_(&ines).post(&format!("/posts/{id}?_method=put"), &[("body", "Ask us for a price.")]).await;
        let address = format!("/subjects/{id}/revisions");
        for client in [house.as_(&kim), house.as_nobody()] {
            let page = client.get(&address).await;
            assert!(!page.text.contains("4711"), "{}", page.text);
        }
        assert!(house.as_(&kim).get(&address).await.text.contains("Ask us for a price"));
        assert_eq!(house.as_(&kim).get(&format!("/api/stoa/v1{address}")).await.json()["items"], serde_json::json!([]));
        assert!(house.as_(&ines).get(&address).await.text.contains("4711"));
        let own = posted(&house, &kim, &space, "My old words").await;
        house.as_(&kim).post(&format!("/posts/{own}?_method=put"), &[("body", "My new words")]).await;
        assert!(house.as_(&kim).get(&format!("/subjects/{own}/revisions")).await.text.contains("<del>old</del>"));
    }

    async fn nobody_changes_the_words_of_others_not_even_an_owner(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let owner = house.employee("Sanna Kivela").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&owner, &space, Role::Owner).await;
        let id = posted(&house, &ines, &space, "Mine").await;
        let answer = house.as_(&owner).post(&format!("/posts/{id}?_method=put"), &[("body", "Yours")]).await;
        assert_eq!(answer.status, 403);
        assert_eq!(house.as_(&owner).get(&format!("/posts/{id}/edit")).await.status, 403);
        assert!(house.as_(&owner).get(&format!("/posts/{id}")).await.text.contains("Mine"));
    }

    async fn whoever_took_something_of_another_slice_away_brings_it_back(house: House) {
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let space = house.space("Finance", Reach::Internal).await;
        let note = crate::writing::note(&house, &ines, &space).await;
        crate::writing::remove(&house, &ines, note).await;
        let address = format!("/api/stoa/v1/subjects/{note}/restoration");
        assert_eq!(house.as_(&kofi).bare(Method::POST, &address).await.status, 403);
        assert_eq!(house.as_(&ines).bare(Method::POST, &address).await.status, 204);
        assert_eq!(house.as_(&ines).get(&format!("/api/stoa/v1/posts/{note}")).await.json()["state"], "open");
        house.join(&kofi, &space, Role::Moderator).await;
        crate::writing::remove(&house, &kofi, note).await;
        assert_eq!(house.as_(&ines).bare(Method::POST, &address).await.status, 403, "who wrote it did not take it away");
    }

    async fn a_deleted_reply_leaves_a_stub_only_where_others_hang_on_it(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let post = posted(&house, &ines, &space, "The post").await;
        let parent = replied(&house, &ines, &post, &post, "With one below").await;
        let leaf = replied(&house, &ines, &post, &parent, "The one below").await;
        let gone = house.as_(&ines).bare(Method::DELETE, &format!("/replies/{parent}")).await;
        assert_eq!(gone.status, 303, "{}", gone.text);
        let page = house.as_(&ines).get(&format!("/posts/{post}")).await.text;
        assert!(!page.contains("With one below") && page.contains("This reply was deleted") && page.contains("The one below"), "{page}");
        assert!(page.contains("1 reply"), "{page}");
        house.as_(&ines).bare(Method::DELETE, &format!("/replies/{leaf}")).await;
        let page = house.as_(&ines).get(&format!("/posts/{post}")).await.text;
        assert!(!page.contains("This reply was deleted") && page.contains("No replies yet"), "{page}");
        let back = house.as_(&ines).post(&format!("/subjects/{parent}/restoration"), &[]).await;
        assert_eq!(back.status, 303, "{}", back.text);
        assert!(house.as_(&ines).get(&format!("/posts/{post}")).await.text.contains("With one below"));
    }

    async fn a_card_shows_the_newest_reply_that_is_there(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&ines, &space, Role::Member).await;
        let post = posted(&house, &ines, &space, "The post").await;
        let older = replied(&house, &ines, &post, &post, "The older one").await;
        house.later(std::time::Duration::from_secs(60));
        let newer = replied(&house, &ines, &post, &post, "The newer one").await;
        let home = house.as_(&ines).get("/").await.text;
        assert!(home.contains("The newer one") && !home.contains("The older one"), "{home}");
        house.as_(&ines).bare(Method::DELETE, &format!("/replies/{newer}")).await;
        let home = house.as_(&ines).get("/").await.text;
        assert!(home.contains("The older one") && !home.contains("The newer one"), "{home}");
        house.as_(&ines).post(&format!("/subjects/{newer}/restoration"), &[]).await;
        assert!(house.as_(&ines).get("/").await.text.contains("The newer one"));
        house.as_(&ines).bare(Method::DELETE, &format!("/replies/{older}")).await;
        assert!(house.as_(&ines).get("/").await.text.contains("The newer one"));
    }

    async fn a_deleted_post_is_gone_unless_replies_hang_on_it(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        let space = house.space("Finance", Reach::Internal).await;
        let (alone, talked) = (posted(&house, &ines, &space, "Alone").await, posted(&house, &ines, &space, "Secret words").await);
        replied(&house, &kofi, &talked, &talked, "I replied").await;
        for id in [&alone, &talked] {
            let gone = house.as_(&ines).bare(Method::DELETE, &format!("/posts/{id}")).await;
            assert_eq!(gone.status, 303);
            assert!(format!("{:?}", gone.headers).contains("restoration"), "the toast offers to undo it");
        }
        assert_eq!(house.as_(&kofi).get(&format!("/posts/{alone}")).await.status, 404);
        let page = house.as_(&kofi).get(&format!("/posts/{talked}")).await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains("This post was deleted") && page.text.contains("I replied") && !page.text.contains("Secret words"));
        assert_eq!(house.as_(&kofi).get(&format!("/subjects/{talked}/revisions")).await.status, 404);
        assert_eq!(house.as_(&kofi).get(&format!("/posts/{talked}/card")).await.status, 404);
    }

    async fn what_a_moderator_took_away_its_author_cannot_bring_back(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let moderator = house.employee("Sanna Kivela").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&moderator, &space, Role::Moderator).await;
        let id = posted(&house, &ines, &space, "Too much").await;
        assert_eq!(house.as_(&moderator).bare(Method::DELETE, &format!("/posts/{id}")).await.status, 303);
        assert_eq!(house.as_(&ines).post(&format!("/subjects/{id}/restoration"), &[]).await.status, 403);
        assert_eq!(house.as_(&moderator).post(&format!("/subjects/{id}/restoration"), &[]).await.status, 303);
    }

    async fn a_closed_thread_says_why_and_takes_no_reply_until_it_is_opened(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        let space = house.space("Finance", Reach::Internal).await;
        let id = posted(&house, &ines, &space, "Done soon").await;
        let closure = format!("/subjects/{id}/closure");
        assert_eq!(house.as_(&kofi).form(Method::PUT, &closure, &[("reason", "No")]).await.status, 403);
        assert_eq!(house.as_(&ines).form(Method::PUT, &closure, &[("reason", " ")]).await.status, 422);
        assert_eq!(house.as_(&ines).form(Method::PUT, &closure, &[("reason", "Decided on Friday")]).await.status, 303);
        let page = house.as_(&kofi).get(&format!("/posts/{id}")).await.text;
        assert!(page.contains("Decided on Friday") && page.contains("Closed by Ines Caldeira") && !page.contains("<textarea"));
        assert_eq!(house.as_(&kofi).post(&format!("/posts/{id}/replies"), &[("body", "But")]).await.status, 403);
        assert_eq!(house.as_(&ines).bare(Method::DELETE, &closure).await.status, 303);
        assert_eq!(house.as_(&kofi).post(&format!("/posts/{id}/replies"), &[("body", "Now")]).await.status, 303);
    }

    async fn a_pin_ends_by_itself(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let owner = house.employee("Sanna Kivela").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&owner, &space, Role::Owner).await;
        let id = posted(&house, &ines, &space, "On top").await;
        let pin = format!("/subjects/{id}/pin");
        assert_eq!(house.as_(&ines).form(Method::PUT, &pin, &[("until", "2026-11-25")]).await.status, 403);
        for wrong in ["2026-11-22", "2030-01-01", "tomorrow"] {
            assert_eq!(house.as_(&owner).form(Method::PUT, &pin, &[("until", wrong)]).await.status, 422, "{wrong}");
        }
        let program = async |until: &str| {
            let body = serde_json::json!({ "until": until });
            house.as_(&owner).json(Method::PUT, &format!("/api/stoa/v1{pin}"), &body).await.status
        };
        assert_eq!((program("2000-01-01T00:00:00Z").await, program("tomorrow").await), (409, 422));
        assert_eq!(house.as_(&owner).form(Method::PUT, &pin, &[("until", "2026-11-25")]).await.status, 303);
        assert!(house.as_(&ines).get(&format!("/posts/{id}")).await.text.contains("Pinned until"));
        house.later(Duration::from_secs(4 * 24 * 3_600));
        assert!(!house.as_(&ines).get(&format!("/posts/{id}")).await.text.contains("Pinned until"));
    }

    async fn bookmarks_are_private_and_follow_access(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        let space = house.space("Finance", Reach::Private).await;
        house.join(&ines, &space, Role::Member).await;
        house.join(&kofi, &space, Role::Member).await;
        let id = posted(&house, &ines, &space, "Worth keeping").await;
        assert_eq!(house.as_(&kofi).post(&format!("/subjects/{id}/bookmark?_method=put"), &[]).await.status, 303);
        assert!(house.as_(&kofi).get("/bookmarks").await.text.contains("Worth keeping"));
        assert!(!house.as_(&ines).get("/bookmarks").await.text.contains("Worth keeping"));
        house.leave(&kofi, &space).await;
        assert!(!house.as_(&kofi).get("/bookmarks").await.text.contains("Worth keeping"));
    }

    async fn a_bookmark_says_who_reads_it_and_is_removed_where_it_stands(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Private).await;
        house.join(&ines, &space, Role::Member).await;
        let id = posted(&house, &ines, &space, "Worth keeping").await;
        let (client, path) = (house.as_(&ines), format!("/subjects/{id}/bookmark?_method="));
        client.post(&format!("{path}put"), &[]).await;
        let page = client.get("/bookmarks").await.text;
        assert!(page.contains("data-audience=\"private\"") && page.contains(&format!("{path}delete")), "{page}");
        client.post(&format!("{path}delete"), &[]).await;
        assert!(!client.get("/bookmarks").await.text.contains("Worth keeping"));
    }

    async fn the_menu_offers_what_one_may_do(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        let space = house.space("Finance", Reach::Internal).await;
        let id = posted(&house, &ines, &space, "Mine").await;
        let menu = format!("/subjects/{id}/menu");
        let own = house.as_(&ines).with("turbo-frame", &format!("menu-{id}")).get(&menu).await.text;
        assert!(own.contains("Delete") && own.contains("Edit") && own.contains("Bookmark") && !own.contains("<html"));
        let other = house.as_(&kofi).get(&menu).await.text;
        assert!(!other.contains(">Delete<") && other.contains("Bookmark") && other.contains("<html"), "{other}");
    }

    async fn where_a_text_was_first_written_stands_beside_it_and_in_its_menu(house: House) {
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let space = house.space("Bikes", Reach::Internal).await;
        let id = posted(&house, &ines, &space, "Oil it sparingly.").await;
        let other = posted(&house, &ines, &space, "Written here.").await;
        let subject: kernel::SubjectId = id.parse().expect("an id");
        house.write(async move |cx: &mut db::Cx| {
            let [url, author] = ["https://bikes.example/q/7", "https://bikes.example/users/1"].map(str::to_owned);
            subjects::import::originated(cx, subject, &subjects::Origin { url, author, licence: "CC BY-SA 4.0".to_owned() }).await
        }).await;
        let page = house.as_(&kofi).get(&format!("/posts/{id}")).await.text;
        let menu = house.as_(&kofi).get(&format!("/subjects/{id}/menu")).await.text;
        for words in ["https://bikes.example/q/7", "CC BY-SA 4.0"] {
            assert!(page.contains(words) && menu.contains(words), "no {words} in {page} or {menu}");
        }
        assert!(page.contains("https://bikes.example/users/1"), "{page}");
        let plain = house.as_(&kofi).get(&format!("/posts/{other}")).await.text;
        assert!(!plain.contains("First written elsewhere"), "{plain}");
    }
}
