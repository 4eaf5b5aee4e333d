//! Changing what one wrote, and taking it away.

use super::{Scene, accept, answer, slices};
use http::Method;
use kernel::Role;
use serde_json::json;

playhouse::on_both! {
    slices: slices();

    async fn a_question_and_an_answer_are_changed_by_who_wrote_them(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let form = ines.get(&format!("/questions/{id}/edit")).await.text;
        assert!(form.contains("Why?") && form.contains("Since **Thursday**."), "{form}");
        let fields = [("title", "Why now?"), ("body", "Since Friday")];
        assert_eq!(ines.form(Method::PUT, &format!("/questions/{id}"), &fields).await.status, 303);
        assert_eq!(priya.form(Method::PUT, &format!("/answers/{reply}"), &[("body", "Better so")]).await.status, 303);
        let page = priya.get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("Why now?") && page.contains("Better so") && page.contains("Edited"));
        assert_eq!(priya.get(&format!("/questions/{id}/edit")).await.status, 403);
        assert_eq!(ines.form(Method::PUT, &format!("/answers/{reply}"), &[("body", "Mine")]).await.status, 403);
    }

    async fn giving_a_change_up_leads_back_to_where_the_text_is_read(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.ines), id, "So").await;
        let ines = house.as_(&scene.ines);
        for (form, back) in [
            (format!("/questions/{id}/edit"), format!("/questions/{id}")),
            (format!("/answers/{reply}/edit"), format!("/questions/{id}#subject-{reply}")),
        ] {
            let page = ines.get(&form).await.text;
            assert!(page.contains(&format!("href=\"{back}\">Cancel</a>")), "{page}");
        }
    }

    async fn changing_and_deleting_are_in_the_menu_and_not_below_the_text(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.ines), id, "So").await;
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        assert!(page.contains(&format!("/subjects/{id}/menu")) && page.contains(&format!("/subjects/{reply}/menu")));
        let main = page.split("<main").nth(1).expect("a page has a main part");
        assert!(!main.contains("_method=delete") && !main.contains("/edit\""), "{main}");
    }

    async fn a_change_that_cannot_be_taken_comes_back(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let ines = house.as_(&scene.ines);
        let page = ines.form(Method::PUT, &format!("/questions/{id}"), &[("title", ""), ("body", "Kept words")]).await;
        assert!(page.status == 422 && page.text.contains("Give your question a title") && page.text.contains("Kept words"));
        let wrong = ines.json(Method::PUT, &format!("/api/stoa/v1/questions/{id}"), &json!({ "title": "", "text": "" })).await;
        assert_eq!((wrong.status, wrong.json()["errors"][0]["field"].as_str()), (422, Some("title")));
    }

    async fn an_answer_has_no_address_of_a_question(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let priya = house.as_(&scene.priya);
        let reply = answer(&priya, id, "So").await;
        let wrong = format!("/api/stoa/v1/questions/{reply}");
        assert_eq!(priya.json(Method::PUT, &wrong, &json!({ "title": "Why?", "text": "Other" })).await.status, 404);
        assert_eq!(priya.bare(Method::DELETE, &wrong).await.status, 404);
        let right = format!("/api/stoa/v1/answers/{reply}");
        assert_eq!(priya.json(Method::PUT, &right, &json!({ "text": "Other" })).await.status, 204);
        assert_eq!(priya.json(Method::PUT, &right, &json!({ "text": "a\u{0}b" })).await.status, 422);
        let ines = house.as_(&scene.ines);
        assert_eq!(ines.json(Method::PUT, &format!("/api/stoa/v1/answers/{id}"), &json!({ "text": "Other" })).await.status, 404);
        let zero = json!({ "title": "Why\u{0}?", "text": "a\u{0}b" });
        let wrong = ines.json(Method::PUT, &format!("/api/stoa/v1/questions/{id}"), &zero).await;
        assert_eq!((wrong.status, wrong.json()["errors"].as_array().map(Vec::len)), (422, Some(2)), "{}", wrong.text);
    }

    async fn deleting_the_accepted_answer_leaves_none_accepted(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        assert_eq!(accept(&ines, id, reply).await, 303);
        assert_eq!(ines.bare(Method::DELETE, &format!("/answers/{reply}")).await.status, 403);
        assert_eq!(priya.bare(Method::DELETE, &format!("/api/stoa/v1/answers/{reply}")).await.status, 204);
        let page = ines.get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("No answer yet") && !page.contains("data-accepted"));
    }

    async fn deleting_a_question_or_an_answer_offers_to_undo_it(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        for (who, room, id) in [(&scene.priya, "answers", reply), (&scene.ines, "questions", id)] {
            let gone = house.as_(who).bare(Method::DELETE, &format!("/{room}/{id}")).await;
            let flash = gone.headers["set-cookie"].to_str().expect("a cookie is plain");
            assert!(gone.status == 303 && flash.contains(&format!("subjects%2F{id}%2Frestoration")), "{flash}");
        }
    }

    async fn a_deleted_question_shows_a_stub_and_leaves_the_list(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        house.join(&scene.priya, &scene.help, Role::Moderator).await;
        let priya = house.as_(&scene.priya);
        assert_eq!(priya.bare(Method::DELETE, &format!("/questions/{id}")).await.status, 303);
        let page = priya.get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("This question was deleted.") && !page.contains("Thursday") && !page.contains("Why?"), "{page}");
        assert!(!priya.get("/questions?state=all").await.text.contains("Why?"));
        let json = priya.get(&format!("/api/stoa/v1/questions/{id}")).await.json();
        assert_eq!((json["state"].as_str(), json["title"].as_str(), json["text"].as_str()), (Some("removed"), Some(""), Some("")));
    }
}
