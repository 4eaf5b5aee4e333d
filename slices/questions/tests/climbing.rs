//! What happens by itself while nobody answers.

use super::{Scene, answer, slices};
use db::{Cx, params};
use http::Method;
use kernel::{Role, SubjectId};
use playhouse::{House, Person};
use serde_json::json;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

/// Experts after an hour, owners after two, a request after three, day and night; one question a day for each.
fn setting(cap: i64) -> serde_json::Value {
    json!({ "experts_after": 60, "owners_after": 120, "request_after": 180, "opens": "00:00", "closes": "23:59",
        "days": [1, 2, 3, 4, 5, 6, 7], "zone": "Europe/Berlin", "daily_cap": cap })
}

async fn kinds(house: &House) -> Vec<String> {
    let sql = "SELECT kind FROM fact WHERE kind >= 'questions.' AND kind < 'questions/'
               AND kind <> 'questions.ladder_set' ORDER BY id";
    house.read(kernel::Viewer::System, async move |cx: &mut Cx| cx.rows(sql, params![]).await).await
}

/// A space with an owner and an expert, whose questions climb.
struct Climb {
    scene: Scene,
    owner: Person,
    expert: Person,
}

impl Climb {
    async fn set(house: &House, cap: i64) -> Self {
        let climb = Self {
            scene: Scene::set(house).await,
            owner: house.employee("Olga Owner").await,
            expert: house.employee("Kofi Mensah").await,
        };
        house.join(&climb.owner, &climb.scene.help, Role::Owner).await;
        house.join(&climb.expert, &climb.scene.help, Role::Expert).await;
        let path = format!("/api/stoa/v1/ladders/{}", climb.scene.help.id);
        assert_eq!(house.as_(&climb.owner).json(Method::PUT, &path, &setting(cap)).await.status, 204);
        climb
    }

    async fn page(&self, house: &House, id: SubjectId) -> String {
        house.as_(&self.scene.ines).get(&format!("/questions/{id}")).await.text
    }
}

async fn later(house: &House, by: Duration) {
    house.later(by + Duration::from_secs(120));
    house.work().await;
}

