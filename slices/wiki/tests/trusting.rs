//! Whether one can trust a page, and what relies on it.

use super::{Scene, begin, begun, handle, save, slices};
use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{Client, House};
use serde_json::json;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

async fn minor(client: &Client, page: SubjectId, base: i64, text: &str) -> u16 {
    let base = base.to_string();
    let fields = [("title", "Rates"), ("body", text), ("base", base.as_str()), ("minor", "true")];
    client.form(Method::PUT, &format!("/pages/{page}"), &fields).await.status
}

/// What somebody has to look at again: the titles of the pages that changed.
async fn queue(client: &Client) -> Vec<(String, String)> {
    let all = client.get("/api/stoa/v1/page-rechecks").await.json();
    let items = all["items"].as_array().cloned().unwrap_or_default();
    let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    items.iter().map(|one| (word(&one["page_title"]), word(&one["reason"]))).collect()
}

async fn rates(house: &House, scene: &Scene) -> (SubjectId, SubjectId) {
    let rates = scene.page(house, "Rates", "Old").await;
    let text = format!("See [the rates](page:{rates}).");
    let closing = begun(&begin(&house.as_(&scene.cleo), &scene.space, None, "Closing", &text).await);
    (rates, closing)
}

playhouse::on_both! {
    slices: slices();

    async fn whoever_cites_a_page_hears_when_it_changes(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, cleo) = (house.as_(&scene.bo), house.as_(&scene.cleo));
        let (rates, closing) = rates(&house, &scene).await;
        assert_eq!(minor(&bo, rates, 1, "Old.").await, 303);
        house.work().await;
        assert!(queue(&cleo).await.is_empty(), "a minor change concerns nobody");
        assert_eq!(save(&bo, rates, 2, "Rates", "New").await.status, 303);
        house.work().await;
        assert_eq!(queue(&cleo).await, [("Rates".to_owned(), "changed".to_owned())]);
        assert!(queue(&bo).await.is_empty());
        assert!(cleo.get("/pages/rechecks").await.text.contains("Closing"));
        let read = house.as_(&scene.mia).get(&format!("/pages/{closing}")).await.text;
        assert!(read.contains("A source changed: “Rates”"), "{read}");
        let done = format!("/pages/rechecks/{closing}/{rates}");
        assert_eq!(bo.bare(Method::DELETE, &done).await.status, 404, "it is not his to say");
        assert_eq!(cleo.bare(Method::DELETE, &done).await.status, 303);
        assert_eq!(cleo.bare(Method::DELETE, &done).await.status, 303, "again is the same");
        assert!(queue(&cleo).await.is_empty());
        assert!(!house.as_(&scene.mia).get(&format!("/pages/{closing}")).await.text.contains("A source changed"));
    }

    async fn what_one_may_not_read_is_in_no_queue(house: House) {
        let scene = Scene::set(&house).await;
        let room = house.space("Room", Reach::Private).await;
        house.join(&scene.bo, &room, Role::Member).await;
        house.join(&scene.cleo, &room, Role::Member).await;
        let (bo, cleo) = (house.as_(&scene.bo), house.as_(&scene.cleo));
        let secret = begun(&begin(&bo, &room, None, "Rates", "Old").await);
        begun(&begin(&cleo, &scene.space, None, "Closing", &format!("[x](page:{secret})")).await);
        house.leave(&scene.cleo, &room).await;
        assert_eq!(save(&bo, secret, 1, "Rates", "New").await.status, 303);
        house.work().await;
        assert!(queue(&cleo).await.is_empty());
        assert!(!cleo.get("/pages/rechecks").await.text.contains("Rates"));
    }

    async fn somebody_vouches_until_a_day_and_whoever_relies_on_it_hears_when_that_is_over(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, cleo, mia) = (house.as_(&scene.bo), house.as_(&scene.cleo), house.as_(&scene.mia));
        let (rates, _) = rates(&house, &scene).await;
        let path = format!("/pages/{rates}/verification");
        assert_eq!(cleo.post(&path, &[("days", "30")]).await.status, 403);
        let wrong = bo.post(&path, &[("days", "soon")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("f-days-error") && wrong.text.contains("soon"), "{}", wrong.text);
        assert_eq!(bo.post(&path, &[("days", "30")]).await.status, 303);
        assert!(mia.get(&format!("/pages/{rates}")).await.text.contains("Somebody vouches for this page"));
        assert_eq!(save(&bo, rates, 1, "Rates", "New").await.status, 303);
        assert!(mia.get(&format!("/pages/{rates}")).await.text.contains("was changed since somebody vouched"));
        assert_eq!(bo.json(Method::PUT, &format!("/api/stoa/v1{path}"), &json!({ "days": 30 })).await.status, 204);
        house.work().await;
        assert_eq!(queue(&cleo).await.len(), 1, "of the change");
        house.later(31 * DAY);
        house.work().await;
        assert!(mia.get(&format!("/pages/{rates}")).await.text.contains("Nobody vouches for this page any more"));
        assert_eq!(queue(&cleo).await, [("Rates".to_owned(), "expired".to_owned())]);
        assert_eq!(bo.bare(Method::DELETE, &path).await.status, 303);
        assert!(!mia.get(&format!("/pages/{rates}")).await.text.contains("vouches"));
    }

    async fn a_page_says_who_answers_for_it_and_what_has_taken_its_place(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, cleo) = (house.as_(&scene.bo), house.as_(&scene.cleo));
        let (old, new) = (scene.page(&house, "Old", "x").await, scene.page(&house, "New way", "x").await);
        let path = format!("/pages/{old}/keeping");
        let wrong = bo.form(Method::PUT, &path, &[("owner", "nobody.here"), ("superseded", "what?")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("f-owner-error") && wrong.text.contains("f-superseded-error"), "{}", wrong.text);
        assert!(wrong.text.contains("nobody.here") && wrong.text.contains("what?"));
        let (owner, successor) = (format!("@{}", handle(&scene.cleo)), format!("/pages/{new}"));
        let fields = [("owner", owner.as_str()), ("superseded", &successor)];
        assert_eq!(bo.form(Method::PUT, &path, &fields).await.status, 303);
        let read = house.as_(&scene.mia).get(&format!("/pages/{old}")).await.text;
        assert!(read.contains("Another page says this now") && read.contains("New way") && read.contains("Cleo Park"), "{read}");
        assert_eq!(bo.get(&path).await.status, 403, "he keeps it no more");
        assert_eq!(cleo.get(&path).await.status, 200);
    }
}
