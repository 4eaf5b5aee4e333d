//! What could not be taken comes back with every word of it.

use super::{Scene, answer, slices};
use db::{Cx, params};
use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::House;
use subjects::{Join, Policy, State};

async fn set_state(house: &House, id: SubjectId, state: State) {
    let sql = "UPDATE subject SET state = $2 WHERE id = $1";
    house.write(async move |cx: &mut Cx| cx.execute(sql, params![id, state.code()]).await.map(drop)).await;
}

/// What a page offers as the key of the next request.
fn key(page: &str) -> &str {
    page.split("name=\"key\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a composer has a key")
}

playhouse::on_both! {
    slices: slices();

    async fn a_key_that_was_used_brings_an_answer_back_with_another_key(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let (priya, address) = (house.as_(&scene.priya), format!("/questions/{id}/answers"));
        assert_eq!(priya.post(&address, &[("body", "First"), ("key", "used")]).await.status, 303);
        let page = priya.post(&address, &[("body", "Every other word"), ("key", "used")]).await;
        assert_eq!(page.status, 422, "{}", page.text);
        assert!(page.text.contains("Every other word</textarea>") && page.text.contains("sent before with another text"), "{}", page.text);
        assert!(key(&page.text) != "used");
        let again = [("body", "Every other word"), ("key", key(&page.text))];
        assert_eq!(priya.post(&address, &again).await.status, 303);
    }

    async fn a_key_that_was_used_brings_a_question_back_with_another_key(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, space) = (house.as_(&scene.ines), scene.help.id.to_string());
        let first = [("space", space.as_str()), ("title", "First"), ("body", ""), ("key", "used")];
        assert_eq!(ines.post("/questions", &first).await.status, 303);
        let second = [("space", space.as_str()), ("title", "Second"), ("body", "Every word"), ("key", "used")];
        let page = ines.post("/questions", &second).await;
        assert_eq!(page.status, 422, "{}", page.text);
        assert!(page.text.contains("value=\"Second\"") && page.text.contains("Every word</textarea>"), "{}", page.text);
        assert!(key(&page.text) != "used" && page.text.contains("sent before with another text"));
    }

    async fn an_answer_to_a_question_that_was_closed_or_deleted_meanwhile_is_there_to_copy(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let (priya, address) = (house.as_(&scene.priya), format!("/questions/{id}/answers"));
        for (state, why) in [(State::Closed, "the question was closed"), (State::Removed, "the question was deleted")] {
            set_state(&house, id, state).await;
            let page = priya.post(&address, &[("body", "An hour of <work>")]).await;
            assert_eq!(page.status, 403, "{}", page.text);
            assert!(page.text.contains(why) && page.text.contains("An hour of &#60;work&#62;</textarea>"), "{}", page.text);
        }
    }

    async fn a_question_where_one_may_not_ask_any_more_is_there_to_copy(house: House) {
        let scene = Scene::set(&house).await;
        let news = house.space_with("News", Reach::Internal, Reach::Internal, Join::Open, Policy::Owners).await;
        let fields = [("space", &*news.id.to_string()), ("title", "A long title"), ("body", "An hour of work")];
        let page = house.as_(&scene.ines).post("/questions", &fields).await;
        assert_eq!(page.status, 403, "{}", page.text);
        assert!(page.text.contains("You cannot ask here.") && page.text.contains("value=\"A long title\""), "{}", page.text);
        assert!(page.text.contains("An hour of work</textarea>") && page.text.contains(&format!("/questions/new?space={}", scene.help.id)));
        let nowhere = house.as_(&scene.ines).post("/questions", &[("title", "A long title"), ("body", "An hour of work")]).await;
        assert!(nowhere.text.contains("An hour of work</textarea>"), "{}", nowhere.text);
    }

    async fn a_question_to_a_space_that_was_archived_meanwhile_is_there_to_copy_with_the_reason(house: House) {
        let scene = Scene::set(&house).await;
        let sql = "UPDATE space SET archived_at = 1";
        house.write(async move |cx: &mut Cx| cx.execute(sql, params![]).await.map(drop)).await;
        let fields = [("space", &*scene.help.id.to_string()), ("title", "A long title"), ("body", "An hour of work")];
        let page = house.as_(&scene.ines).post("/questions", &fields).await;
        assert!(page.status == 403 && page.text.contains("IT help was archived"), "{}", page.text);
        assert!(page.text.contains("value=\"A long title\"") && page.text.contains("An hour of work</textarea>"), "{}", page.text);
    }

    async fn a_change_that_is_not_allowed_any_more_is_there_to_copy(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        house.join(&scene.priya, &scene.help, Role::Moderator).await;
        assert_eq!(house.as_(&scene.priya).bare(Method::DELETE, &format!("/questions/{id}")).await.status, 303);
        let fields = [("title", "Why now?"), ("body", "An hour of work")];
        let page = house.as_(&scene.ines).form(Method::PUT, &format!("/questions/{id}"), &fields).await;
        assert_eq!(page.status, 403, "{}", page.text);
        assert!(page.text.contains("Your change was not saved") && page.text.contains("value=\"Why now?\""), "{}", page.text);
        assert!(page.text.contains("An hour of work</textarea>"));
        let other = house.as_(&scene.ines).form(Method::PUT, &format!("/answers/{reply}"), &[("body", "Kept")]).await;
        assert!(other.status == 403 && other.text.contains("Kept</textarea>"));
    }
}
