//! Whom an answer helped, and who has the same question.

use super::{Scene, accept, answer, slices};
use db::Cx;
use http::Method;
use kernel::{Reach, SubjectId};
use playhouse::{Client, House, Person};
use std::time::Duration;

async fn vote(client: &Client, method: Method, id: SubjectId) -> u16 {
    client.bare(method, &format!("/questions/{id}/vote")).await.status
}

/// So many people say that something helps.
async fn helped(house: &House, id: SubjectId, people: &[Person]) {
    for person in people {
        assert_eq!(vote(&house.as_(person), Method::PUT, id).await, 303);
    }
}

async fn crowd(house: &House, many: usize) -> Vec<Person> {
    let mut people = Vec::new();
    for number in 0..many {
        people.push(house.employee(&format!("Reader {number}")).await);
    }
    people
}

/// The answers as the page shows them, in order.
fn order(page: &str, answers: &[SubjectId]) -> Vec<usize> {
    let mut places: Vec<(usize, usize)> = answers
        .iter()
        .enumerate()
        .map(|(number, id)| (page.find(&format!("id=\"subject-{id}\"")).expect("it is on the page"), number))
        .collect();
    places.sort_unstable();
    places.into_iter().map(|(_, number)| number).collect()
}

playhouse::on_both! {
    slices: slices();

    async fn answers_stand_in_the_order_of_whom_they_helped_behind_the_accepted_one(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let mut answers = Vec::new();
        for text in ["First", "Second", "Third", "Fourth"] {
            answers.push(answer(&house.as_(&scene.priya), id, text).await);
            house.later(Duration::from_millis(1));
        }
        let readers = crowd(&house, 4).await;
        helped(&house, answers[1], &readers[..1]).await;
        helped(&house, answers[3], &readers).await;
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        assert_eq!(order(&page, &answers), [3, 1, 0, 2]);
        assert_eq!(page.matches("Most helpful").count(), 1);
        assert!(page.contains("for 4 people"), "{page}");
        assert_eq!(accept(&house.as_(&scene.ines), id, answers[2]).await, 303);
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        assert_eq!(order(&page, &answers), [2, 3, 1, 0], "accepted and most helpful are two things");
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}?order=time")).await.text;
        assert_eq!(order(&page, &answers), [0, 1, 2, 3]);
        assert!(page.contains("Most helpful first"), "{page}");
    }

    async fn a_vote_counts_once_can_be_taken_back_and_is_never_ones_own(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        assert_eq!(vote(&priya, Method::PUT, reply).await, 403);
        assert_eq!(vote(&ines, Method::PUT, id).await, 403);
        assert_eq!(vote(&house.as_nobody(), Method::PUT, reply).await, 303, "to the door");
        for _ in 0..2 {
            assert_eq!(vote(&ines, Method::PUT, reply).await, 303);
            assert_eq!(vote(&priya, Method::PUT, id).await, 303);
        }
        let own = priya.get(&format!("/questions/{id}")).await.text;
        assert!(own.contains("1 person has this question too") && own.contains("aria-pressed=\"true\""), "{own}");
        assert!(!own.contains(&format!("/questions/{reply}/vote?_method=put\"><button")), "no button for one's own: {own}");
        let json = ines.get(&format!("/api/stoa/v1/answers/{reply}")).await.json();
        assert_eq!(json["votes"], serde_json::json!({ "up": 1, "down": 0, "mine": true }));
        for _ in 0..2 {
            assert_eq!(ines.bare(Method::DELETE, &format!("/api/stoa/v1/questions/{reply}/vote")).await.status, 204);
        }
        let json = ines.get(&format!("/api/stoa/v1/answers/{reply}")).await.json();
        assert_eq!(json["votes"], serde_json::json!({ "up": 0, "down": 0, "mine": false }));
    }

    async fn what_one_may_not_see_one_cannot_vote_for(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        let hanne = house.as_(&house.customer("Hanne").await);
        let absent = SubjectId::new(77);
        for hidden in [id, reply, absent] {
            assert_eq!(vote(&hanne, Method::PUT, hidden).await, 404);
            assert_eq!(hanne.bare(Method::PUT, &format!("/api/stoa/v1/questions/{hidden}/vote")).await.status, 404);
        }
    }

    async fn customers_vote_where_they_read_and_archived_spaces_stay_as_they_are(house: House) {
        let scene = Scene::set(&house).await;
        let club = house.space("Club", Reach::Community).await;
        let id = crate::ask(&house.as_(&scene.ines), &club, "Which valve?").await;
        let hanne = house.as_(&house.customer("Hanne").await);
        assert_eq!(vote(&hanne, Method::PUT, id).await, 303);
        house.write({
            let club = club.id;
            async move |cx: &mut Cx| cx.execute("UPDATE space SET archived_at = 1 WHERE id = $1", db::params![club]).await
        }).await;
        assert_eq!(vote(&hanne, Method::DELETE, id).await, 403);
        assert!(hanne.get(&format!("/questions/{id}")).await.text.contains("1 person has this question too"));
    }

    async fn votes_of_an_import_count_beside_those_that_are_given_here(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        let bring = async |up: i64, down: i64| {
            house.write(async move |cx: &mut Cx| questions::import::votes(cx, reply, up, down).await).await;
        };
        bring(5, 1).await;
        assert_eq!(vote(&house.as_(&scene.ines), Method::PUT, reply).await, 303);
        bring(5, 1).await;
        let of = async || house.as_(&scene.ines).get(&format!("/api/stoa/v1/answers/{reply}")).await.json()["votes"].clone();
        assert_eq!(of().await, serde_json::json!({ "up": 6, "down": 1, "mine": true }), "again sets the same");
        let priya = scene.priya.id;
        for _ in 0..2 {
            house.write(async move |cx: &mut Cx| questions::import::vote(cx, id, priya).await).await;
        }
        let json = house.as_(&scene.priya).get(&format!("/api/stoa/v1/questions/{id}")).await.json();
        assert_eq!(json["votes"], serde_json::json!({ "up": 1, "down": 0, "mine": true }), "one vote of hers");
        bring(2, 0).await;
        assert_eq!(of().await, serde_json::json!({ "up": 3, "down": 0, "mine": true }));
        let json = house.as_(&scene.ines).get(&format!("/api/stoa/v1/questions/{id}")).await.json();
        assert_eq!(json["most_helpful"], serde_json::json!(reply.to_string()));
    }
}
