//! Asking, being shown ways, choosing, opening again.

use super::{Scene, made, show, slices, told};
use http::Method;
use std::time::Duration;

playhouse::on_both! {
    slices: slices();

    async fn a_request_is_shown_a_way_which_is_taken_and_helps(house: House) {
        let scene = Scene::set(&house).await;
        let (olaf, bo) = (house.as_(&scene.olaf), house.as_(&scene.bo));
        assert_eq!(olaf.get("/journey/requests/new").await.status, 200);
        let request = scene.ask(&olaf, "We want to let customers vote", "marketing").await;
        let path = format!("/journey/requests/{request}");
        let page = olaf.get(&path).await.text;
        for word in ["Customers <strong>vote</strong>", "Answer due", "for Marketing", "A mailing list", "No way is shown yet"] {
            assert!(page.contains(word), "{word}: {page}");
        }
        assert!(!page.contains("/options/new"), "who asked answers nothing");
        assert!(bo.get(&path).await.text.contains("/options/new"));
        assert_eq!(show(&bo, request, "A space for three customers").await.status, 303);
        assert_eq!(show(&bo, request, "A poll on the home page").await.status, 303);
        let page = olaf.get(&path).await.text;
        assert!(page.contains("A space for three customers") && page.contains("Mind the names") && page.contains("Weeks"), "{page}");
        assert_eq!(olaf.form(Method::PUT, &format!("{path}/choice"), &[("way", "2")]).await.status, 303);
        assert_eq!(olaf.form(Method::PUT, &format!("{path}/choice"), &[("way", "7")]).await.status, 404);
        assert!(bo.get(&path).await.text.contains("On its way"));
        assert_eq!(olaf.form(Method::PUT, &format!("{path}/help"), &[]).await.status, 303);
        assert!(bo.get(&path).await.text.contains("Helped"));
        assert_eq!(show(&bo, request, "Too late").await.status, 403, "what helped takes no more ways");
        let kinds: Vec<String> = told(&house).await.into_iter().map(|(kind, _)| kind).collect();
        for kind in ["request_asked", "request_answered", "option_chosen", "request_helped"] {
            assert!(kinds.contains(&format!("excellence.{kind}")), "{kind}: {kinds:?}");
        }
    }

    async fn what_is_missing_is_told_and_all_that_was_typed_comes_back(house: House) {
        let scene = Scene::set(&house).await;
        let mia = house.as_(&scene.mia);
        let desk = scene.desk.to_string();
        let fields = [("desk", desk.as_str()), ("title", "We want it"), ("body", ""), ("function", ""), ("tried", "All of it"), ("wanted", "2020-01-01")];
        let back = mia.post("/journey/requests", &fields).await;
        assert_eq!(back.status, 422);
        for word in ["We want it", "All of it", "2020-01-01", "Say what you want to reach", "for which function", "This day is over"] {
            assert!(back.text.contains(word), "{word}: {}", back.text);
        }
        let odd = mia.post("/journey/requests", &[fields[0], fields[1], ("wanted", "soon")]).await;
        assert!(odd.status == 422 && odd.text.contains("2026-12-04"), "{}", odd.text);
        let ok = [fields[0], fields[1], ("body", "More"), ("function", "hr"), ("key", "once")];
        let first = made(&mia.post("/journey/requests", &ok).await);
        assert_eq!(made(&mia.post("/journey/requests", &ok).await), first);
        let bo = house.as_(&scene.bo);
        let wrong = bo.post(&format!("/journey/requests/{first}/options"), &[("title", "Kept"), ("effort", "z"), ("helper", &scene.olaf.id.to_string())]).await;
        assert!(wrong.status == 422 && wrong.text.contains("value=\"Kept\"") && wrong.text.contains("Say how"), "{}", wrong.text);
        let way = [("title", "So"), ("body", "x"), ("effort", "s"), ("key", "way-once")];
        for _ in 0..2 {
            assert_eq!(bo.post(&format!("/journey/requests/{first}/options"), &way).await.status, 303);
        }
        let json = bo.get(&format!("/api/stoa/v1/requests/{first}")).await.json();
        assert_eq!(json["options"], 1, "the same form twice shows one way: {json}");
    }

    async fn who_asked_opens_it_again_with_a_clock_of_its_own_and_earlier_ways_stay(house: House) {
        let scene = Scene::set(&house).await;
        let (mia, bo) = (house.as_(&scene.mia), house.as_(&scene.bo));
        let request = scene.ask(&mia, "We want it", "hr").await;
        let path = format!("/journey/requests/{request}");
        let state = async || bo.get(&format!("/api/stoa/v1/requests/{request}")).await.json();
        let rounds = format!("{path}/rounds");
        assert_eq!(mia.post(&rounds, &[("reason", "Why")]).await.status, 409, "it is open");
        assert_eq!(show(&bo, request, "The first way").await.status, 303);
        house.later(Duration::from_secs(20 * 86_400));
        assert_eq!(bo.post(&rounds, &[("reason", "x")]).await.status, 403);
        let empty = mia.post(&rounds, &[("reason", " ")]).await;
        assert!(empty.status == 422 && empty.text.contains("Say what is missing"), "{}", empty.text);
        let before = state().await["due_at"].clone();
        assert_eq!(mia.post(&rounds, &[("reason", "Nobody has time")]).await.status, 303);
        let json = state().await;
        assert_eq!((json["state"].as_str(), json["round"].as_i64()), (Some("open"), Some(2)));
        assert_ne!(json["due_at"], before);
        let page = mia.get(&path).await.text;
        assert!(page.contains("Nobody has time") && page.contains("The first round") && page.contains("The first way"), "{page}");
        assert_eq!(mia.form(Method::PUT, &format!("{path}/choice"), &[("way", "1")]).await.status, 409, "a way of a round that is over");
        assert_eq!(show(&bo, request, "The second way").await.status, 303);
        assert_eq!(state().await["state"], "answered");
        assert_eq!(mia.form(Method::PUT, &format!("{path}/withdrawal"), &[]).await.status, 303);
        assert_eq!(show(&bo, request, "The third way").await.status, 403);
    }

    async fn nobody_answers_their_own_request_and_nobody_else_follows_it_up(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo, olaf) = (house.as_(&scene.ines), house.as_(&scene.bo), house.as_(&scene.olaf));
        let own = scene.ask(&bo, "We want it", "it").await;
        assert_eq!(show(&bo, own, "Myself").await.status, 403);
        assert_eq!(show(&olaf, own, "From outside").await.status, 403);
        assert_eq!(show(&ines, own, "From the owner").await.status, 303);
        for (method, verb) in [(Method::PUT, "choice"), (Method::PUT, "help"), (Method::PUT, "withdrawal"), (Method::POST, "rounds")] {
            let fields = [("way", "1"), ("reason", "x")];
            let status = olaf.form(method, &format!("/journey/requests/{own}/{verb}"), &fields).await.status;
            assert_eq!(status, 403, "{verb}");
        }
    }
}
