//! Answering for a risk.

use super::{DAY, Scene, facts, made, night, put, read, slices};
use http::Method;
use playhouse::{Client, House};

/// What somebody wants to do with a risk, and what the answer is.
async fn asked(client: &Client, id: kernel::SubjectId, act: &str) -> u16 {
    let one = format!("/journey/risks/{id}");
    match act {
        "see" => client.get(&one).await.status,
        "open the form" => client.get(&format!("{one}/edit")).await.status,
        "accept" => client.bare(Method::PUT, &format!("{one}/acceptance")).await.status,
        "assess" => {
            let fields =
                [("likelihood", "3"), ("impact", "3"), ("after_likelihood", "2"), ("after_impact", "2"), ("why", "x")];
            put(client, &format!("{one}/assessment"), &fields).await
        }
        "mitigate" => put(client, &format!("{one}/mitigation"), &[("state", "in_place")]).await,
        "review" => {
            client.post(&format!("{one}/reviews"), &[("verdict", "right"), ("review", "2027-02-01")]).await.status
        }
        "enter" => client.post(&format!("{one}/values"), &[("value", "1"), ("day", "2026-11-23")]).await.status,
        "close" => put(client, &format!("{one}/closing"), &[("closing", "Gone")]).await,
        "reopen" => client.form(Method::DELETE, &format!("{one}/closing"), &[("reopening", "Back")]).await.status,
        other => panic!("nobody knows how to {other}"),
    }
}

async fn watched(house: &House, scene: &Scene) -> kernel::SubjectId {
    let more = [("indicator", "Open after a day"), ("direction", "above"), ("limit", "3")];
    made(&scene.risk(&house.as_(&scene.cleo), "Nobody answers", &more).await)
}

