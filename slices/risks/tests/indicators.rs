//! An indicator over its limit reopens a risk.

use super::{Scene, facts, made, measured, night, put, read, slices};
use http::Method;
use playhouse::{Client, House};

async fn close(client: &Client, id: kernel::SubjectId) -> u16 {
    put(client, &format!("/journey/risks/{id}/closing"), &[("closing", "Under control")]).await
}

async fn is_open(client: &Client, id: kernel::SubjectId) -> bool {
    read(client, id).await["closed_at"].is_null()
}

async fn enter(house: &House, scene: &Scene, id: kernel::SubjectId, value: &str, day: &str) -> u16 {
    let fields = [("value", value), ("day", day), ("value_note", "Counted")];
    house.as_(&scene.bo).post(&format!("/journey/risks/{id}/values"), &fields).await.status
}

playhouse::on_both! {
    slices: slices();

    async fn a_measure_past_its_limit_opens_the_risk_again_and_tells_its_owner(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        measured(&house, "M30", Some(0.7)).await;
        let more = [("measure", "M30"), ("direction", "below"), ("limit", "60 %")];
        let id = scene.owned(&house, "A false account", &more).await;
        let first = read(&bo, id).await["indicator"].clone();
        assert_eq!((first["value"].as_f64(), first["limit"].as_f64()), (Some(0.7), Some(0.6)), "it is read at once");
        assert_eq!(close(&bo, id).await, 303);
        night(&house).await;
        assert!(!is_open(&bo, id).await);
        measured(&house, "M30", Some(0.6)).await;
        night(&house).await;
        assert!(!is_open(&bo, id).await, "on the limit is within it");
        measured(&house, "M30", Some(0.4)).await;
        night(&house).await;
        assert!(is_open(&bo, id).await);
        night(&house).await;
        let told = facts(&house, "risks.reopened", id).await;
        assert!(told.len() == 1 && told[0].contains("\"by_indicator\":true") && told[0].contains(&scene.bo.id.to_string()), "{told:?}");
        let page = bo.get(&format!("/journey/risks/{id}")).await.text;
        assert!(page.contains("Opened again by its indicator: 40%, the limit is 60%") && page.contains("Over its limit"), "{page}");
        let refused = bo.form(Method::PUT, &format!("/journey/risks/{id}/closing"), &[("closing", "Kept as typed")]).await;
        assert!(refused.status == 422 && refused.text.contains("Kept as typed"), "it would be open again tomorrow: {}", refused.text);
        assert!(bo.get("/journey/risks?show=over").await.text.contains("A false account"));
        measured(&house, "M30", Some(0.9)).await;
        night(&house).await;
        assert!(read(&bo, id).await["indicator"]["over_since"].is_null());
        assert_eq!(close(&bo, id).await, 303);
    }

    async fn what_is_not_known_any_more_is_over_nothing_and_an_open_risk_is_told_once(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let more = [("measure", "M16"), ("direction", "above"), ("limit", "24")];
        let id = scene.owned(&house, "Reports wait", &more).await;
        assert!(read(&bo, id).await["indicator"]["value"].is_null());
        measured(&house, "M16", Some(30.0)).await;
        night(&house).await;
        night(&house).await;
        assert_eq!(facts(&house, "risks.limit_passed", id).await.len(), 1);
        measured(&house, "M16", None).await;
        night(&house).await;
        let now = read(&bo, id).await["indicator"].clone();
        assert!(now["value"].is_null() && now["over_since"].is_null(), "{now}");
    }

    async fn a_number_that_is_entered_by_hand_does_the_same_and_the_newest_day_holds(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let more = [("indicator", "Posts hidden, per month"), ("direction", "above"), ("limit", "2")];
        let id = scene.owned(&house, "Something leaks", &more).await;
        assert_eq!(enter(&house, &scene, id, "1", "2026-11-20").await, 303);
        assert_eq!(close(&bo, id).await, 303);
        assert_eq!(enter(&house, &scene, id, "5", "2026-11-02").await, 303);
        assert!(!is_open(&bo, id).await, "an older day says nothing of now");
        assert_eq!(enter(&house, &scene, id, "3", "2026-11-22").await, 303);
        assert!(is_open(&bo, id).await);
        let page = bo.get(&format!("/journey/risks/{id}")).await.text;
        assert!(page.contains("Counted") && page.contains("Opened again by its indicator: 3, the limit is 2"), "{page}");
        for (value, day) in [("lots", "2026-11-22"), ("1", "someday"), ("1", "2027-11-22")] {
            assert_eq!(enter(&house, &scene, id, value, day).await, 422, "{value} on {day}");
        }
        assert_eq!(put(&house.as_(&scene.ines), &format!("/journey/risks/{id}"),
            &[("title", "Something leaks"), ("body", "x"), ("kind", "privacy"), ("treatment", "reduce"), ("indicator", "Posts hidden, per month"), ("limit", "10")]).await, 303);
        assert!(read(&bo, id).await["indicator"]["over_since"].is_null(), "within the new limit");
        let by_measure = made(&scene.risk(&house.as_(&scene.ines), "x", &[("measure", "M30"), ("limit", "0.5")]).await);
        assert_eq!(enter(&house, &scene, by_measure, "1", "2026-11-22").await, 422, "a measure is not entered by hand");
    }
}
