//! The same in JSON.

use super::{Scene, slices};
use http::Method;
use playhouse::Answer;
use serde_json::json;

fn field(answer: &Answer) -> (u16, String) {
    let field = answer.json()["errors"][0]["field"].as_str().unwrap_or_default().to_owned();
    (answer.status, field)
}

playhouse::on_both! {
    slices: slices();

    async fn a_program_asks_answers_and_reads(house: House) {
        let scene = Scene::set(&house).await;
        let (mia, bo) = (house.as_(&scene.mia), house.as_(&scene.bo));
        let asked = json!({ "desk": scene.desk, "title": "We want it", "text": "So **much**", "function": "marketing", "wanted_by": "2026-12-20T00:00:00Z" });
        let made = mia.json(Method::POST, "/api/stoa/v1/requests", &asked).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let one = format!("/api/stoa/v1/requests/{}", made.json()["id"].as_str().expect("an id"));
        let way = json!({ "title": "So", "how": "Like this", "effort": "l", "helper": scene.bo.id });
        assert_eq!(bo.json(Method::POST, &format!("{one}/options"), &way).await.status, 201);
        let read = mia.get(&one).await.json();
        assert_eq!((read["state"].as_str(), read["function"].as_str(), read["text"].as_str()), (Some("answered"), Some("marketing"), Some("So **much**")));
        assert_eq!((read["shown"][0]["effort"].as_str(), read["shown"][0]["helper"]["name"].as_str()), (Some("l"), Some("Bo Lind")));
        let list = house.as_(&scene.olaf).get("/api/stoa/v1/requests").await.json();
        assert_eq!(list["items"][0]["options"], 1, "{list}");
    }

    async fn a_program_refuses_only_with_a_way_or_with_a_word_that_there_is_none(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let request = scene.ask(&house.as_(&scene.mia), "We want it", "hr").await;
        let path = format!("/api/stoa/v1/requests/{request}/refusal");
        assert_eq!(bo.json(Method::POST, &path, &json!({ "reason": "No" })).await.status, 409);
        let meant = json!({ "reason": "No", "without_another_way": true });
        assert_eq!(bo.json(Method::POST, &path, &meant).await.status, 204);
        assert_eq!(bo.json(Method::POST, &path, &meant).await.status, 409);
        let read = bo.get(&format!("/api/stoa/v1/requests/{request}")).await.json();
        assert_eq!((read["state"].as_str(), read["refusal"].as_str()), (Some("refused_without_way"), Some("No")));
    }

    async fn what_is_wrong_is_told_by_its_name(house: House) {
        let scene = Scene::set(&house).await;
        let (mia, bo) = (house.as_(&scene.mia), house.as_(&scene.bo));
        let ask = |title: &str, function: &str, by: &str| json!({ "desk": scene.desk, "title": title, "text": "x", "function": function, "wanted_by": by });
        let post = async |body: serde_json::Value| field(&mia.json(Method::POST, "/api/stoa/v1/requests", &body).await);
        assert_eq!(post(ask(" ", "hr", "2026-12-20T00:00:00Z")).await, (422, "title".to_owned()));
        assert_eq!(post(ask("x", "magic", "2026-12-20T00:00:00Z")).await, (422, "function".to_owned()));
        assert_eq!(post(ask("x", "hr", "soon")).await, (422, "wanted_by".to_owned()));
        assert_eq!(post(ask("x", "hr", "2020-12-20T00:00:00Z")).await, (409, String::new()));
        assert_eq!(post(json!({ "desk": "1", "title": "x", "text": "x", "function": "hr" })).await.0, 404);
        let request = scene.ask(&mia, "We want it", "hr").await;
        let options = format!("/api/stoa/v1/requests/{request}/options");
        let stranger = json!({ "title": "So", "how": "x", "effort": "s", "helper": scene.olaf.id });
        assert_eq!(bo.json(Method::POST, &options, &stranger).await.status, 409);
        assert_eq!(field(&bo.json(Method::POST, &options, &json!({ "title": "So", "how": " ", "effort": "s" })).await), (422, "how".to_owned()));
        assert_eq!(mia.json(Method::POST, &options, &json!({ "title": "So", "how": "x", "effort": "s" })).await.status, 403);
        assert_eq!(house.as_nobody().json(Method::POST, &options, &stranger).await.status, 401);
    }
}
