//! The vision: goals, publication, signatures.

use super::{Scene, probe, slices};
use http::Method;
use kernel::{Reach, Role};

playhouse::on_both! {
    slices: slices();

    async fn a_vision_is_written_published_and_signed_and_a_change_asks_anew(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, cleo, bo) = (house.as_(&scene.ines), house.as_(&scene.cleo), house.as_(&scene.bo));
        assert!(ines.get("/journey/strategy").await.text.contains("No vision yet"));
        let id = scene.vision(&house, &scene.space).await;
        let path = format!("/journey/vision/{id}");
        let signature = format!("{path}/signature");
        let page = cleo.get(&path).await.text;
        assert!(page.contains("<strong>answer</strong>") && page.contains("Nobody has said yet how") && page.contains("Draft"), "{page}");
        assert_eq!(cleo.bare(Method::PUT, &signature).await.status, 403, "nobody signs a draft");
        assert_eq!(probe(&house, "vision.published").await, Some(0.0));
        assert_eq!(bo.bare(Method::PUT, &format!("{path}/publication")).await.status, 403);
        assert_eq!(ines.bare(Method::PUT, &format!("{path}/publication")).await.status, 303);
        assert_eq!(probe(&house, "vision.published").await, Some(1.0));
        assert_eq!(probe(&house, "vision.goals_linked_share").await, Some(0.5));
        assert_eq!(bo.bare(Method::PUT, &signature).await.status, 403, "Bo leads nothing in IT");
        for leader in [&ines, &cleo] {
            assert_eq!(leader.bare(Method::PUT, &signature).await.status, 303);
        }
        assert_eq!(probe(&house, "vision.signed_share").await, Some(1.0));
        let fields = [("title", "Answers in the open"), ("body", "We answer, and ask"), ("goal_1", "Fewer calls"), ("served_1", "Yes")];
        assert_eq!(ines.form(Method::PUT, &path, &fields).await.status, 303);
        assert_eq!(probe(&house, "vision.signed_share").await, Some(0.0), "what they signed was another text");
        assert!(cleo.get(&path).await.text.contains("Signed an earlier text"));
        assert_eq!(cleo.bare(Method::PUT, &signature).await.status, 303);
        assert_eq!(probe(&house, "vision.signed_share").await, Some(0.5));
        assert_eq!(cleo.bare(Method::DELETE, &signature).await.status, 303);
        assert_eq!(probe(&house, "vision.signed_share").await, Some(0.0));
        assert_eq!(probe(&house, "vision.goals_linked_share").await, Some(1.0));
        assert_eq!(ines.bare(Method::DELETE, &format!("{path}/publication")).await.status, 303);
        assert_eq!((probe(&house, "vision.published").await, probe(&house, "vision.signed_share").await), (Some(0.0), None));
        assert_eq!(ines.bare(Method::PUT, &format!("{path}/publication")).await.status, 303);
        assert_eq!(probe(&house, "vision.published").await, Some(1.0), "met again");
    }

    async fn a_guest_who_reads_a_vision_learns_no_names_of_leaders(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.vision(&house, &scene.space).await;
        let path = format!("/journey/vision/{id}");
        assert_eq!(house.as_(&scene.ines).bare(Method::PUT, &format!("{path}/publication")).await.status, 303);
        assert_eq!(house.as_(&scene.cleo).bare(Method::PUT, &format!("{path}/signature")).await.status, 303);
        let guest = house.guest("Gerd Gast").await;
        house.join(&guest, &scene.space, Role::Member).await;
        let page = house.as_(&guest).get(&path).await;
        assert!(page.status == 200 && page.text.contains("Answers in the open"), "{}", page.text);
        assert!(!page.text.contains("Cleo Park"), "who leads IT is for those who work here: {}", page.text);
        assert!(house.as_(&scene.bo).get(&path).await.text.contains("Cleo Park"));
    }

    async fn what_is_wrong_is_said_and_stays_typed_and_few_readers_are_too_few(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let space = scene.space.id.to_string();
        let fields = [("space", space.as_str()), ("title", ""), ("body", "A thought"), ("served_3", "It helps")];
        let answer = ines.post("/journey/vision", &fields).await;
        assert_eq!(answer.status, 422);
        for text in ["Write a title", "Write the goal that this serves", "A thought", "It helps"] {
            assert!(answer.text.contains(text), "{text} in {}", answer.text);
        }
        let closed = house.space("Leaders", Reach::Private).await;
        house.join(&scene.ines, &closed, Role::Owner).await;
        let id = scene.vision(&house, &closed).await;
        ines.bare(Method::PUT, &format!("/journey/vision/{id}/publication")).await;
        assert!(ines.get(&format!("/journey/vision/{id}")).await.text.contains("Draft"));
        assert_eq!(probe(&house, "vision.published").await, Some(0.0));
        let (guest, customer) = (house.guest("Gerd Gast").await, house.customer("Hanne Kunde").await);
        for other in [&scene.bo, &guest, &customer] {
            assert_eq!(house.as_(other).get(&format!("/journey/vision/{id}")).await.status, 404, "{}", other.name);
            assert!(!house.as_(other).get("/journey/strategy").await.text.contains("Answers in the open"));
        }
    }
}
