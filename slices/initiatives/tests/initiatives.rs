//! Initiatives: owners, values, reviews, their beginning and end.

use super::{Scene, measured, slices};
use http::Method;

playhouse::on_both! {
    slices: slices();

    async fn an_initiative_has_a_goal_owners_and_a_number_and_goes_its_way(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        assert!(ines.get("/journey/initiatives").await.text.contains("No initiatives yet"));
        assert_eq!(ines.get("/journey/initiatives/new").await.status, 200);
        let id = scene.initiative(&house, &[("supporter", &scene.cleo.id.to_string())]).await;
        let path = format!("/journey/initiatives/{id}");
        let page = ines.get(&path).await.text;
        assert!(page.contains("<strong>others</strong>") && page.contains("Bo Lind") && page.contains("Supported by"), "{page}");
        assert_eq!(measured(&ines, &path, "6", "2026-11-20").await.status, 303);
        assert!(ines.get(&path).await.text.contains("40 % of the way"));
        assert_eq!(measured(&ines, &path, "16", "2026-11-22").await.status, 303);
        assert!(ines.get(&path).await.text.contains("Target reached"));
        let list = ines.get("/journey/initiatives").await.text;
        assert!(list.contains("Ask IT in the open") && list.contains("Owned together"), "{list}");
        assert!(ines.get("/journey/initiatives?side=outside").await.text.contains("None of these"));
        let end = format!("{path}/ending");
        let refused = ines.form(Method::PUT, &end, &[("ending", "scaled"), ("reason", " ")]).await;
        assert_eq!(refused.status, 303);
        assert!(!ines.get(&path).await.text.contains("Usual way of working</span>"), "it goes on without a reason");
        assert_eq!(ines.form(Method::PUT, &end, &[("ending", "scaled"), ("reason", "All ask there now")]).await.status, 303);
        assert!(ines.get(&path).await.text.contains("All ask there now"));
        assert_eq!(ines.bare(Method::DELETE, &end).await.status, 303);
        assert!(!ines.get(&path).await.text.contains("All ask there now"));
    }

    async fn what_cannot_be_taken_is_said_at_its_field_and_stays_typed(house: House) {
        let scene = Scene::set(&house).await;
        let (space, one, olaf) = (scene.space.id.to_string(), scene.ines.id.to_string(), scene.olaf.id.to_string());
        let ines = house.as_(&scene.ines);
        let fields = [
            ("space", space.as_str()), ("title", "A name"), ("body", "A goal that nobody should lose"), ("side", "up"), ("better", "up"),
            ("measure", "Calls"), ("baseline", "12 %"), ("target", "3"), ("target_on", "soon"), ("owner_1", olaf.as_str()), ("function_1", "it"),
        ];
        let answer = ines.post("/journey/initiatives", &fields).await;
        assert_eq!(answer.status, 422);
        for sentence in ["Choose one of the list", "without its unit", "A day is written like", "belongs to the space", "A goal that nobody should lose", "12 %"] {
            assert!(answer.text.contains(sentence), "{sentence} in {}", answer.text);
        }
        let backwards = [
            ("space", space.as_str()), ("title", "A name"), ("body", "A goal"), ("side", "inside"), ("better", "down"), ("measure", "Calls"),
            ("baseline", "3"), ("target", "12"), ("owner_1", one.as_str()), ("function_1", "it"), ("supporter", olaf.as_str()),
        ];
        let answer = ines.post("/journey/initiatives", &backwards).await;
        assert!(answer.status == 422 && answer.text.contains("better side") && answer.text.contains("who works in IT"), "{}", answer.text);
    }

    async fn a_wrong_value_is_struck_and_stays_readable(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.initiative(&house, &[]).await;
        let (ines, path) = (house.as_(&scene.ines), format!("/journey/initiatives/{id}"));
        measured(&ines, &path, "99", "2026-11-20").await;
        measured(&ines, &path, "3", "2026-11-19").await;
        let tomorrow = measured(&ines, &path, "4", "2027-01-01").await;
        assert!(tomorrow.status == 422 && tomorrow.text.contains("Choose today or a day before"), "{}", tomorrow.text);
        assert!(tomorrow.text.contains("value=\"4\"") && tomorrow.text.contains("value=\"Counted\""), "what was typed stays: {}", tomorrow.text);
        let page = ines.get(&path).await.text;
        let strike = page.split("/values/").nth(1).and_then(|rest| rest.split(['"', '?']).next()).expect("there is one").to_owned();
        assert_eq!(ines.bare(Method::DELETE, &format!("{path}/values/{strike}")).await.status, 303);
        let page = ines.get(&path).await.text;
        assert!(page.contains("<s>99") && page.contains("20 % of the way"), "{page}");
        assert_eq!(ines.bare(Method::DELETE, &format!("{path}/values/{strike}")).await.status, 404, "once");
    }

    async fn a_review_that_was_missed_stays_and_one_that_was_held_is_not_held_again(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.initiative(&house, &[]).await;
        let (bo, path) = (house.as_(&scene.bo), format!("/journey/initiatives/{id}"));
        assert_eq!(bo.post(&format!("{path}/reviews"), &[("on", "2026-12-01")]).await.status, 303);
        let page = bo.get(&path).await.text;
        let review = page.split("/reviews/").nth(1).and_then(|rest| rest.split(['"', '?']).next()).expect("it is planned").to_owned();
        let hold = format!("{path}/reviews/{review}");
        house.later(std::time::Duration::from_secs(10 * 86_400));
        assert!(bo.get(&path).await.text.contains("Not held"));
        bo.bare(Method::DELETE, &hold).await;
        assert!(bo.get(&path).await.text.contains("Not held"), "what was missed is not called off");
        bo.form(Method::PUT, &hold, &[("verdict", "grow"), ("note", "It works")]).await;
        bo.form(Method::PUT, &hold, &[("verdict", "stop"), ("note", "No")]).await;
        let page = bo.get(&path).await.text;
        assert!(page.contains("It works") && page.contains("Grow") && !page.contains(">No<"), "{page}");
    }

    async fn programs_begin_list_and_measure(house: House) {
        let scene = Scene::set(&house).await;
        let cleo = house.as_(&scene.cleo);
        let body = serde_json::json!({"space": scene.space.id, "name": "By a program", "goal": "Less", "side": "outside",
            "owners": [{"person": scene.cleo.id, "function": "it"}]});
        let made = cleo.json(Method::POST, "/api/stoa/v1/initiatives", &body).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let id = made.json()["id"].as_str().expect("an id").to_owned();
        let one = cleo.get(&format!("/api/stoa/v1/initiatives/{id}")).await.json();
        assert_eq!((one["state"].as_str(), one["owners"][0]["function"].as_str()), (Some("planned"), Some("it")));
        let value = serde_json::json!({"value": 0.5, "on": "2026-11-20"});
        assert_eq!(cleo.json(Method::POST, &format!("/api/stoa/v1/initiatives/{id}/values"), &value).await.status, 204);
        assert_eq!(cleo.get("/api/stoa/v1/initiatives").await.json()["items"][0]["newest"], 0.5);
        let wrong = serde_json::json!({"space": scene.space.id, "name": "x", "goal": "y", "side": "inside",
            "owners": [{"person": scene.olaf.id, "function": "it"}]});
        assert_eq!(cleo.json(Method::POST, "/api/stoa/v1/initiatives", &wrong).await.status, 409);
    }
}
