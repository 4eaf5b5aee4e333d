//! Planning a workshop and its blocks.

use super::{Scene, made, planned, post, put, slices, told};
use http::Method;
use serde_json::json;

playhouse::on_both! {
    slices: slices();

    async fn the_one_day_workshop_comes_with_its_blocks_and_their_times(house: House) {
        let scene = Scene::set(&house).await;
        let whole = scene.whole(&house).await;
        let agenda = whole["agenda"].as_array().expect("a list");
        assert_eq!((agenda.len(), agenda[0]["category"].as_str()), (20, Some("PREP")));
        assert_eq!(agenda[1]["starts_at"], "2026-12-04T09:00:00Z");
        assert_eq!(agenda[19]["ends_at"], "2026-12-04T16:45:00Z");
        let balance = json!({ "actual": false, "education": 80, "teamwork": 210, "plenary": 100, "balanced": true });
        assert_eq!(whole["balance"], balance);
        let page = house.as_(&scene.bo).get(&scene.at("/plan")).await.text;
        assert!(page.contains("Where we stand") && page.contains("Balanced") && page.contains("Ends at 16:45"), "{page}");
        assert!(!page.contains("/blocks\""), "Bo has no form");
        assert_eq!(told(&house).await, ["workshops.planned"]);
    }

    async fn blocks_are_added_moved_changed_and_taken_out_and_the_times_follow(house: House) {
        let scene = Scene::with(&house, "").await;
        let ines = house.as_(&scene.ines);
        assert_eq!(ines.post(&scene.at("/readiness"), &[]).await.status, 303);
        assert_eq!(scene.whole(&house).await["state"], "draft", "a day without blocks is not ready");
        scene.add(&house, "EDU", "60", "Learn").await;
        scene.add(&house, "BREAKOUT", "30", "Do").await;
        scene.add(&house, "PREP", "25", "Read").await;
        let blocks = scene.blocks(&house).await;
        let plan = ines.get(&scene.at("/plan")).await.text;
        assert!(plan.contains("Not balanced"), "{plan}");
        put(&ines, &format!("/journey/workshops/blocks/{}/place", blocks[1]), &[("step", "-1")]).await;
        let whole = scene.whole(&house).await;
        assert_eq!((whole["agenda"][0]["title"].as_str(), whole["agenda"][1]["starts_at"].as_str()), (Some("Do"), Some("2026-12-04T09:30:00Z")));
        assert_eq!(whole["agenda"][2]["minutes"], 0, "pre-work takes none of the day");
        let fields = [("category", "BREAKOUT"), ("minutes", "50"), ("title", "Do more"), ("how", "In pairs")];
        put(&ines, &format!("/journey/workshops/blocks/{}", blocks[1]), &fields).await;
        assert_eq!(ines.bare(Method::DELETE, &format!("/journey/workshops/blocks/{}", blocks[0])).await.status, 303);
        let whole = scene.whole(&house).await;
        assert_eq!((whole["agenda"].as_array().map(Vec::len), whole["balance"]["teamwork"].as_i64()), (Some(2), Some(50)));
        post(&ines, &scene.at("/readiness"), &[]).await;
        assert_eq!(scene.whole(&house).await["state"], "ready");
    }

    async fn what_cannot_be_taken_comes_back_with_what_was_typed(house: House) {
        let scene = Scene::with(&house, "").await;
        let (ines, space) = (house.as_(&scene.ines), scene.space.id.to_string());
        let form = ines.get("/journey/workshops/new?template=one-day").await;
        assert!(form.status == 200 && form.text.contains("Workshop room"), "{}", form.text);
        for (fields, said) in [
            (vec![("space", space.as_str()), ("title", ""), ("starts", "2026-12-04T09:00"), ("body", "Kept")], "Kept"),
            (vec![("space", space.as_str()), ("title", "Mine"), ("starts", "soon")], "value=\"Mine\""),
            (vec![("title", "Mine"), ("starts", "2026-12-04T09:00"), ("link", "ftp://x")], "value=\"ftp://x\""),
        ] {
            let answer = ines.post("/journey/workshops", &fields).await;
            assert_eq!(answer.status, 422, "{fields:?}");
            assert!(answer.text.contains(said) && answer.text.contains("error"), "{said}: {}", answer.text);
        }
        let fields = [("category", "EDU"), ("minutes", "0"), ("title", "Short"), ("how", "Typed"), ("workshop", "")];
        let answer = ines.post(&scene.at("/blocks"), &fields).await;
        assert!(answer.status == 422 && answer.text.contains("Typed") && answer.text.contains("From 1 to 480 minutes"), "{}", answer.text);
    }

    async fn a_day_is_moved_by_who_leads_and_the_same_key_plans_once(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo, id) = (house.as_(&scene.ines), scene.bo.id.to_string(), scene.space.id.to_string());
        let fields = [("title", "Here's how"), ("body", "More"), ("starts", "2026-12-05T10:00"), ("facilitator", bo.as_str()), ("place", "Hall")];
        assert_eq!(house.as_(&scene.bo).form(Method::PUT, &scene.at(""), &fields).await.status, 403);
        put(&ines, &scene.at(""), &fields).await;
        assert_eq!(scene.whole(&house).await["facilitator"]["id"], bo.as_str());
        put(&house.as_(&scene.bo), &scene.at(""), &fields).await;
        let olaf = scene.olaf.id.to_string();
        let fields = [("title", "Here's how"), ("starts", "2026-12-05T10:00"), ("facilitator", olaf.as_str())];
        assert_eq!(ines.form(Method::PUT, &scene.at(""), &fields).await.status, 422, "only members lead");
        let twice = [("space", id.as_str()), ("template", "one-day"), ("starts", "2026-12-04T09:00"), ("key", "k1")];
        let first = made(&ines.post("/journey/workshops", &twice).await);
        assert_eq!(made(&ines.post("/journey/workshops", &twice).await), first);
        let titled = ines.get(&format!("/journey/workshops/{first}")).await.text;
        assert!(titled.contains("From “no” to “here’s how”"), "{titled}");
        assert_eq!(ines.bare(Method::DELETE, &format!("/journey/workshops/{first}")).await.status, 303);
        assert_eq!(ines.get(&format!("/journey/workshops/{first}")).await.status, 404);
    }

    async fn whoever_does_not_read_in_the_space_finds_nothing_and_whoever_only_reads_changes_nothing(house: House) {
        let scene = Scene::set(&house).await;
        let (guest, customer) = (house.guest("Gerd Gast").await, house.customer("Hanne Kunde").await);
        let block = scene.blocks(&house).await[2].clone();
        let fields = [("category", "EDU"), ("minutes", "5"), ("title", "x")];
        for person in [&scene.olaf, &guest, &customer] {
            let client = house.as_(person);
            for part in ["", "/plan", "/edit"] {
                assert_eq!(client.get(&scene.at(part)).await.status, 404, "{} at {part}", person.name);
            }
            assert_eq!(client.get(&format!("/api/stoa/v1/workshops/{}", scene.workshop)).await.status, 404);
            assert_eq!(client.post(&scene.at("/blocks"), &fields).await.status, 404);
            assert_eq!(client.form(Method::PUT, &format!("/journey/workshops/blocks/{block}"), &fields).await.status, 404);
            assert!(!client.get("/journey/workshops").await.text.contains("Here&#39;s how"));
        }
        let bo = house.as_(&scene.bo);
        assert_eq!(bo.post(&scene.at("/blocks"), &fields).await.status, 403);
        assert_eq!(bo.form(Method::PUT, &format!("/journey/workshops/blocks/{block}/place"), &[("step", "1")]).await.status, 403);
        assert_eq!(bo.post(&scene.at("/readiness"), &[]).await.status, 403);
        assert_eq!(bo.bare(Method::DELETE, &scene.at("")).await.status, 403);
        post(&house.as_(&scene.olga), &scene.at("/blocks"), &fields).await;
        assert_eq!(house.as_nobody().get(&scene.at("")).await.status, 404);
        let outside = planned(&house.as_(&scene.bo), &scene.space, "").await;
        assert_eq!(house.as_(&scene.bo).get(&format!("/journey/workshops/{outside}/plan")).await.status, 200);
    }

    async fn a_program_plans_a_workshop(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines).with("idempotency-key", "a-1");
        let new = json!({ "space": scene.space.id, "title": "By a program", "starts_at": "2026-12-10T09:00:00Z", "template": "one-day" });
        let (first, again) = (ines.json(Method::POST, "/api/stoa/v1/workshops", &new).await, ines.json(Method::POST, "/api/stoa/v1/workshops", &new).await);
        assert_eq!((first.status, again.status), (201, 200), "{}", first.text);
        assert_eq!(ines.get("/api/stoa/v1/workshops").await.json()["items"].as_array().map(Vec::len), Some(2));
        assert_eq!(house.as_(&scene.olaf).json(Method::POST, "/api/stoa/v1/workshops", &new).await.status, 404);
        let unknown = json!({ "space": scene.space.id, "title": "x", "starts_at": "2026-12-10T09:00:00Z", "template": "two-days" });
        assert_eq!(house.as_(&scene.ines).json(Method::POST, "/api/stoa/v1/workshops", &unknown).await.status, 422);
        let wrong = json!({ "space": scene.space.id, "title": " ", "starts_at": "2026-12-10T09:00:00Z" });
        assert_eq!(house.as_(&scene.ines).json(Method::POST, "/api/stoa/v1/workshops", &wrong).await.status, 422);
    }
}
