//! The council remembers what it decided, what it predicted, and what happened.

use super::topics::thread;
use super::{Scene, made, slices};

playhouse::on_both! {
    slices: slices();

    async fn a_topic_and_a_proposal_show_decisions_with_the_same_words_and_how_they_turned_out(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let fields = [("title", "Move helpdesk questions into the open space"), ("outcome", "All helpdesk threads are open"),
            ("consequences", "Half as many calls"), ("kind", "general"), ("review", "2027-05-01")];
        let decision = made(&ines.post(&format!("/council/{}/decisions", scene.council), &fields).await);
        let review = [("verdict", "failed"), ("text", "Calls stayed the same")];
        assert_eq!(ines.post(&format!("/council/decisions/{decision}/reviews"), &review).await.status, 303);
        let topic = made(&house.as_(&scene.mia).post(&format!("/council/{}/topics", scene.council), &[("title", "Open the helpdesk threads again")]).await);
        let page = house.as_(&scene.mia).get(&format!("/council/topics/{topic}")).await.text;
        for words in ["Decided before", "D-2026-001", "Half as many calls", "Calls stayed the same"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let form = ines.get(&format!("/council/{}/proposals/new?topic={topic}", scene.council)).await.text;
        assert!(form.contains("D-2026-001"), "{form}");
        let other = made(&house.as_(&scene.mia).post(&format!("/council/{}/topics", scene.council), &[("title", "Coffee machines")]).await);
        assert!(!ines.get(&format!("/council/topics/{other}")).await.text.contains("Decided before"));
    }

    async fn a_link_in_common_is_enough(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let about = thread(&house, &scene.space, scene.mia.id, "The lobby").await.to_string();
        let fields = [("title", "First"), ("outcome", "So"), ("kind", "general"), ("review", "2027-05-01"), ("affects", about.as_str())];
        made(&ines.post(&format!("/council/{}/decisions", scene.council), &fields).await);
        let topic = made(&ines.post(&format!("/council/{}/topics", scene.council), &[("title", "Plants"), ("about", &about)]).await);
        assert!(ines.get(&format!("/council/topics/{topic}")).await.text.contains("D-2026-001"));
    }
}
