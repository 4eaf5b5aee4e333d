//! Beginning and changing pages: nobody writes over somebody else's words.

use super::{Scene, begin, begun, change, save, slices};
use http::Method;
use serde_json::json;

playhouse::on_both! {
    slices: slices();

    async fn a_member_begins_a_page_and_everybody_who_reads_the_space_reads_it(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let form = format!("/pages/new?space={}", scene.space.id);
        assert_eq!(bo.get(&form).await.status, 200);
        let back = begin(&bo, &scene.space, None, "", "Kept words").await;
        assert!(back.status == 422 && back.text.contains("Kept words") && back.text.contains("f-title-error"), "{}", back.text);
        let page = scene.page(&house, "Closing the month", "# Days\n\nWe close in **five** days.").await;
        let read = house.as_(&scene.mia).get(&format!("/pages/{page}")).await.text;
        assert!(read.contains("<strong>five</strong>") && !read.contains("/edit\""), "no button for what one may not: {read}");
        assert_eq!(begin(&house.as_(&scene.mia), &scene.space, None, "Mine", "x").await.status, 403, "she is no member");
        assert_eq!(house.as_(&scene.mia).get(&form).await.status, 403);
        let list = house.as_(&scene.mia).get(&format!("/pages?space={}", scene.space.id)).await.text;
        assert!(list.contains("Closing the month"), "{list}");
        assert!(house.as_(&scene.mia).get("/pages").await.text.contains("Finance"));
    }

    async fn the_same_form_twice_is_one_page(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let space = scene.space.id.to_string();
        let fields = [("space", space.as_str()), ("title", "Once"), ("body", "Text"), ("key", "k-1")];
        assert_eq!(begun(&bo.post("/pages", &fields).await), begun(&bo.post("/pages", &fields).await));
    }

    async fn a_change_names_its_version_and_the_history_says_whose_each_was(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, cleo) = (house.as_(&scene.bo), house.as_(&scene.cleo));
        let page = scene.page(&house, "Rates", "The rate of the last Friday.").await;
        assert!(cleo.get(&format!("/pages/{page}/edit")).await.text.contains("The rate of the last Friday."));
        assert_eq!(save(&cleo, page, 1, "Rates", "The rate of the last working day.").await.status, 303);
        assert_eq!(save(&house.as_(&scene.mia), page, 2, "Rates", "Mine").await.status, 403);
        let history = bo.get(&format!("/pages/{page}/history")).await.text;
        for words in ["Version 2", "Cleo Park", "Because", "Version 1", "Bo Lind", "<del>Friday</del>", "<ins>working day</ins>"] {
            assert!(history.contains(words), "{words}: {history}");
        }
        assert!(bo.get(&format!("/pages/{page}/versions/1")).await.text.contains("last Friday"));
        assert_eq!(bo.get(&format!("/pages/{page}/versions/9")).await.status, 404);
        assert_eq!(bo.post(&format!("/pages/{page}/versions/1/restoration"), &[]).await.status, 303);
        let now = bo.get(&format!("/api/stoa/v1/pages/{page}")).await.json();
        assert_eq!((now["version"].as_i64(), now["text"].as_str()), (Some(3), Some("The rate of the last Friday.")));
        let versions = bo.get(&format!("/api/stoa/v1/pages/{page}/versions")).await.json();
        let editors: Vec<_> = versions["items"].as_array().expect("a list").iter().map(|one| one["editor"]["name"].as_str()).collect();
        assert_eq!(editors, [Some("Bo Lind"), Some("Cleo Park"), Some("Bo Lind")]);
    }

    async fn two_who_change_one_page_lose_nothing(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, cleo) = (house.as_(&scene.bo), house.as_(&scene.cleo));
        let page = scene.page(&house, "Days", "One\n\nTwo\n\nThree").await;
        assert_eq!(save(&cleo, page, 1, "Days", "Eins\n\nTwo\n\nThree").await.status, 303);
        let merged = save(&bo, page, 1, "Days", "One\n\nTwo\n\nDrei").await;
        assert_eq!(merged.status, 409, "{}", merged.text);
        for words in ["Cleo Park saved while you were writing", "Eins\n\nTwo\n\nDrei", "name=\"base\" value=\"2\"", "One\n\nTwo\n\nDrei"] {
            assert!(merged.text.contains(words), "{words}: {}", merged.text);
        }
        let read = bo.get(&format!("/api/stoa/v1/pages/{page}")).await.json();
        assert_eq!(read["text"], "Eins\n\nTwo\n\nThree", "nothing is saved yet");
        assert_eq!(save(&bo, page, 2, "Days", "Eins\n\nTwo\n\nDrei").await.status, 303);
        assert_eq!(save(&cleo, page, 3, "Days", "Uno\n\nTwo\n\nDrei").await.status, 303);
        let both = save(&bo, page, 3, "Days", "Ein\n\nTwo\n\nDrei").await;
        assert!(both.status == 409 && both.text.contains("Uno") && both.text.contains("In one place"), "{}", both.text);
        let undecided = "<<<<<<< Version 4\nUno\n=======\nEin\n>>>>>>> Your text\n\nTwo";
        let refused = save(&bo, page, 4, "Days", undecided).await;
        assert!(refused.status == 422 && refused.text.contains("f-body-error"), "{}", refused.text);
        assert_eq!(save(&bo, page, 4, "Days", "Uno, ein\n\nTwo\n\nDrei").await.status, 303);
    }

    async fn a_program_is_told_that_a_page_was_changed_meanwhile(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let body = json!({ "space": scene.space.id.to_string(), "title": "By program", "text": "One" });
        let made = bo.json(Method::POST, "/api/stoa/v1/pages", &body).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let path = format!("/api/stoa/v1/pages/{}", made.json()["id"].as_str().expect("an id"));
        assert_eq!(bo.json(Method::PUT, &path, &change(1, "Two")).await.status, 204);
        let behind = bo.json(Method::PUT, &path, &change(1, "Three")).await;
        assert!(behind.status == 409 && behind.text.contains("version 2"), "{}", behind.text);
        assert_eq!(house.as_(&scene.mia).json(Method::PUT, &path, &change(2, "Mine")).await.status, 403);
        assert_eq!(bo.get(&path).await.json()["text"], "Two");
    }

    async fn a_long_page_is_taken_and_a_longer_one_is_told(house: House) {
        let scene = Scene::set(&house).await;
        let long = "word ".repeat(19_000);
        let page = scene.page(&house, "Long", &long).await;
        assert_eq!(house.as_(&scene.mia).get(&format!("/pages/{page}")).await.status, 200);
        let longer = begin(&house.as_(&scene.bo), &scene.space, None, "Longer", &"word ".repeat(20_001)).await;
        assert!(longer.status == 422 && longer.text.contains("f-body-error"), "{}", longer.status);
    }
}
