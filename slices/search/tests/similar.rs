//! What others asked and wrote before, for somebody who types a title.

use crate::world::{edit, post, post_for, slices, toggle};
use db::Cx;
use futures::future::FutureExt;
use kernel::{Reach, Role, SubjectId};
use playhouse::Client;
use std::collections::HashMap;
use web::kinds::{Kind, Mark};
use web::similar::Knowledge;

const KIND: &str = "network.update";

/// The slices of the search, and one in whose subjects people find answers.
fn knowing() -> Vec<web::Slice> {
    let trust = |_: &mut Cx, _: texts::Lang, ids: &[SubjectId]| {
        let mark = Mark { label: "Checked".to_owned(), tone: "good", icon: "check" };
        let all: HashMap<SubjectId, Vec<Mark>> = ids.iter().map(|id| (*id, vec![mark.clone()])).collect();
        async move { Ok(all) }.boxed()
    };
    let kind = Kind::of_its_own(KIND, "post", |_| "Post", |one| format!("/posts/{}", one.id), None);
    let known =
        web::Slice::new("known").kind(kind).knowledge(Knowledge { kind: KIND, trust: Some(trust), below: None });
    slices().into_iter().chain([known]).collect()
}

async fn alike(client: &Client, title: &str) -> Vec<String> {
    let answer = client.get(&format!("/api/stoa/v1/similar?title={}", title.replace(' ', "+"))).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let items = answer.json()["items"].as_array().expect("a list").clone();
    items.iter().map(|item| item["id"].as_str().expect("a text").to_owned()).collect()
}

