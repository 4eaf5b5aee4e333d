//! A refusal closes a door; one without another way takes a second look and is counted.

use super::{Scene, refuse, show, slices};

playhouse::on_both! {
    slices: slices();

    async fn a_refusal_without_another_way_is_asked_about_and_counted_in_public(house: House) {
        let scene = Scene::set(&house).await;
        let (mia, bo) = (house.as_(&scene.mia), house.as_(&scene.bo));
        let request = scene.ask(&mia, "We want it", "hr").await;
        let path = format!("/journey/requests/{request}/refusal");
        let form = bo.get(&format!("{path}/new")).await;
        assert!(form.status == 200 && !form.text.contains("name=\"confirmed\""), "{}", form.text);
        let asked = bo.post(&path, &[("reason", "The law forbids it"), ("effort", "s")]).await;
        assert_eq!(asked.status, 422);
        for word in ["The law forbids it", "name=\"confirmed\"", "There was none here", "Name another way"] {
            assert!(asked.text.contains(word), "{word}: {}", asked.text);
        }
        assert_eq!(refuse(&bo, request).await.status, 303);
        let page = mia.get(&format!("/journey/requests/{request}")).await.text;
        assert!(page.contains("Refused without another way") && page.contains("The law"), "{page}");
        let queue = house.as_(&scene.olaf).get("/journey/requests?show=answered").await.text;
        assert!(queue.contains("<dd>1<small>counted for everyone"), "{queue}");
        let twice = refuse(&bo, request).await;
        assert!(twice.status == 422 && twice.text.contains("It was answered before"), "{}", twice.text);
        assert_eq!(show(&bo, request, "There is one after all").await.status, 303);
        let queue = mia.get("/journey/requests").await.text;
        assert!(queue.contains("<dd>0<small>counted for everyone"), "a way that comes later mends it: {queue}");
    }

    async fn a_refusal_with_another_way_is_an_answer(house: House) {
        let scene = Scene::set(&house).await;
        let (mia, bo) = (house.as_(&scene.mia), house.as_(&scene.bo));
        let request = scene.ask(&mia, "We want it", "hr").await;
        let path = format!("/journey/requests/{request}/refusal");
        let half = bo.post(&path, &[("reason", "No"), ("title", "Another tool"), ("effort", "s")]).await;
        assert!(half.status == 422 && half.text.contains("Say how") && half.text.contains("Another tool"), "{}", half.text);
        let fields = [("reason", "That tool leaks"), ("title", "Another tool"), ("body", "Use **this**"), ("effort", "s")];
        assert_eq!(mia.post(&path, &fields).await.status, 403);
        assert_eq!(bo.post(&path, &fields).await.status, 303);
        let json = mia.get(&format!("/api/stoa/v1/requests/{request}")).await.json();
        assert_eq!((json["state"].as_str(), json["options"].as_i64()), (Some("refused_with_way"), Some(1)));
        let page = mia.get(&format!("/journey/requests/{request}")).await.text;
        assert!(page.contains("That tool leaks") && page.contains("Use <strong>this</strong>"), "{page}");
        assert!(page.contains("name=\"way\" value=\"1\""), "it can be taken: {page}");
    }
}
