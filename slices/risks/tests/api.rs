//! JSON.

use super::{Scene, slices};
use http::Method;
use serde_json::json;

playhouse::on_both! {
    slices: slices();

    async fn a_program_records_lists_and_reviews_risks(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let risk = json!({ "space": scene.space.id, "title": "Nobody answers", "text": "**Cause:** haste", "kind": "silence",
            "before": { "likelihood": 4, "impact": 3.0 }, "after": { "likelihood": 2, "impact": 2 }, "treatment": "reduce", "mitigation": "A rota",
            "owner": scene.bo.id, "review_on": "2027-02-20T00:00:00Z", "indicator": { "name": "Open", "direction": "above", "limit": 3 } });
        let keyed = ines.clone().with("idempotency-key", "r-1");
        let made = keyed.json(Method::POST, "/api/stoa/v1/risks", &risk).await;
        assert_eq!(made.status, 201, "{}", made.text);
        assert_eq!(keyed.json(Method::POST, "/api/stoa/v1/risks", &risk).await.status, 200);
        let one = format!("/api/stoa/v1/risks/{}", made.json()["id"].as_str().expect("an id"));
        let read = bo.get(&one).await.json();
        assert_eq!((read["text"].as_str(), read["score"].as_i64(), read["indicator"]["limit"].as_f64()), (Some("**Cause:** haste"), Some(12), Some(3.0)));
        assert_eq!(bo.get("/api/stoa/v1/risks").await.json()["items"].as_array().map(Vec::len), Some(1));
        let review = json!({ "verdict": "right", "review_on": "2027-05-20T00:00:00Z" });
        assert_eq!(bo.json(Method::POST, &format!("{one}/reviews"), &review).await.status, 204);
        assert_eq!(bo.get(&one).await.json()["review_on"], "2027-05-20T00:00:00Z");
        assert_eq!(house.as_(&scene.cleo).json(Method::POST, &format!("{one}/reviews"), &review).await.status, 403);
    }

    async fn what_is_wrong_is_told_by_its_name_and_what_does_not_fit_is_a_conflict(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let whole = json!({ "space": scene.space.id, "title": "x", "text": "y", "kind": "silence", "before": { "likelihood": 4, "impact": 3 },
            "after": { "likelihood": 2, "impact": 2 }, "treatment": "reduce", "review_on": "2027-02-20T00:00:00Z" });
        let with = |name: &str, value: serde_json::Value| { let mut one = whole.clone(); one[name] = value; one };
        for (body, status) in [
            (with("kind", json!("bad")), 422), (with("before", json!({ "likelihood": 6, "impact": 1 })), 422), (with("colour", json!(1)), 422),
            (with("text", json!(" ")), 422), (with("review_on", json!("soon")), 422), (with("review_on", json!("2020-01-01T00:00:00Z")), 409),
            (with("after", json!({ "likelihood": 5, "impact": 5 })), 409), (with("owner", json!(scene.olaf.id)), 409),
            (with("mitigation_state", json!("in_place")), 409), (with("threatens", json!(["12345"])), 409),
            (with("indicator", json!({ "measure": "M99", "direction": "above", "limit": 1 })), 409), (with("space", json!("12345")), 404),
        ] {
            let answer = ines.json(Method::POST, "/api/stoa/v1/risks", &body).await;
            assert_eq!(answer.status, status, "{body}: {}", answer.text);
        }
        assert_eq!(house.as_(&scene.gerd).json(Method::POST, "/api/stoa/v1/risks", &whole).await.status, 404);
        assert_eq!(house.as_nobody().json(Method::POST, "/api/stoa/v1/risks", &whole).await.status, 401);
    }

    async fn a_program_registers_lists_and_reviews_accounts(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let all = "/api/stoa/v1/registered-accounts";
        let account = json!({ "space": scene.space.id, "title": "Havsel on LinkedIn", "sort": "official", "platform": "LinkedIn", "handle": "@havsel",
            "purpose": "News", "owner": scene.bo.id, "backup": scene.cleo.id, "holds": "nothing", "stage": "in_use" });
        let made = ines.json(Method::POST, all, &account).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let one = format!("{all}/{}", made.json()["id"].as_str().expect("an id"));
        assert_eq!((bo.get(&one).await.json()["purpose"].as_str(), bo.get(all).await.json()["items"][0]["under_control"].as_bool()), (Some("News"), Some(false)));
        assert_eq!(bo.json(Method::POST, &format!("{one}/reviews"), &json!({ "note": "Two people" })).await.status, 204);
        assert_eq!(bo.get(&one).await.json()["under_control"], true);
        let mut same = account.clone();
        same["backup"] = json!(scene.bo.id);
        assert_eq!(ines.json(Method::POST, all, &same).await.status, 409);
        same["backup"] = json!(null);
        same["handle"] = json!("");
        assert_eq!(ines.json(Method::POST, all, &same).await.status, 409);
        same["platform"] = json!("");
        assert_eq!(ines.json(Method::POST, all, &same).await.status, 422);
    }
}
