//! The strategy: objectives, and its adoption by an enterprise council alone.

use super::{Scene, Superseded, probe, slices, thing};
use db::Cx;
use evidence::{Window, Within};
use http::Method;
use kernel::{Reach, Viewer};
use std::time::Duration;

async fn traced(house: &playhouse::House) -> (Option<f64>, i64) {
    let gauge = *house.app.slices.evidence.gauge("M45").expect("it is read");
    let until = house.app.now();
    let window = Window { from: until.minus(Duration::from_secs(90 * 86_400)), until, within: Within::House };
    let sample = house.read(Viewer::System, async move |cx: &mut Cx| (gauge.read)(cx, &window).await).await;
    (sample.value, sample.base)
}

playhouse::on_both! {
    slices: slices();

    async fn objectives_are_traced_once_capability_measure_and_initiative_are_there(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let initiative = thing(&house, &scene.space, &scene.bo, "initiatives.initiative", "Ask IT").await;
        let secret = house.space("Secret", Reach::Private).await;
        let hidden = thing(&house, &secret, &scene.bo, "initiatives.initiative", "Hidden").await;
        let id = scene.strategy(&house).await;
        let (path, initiative) = (format!("/journey/strategy/{id}"), initiative.to_string());
        let objectives = format!("{path}/objectives");
        assert!(ines.get(&path).await.text.contains("No objectives yet"));
        let wrong = ines.post(&objectives, &[("objective", " "), ("business_goal", "Growth"), ("capability", "C99")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("Say what is to be reached") && wrong.text.contains("Growth"), "{}", wrong.text);
        assert_eq!(bo.post(&objectives, &[("objective", "x")]).await.status, 403);
        assert_eq!(ines.post(&objectives, &[("objective", "x"), ("initiative", &hidden.to_string())]).await.status, 404);
        assert_eq!(ines.post(&objectives, &[("objective", "Half of all help in the open")]).await.status, 303);
        assert_eq!(traced(&house).await, (Some(0.0), 1));
        let page = ines.get(&path).await.text;
        let one = page.split("/objectives/").find_map(|rest| rest.split_once("/edit").map(|(id, _)| id).filter(|id| id.len() < 20)).expect("it can be changed").to_owned();
        assert!(ines.get(&format!("{objectives}/{one}/edit")).await.text.contains("Half of all help"));
        let whole = [("objective", "Half of all help in the open"), ("capability", "C7.1"), ("measure", "M05"), ("initiative", &initiative)];
        assert_eq!(ines.form(Method::PUT, &format!("{objectives}/{one}"), &whole).await.status, 303);
        assert_eq!(traced(&house).await, (Some(1.0), 1));
        let page = ines.get(&path).await.text;
        assert!(page.contains("C7.1 Employee support") && page.contains("Ask IT") && page.contains("1 of 1 name"), "{page}");
        let json = ines.get(&format!("/api/stoa/v1/strategies/{id}")).await.json();
        assert_eq!((json["objectives"][0]["traced"].as_bool(), json["objectives"][0]["measure"].as_str()), (Some(true), Some("M05")));
        assert_eq!(ines.bare(Method::DELETE, &format!("{objectives}/{one}")).await.status, 303);
        assert_eq!(traced(&house).await, (None, 0));
        assert_eq!(ines.bare(Method::DELETE, &format!("{objectives}/{one}")).await.status, 404);
    }

    async fn a_link_to_what_an_editor_may_not_see_survives_their_change(house: House) {
        let scene = Scene::set(&house).await;
        let secret = house.space("Secret", Reach::Private).await;
        house.join(&scene.bo, &secret, kernel::Role::Member).await;
        let hidden = thing(&house, &secret, &scene.bo, "initiatives.initiative", "Hidden").await;
        let id = scene.strategy(&house).await;
        let objective = house.write(async move |cx: &mut Cx| {
            let new = strategy::import::PastStrategy { space: scene.space.id, by: scene.ines.id, title: "Other", text: "x", objectives: vec![("One", "", "C1", "M04", vec![hidden])], key: "k" };
            strategy::import::strategy(cx, &new).await
        }).await;
        assert_ne!(objective, id);
        let ines = house.as_(&scene.ines);
        let path = format!("/journey/strategy/{objective}");
        let page = ines.get(&path).await.text;
        assert!(!page.contains("Hidden"), "{page}");
        let one = page.split("/objectives/").find_map(|rest| rest.split_once("/edit").map(|(id, _)| id).filter(|id| id.len() < 20)).expect("it can be changed").to_owned();
        let fields = [("objective", "One"), ("capability", "C1"), ("measure", "M07")];
        assert_eq!(ines.form(Method::PUT, &format!("{path}/objectives/{one}"), &fields).await.status, 303);
        assert!(house.as_(&scene.bo).get(&path).await.text.contains("Hidden"), "it is still linked");
        assert_eq!(traced(&house).await, (Some(1.0), 1));
    }

    async fn only_a_councils_decision_on_strategy_adopts_it_and_then_it_stays_as_it_is(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let id = scene.strategy(&house).await;
        let path = format!("/journey/strategy/{id}");
        scene.decided(&house, "general", vec![id]).await;
        assert_eq!(probe(&house, "strategy.adopted").await, Some(0.0), "another sort of decision adopts nothing");
        let decision = scene.decided(&house, "strategy", vec![id]).await;
        assert_eq!(probe(&house, "strategy.adopted").await, Some(1.0));
        assert!(ines.get(&path).await.text.contains("We adopt it"));
        assert_eq!(ines.form(Method::PUT, &path, &[("title", "Other"), ("body", "x")]).await.status, 403);
        assert_eq!(ines.post(&format!("{path}/objectives"), &[("objective", "x")]).await.status, 403);
        let space = scene.space.id;
        house.write(async move |cx: &mut Cx| jobs::Record::record(cx, &Superseded { space, decision }).await.map(drop)).await;
        house.work().await;
        assert_eq!(probe(&house, "strategy.adopted").await, Some(0.0));
        assert!(ines.get(&path).await.text.contains("Replaced"));
    }
}