playhouse::on_both! {
    slices: slices();

    async fn experts_then_owners_are_asked_and_then_it_becomes_a_request(house: House) {
        let climb = Climb::set(&house, 5).await;
        let id = climb.scene.ask(&house, "Why?").await;
        house.work().await;
        assert!(kinds(&house).await.is_empty());
        let page = climb.page(&house, id).await;
        assert!(page.contains("While nobody answers") && page.contains("Ask the next now"), "{page}");
        let other = house.as_(&climb.scene.priya).get(&format!("/questions/{id}")).await.text;
        assert!(!other.contains("While nobody answers"), "it is for who asked and those who know");
        later(&house, HOUR).await;
        assert_eq!(kinds(&house).await, ["questions.experts_asked"]);
        assert!(climb.page(&house, id).await.contains("asked: Kofi Mensah"));
        assert!(house.as_(&climb.expert).get("/questions?state=mine").await.text.contains(">Why?<"));
        later(&house, HOUR).await;
        assert!(climb.page(&house, id).await.contains("asked: Olga Owner"));
        later(&house, HOUR).await;
        later(&house, HOUR).await;
        assert_eq!(kinds(&house).await, ["questions.experts_asked", "questions.owners_asked", "questions.escalated"]);
        let page = climb.page(&house, id).await;
        assert!(page.contains("was made of it") && !page.contains("Ask the next now"), "{page}");
    }

    async fn an_answer_ends_it(house: House) {
        let climb = Climb::set(&house, 5).await;
        let id = climb.scene.ask(&house, "Why?").await;
        later(&house, HOUR).await;
        answer(&house.as_(&climb.scene.priya), id, "So").await;
        later(&house, HOUR * 5).await;
        assert_eq!(kinds(&house).await, ["questions.experts_asked"]);
        assert!(!climb.page(&house, id).await.contains("While nobody answers"));
    }

    async fn who_asked_goes_faster_or_stops_it_and_nobody_else_does(house: House) {
        let climb = Climb::set(&house, 5).await;
        let id = climb.scene.ask(&house, "Why?").await;
        let (ines, path) = (house.as_(&climb.scene.ines), format!("/questions/{id}/ladder"));
        for other in [&climb.scene.priya, &climb.expert] {
            assert_eq!(house.as_(other).post(&path, &[]).await.status, 403);
            assert_eq!(house.as_(other).bare(Method::DELETE, &path).await.status, 403);
        }
        assert_eq!(ines.post(&path, &[]).await.status, 303);
        assert_eq!(kinds(&house).await, ["questions.experts_asked"]);
        let steps = ines.get(&format!("/api/stoa/v1{path}")).await.json();
        assert_eq!((&steps["items"][0]["taken"], &steps["items"][1]["next"]), (&json!(true), &json!(true)));
        assert_eq!(house.as_(&climb.scene.priya).get(&format!("/api/stoa/v1{path}")).await.status, 403);
        for _ in 0..2 {
            assert_eq!(ines.bare(Method::DELETE, &path).await.status, 303);
        }
        later(&house, HOUR * 5).await;
        assert_eq!(kinds(&house).await, ["questions.experts_asked", "questions.ladder_stopped"]);
        assert!(climb.page(&house, id).await.contains("It was stopped"));
        assert_eq!(ines.bare(Method::POST, &format!("/api/stoa/v1{path}")).await.status, 409);
    }

    async fn nobody_is_asked_more_often_than_the_cap_says_and_owners_come_at_once_then(house: House) {
        let climb = Climb::set(&house, 1).await;
        climb.scene.ask(&house, "One").await;
        house.later(Duration::from_secs(1));
        let second = climb.scene.ask(&house, "Two").await;
        later(&house, HOUR).await;
        assert_eq!(kinds(&house).await, ["questions.experts_asked", "questions.owners_asked"]);
        let page = climb.page(&house, second).await;
        assert!(page.contains("nobody could be asked") && page.contains("asked: Olga Owner"), "{page}");
    }

    async fn only_owners_set_it_and_what_is_wrong_comes_back(house: House) {
        let climb = Climb::set(&house, 5).await;
        let space = climb.scene.help.id.to_string();
        let address = format!("/questions/ladder?space={space}");
        assert_eq!(house.as_(&climb.expert).get(&address).await.status, 403);
        let owner = house.as_(&climb.owner);
        let page = owner.get(&address).await.text;
        assert!(page.contains("value=\"120\"") && page.contains("Europe/Berlin"), "{page}");
        let fields = [("space", space.as_str()), ("experts_after", "soon"), ("owners_after", "150"), ("request_after", ""),
            ("opens", "08:30"), ("closes", "16:00"), ("days", "1"), ("days", "2"), ("zone", "UTC"), ("daily_cap", "3")];
        let back = owner.form(Method::PUT, "/questions/ladder", &fields).await;
        assert!(back.status == 422 && back.text.contains("value=\"soon\"") && back.text.contains("value=\"08:30\""), "{}", back.text);
        let right: Vec<_> = fields.iter().map(|(name, value)| (*name, if *value == "soon" { "30" } else { *value })).collect();
        assert_eq!(owner.form(Method::PUT, "/questions/ladder", &right).await.status, 303);
        let path = format!("/api/stoa/v1/ladders/{space}");
        let set = owner.get(&path).await.json();
        assert_eq!((&set["request_after"], &set["days"]), (&json!(null), &json!([1, 2])));
        assert_eq!(house.as_(&climb.expert).bare(Method::DELETE, &path).await.status, 403);
        assert_eq!(owner.form(Method::DELETE, "/questions/ladder", &[("space", space.as_str())]).await.status, 303);
        assert_eq!(owner.get(&path).await.json(), json!(null));
        let id = climb.scene.ask(&house, "Why?").await;
        assert!(!climb.page(&house, id).await.contains("While nobody answers"));
    }

    async fn who_does_not_see_it_gets_the_same_as_for_nothing(house: House) {
        let climb = Climb::set(&house, 5).await;
        let id = climb.scene.ask(&house, "Why?").await;
        let hanne = house.as_(&house.customer("Hanne").await);
        for hidden in [id, SubjectId::new(77)] {
            let path = format!("/questions/{hidden}/ladder");
            assert_eq!(hanne.post(&path, &[]).await.status, 404);
            assert_eq!(hanne.get(&format!("/api/stoa/v1{path}")).await.status, 404);
        }
        for space in [climb.scene.help.id.to_string(), "77".to_owned()] {
            assert_eq!(hanne.get(&format!("/questions/ladder?space={space}")).await.status, 404);
            let path = format!("/api/stoa/v1/ladders/{space}");
            assert_eq!(hanne.get(&path).await.status, 404);
            assert_eq!(hanne.json(Method::PUT, &path, &setting(5)).await.status, 404);
        }
    }
}
