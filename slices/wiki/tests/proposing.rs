//! Proposed changes: readers see what holds, who may change the page decides.

use super::{Scene, handle, save, slices};
use http::Method;
use kernel::SubjectId;
use playhouse::{Answer, Client};
use serde_json::json;

async fn propose(client: &Client, page: SubjectId, base: i64, text: &str) -> Answer {
    let base = base.to_string();
    let fields = [("title", "Days"), ("body", text), ("base", base.as_str()), ("note", "Better so")];
    client.post(&format!("/pages/{page}/proposals"), &fields).await
}

fn made(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().to_owned()
}

async fn needs_approval(client: &Client, page: SubjectId, owner: &str) -> Answer {
    let fields = [("owner", owner), ("approval", "true")];
    client.form(Method::PUT, &format!("/pages/{page}/keeping"), &fields).await
}

playhouse::on_both! {
    slices: slices();

    async fn a_change_that_needs_an_approval_is_read_once_it_has_one(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo, cleo, mia) = (house.as_(&scene.ines), house.as_(&scene.bo), house.as_(&scene.cleo), house.as_(&scene.mia));
        let page = scene.page(&house, "Days", "One\n\nTwo\n\nThree").await;
        assert_eq!(needs_approval(&cleo, page, &handle(&scene.bo)).await.status, 403);
        assert_eq!(needs_approval(&bo, page, &handle(&scene.bo)).await.status, 303);
        assert_eq!(save(&cleo, page, 1, "Days", "Mine").await.status, 403, "she proposes now");
        assert!(cleo.get(&format!("/pages/{page}")).await.text.contains("/proposals/new"));
        let empty = propose(&cleo, page, 1, " ").await;
        assert!(empty.status == 422 && empty.text.contains("f-body-error"), "{}", empty.text);
        let path = made(&propose(&cleo, page, 1, "Eins\n\nTwo\n\nThree").await);
        assert!(mia.get(&format!("/pages/{page}")).await.text.contains("One"), "readers see what holds");
        for (client, status) in [(&cleo, 200), (&bo, 200), (&ines, 200), (&mia, 404)] {
            assert_eq!(client.get(&path).await.status, status);
        }
        assert!(bo.get(&format!("/pages/{page}")).await.text.contains("1 proposed change waits"));
        let shown = bo.get(&path).await.text;
        assert!(shown.contains("<del>One</del>") && shown.contains("<ins>Eins</ins>") && shown.contains("Better so"), "{shown}");
        let decision = format!("{path}/decision");
        assert_eq!(cleo.post(&decision, &[("decision", "accept")]).await.status, 403, "not her own");
        assert_eq!(bo.post(&decision, &[("decision", "accept"), ("word", "Thank you")]).await.status, 303);
        let again = bo.post(&decision, &[("decision", "decline")]).await;
        assert!(again.status == 422 && again.text.contains("decided already"), "{}", again.text);
        let read = mia.get(&format!("/api/stoa/v1/pages/{page}")).await.json();
        assert_eq!((read["text"].as_str(), read["editor"]["name"].as_str()), (Some("Eins\n\nTwo\n\nThree"), Some("Cleo Park")));
        let history = bo.get(&format!("/pages/{page}/history")).await.text;
        assert!(history.contains("Approved by Bo Lind") && history.contains("Cleo Park"), "{history}");
        assert!(cleo.get(&path).await.text.contains("Thank you"));
    }

    async fn a_proposal_on_an_older_text_keeps_what_came_in_between(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, mia) = (house.as_(&scene.bo), house.as_(&scene.mia));
        let page = scene.page(&house, "Days", "One\n\nTwo\n\nThree").await;
        let fine = made(&propose(&mia, page, 1, "One\n\nTwo\n\nDrei").await);
        let crossed = made(&propose(&mia, page, 1, "Uno\n\nTwo\n\nThree").await);
        assert_eq!(save(&bo, page, 1, "Days", "Eins\n\nTwo\n\nThree").await.status, 303);
        assert!(bo.get(&fine).await.text.contains("was changed since"));
        assert_eq!(bo.post(&format!("{fine}/decision"), &[("decision", "accept")]).await.status, 303);
        assert_eq!(bo.get(&format!("/api/stoa/v1/pages/{page}")).await.json()["text"], "Eins\n\nTwo\n\nDrei");
        assert!(bo.get(&crossed).await.text.contains("Uno"), "the proposed text can be copied");
        assert_eq!(bo.post(&format!("{crossed}/decision"), &[("decision", "accept")]).await.status, 422);
        assert_eq!(mia.bare(Method::DELETE, &crossed).await.status, 303, "she takes it back");
        assert_eq!(bo.get(&format!("/api/stoa/v1/pages/{page}")).await.json()["text"], "Eins\n\nTwo\n\nDrei");
    }

    async fn a_program_proposes_and_decides(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, mia) = (house.as_(&scene.bo), house.as_(&scene.mia));
        let page = scene.page(&house, "Days", "One").await;
        let api = format!("/api/stoa/v1/pages/{page}/proposals");
        let body = json!({ "title": "Days", "text": "Two", "base_version": 1 });
        let made = mia.json(Method::POST, &api, &body).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let id = made.json()["id"].as_str().expect("an id").to_owned();
        assert_eq!(bo.get(&api).await.json()["items"][0]["state"], "waiting");
        assert_eq!(house.as_(&scene.cleo).get(&api).await.json()["items"].as_array().map(Vec::len), Some(1), "she may change the page");
        let decision = format!("{api}/{id}/decision");
        assert_eq!(mia.json(Method::POST, &decision, &json!({ "decision": "accept" })).await.status, 403);
        assert_eq!(bo.json(Method::POST, &decision, &json!({ "decision": "decline", "word": "No" })).await.status, 204);
        assert_eq!(bo.json(Method::POST, &decision, &json!({ "decision": "accept" })).await.status, 409);
        assert_eq!(mia.get(&api).await.json()["items"][0]["state"], "declined");
    }

    async fn a_comparison_tells_no_proposer_what_they_may_not_read(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, mia) = (house.as_(&scene.bo), house.as_(&scene.mia));
        let room = house.space("Council room", kernel::Reach::Private).await;
        house.join(&scene.bo, &room, kernel::Role::Member).await;
        let secret = crate::begun(&crate::begin(&bo, &room, None, "Takeover plan", "x").await);
        let page = scene.page(&house, "Days", &format!("As [we decided](page:{secret}).")).await;
        let form = mia.get(&format!("/pages/{page}/proposals/new")).await.text;
        assert!(form.contains("As we decided.") && !form.contains(&secret.to_string()), "{form}");
        for text in ["As we decided.", "As we decided, again."] {
            let shown = mia.get(&made(&propose(&mia, page, 1, text).await)).await.text;
            assert!(!shown.contains(&secret.to_string()) && !shown.contains("Takeover"), "{shown}");
        }
    }
}
