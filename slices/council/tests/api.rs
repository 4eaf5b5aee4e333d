//! JSON.

use super::{Scene, slices};
use http::Method;
use serde_json::json;

playhouse::on_both! {
    slices: slices();

    async fn a_program_runs_a_council(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let all = ines.get("/api/stoa/v1/councils").await.json();
        assert_eq!((all["items"][0]["scope"].as_str(), all["items"][0]["seats"].as_i64()), (Some("it"), Some(3)));
        let one = format!("/api/stoa/v1/councils/{}", scene.council);
        assert_eq!(ines.get(&one).await.json()["charter"], "We decide **together**");
        let topic = bo.json(Method::POST, &format!("{one}/topics"), &json!({ "title": "Ask in the open" })).await;
        assert_eq!(topic.status, 201, "{}", topic.text);
        assert_eq!(ines.get(&format!("{one}/topics")).await.json()["items"][0]["state"], "waiting");
        let meeting = json!({ "title": "December", "starts_at": "2026-12-01T09:00:00Z", "minutes": 60 });
        let keyed = ines.clone().with("idempotency-key", "a-1");
        let planned = keyed.json(Method::POST, &format!("{one}/meetings"), &meeting).await;
        assert_eq!((planned.status, keyed.json(Method::POST, &format!("{one}/meetings"), &meeting).await.status), (201, 200));
        assert_eq!(bo.json(Method::POST, &format!("{one}/meetings"), &meeting).await.status, 403);
        let proposal = json!({ "title": "Ask", "text": "In the open", "process": "majority", "closes_at": "2026-11-30T09:00:00Z" });
        let opened = bo.json(Method::POST, &format!("{one}/proposals"), &proposal).await;
        assert_eq!(opened.status, 201, "{}", opened.text);
        let proposal = format!("/api/stoa/v1/council-proposals/{}", opened.json()["id"].as_str().expect("an id"));
        for client in [&ines, &bo] {
            assert_eq!(client.json(Method::PUT, &format!("{proposal}/stance"), &json!({ "choice": "yes" })).await.status, 204);
        }
        assert_eq!(bo.bare(Method::POST, &format!("{proposal}/closing")).await.json()["result"], "adopted");
        let decision = json!({ "title": "Ask in the open", "outcome": "We do", "kind": "general", "review_on": "2027-05-01T00:00:00Z",
            "proposal": opened.json()["id"] });
        let made = ines.json(Method::POST, &format!("{one}/decisions"), &decision).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let decision = format!("/api/stoa/v1/council-decisions/{}", made.json()["id"].as_str().expect("an id"));
        let read = bo.get(&decision).await.json();
        assert_eq!((read["number"].as_str(), read["deciders"].as_array().map(Vec::len)), (Some("D-2026-001"), Some(2)));
        assert_eq!(ines.json(Method::POST, &format!("{decision}/reviews"), &json!({ "verdict": "held", "text": "Yes" })).await.status, 204);
        assert_eq!(bo.get(&decision).await.json()["review"], "held");
        let action = json!({ "title": "Tell everyone", "owner": scene.bo.id, "due_at": "2026-12-10T00:00:00Z" });
        let given = ines.json(Method::POST, &format!("{one}/actions"), &action).await;
        assert_eq!(given.status, 201, "{}", given.text);
        let done = format!("/api/stoa/v1/council-actions/{}/completion", given.json()["id"].as_str().expect("an id"));
        assert_eq!(bo.bare(Method::PUT, &done).await.status, 204);
        assert_eq!(ines.get(&format!("{one}/actions")).await.json()["items"][0]["state"], "done");
    }

    async fn what_is_wrong_is_told_by_its_name(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let one = format!("/api/stoa/v1/councils/{}", scene.council);
        let field = |answer: &playhouse::Answer| (answer.status, answer.json()["errors"][0]["field"].as_str().unwrap_or_default().to_owned());
        let decision = json!({ "title": "x", "outcome": "y", "kind": "strategy", "review_on": "2027-05-01T00:00:00Z" });
        assert_eq!(field(&ines.json(Method::POST, &format!("{one}/decisions"), &decision).await), (409, String::new()));
        let decision = json!({ "title": "x", "outcome": "y", "kind": "general", "review_on": "2020-05-01T00:00:00Z" });
        assert_eq!(field(&ines.json(Method::POST, &format!("{one}/decisions"), &decision).await), (409, String::new()));
        let proposal = json!({ "title": "x", "text": "y", "process": "consent", "closes_at": "2020-05-01T00:00:00Z" });
        assert_eq!(field(&ines.json(Method::POST, &format!("{one}/proposals"), &proposal).await), (409, String::new()));
        let meeting = json!({ "title": "x", "starts_at": "soon", "minutes": 60 });
        assert_eq!(field(&ines.json(Method::POST, &format!("{one}/meetings"), &meeting).await), (422, "starts_at".to_owned()));
        assert_eq!(ines.json(Method::POST, &format!("{one}/topics"), &json!({ "title": "x", "colour": 1 })).await.status, 422);
        assert_eq!(house.as_nobody().json(Method::POST, &format!("{one}/topics"), &json!({ "title": "x" })).await.status, 401);
    }
}
