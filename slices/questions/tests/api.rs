//! The JSON addresses.

use super::{Scene, slices};
use http::Method;
use kernel::{Reach, Role};
use serde_json::json;

const ALL: &str = "/api/stoa/v1/questions";

playhouse::on_both! {
    slices: slices();

    async fn a_program_asks_answers_and_accepts(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let body = json!({ "space": scene.help.id, "title": "Why?", "text": "Since *Thursday*" });
        let asked = ines.clone().with("idempotency-key", "a").json(Method::POST, ALL, &body).await;
        assert_eq!(asked.status, 201, "{}", asked.text);
        assert_eq!(ines.clone().with("idempotency-key", "a").json(Method::POST, ALL, &body).await.status, 200);
        let one = format!("{ALL}/{}", asked.json()["id"].as_str().expect("an id is a string"));
        let answered = priya.json(Method::POST, &format!("{one}/answers"), &json!({ "text": "So" })).await;
        assert_eq!(answered.status, 201, "{}", answered.text);
        let choice = json!({ "answer": answered.json()["id"] });
        assert_eq!(priya.json(Method::PUT, &format!("{one}/acceptance"), &choice).await.status, 403);
        assert_eq!(ines.json(Method::PUT, &format!("{one}/acceptance"), &choice).await.status, 204);
        let question = priya.get(&one).await.json();
        assert_eq!(question["stage"], "accepted");
        assert_eq!(question["accepted"]["by"]["name"], "Ines Caldeira");
        assert_eq!(question["text"], "Since *Thursday*");
        let answers = priya.get(&format!("{one}/answers")).await.json();
        assert_eq!((answers["items"][0]["accepted"].as_bool(), answers["next"].is_null()), (Some(true), true));
        assert_eq!(priya.get(&format!("{ALL}?state=unanswered")).await.json()["items"], json!([]));
        assert_eq!(ines.bare(Method::DELETE, &format!("{one}/acceptance")).await.status, 204);
    }

    async fn what_is_wrong_is_told_by_its_name(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let wrong = ines.json(Method::POST, ALL, &json!({ "space": scene.help.id, "title": "" })).await;
        assert_eq!((wrong.status, wrong.json()["errors"][0]["field"].as_str()), (422, Some("title")));
        assert_eq!(ines.json(Method::POST, ALL, &json!({ "space": scene.help.id, "title": "a", "colour": 1 })).await.status, 422);
        assert_eq!(ines.get(&format!("{ALL}?limit=0")).await.status, 400);
        assert_eq!(ines.get(&format!("{ALL}?limit=x")).await.status, 400);
        assert_eq!(ines.get(&format!("{ALL}?cursor=x")).await.status, 400);
        assert_eq!(ines.get(&format!("{ALL}?state=odd")).await.status, 400);
        assert_eq!(ines.get(&format!("{ALL}/12")).await.status, 404);
        assert_eq!(house.as_nobody().json(Method::POST, ALL, &json!({})).await.status, 401);
    }

    async fn pages_of_a_list_follow_one_another(house: House) {
        let scene = Scene::set(&house).await;
        for title in ["One", "Two", "Three"] {
            house.later(std::time::Duration::from_secs(1));
            scene.ask(&house, title).await;
        }
        let ines = house.as_(&scene.ines);
        let first = ines.get(&format!("{ALL}?limit=2")).await.json();
        assert_eq!(first["items"].as_array().map(Vec::len), Some(2));
        let next = first["next"].as_str().expect("there is more");
        let second = ines.get(&format!("{ALL}?limit=2&cursor={next}")).await.json();
        assert_eq!((second["items"][0]["title"].as_str(), second["next"].is_null()), (Some("One"), true));
    }

    async fn a_hidden_space_is_a_plain_word_in_what_others_read(house: House) {
        let scene = Scene::set(&house).await;
        let hidden = house.space("Council", Reach::Private).await;
        house.join(&scene.ines, &hidden, Role::Member).await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let typed = format!("Ask @[Hidden thing](space:{}) in @[Help](space:{})", hidden.id, scene.help.id);
        let shown = format!("Ask Hidden thing in @[Help](space:{})", scene.help.id);
        let asked = ines.json(Method::POST, ALL, &json!({ "space": scene.help.id, "title": "Why?", "text": typed })).await;
        let question = format!("{ALL}/{}", asked.json()["id"].as_str().expect("an id"));
        let answered = ines.json(Method::POST, &format!("{question}/answers"), &json!({ "text": typed })).await;
        let answer = format!("/api/stoa/v1/answers/{}", answered.json()["id"].as_str().expect("an id"));
        for path in [&question, &answer] {
            assert_eq!(ines.get(path).await.json()["text"], json!(typed), "{path}");
            let read = priya.get(path).await;
            assert_eq!(read.json()["text"], json!(shown), "{path}");
            assert!(!read.text.contains(&hidden.id.to_string()) && read.text.contains("/spaces/it-help"), "{}", read.text);
        }
        let answers = priya.get(&format!("{question}/answers")).await.json();
        assert_eq!(answers["items"][0]["text"], json!(shown));
    }

    async fn a_change_meant_for_another_version_changes_nothing(house: House) {
        let scene = Scene::set(&house).await;
        let client = house.as_(&scene.ines);
        let asked = client.json(Method::POST, ALL, &json!({ "space": scene.help.id, "title": "Why?", "text": "First" })).await;
        let question = format!("{ALL}/{}", asked.json()["id"].as_str().expect("an id"));
        let answered = client.json(Method::POST, &format!("{question}/answers"), &json!({ "text": "First" })).await;
        let answer = format!("/api/stoa/v1/answers/{}", answered.json()["id"].as_str().expect("an id"));
        for (path, change) in [(&answer, json!({ "text": "Second" })), (&question, json!({ "title": "Why?", "text": "Second" }))] {
            let read = client.get(path).await;
            let made = read.json()["created_at"].as_str().expect("a moment").to_owned();
            assert!(made.ends_with('Z') && !made.contains('+'), "{made}");
            let mark = read.headers["etag"].to_str().expect("a mark").to_owned();
            let meant = |mark: &str| client.clone().with("if-match", mark);
            assert_eq!(meant("\"wrong\"").json(Method::PUT, path, &change).await.status, 412);
            assert_eq!(meant("\"wrong\"").bare(Method::DELETE, path).await.status, 412);
            assert_eq!(client.get(path).await.json()["text"], "First");
            assert_eq!(meant(&mark).json(Method::PUT, path, &change).await.status, 204);
            assert_eq!(meant(&mark).bare(Method::DELETE, path).await.status, 412);
            assert_eq!(meant("*").bare(Method::DELETE, path).await.status, 204);
        }
        assert_eq!(client.get(&answer).await.status, 404);
        assert_eq!(client.get(&question.replace("questions", "answers")).await.status, 404);
    }
}