fn texts_of(ids: &[SubjectId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

playhouse::on_both! {
    slices: knowing();

    async fn titles_that_share_more_come_first_then_newer_ones(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let it = house.space("IT help", Reach::Internal).await;
        let whole = post(&house, &ines, &it, "The expenses app signs me out in Bergen", "text").await;
        let part = post(&house, &ines, &it, "Expense apps for the Bergen office", "text").await;
        let newer = post(&house, &ines, &it, "An app for expenses on trains", "text").await;
        let short = post(&house, &ines, &it, "Expenses", "The page about them").await;
        post(&house, &ines, &it, "Canteen in Bergen", "expenses app sign out").await;
        let client = house.as_(&ines);
        assert_eq!(alike(&client, "My expenses app signs out in Bergen").await, texts_of(&[whole, short, part, newer]));
        assert_eq!(alike(&client, "expen").await, texts_of(&[short, newer, part, whole]));
        assert_eq!(alike(&client, "how do I").await, Vec::<String>::new());
        assert_eq!(alike(&client, "").await, Vec::<String>::new());
        assert_eq!(alike(&client, "Zeppelins over Oslo").await, Vec::<String>::new());
        let two = client.get("/api/stoa/v1/similar?title=expenses&limit=2").await.json();
        assert_eq!(two["items"].as_array().map(Vec::len), Some(2));
        assert_eq!(two["items"][0]["marks"][0], "Checked");
        assert_eq!(two["items"][0]["url"], format!("/posts/{short}"));
    }

    async fn nobody_finds_a_title_that_they_may_not_read(house: House) {
        let (ines, bo) = (house.employee("Ines Caldeira").await, house.employee("Bo Lind").await);
        let kim = house.customer("Kim Lund").await;
        let (council, office) = (house.space("Council", Reach::Private).await, house.space("Office", Reach::Internal).await);
        let forum = house.space("Forum", Reach::Community).await;
        house.join(&ines, &council, Role::Owner).await;
        let open = post(&house, &ines, &forum, "Merger of the heron sanctuary", "text").await;
        let inside = post(&house, &ines, &office, "Merger of the heron canteen", "text").await;
        let nobody = house.write(async |cx: &mut Cx| subjects::audience::create(cx, Reach::Private).await).await;
        post_for(&house, &bo, &office, nobody, "Merger of the heron ghosts", "text").await;
        // More of what is hidden than is ever shown, and newer than what is not.
        let mut hidden = Vec::new();
        for number in 0..30 {
            hidden.push(post(&house, &ines, &council, &format!("Merger of the heron {number}"), "text").await);
        }
        assert_eq!(alike(&house.as_(&bo), "merger heron").await, texts_of(&[inside, open]));
        assert_eq!(alike(&house.as_(&kim), "merger heron").await, texts_of(&[open]));
        assert_eq!(alike(&house.as_(&ines), "merger heron").await.len(), 6);
        assert_eq!(house.as_nobody().get("/api/stoa/v1/similar?title=merger").await.status, 401);
        let gone = house.as_(&bo).get(&format!("/similar/{}", hidden[0])).await;
        let never = house.as_(&bo).get("/similar/1").await;
        assert_eq!((gone.status, never.status), (404, 404));
        assert_eq!(house.as_(&bo).get(&format!("/similar/{inside}")).await.status, 200);
    }

    async fn a_space_that_one_may_not_find_is_not_named(house: House) {
        let (ines, bo) = (house.employee("Ines Caldeira").await, house.employee("Bo Lind").await);
        let council = house.space("Secret council", Reach::Private).await;
        let own = house.write(async |cx: &mut Cx| subjects::audience::create(cx, Reach::Internal).await).await;
        let id = post_for(&house, &ines, &council, own, "Heron", "text").await;
        for path in ["/similar?title=heron", &format!("/similar/{id}")] {
            let page = house.as_(&bo).get(path).await.text;
            assert!(page.contains("Heron") && !page.contains("Secret council"), "{page}");
        }
    }

    async fn a_title_is_followed_when_it_changes_goes_and_comes_back(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let it = house.space("IT help", Reach::Community).await;
        let id = post(&house, &ines, &it, "Heron", "text").await;
        let kim = house.customer("Kim Lund").await;
        for client in [house.as_(&ines), house.as_(&kim)] {
            assert_eq!(alike(&client, "heron").await, texts_of(&[id]));
        }
        edit(&house, id, "Osprey", "text").await;
        for client in [house.as_(&ines), house.as_(&kim)] {
            assert_eq!(alike(&client, "heron").await, Vec::<String>::new());
            assert_eq!(alike(&client, "osprey").await, texts_of(&[id]));
        }
        toggle(&house, id).await;
        assert_eq!(alike(&house.as_(&ines), "osprey").await, Vec::<String>::new());
        assert_eq!(house.as_(&ines).get(&format!("/similar/{id}")).await.status, 404);
        toggle(&house, id).await;
        assert_eq!(alike(&house.as_(&ines), "osprey").await, texts_of(&[id]));
    }

    async fn the_page_and_what_is_read_beside_a_draft_show_texts_as_texts(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let it = house.space("IT help", Reach::Internal).await;
        let id = post(&house, &ines, &it, "<b>Heron</b>", "On the **roof**").await;
        let client = house.as_(&ines);
        let page = client.get("/similar?title=heron").await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains("&#60;b&#62;Heron") && page.text.contains("Checked"), "{}", page.text);
        assert!(page.text.contains(&format!("data-beside=\"/similar/{id}\"")) && page.text.contains("target=\"_blank\""));
        let part = client.clone().with("Turbo-Frame", "similar").get("/similar?title=heron").await.text;
        assert!(part.contains("Heron") && !part.contains("<html"), "{part}");
        let beside = client.get(&format!("/similar/{id}")).await.text;
        assert!(beside.contains("<strong>roof</strong>") && beside.contains("IT help"), "{beside}");
        assert!(client.get("/similar?title=zeppelin").await.text.contains("Nothing like it that you may read."));
        assert_eq!(client.get(&format!("/similar?title={}", "x".repeat(5_000))).await.status, 200);
    }

    async fn a_program_is_told_what_is_wrong_with_its_question(house: House) {
        let client = house.as_(&house.employee("Ines Caldeira").await);
        for (query, status) in [("", 400), ("?title=x&color=red", 400), ("?title=x&limit=0", 422), ("?title=x&limit=21", 422)] {
            assert_eq!(client.get(&format!("/api/stoa/v1/similar{query}")).await.status, status, "{query}");
        }
        assert_eq!(client.get(&format!("/api/stoa/v1/similar?title={}", "x".repeat(257))).await.status, 422);
        let none = client.get("/api/stoa/v1/similar?title=x&limit=20").await.json();
        assert_eq!(none, serde_json::json!({ "items": [], "next": null }), "before anything was ever written");
    }

    async fn words_of_a_title_are_no_part_of_the_language_of_the_index(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let it = house.space("IT help", Reach::Internal).await;
        post(&house, &ines, &it, "Heron · \" OR ' & | ( ) *", "text").await;
        let client = house.as_(&ines);
        for typed in ["%22+OR+heron*", "%27+%26+heron+%7C+(", "NEAR(heron+AND+osprey", "%C2%B7heron%C2%B7", "heron%00x"] {
            assert_eq!(client.get(&format!("/api/stoa/v1/similar?title={typed}")).await.status, 200, "{typed}");
        }
    }
}
