//! What somebody was writing is there again, and goes when it was sent.

use super::keeper::{is_kept, keep};
use super::{Scene, answer, slices};
use http::Method;
use serde_json::json;

playhouse::on_both! {
    slices: slices();

    async fn an_answer_that_was_begun_is_gone_on_with_and_its_draft_goes_when_it_is_sent(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let (priya, place) = (house.as_(&scene.priya), format!("answer-{id}"));
        keep(&house, &scene.priya, &place, "", "Half an answer").await;
        let page = priya.get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("Half an answer</textarea>"), "{page}");
        assert!(!house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text.contains("Half an answer"));
        answer(&priya, id, "Half an answer").await;
        assert!(!is_kept(&house, &scene.priya, &place).await);
    }

    async fn a_question_that_was_begun_is_gone_on_with_and_its_draft_goes_when_it_is_asked(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, space) = (house.as_(&scene.ines), scene.help.id.to_string());
        let place = format!("question-{space}");
        keep(&house, &scene.ines, &place, "Half a title", "Half a question").await;
        let page = ines.get(&format!("/questions/new?space={space}")).await.text;
        assert!(page.contains("value=\"Half a title\"") && page.contains("Half a question</textarea>"), "{page}");
        let fields = [("space", space.as_str()), ("title", "Half a title"), ("body", "Half a question")];
        assert_eq!(ines.post("/questions", &fields).await.status, 303);
        assert!(!is_kept(&house, &scene.ines, &place).await);
    }

    async fn a_change_that_was_begun_is_gone_on_with_and_its_draft_goes_when_it_is_saved(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let (ines, place) = (house.as_(&scene.ines), format!("edit-{id}"));
        keep(&house, &scene.ines, &place, "Why now?", "Half a change").await;
        let page = ines.get(&format!("/questions/{id}/edit")).await.text;
        assert!(page.contains("value=\"Why now?\"") && page.contains("Half a change</textarea>"), "{page}");
        let fields = [("title", "Why now?"), ("body", "Half a change")];
        assert_eq!(ines.form(Method::PUT, &format!("/questions/{id}"), &fields).await.status, 303);
        assert!(!is_kept(&house, &scene.ines, &place).await);
    }

    async fn what_repeats_a_request_or_comes_from_a_program_leaves_drafts_alone(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let (priya, place, address) = (house.as_(&scene.priya), format!("answer-{id}"), format!("/questions/{id}/answers"));
        let fields = [("body", "The same again"), ("key", "k")];
        assert_eq!(priya.post(&address, &fields).await.status, 303);
        keep(&house, &scene.priya, &place, "", "The same again").await;
        assert_eq!(priya.post(&address, &fields).await.status, 303);
        assert!(is_kept(&house, &scene.priya, &place).await, "a repeat");
        let program = priya.json(Method::POST, &format!("/api/stoa/v1{address}"), &json!({ "text": "The same again" })).await;
        assert_eq!(program.status, 201, "{}", program.text);
        assert!(is_kept(&house, &scene.priya, &place).await, "a program");
    }
}