playhouse::on_both! {
    slices: slices();

    async fn who_may_do_what_with_a_risk_by_table(house: House) {
        let scene = Scene::set(&house).await;
        let dora = house.employee("Dora Elm").await;
        house.join(&dora, &scene.space, kernel::Role::Member).await;
        let id = watched(&house, &scene).await;
        // Its owner, whoever recorded it, an owner of the space, another member, and those who find nothing.
        for (act, owner, author, leader, member) in [
            ("see", 200, 200, 200, 200),
            ("open the form", 200, 200, 200, 403),
            ("assess", 303, 303, 303, 403),
            ("mitigate", 303, 403, 303, 403),
            ("review", 303, 403, 303, 403),
            ("enter", 303, 403, 303, 403),
            ("accept", 303, 403, 403, 403),
            ("close", 303, 403, 303, 403),
            ("reopen", 303, 403, 303, 403),
        ] {
            for (person, expected) in [(&scene.olaf, 404), (&scene.gerd, 404), (&scene.hanne, 404), (&dora, member), (&scene.cleo, author), (&scene.ines, leader), (&scene.bo, owner)] {
                assert_eq!(asked(&house.as_(person), id, act).await, expected, "{} wants to {act}", person.name);
            }
            let nobody = house.as_nobody();
            assert_eq!(asked(&nobody, id, act).await, 303, "nobody signs in first");
        }
        let page = house.as_(&dora).get(&format!("/journey/risks/{id}")).await.text;
        assert!(!page.contains("/acceptance") && !page.contains("/edit\"") && !page.contains("/closing"), "no button that is refused: {page}");
    }

    async fn an_assessment_needs_a_reason_and_stays_in_the_history(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.owned(&house, "Nobody answers", &[]).await;
        let (bo, path) = (house.as_(&scene.bo), format!("/journey/risks/{id}/assessment"));
        let fields = |likelihood, why| [("likelihood", likelihood), ("impact", "3"), ("after_likelihood", "2"), ("after_impact", "1"), ("why", why)];
        let refused = bo.form(Method::PUT, &path, &fields("2", " ")).await;
        assert!(refused.status == 422 && refused.text.contains("Say why, in a sentence"), "{}", refused.text);
        assert_eq!(put(&bo, &path, &fields("9", "Why not")).await, 422);
        assert_eq!(put(&bo, &path, &[("likelihood", "1"), ("impact", "1"), ("after_likelihood", "5"), ("after_impact", "5"), ("why", "x")]).await, 422);
        assert_eq!(put(&bo, &path, &fields("3", "The rota works")).await, 303);
        assert_eq!(put(&bo, &path, &fields("3", "Again")).await, 303, "the same again changes nothing");
        let page = bo.get(&format!("/journey/risks/{id}")).await.text;
        assert!(page.contains("Before mitigation: 4 × 3 = 12, High → 3 × 3 = 9, Medium; After mitigation: 2 × 2 = 4, Low → 2 × 1 = 2, Low"), "{page}");
        assert!(page.contains("The rota works") && !page.contains("Again<"), "{page}");
        assert_eq!(facts(&house, "risks.assessed", id).await.len(), 1);
    }

    async fn mitigated_is_told_when_it_is_in_place_and_somebody_answers_for_it(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let id = made(&scene.risk(&ines, "Nobody answers", &[]).await);
        let path = format!("/journey/risks/{id}/mitigation");
        assert_eq!(put(&ines, &path, &[("state", "in_place"), ("state_note", "Since Monday")]).await, 303);
        assert_eq!(facts(&house, "risks.mitigated", id).await, Vec::<String>::new(), "nobody has accepted");
        assert_eq!(bo.bare(Method::PUT, &format!("/journey/risks/{id}/acceptance")).await.status, 303);
        assert_eq!(bo.bare(Method::PUT, &format!("/journey/risks/{id}/acceptance")).await.status, 303);
        let told = facts(&house, "risks.mitigated", id).await;
        assert!(told.len() == 1 && told[0].contains(&format!("\"owner\":\"{}\"", scene.bo.id)), "{told:?}");
        assert_eq!(read(&bo, id).await["score"], 4);
        assert_eq!(put(&bo, &path, &[("state", "failed")]).await, 422, "a failure has a reason");
        assert_eq!(put(&bo, &path, &[("state", "failed"), ("state_note", "Nobody came")]).await, 303);
        assert_eq!(read(&bo, id).await["score"], 12, "it is as large as before");
        assert_eq!(facts(&house, "risks.mitigation_lost", id).await.len(), 1);
    }

    async fn a_review_moves_the_day_and_one_that_is_due_is_told_once(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.owned(&house, "Nobody answers", &[("review", "2026-12-01")]).await;
        let bo = house.as_(&scene.bo);
        house.later(DAY * 30);
        night(&house).await;
        night(&house).await;
        let told = facts(&house, "risks.review_due", id).await;
        assert!(told.len() == 1 && told[0].contains(&scene.bo.id.to_string()), "{told:?}");
        assert!(bo.get("/journey/risks?show=due").await.text.contains("Nobody answers"));
        let path = format!("/journey/risks/{id}/reviews");
        let changed = bo.post(&path, &[("verdict", "changed"), ("review", "2027-03-01")]).await;
        assert!(changed.status == 422 && changed.text.contains("value=\"2027-03-01\""), "what changed is said: {}", changed.text);
        assert_eq!(bo.post(&path, &[("verdict", "right"), ("review", "2029-03-01")]).await.status, 422);
        assert_eq!(bo.post(&path, &[("verdict", "right"), ("review", "2027-03-01"), ("looked", "All quiet")]).await.status, 303);
        assert!(bo.get("/journey/risks?show=due").await.text.contains("None of these"));
        assert!(bo.get(&format!("/journey/risks/{id}")).await.text.contains("All quiet"));
        assert_eq!(facts(&house, "risks.reviewed", id).await.len(), 1);
    }

    async fn closing_and_opening_need_reasons_and_a_risk_given_back_is_nobodys(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.owned(&house, "Nobody answers", &[]).await;
        let bo = house.as_(&scene.bo);
        let path = format!("/journey/risks/{id}/closing");
        assert_eq!(put(&bo, &path, &[]).await, 422);
        assert_eq!(put(&bo, &path, &[("closing", "The desk is staffed")]).await, 303);
        assert!(bo.get("/journey/risks").await.text.contains("None of these"));
        assert!(bo.get("/journey/risks?show=closed").await.text.contains("Nobody answers"));
        assert_eq!(bo.form(Method::DELETE, &path, &[]).await.status, 422);
        assert_eq!(bo.form(Method::DELETE, &path, &[("reopening", "It is not")]).await.status, 303);
        let page = bo.get(&format!("/journey/risks/{id}")).await.text;
        assert!(page.contains("The desk is staffed") && page.contains("It is not"), "{page}");
        assert_eq!(bo.bare(Method::DELETE, &format!("/journey/risks/{id}/acceptance")).await.status, 303);
        assert!(read(&bo, id).await["owner"].is_null());
        assert_eq!(asked(&bo, id, "accept").await, 403, "it is theirs no more");
    }
}
