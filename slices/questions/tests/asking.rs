//! Asking and answering.

use super::{Scene, answer, ask, slices};
use kernel::{Reach, Role};
use subjects::{Join, Policy};

playhouse::on_both! {
    slices: slices();

    async fn a_question_is_read_by_a_colleague_and_answered(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "The expenses app signs me out").await;
        let path = format!("/questions/{id}");
        let page = house.as_(&scene.priya).get(&path).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("The expenses app signs me out") && page.text.contains("<strong>Thursday</strong>"));
        assert!(page.text.contains("No answer yet") && page.text.contains("Internal: all employees"));
        let reply = answer(&house.as_(&scene.priya), id, "Forget this device.").await;
        let page = house.as_(&scene.ines).get(&path).await.text;
        assert!(page.contains(&format!("id=\"subject-{reply}\"")) && page.contains("Forget this device.") && page.contains("1 answer"));
    }

    async fn a_composer_says_how_many_will_read_and_its_button_says_where(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let page = priya.get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("All 60 employees can read this in IT help") && page.contains(">Answer for all employees</button>"), "{page}");
        let page = ines.get(&format!("/questions/new?space={}", scene.help.id)).await.text;
        assert!(page.contains("All 60 employees can read this in IT help") && page.contains(">Ask in IT help</button>"), "{page}");
        let page = ines.get(&format!("/questions/{id}/edit")).await.text;
        assert!(page.contains("All 60 employees can read this in IT help"), "{page}");
    }

    async fn the_spaces_to_choose_from_are_those_where_one_may_ask(house: House) {
        let scene = Scene::set(&house).await;
        let news = house.space_with("News", Reach::Internal, Reach::Internal, Join::Open, Policy::Owners).await;
        house.join(&scene.ines, &news, Role::Member).await;
        let open = house.space_with("Open forum", Reach::Community, Reach::Community, Join::Open, Policy::Everyone).await;
        let closed = house.space_with("Closed", Reach::Internal, Reach::Internal, Join::Open, Policy::Members).await;
        let council = house.space("Council", Reach::Private).await;
        let page = house.as_(&scene.ines).get("/questions/new").await.text;
        let (main, ines) = (page.split("<main").nth(1).expect("a page has a main part"), house.as_(&scene.ines));
        for (space, is_offered) in [(&scene.help, true), (&open, true), (&news, false), (&closed, false), (&council, false)] {
            let href = format!("/questions/new?space={}", space.id);
            assert_eq!(main.contains(&format!("href=\"{href}\"")), is_offered, "{}: {main}", space.id);
            assert_eq!(ines.get(&href).await.status == 200, is_offered, "{}", space.id);
        }
        assert!(main.contains("Internal, you are a member") && main.contains(">Community<") && main.contains("class=\"tile\""), "{main}");
    }

    async fn a_title_that_was_looked_for_goes_along_to_the_space_that_is_chosen(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let page = ines.get("/questions/new?title=VPN+%26+%3Cb%3E").await.text;
        let href = format!("/questions/new?space={}&amp;title=VPN%20%26%20%3Cb%3E", scene.help.id);
        assert!(page.contains(&href), "{page}");
        let page = ines.get(&href.replace("&amp;", "&")).await.text;
        assert!(page.contains("name=\"title\" value=\"VPN &#38; &#60;b&#62;\""), "{page}");
    }

    async fn a_question_without_a_title_comes_back_with_everything_that_was_typed(house: House) {
        let scene = Scene::set(&house).await;
        let space = scene.help.id.to_string();
        let fields = [("space", space.as_str()), ("title", " "), ("body", "A long story"), ("key", "k1")];
        let page = house.as_(&scene.ines).post("/questions", &fields).await;
        assert_eq!(page.status, 422, "{}", page.text);
        assert!(page.text.contains("Give your question a title") && page.text.contains("A long story") && page.text.contains("value=\"k1\""));
    }

    async fn an_empty_answer_comes_back_and_says_why(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let page = house.as_(&scene.priya).post(&format!("/questions/{id}/answers"), &[("body", "  ")]).await;
        assert_eq!(page.status, 422, "{}", page.text);
        assert!(page.text.contains("Write something before you answer."));
    }

    async fn sending_the_same_form_twice_asks_once(house: House) {
        let scene = Scene::set(&house).await;
        let space = scene.help.id.to_string();
        let fields = [("space", space.as_str()), ("title", "Once"), ("body", ""), ("key", "the-key")];
        let ines = house.as_(&scene.ines);
        let (first, second) = (ines.post("/questions", &fields).await, ines.post("/questions", &fields).await);
        assert_eq!((first.status, second.status), (303, 303));
        assert_eq!(first.location(), second.location());
        let other = [("space", space.as_str()), ("title", "Another"), ("body", ""), ("key", "the-key")];
        assert_eq!(ines.post("/questions", &other).await.status, 422);
    }

    async fn a_question_and_an_answer_name_no_more_than_a_post_may(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let (ines, space) = (house.as_(&scene.ines), scene.help.id.to_string());
        let topics = |count: usize| (0..count).map(|index| format!("#topic-{index} ")).collect::<String>();
        let names = (1..=21).map(|person| format!("@[x](person:{person}) ")).collect::<String>();
        for (body, wrong) in [(topics(11), "11 topics"), (names, "21 people and spaces")] {
            let asked = ines.post("/questions", &[("space", &space), ("title", "Who?"), ("body", &body)]).await;
            assert!(asked.status == 422 && asked.text.contains(wrong), "{}", asked.text);
            let answered = ines.post(&format!("/questions/{id}/answers"), &[("body", &body)]).await;
            assert!(answered.status == 422 && answered.text.contains(wrong), "{}", answered.text);
            let changed = ines.post(&format!("/questions/{id}?_method=put"), &[("title", "Who?"), ("body", &body)]).await;
            assert!(changed.status == 422 && changed.text.contains(wrong), "{}", changed.text);
        }
        let json = serde_json::json!({ "text": topics(11) });
        let told = ines.json(http::Method::POST, &format!("/api/stoa/v1/questions/{id}/answers"), &json).await;
        assert_eq!((told.status, told.json()["errors"][0]["field"].as_str()), (422, Some("text")));
        answer(&ines, id, &topics(10)).await;
    }

    async fn a_question_in_a_private_space_is_not_there_for_others(house: House) {
        let scene = Scene::set(&house).await;
        let council = house.space("Council", Reach::Private).await;
        house.join(&scene.ines, &council, Role::Member).await;
        let id = ask(&house.as_(&scene.ines), &council, "Whom do we let go?").await;
        let priya = house.as_(&scene.priya);
        assert_eq!(priya.get(&format!("/questions/{id}")).await.status, 404);
        assert_eq!(priya.get(&format!("/questions?space={}", council.id)).await.status, 404);
        assert_eq!(priya.get(&format!("/questions/new?space={}", council.id)).await.status, 404);
        assert_eq!(priya.post(&format!("/questions/{id}/answers"), &[("body", "me")]).await.status, 404);
        assert!(!priya.get("/questions?state=all").await.text.contains("Whom do we let go"));
        assert_eq!(house.as_nobody().get(&format!("/questions/{id}")).await.status, 404);
    }

    async fn only_those_who_may_post_there_ask_there(house: House) {
        let scene = Scene::set(&house).await;
        let news = house.space_with("News", Reach::Internal, Reach::Internal, Join::Open, Policy::Owners).await;
        let space = news.id.to_string();
        let ines = house.as_(&scene.ines);
        assert_eq!(ines.post("/questions", &[("space", &space), ("title", "May I?")]).await.status, 403);
        assert_eq!(ines.get(&format!("/questions/new?space={space}")).await.status, 403);
    }

    async fn visitors_read_public_questions_and_are_asked_to_sign_in_to_answer(house: House) {
        let scene = Scene::set(&house).await;
        let open = house.space("News", Reach::Public).await;
        let id = ask(&house.as_(&scene.ines), &open, "Which pump is quiet?").await;
        let page = house.as_nobody().get(&format!("/questions/{id}")).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("Which pump is quiet?") && page.text.contains("Sign in to answer"));
    }

    async fn customers_learn_nothing_of_what_an_employee_does(house: House) {
        let scene = Scene::set(&house).await;
        let forum = house.space("Forum", Reach::Community).await;
        let (ines, lena) = (scene.ines.id, house.customer("Lena Holm").await);
        house.write(async move |cx: &mut db::Cx| {
            cx.execute("UPDATE person SET title = 'Controller' WHERE id = $1", db::params![ines]).await.map(drop)
        }).await;
        let id = ask(&house.as_(&scene.ines), &forum, "What do you miss?").await;
        let path = format!("/questions/{id}");
        assert!(house.as_(&scene.priya).get(&path).await.text.contains("Controller"));
        let page = house.as_(&lena).get(&path).await;
        assert!(page.status == 200 && !page.text.contains("Controller"), "{}", page.text);
    }
}
