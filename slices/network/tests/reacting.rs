//! Reactions: by script, by form, by many at once.

use db::Cx;
use http::Method;
use kernel::{Reach, Role};
use network::import::{NewPost, post};
use playhouse::{House, Person, Space};
use subjects::{Join, Policy};

async fn posted(house: &House, author: &Person, space: &Space) -> String {
    let (author, space) = (author.id, space.id);
    let write =
        async move |cx: &mut Cx| post(cx, &NewPost { space, author, title: "", source: "A post", key: None }).await;
    house.write(write).await.to_string()
}

async fn hearts(house: &House, who: &Person, id: &str) -> (i64, bool) {
    let answer = house.as_(who).get(&format!("/api/stoa/v1/subjects/{id}/reactions")).await.json();
    let heart = &answer["items"][1];
    (heart["count"].as_i64().expect("a count"), heart["mine"].as_bool().expect("yes or no"))
}

playhouse::on_both! {
    slices: crate::slices();

    async fn a_reaction_counts_once_and_can_be_taken_back(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let id = posted(&house, &ines, &space).await;
        let address = format!("/subjects/{id}/reactions/heart");
        let streams = house.as_(&ines).with("accept", "text/vnd.turbo-stream.html, application/json");
        for _ in 0..2 {
            let answer = streams.bare(Method::PUT, &address).await;
            assert_eq!(answer.status, 200, "{}", answer.text);
            assert!(answer.text.contains(&format!("target=\"reactions-{id}\"")) && answer.text.contains("Heart"));
        }
        assert_eq!(hearts(&house, &ines, &id).await, (1, true));
        streams.bare(Method::DELETE, &address).await;
        streams.bare(Method::DELETE, &address).await;
        assert_eq!(hearts(&house, &ines, &id).await, (0, false));
    }

    async fn without_scripts_it_is_a_form_that_leads_back(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let id = posted(&house, &ines, &space).await;
        let address = format!("/subjects/{id}/reactions");
        let page = house.as_(&ines).get(&address).await.text;
        assert!(page.contains(&format!("action=\"{address}\"")) && page.contains("name=\"react\" value=\"idea\""));
        let sent = house.as_(&ines).post(&address, &[("react", "idea")]).await;
        assert_eq!((sent.status, sent.location()), (303, format!("/posts/{id}").as_str()), "{}", sent.text);
        let shown = house.as_(&ines).get(&format!("/posts/{id}")).await.text;
        assert!(shown.contains("name=\"withdraw\" value=\"idea\""), "pressing again takes it back");
        assert!(house.as_(&ines).get(&address).await.text.contains("Ines Caldeira"));
        assert_eq!(house.as_(&ines).post(&address, &[("withdraw", "idea")]).await.status, 303);
        assert!(house.as_(&ines).get(&address).await.text.contains("Nobody has reacted yet"));
        assert_eq!(house.as_(&ines).post(&address, &[]).await.status, 400);
    }

    async fn many_at_once_are_all_counted(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let id = posted(&house, &ines, &space).await;
        let mut people = Vec::new();
        for index in 0..12 {
            people.push(house.employee(&format!("Person {index}")).await);
        }
        let mut pressing = tokio::task::JoinSet::new();
        for person in &people {
            // Each presses twice at the same time, as an impatient finger does.
            for _ in 0..2 {
                let (client, address) = (house.as_(person), format!("/api/stoa/v1/subjects/{id}/reactions/heart"));
                pressing.spawn(async move { client.bare(Method::PUT, &address).await.status });
            }
        }
        while let Some(status) = pressing.join_next().await {
            assert_eq!(status.expect("the request ends"), 204);
        }
        assert_eq!(hearts(&house, &people[0], &id).await, (12, true));
    }

    async fn nobody_reacts_to_what_they_cannot_see_and_no_seventh_reaction_exists(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        let board = house.space_with("Board", Reach::Private, Reach::Private, Join::Secret, Policy::Members).await;
        house.join(&ines, &board, Role::Member).await;
        let id = posted(&house, &ines, &board).await;
        let address = format!("/subjects/{id}/reactions/heart");
        assert_eq!(house.as_(&kofi).bare(Method::PUT, &address).await.status, 404);
        assert_eq!(house.as_(&kofi).get(&format!("/subjects/{id}/reactions")).await.status, 404);
        assert_eq!(house.as_nobody().with("accept", "application/json").bare(Method::PUT, &address).await.status, 401);
        assert_eq!(house.as_(&ines).bare(Method::PUT, &format!("/subjects/{id}/reactions/skull")).await.status, 404);
        assert_eq!(house.as_(&ines).bare(Method::PUT, "/subjects/nonsense/reactions/heart").await.status, 404);
    }
}
