//! Questions that ask what another one asks.

use crate::{Scene, answer, ask, slices};
use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::Client;

async fn mark(client: &Client, question: SubjectId, original: &str) -> (u16, String) {
    let sent = client.form(Method::PUT, &format!("/questions/{question}/duplicate"), &[("original", original)]).await;
    (sent.status, sent.text)
}

async fn have_it(client: &Client, question: SubjectId) -> i64 {
    client.get(&format!("/api/stoa/v1/questions/{question}")).await.json()["votes"]["up"].as_i64().expect("a number")
}

playhouse::on_both! {
    slices: slices();

    async fn a_question_that_was_asked_before_leads_on_and_those_who_have_it_count_there(house: House) {
        let scene = Scene::set(&house).await;
        let first = scene.ask(&house, "Why does the app sign me out?").await;
        let second = ask(&house.as_(&scene.priya), &scene.help, "Must the app sign us out?").await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let kofi = house.as_(&house.employee("Kofi Mensah").await);
        assert_eq!(kofi.bare(Method::PUT, &format!("/questions/{second}/vote")).await.status, 303);
        let form = priya.get(&format!("/questions/{second}/duplicate")).await.text;
        assert!(form.contains("Why does the app sign me out?"), "a title alike is offered: {form}");
        assert_eq!(mark(&priya, second, &format!("https://stoa.example/questions/{first}?at=1")).await.0, 303);
        let led = kofi.get(&format!("/questions/{second}")).await;
        assert_eq!((led.status, led.location()), (303, format!("/questions/{first}?from={second}").as_str()));
        let page = kofi.get(&format!("/questions/{first}?from={second}")).await.text;
        assert!(page.contains("You were led here") && page.contains("Must the app sign us out?"), "{page}");
        let kept = kofi.get(&format!("/questions/{second}?stay=1")).await.text;
        assert!(kept.contains("Another question asks the same") && kept.contains("Closed"), "{kept}");
        assert_eq!(have_it(&ines, first).await, 2, "who asked it again, and who has that too");
        assert_eq!(priya.bare(Method::DELETE, &format!("/questions/{second}/duplicate")).await.status, 303);
        assert_eq!(kofi.get(&format!("/questions/{second}")).await.status, 200);
        assert_eq!((have_it(&ines, first).await, have_it(&ines, second).await), (0, 1), "what came along went back");
    }

    async fn ways_are_one_step_long_and_never_a_circle(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.priya, &scene.help, Role::Expert).await;
        let priya = house.as_(&scene.priya);
        let mut all = Vec::new();
        for title in ["One", "Two", "Three"] {
            all.push(scene.ask(&house, title).await);
        }
        let kofi = house.as_(&house.employee("Kofi Mensah").await);
        assert_eq!(kofi.bare(Method::PUT, &format!("/questions/{}/vote", all[0])).await.status, 303);
        assert_eq!(mark(&priya, all[0], &all[1].to_string()).await.0, 303);
        assert_eq!(mark(&priya, all[1], &all[2].to_string()).await.0, 303);
        // Kofi has the first one too: that goes along the whole way, and comes back from its end.
        assert_eq!(have_it(&priya, all[2]).await, 1);
        for led in [all[0], all[1]] {
            let there = priya.get(&format!("/questions/{led}")).await;
            assert_eq!(there.location(), format!("/questions/{}?from={led}", all[2]));
        }
        assert_eq!(priya.bare(Method::DELETE, &format!("/questions/{}/duplicate", all[0])).await.status, 303);
        assert_eq!((have_it(&priya, all[2]).await, have_it(&priya, all[0]).await), (0, 1));
        assert_eq!(mark(&priya, all[0], &all[2].to_string()).await.0, 303);
        let (status, text) = mark(&priya, all[2], &all[0].to_string()).await;
        assert_eq!(status, 422, "it would lead to itself");
        assert!(text.contains("That is this question itself"), "{text}");
        for nothing in ["", "why", "77", &all[2].to_string()] {
            let (status, text) = mark(&priya, all[2], nothing).await;
            assert_eq!(status, 422, "{nothing}");
            assert!(text.contains(&format!("value=\"{nothing}\"")), "what was typed stays: {text}");
        }
    }

    async fn only_who_asked_and_who_knows_may_say_so_and_nobody_is_led_where_they_may_not_read(house: House) {
        let scene = Scene::set(&house).await;
        let club = house.space("Club", Reach::Community).await;
        let inside = scene.ask(&house, "What is the margin on valves?").await;
        let hanne = house.as_(&house.customer("Hanne").await);
        let ines = house.as_(&scene.ines);
        let outside = ask(&ines, &club, "What do valves cost?").await;
        assert_eq!(mark(&hanne, outside, &inside.to_string()).await.0, 403);
        assert_eq!(hanne.get(&format!("/questions/{outside}/duplicate")).await.status, 403);
        assert_eq!(mark(&hanne, inside, &outside.to_string()).await.0, 404);
        assert_eq!(mark(&ines, outside, &inside.to_string()).await.0, 303);
        let page = hanne.get(&format!("/questions/{outside}")).await;
        assert_eq!(page.status, 200);
        assert!(!page.text.contains("margin") && !page.text.contains(&inside.to_string()), "{}", page.text);
        let json = hanne.get(&format!("/api/stoa/v1/questions/{outside}")).await.json();
        assert_eq!(json["duplicate_of"], serde_json::Value::Null);
        assert_eq!(ines.get(&format!("/api/stoa/v1/questions/{outside}")).await.json()["duplicate_of"], inside.to_string());
    }

    async fn an_answer_is_found_where_it_stands_though_its_question_leads_on(house: House) {
        let scene = Scene::set(&house).await;
        let (first, second) = (scene.ask(&house, "One").await, scene.ask(&house, "Two").await);
        let reply = answer(&house.as_(&scene.priya), second, "So").await;
        let ines = house.as_(&scene.ines);
        let api = format!("/api/stoa/v1/questions/{second}/duplicate");
        assert_eq!(ines.json(Method::PUT, &api, &serde_json::json!({ "original": first.to_string() })).await.status, 204);
        let page = ines.get(&format!("/questions/{second}?at={reply}")).await;
        assert!(page.status == 200 && page.text.contains(&format!("id=\"subject-{reply}\"")), "{}", page.text);
        assert_eq!(ines.bare(Method::DELETE, &api).await.status, 204);
    }
}
