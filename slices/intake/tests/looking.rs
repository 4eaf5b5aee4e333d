//! Looking at what waits, and the addresses.

use crate::*;
use serde_json::json;

async fn one_from_outside(house: &House) {
    let mail = Written {
        from: "ines.private@elsewhere.example",
        to: "help@stoa.havsel.example",
        subject: "Locked out",
        text: "I can't sign in.\n<script>alert(1)</script>",
        head: "",
    };
    assert_eq!(hand_over(house, &mail).await, Answer::Yes);
}

with_mail! {
    async fn those_who_help_say_whose_a_mail_is_and_it_is_their_request(house: House) {
        let scene = Scene::set(&house).await;
        one_from_outside(&house).await;
        let id = only_waiting(&house, &scene.priya).await;
        let page = house.as_(&scene.priya).get(&format!("/intake/mails/{id}")).await;
        assert!(page.status == 200 && page.text.contains("ines.private@elsewhere.example") && !page.text.contains("<script>alert"), "{}", page.text);
        let path = format!("/intake/mails/{id}/acceptance");
        let wrong = put(&house, &scene.priya, &path, &[("person", "no.body")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("value=\"no.body\"") && wrong.text.contains("Nobody who works here"), "{}", wrong.text);
        let ines = address_of(&house, &scene.ines).await;
        for _ in 0..2 {
            assert_eq!(put(&house, &scene.priya, &path, &[("person", &ines)]).await.status, 303, "again is the same");
        }
        let asked = requests(&house, &scene.ines).await;
        assert_eq!((asked.len(), asked[0]["title"].as_str()), (1, Some("Locked out")));
        assert!(waiting(&house, &scene.priya).await.is_empty());
        let done = house.as_(&scene.priya).get("/intake?view=done").await.text;
        assert!(done.contains("Locked out"));
        let page = house.as_(&scene.priya).get(&format!("/intake/mails/{id}")).await.text;
        assert!(page.contains("Decided by Priya Raman") && page.contains("/help/requests/"), "{page}");
        assert_eq!(put(&house, &scene.priya, &format!("/intake/mails/{id}/refusal"), &[]).await.status, 409);
    }

    async fn a_refused_mail_can_be_looked_at_again(house: House) {
        let scene = Scene::set(&house).await;
        one_from_outside(&house).await;
        let id = only_waiting(&house, &scene.priya).await;
        let refusal = format!("/intake/mails/{id}/refusal");
        for _ in 0..2 {
            assert_eq!(put(&house, &scene.priya, &refusal, &[]).await.status, 303);
        }
        assert!(waiting(&house, &scene.priya).await.is_empty());
        let accepted = house.as_(&scene.priya).json(Method::PUT, &format!("/api/stoa/v1/intake/mails/{id}/acceptance"), &json!({ "person": "x" })).await;
        assert_eq!(accepted.status, 409);
        for _ in 0..2 {
            assert_eq!(house.as_(&scene.priya).bare(Method::DELETE, &refusal).await.status, 303);
        }
        assert_eq!(waiting(&house, &scene.priya).await.len(), 1);
    }

    async fn who_does_not_help_there_finds_no_mail_there(house: House) {
        let scene = Scene::set(&house).await;
        one_from_outside(&house).await;
        let id = only_waiting(&house, &scene.priya).await;
        for person in [&scene.kofi, &scene.bo, &scene.ines] {
            let client = house.as_(person);
            for path in ["", "/original"] {
                let hidden = client.get(&format!("/intake/mails/{id}{path}")).await;
                let absent = client.get(&format!("/intake/mails/77{path}")).await;
                assert_eq!((hidden.status, hidden.text.replace(&id, "77")), (404, absent.text), "{path}");
            }
            assert_eq!(client.get(&format!("/api/stoa/v1/intake/mails/{id}")).await.status, 404);
            for act in ["acceptance", "refusal"] {
                assert_eq!(put(&house, person, &format!("/intake/mails/{id}/{act}"), &[("person", "x")]).await.status, 404);
                let path = format!("/api/stoa/v1/intake/mails/{id}/{act}");
                assert_eq!(client.json(Method::PUT, &path, &json!({ "person": "x" })).await.status, 404);
            }
            assert!(!client.get("/intake").await.text.contains("Locked out"));
        }
        house.join(&scene.priya, &scene.space, Role::Member).await;
        assert_eq!(house.as_(&scene.priya).get(&format!("/intake/mails/{id}")).await.status, 404, "who helps no more reads no more");
    }

    async fn the_original_is_given_away_as_a_file_and_never_shown(house: House) {
        let scene = Scene::set(&house).await;
        one_from_outside(&house).await;
        let id = only_waiting(&house, &scene.priya).await;
        let file = house.as_(&scene.priya).get(&format!("/intake/mails/{id}/original")).await;
        assert!(file.status == 200 && file.text.starts_with("From: <ines.private@elsewhere.example>\r\n"), "{}", file.text);
        let head = |name: &str| file.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        assert!(head("content-disposition").starts_with("attachment") && head("x-content-type-options") == "nosniff");
        assert_eq!(head("content-type"), "message/rfc822");
    }

    async fn programs_decide_alike(house: House) {
        let scene = Scene::set(&house).await;
        one_from_outside(&house).await;
        let priya = house.as_(&scene.priya);
        let id = only_waiting(&house, &scene.priya).await;
        let one = priya.get(&format!("/api/stoa/v1/intake/mails/{id}")).await.json();
        assert_eq!((&one["state"], &one["why"], &one["sender"]), (&json!("waiting"), &json!("unknown"), &json!("ines.private@elsewhere.example")));
        let path = format!("/api/stoa/v1/intake/mails/{id}/acceptance");
        assert_eq!(priya.json(Method::PUT, &path, &json!({ "person": "\u{0}" })).await.status, 409);
        let ines = address_of(&house, &scene.ines).await;
        let made = priya.json(Method::PUT, &path, &json!({ "person": ines })).await;
        assert_eq!(made.status, 200, "{}", made.text);
        assert!(made.json()["url"].as_str().is_some_and(|url| url.starts_with("/help/requests/")), "{}", made.text);
    }

    async fn addresses_are_kept_by_those_who_keep_help_desks(house: House) {
        let scene = Scene::set(&house).await;
        let keeper = house.administrator("Olu Adeyemi").await;
        let (olu, at) = (house.as_(&keeper), scene.space.id.to_string());
        let add = async |local: &str, space: &str| olu.post("/intake/addresses", &[("local", local), ("space", space)]).await;
        let page = olu.get("/intake/addresses").await.text;
        assert!(page.contains("help@stoa.havsel.example") && page.contains("IT help: Ask IT") && !page.contains("Facilities"), "{page}");
        for (local, space, says) in [("help", at.as_str(), "is there already"), ("re ply", &at, "Write letters"), ("reply", &at, "used for answers"), ("it", "77", "Choose where")] {
            let refused = add(local, space).await;
            assert!(refused.status == 422 && refused.text.contains(says) && refused.text.contains(&format!("value=\"{local}\"")), "{}", refused.text);
        }
        assert_eq!(add("it", &at).await.status, 303);
        for _ in 0..2 {
            assert_eq!(olu.bare(Method::DELETE, "/intake/addresses/it").await.status, 303);
        }
        for person in [&scene.kofi, &scene.priya] {
            let client = house.as_(person);
            assert_eq!(client.get("/intake/addresses").await.status, 403);
            assert_eq!(client.post("/intake/addresses", &[("local", "it"), ("space", &at)]).await.status, 403);
            assert_eq!(client.bare(Method::DELETE, "/intake/addresses/help").await.status, 403);
        }
    }
}
