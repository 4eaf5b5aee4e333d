//! Asking in private, and who reads that.

use crate::{Scene, ask, slices, solve, status};
use http::Method;
use kernel::Role;
use serde_json::json;

playhouse::on_both! {
    slices: slices();

    async fn a_request_is_read_by_its_asker_and_by_those_who_help_and_by_nobody_else(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "My pay is wrong").await;
        let address = format!("/help/requests/{id}");
        for reader in [&scene.ines, &scene.priya, &scene.sanna] {
            let page = house.as_(reader).get(&address).await;
            assert!(page.status == 200 && page.text.contains("My pay is wrong") && page.text.contains("HELP-"), "{}", page.text);
        }
        let (kofi, absent) = (house.as_(&scene.kofi), "/help/requests/77");
        let hidden = kofi.get(&address).await;
        assert_eq!((hidden.status, hidden.text.replace(&id.to_string(), "77")), (404, kofi.get(absent).await.text));
        for path in [format!("{address}/handling"), format!("{address}/solution"), address.clone()] {
            let fields = [("status", "solved"), ("priority", "low"), ("assignee", "")];
            assert_eq!(kofi.form(Method::PUT, &path, &fields).await.status, 404, "{path}");
            assert_eq!(kofi.json(Method::PUT, &format!("/api/stoa/v1{path}"), &json!({})).await.status, 404, "{path}");
        }
        let list = kofi.get("/api/stoa/v1/help/requests").await.json();
        assert_eq!(list, json!({ "items": [] }));
        house.join(&scene.priya, &scene.space, Role::Member).await;
        assert_eq!(house.as_(&scene.priya).get(&address).await.status, 404, "who helps no more reads no more");
        house.join(&scene.kofi, &scene.space, Role::Agent).await;
        assert_eq!(kofi.get(&address).await.status, 200, "who helps now reads what was asked before");
    }

    async fn an_asker_sees_what_became_of_what_they_asked(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let id = scene.ask(&house, "No sound").await;
        let page = ines.get("/help").await.text;
        assert!(page.contains("No sound") && page.contains("New"), "{page}");
        let said = [("status", "with_asker"), ("priority", "usual"), ("assignee", &scene.priya.id.to_string())];
        let answer = house.as_(&scene.priya).form(Method::PUT, &format!("/help/requests/{id}/handling"), &said).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        let page = ines.get(&format!("/help/requests/{id}")).await.text;
        assert!(page.contains("Waiting for you") && page.contains("Priya Raman has it in hand"), "{page}");
        assert!(house.as_(&scene.priya).get(&format!("/help/requests/{id}")).await.text.contains("Waiting for the asker"));
        for _ in 0..2 {
            assert_eq!(solve(&ines, Method::PUT, id).await, 303);
        }
        assert_eq!(status(&ines, id).await, "solved");
        assert_eq!(solve(&ines, Method::DELETE, id).await, 303);
        assert_eq!(status(&ines, id).await, "with_helpers");
    }

    async fn what_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let desk = scene.desk.to_string();
        let answer = ines.post("/help/requests", &[("desk", &desk), ("title", ""), ("body", "A long story")]).await;
        assert!(answer.status == 422 && answer.text.contains("A long story"), "{}", answer.text);
        let answer = ines.post("/help/requests", &[("desk", &desk), ("title", "A short title"), ("body", " ")]).await;
        assert!(answer.status == 422 && answer.text.contains("value=\"A short title\"") && answer.text.contains("Say what is the matter"), "{}", answer.text);
        let nowhere = ines.post("/help/requests", &[("desk", "77"), ("title", "T"), ("body", "B")]).await;
        assert_eq!(nowhere.status, 404);
    }

    async fn who_asks_in_private_is_shown_what_others_asked_before(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let page = ines.get("/help/requests/new").await.text;
        assert!(page.contains("alike to “” in request at f-title"), "{page}");
        assert!(page.contains("id=\"request\"") && page.contains("id=\"f-title\""), "{page}");
        let desk = scene.desk.to_string();
        let page = ines.post("/help/requests/new", &[("desk", &desk), ("title", "No sound"), ("body", "A long story"), ("key", "k1")]).await;
        assert_eq!(page.status, 200, "{}", page.text);
        for part in ["alike to “No sound”", "value=\"No sound\"", "A long story", "value=\"k1\""] {
            assert!(page.text.contains(part), "{part}: {}", page.text);
        }
        assert_eq!(ines.get("/api/stoa/v1/help/requests").await.json()["items"].as_array().map(Vec::len), Some(0));
    }

    async fn the_same_request_sent_twice_is_one(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let fields = [("desk", scene.desk.to_string()), ("title", "No sound".to_owned()), ("body", "At all".to_owned()), ("key", "k1".to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let first = ines.post("/help/requests", &fields).await;
        assert_eq!(ines.post("/help/requests", &fields).await.location(), first.location());
        ask(&ines, scene.desk, "Another").await;
        let list = ines.get("/api/stoa/v1/help/requests").await.json();
        assert_eq!(list["items"].as_array().map(Vec::len), Some(2));
        let numbers = [0, 1].map(|at| list["items"][at]["number"].as_str().unwrap_or_default().to_owned());
        assert!(numbers[0] != numbers[1] && numbers.iter().all(|number| number.len() == 11), "{numbers:?}");
    }

    async fn programs_ask_and_read_alike(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let input = json!({ "desk": scene.desk.to_string(), "title": "No sound", "text": "At **all**" });
        let made = ines.json(Method::POST, "/api/stoa/v1/help/requests", &input).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let id = made.json()["id"].as_str().unwrap_or_default().to_owned();
        let one = format!("/api/stoa/v1/help/requests/{id}");
        let read = ines.get(&one).await.json();
        assert_eq!((&read["status"], &read["text"]), (&json!("new"), &json!("At **all**")));
        assert!(read["html"].as_str().is_some_and(|html| html.contains("<strong>all</strong>")), "{read}");
        let empty = json!({ "desk": scene.desk.to_string(), "title": "No sound", "text": " " });
        let refused = ines.json(Method::POST, "/api/stoa/v1/help/requests", &empty).await;
        assert_eq!((refused.status, refused.json()["errors"][0]["field"].clone()), (422, json!("text")));
        let handling = format!("{one}/handling");
        assert_eq!(ines.json(Method::PUT, &handling, &json!({ "priority": "high" })).await.status, 403);
        let priya = house.as_(&scene.priya);
        assert_eq!(priya.json(Method::PUT, &handling, &json!({ "priority": "higher" })).await.status, 422);
        assert_eq!(priya.json(Method::PUT, &handling, &json!({ "priority": "high" })).await.status, 204);
        let read = priya.get(&one).await.json();
        assert_eq!((&read["priority"], &read["status"], &read["open"]), (&json!("high"), &json!("new"), &json!(false)));
    }
}
