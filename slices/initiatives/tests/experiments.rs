//! Experiments: what is believed stands before the data; the mandate is kept by the system.

use super::{Scene, Superseded, made, slices};
use db::Cx;
use http::Method;
use std::time::Duration;

playhouse::on_both! {
    slices: slices();

    async fn inside_the_mandate_a_start_needs_no_approval_and_outside_it_cannot(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, cleo) = (house.as_(&scene.ines), house.as_(&scene.cleo));
        let id = scene.experiment(&house, &[]).await;
        let (path, start) = (format!("/journey/experiments/{id}"), format!("/journey/experiments/{id}/start"));
        assert!(cleo.get(&path).await.text.contains("No mandate is in force"));
        cleo.bare(Method::PUT, &start).await;
        assert!(cleo.get(&path).await.text.contains("Not begun"), "without a mandate it does not begin");
        scene.mandate(&house).await;
        assert!(cleo.get(&path).await.text.contains("A mandate covers it"));
        assert_eq!(cleo.bare(Method::PUT, &start).await.status, 303);
        assert!(cleo.get(&path).await.text.contains("Under way"));
        let long = scene.experiment(&house, &[("days", "90"), ("data_level", "personal")]).await;
        let page = ines.get(&format!("/journey/experiments/{long}")).await.text;
        assert!(page.contains("it takes longer, its data are more sensitive"), "{page}");
        let refused = ines.json(Method::PUT, &format!("/api/stoa/v1/experiments/{long}/start"), &serde_json::json!({})).await;
        assert_eq!(refused.status, 409, "{}", refused.text);
        scene.decision(&house, "general", vec![long]).await;
        assert!(ines.get(&format!("/journey/experiments/{long}")).await.text.contains("A decision of the council lets it begin"));
        assert_eq!(ines.bare(Method::PUT, &format!("/journey/experiments/{long}/start")).await.status, 303);
        assert!(ines.get(&format!("/journey/experiments/{long}")).await.text.contains("Allowed by"));
    }

    async fn nothing_begins_before_it_is_written_down_and_nothing_is_rewritten_after(house: House) {
        let scene = Scene::set(&house).await;
        scene.mandate(&house).await;
        let cleo = house.as_(&scene.cleo);
        let id = scene.experiment(&house, &[("baseline", ""), ("threshold", ""), ("stop_rule", "")]).await;
        let path = format!("/journey/experiments/{id}");
        let page = cleo.get(&path).await.text;
        assert!(page.contains("Before it begins, write down: Before, It worked from, Stop before time if"), "{page}");
        let (space, owner) = (scene.space.id.to_string(), scene.cleo.id.to_string());
        let fields = [
            ("space", space.as_str()), ("title", "Two departments"), ("body", "Calls fall"), ("owner", owner.as_str()), ("function", "it"),
            ("side", "inside"), ("better", "down"), ("measure", "Calls"), ("baseline", "40"), ("threshold", "34"), ("days", "42"),
            ("people", "20"), ("cost", "0"), ("data_level", "internal"), ("stop_rule", "Nobody asks"),
        ];
        assert_eq!(cleo.form(Method::PUT, &path, &fields).await.status, 303);
        assert_eq!(cleo.bare(Method::PUT, &format!("{path}/start")).await.status, 303);
        assert_eq!(cleo.form(Method::PUT, &path, &fields).await.status, 403, "what was believed stays");
        assert_eq!(cleo.get(&format!("{path}/edit")).await.status, 403);
        let early = cleo.form(Method::PUT, &format!("{path}/verdict"), &[("verdict", "scale"), ("result", "many"), ("learned", "A long thought")]).await;
        assert!(early.status == 422 && early.text.contains("A long thought") && early.text.contains("without its unit"), "{}", early.text);
        let wrong = cleo.post(&format!("{path}/values"), &[("value", "many"), ("on", "2026-11-20"), ("note", "Counted twice")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("without its unit") && wrong.text.contains("Counted twice"), "{}", wrong.text);
        house.later(Duration::from_secs(43 * 86_400));
        assert!(cleo.get("/journey/experiments").await.text.contains("To be decided"));
        let decided = [("verdict", "scale"), ("result", "30"), ("learned", "They like it")];
        assert_eq!(cleo.form(Method::PUT, &format!("{path}/verdict"), &decided).await.status, 303);
        assert_eq!(cleo.form(Method::PUT, &format!("{path}/verdict"), &decided).await.status, 403, "once");
        assert!(cleo.get(&path).await.text.contains("They like it"));
    }

    async fn a_leader_of_it_signs_a_mandate_and_a_later_decision_ends_it(house: House) {
        let scene = Scene::set(&house).await;
        let decision = scene.decision(&house, "mandate", Vec::new()).await;
        let (path, list) = (format!("/journey/mandates/{decision}"), "/journey/mandates");
        let fields = [("days", "0"), ("people", "30"), ("cost", "x"), ("data_level", "internal"), ("stop_rules", "")];
        let ines = house.as_(&scene.ines);
        assert!(ines.get(list).await.text.contains("To be signed"));
        for other in [&scene.bo, &scene.cleo] {
            assert_eq!(house.as_(other).get(&format!("{path}/edit")).await.status, 403, "{} leads nothing in IT", other.name);
            assert_eq!(house.as_(other).form(Method::PUT, &path, &fields).await.status, 403);
        }
        let wrong = ines.form(Method::PUT, &path, &fields).await;
        assert!(wrong.status == 422 && wrong.text.contains("from 1 to 365") && wrong.text.contains("always ends"), "{}", wrong.text);
        let fields = [("days", "60"), ("people", "30"), ("cost", "500"), ("data_level", "internal"), ("stop_rules", "Harm")];
        assert_eq!(ines.form(Method::PUT, &path, &fields).await.status, 303);
        assert!(ines.get(list).await.text.contains("In force"));
        let space = scene.space.id;
        house.write(async move |cx: &mut Cx| jobs::Record::record(cx, &Superseded { space, decision }).await.map(drop)).await;
        house.work().await;
        assert!(ines.get(list).await.text.contains("Ended"));
        let id = scene.experiment(&house, &[]).await;
        assert!(ines.get(&format!("/journey/experiments/{id}")).await.text.contains("No mandate is in force"));
    }

    async fn an_experiment_remembers_where_it_came_from_and_shows_there(house: House) {
        let scene = Scene::set(&house).await;
        let canvas = crate::thing(&house, &scene.space, &scene.bo, "workshops.canvas", "Open questions to IT").await;
        let ines = house.as_(&scene.ines);
        let form = ines.get(&format!("/journey/experiments/new?from={canvas}")).await.text;
        assert!(form.contains("value=\"Open questions to IT\""), "{form}");
        let id = scene.experiment(&house, &[("from", &canvas.to_string())]).await;
        assert!(ines.get(&format!("/journey/experiments/{id}")).await.text.contains("Open questions to IT"));
        let hidden = house.space("Elsewhere", kernel::Reach::Private).await;
        let secret = crate::thing(&house, &hidden, &scene.olaf, "workshops.canvas", "Not for Ines").await;
        assert_eq!(ines.get(&format!("/journey/experiments/new?from={secret}")).await.status, 404);
        assert_ne!(made(&ines.post("/journey/stories", &[("space", &scene.space.id.to_string()), ("title", "x"), ("body", "y")]).await), id);
    }
}
