//! What the house sees of initiatives, experiments and stories: evidence comes, goes and comes again.

use super::{Scene, flag, gauge, made, measured, probe, slices, thing};
use db::Cx;
use http::Method;
use kernel::Viewer;
use playhouse::House;
use std::time::Duration;

const IT_AND_MARKETING: &[(&str, &str)] = &[("one", "it"), ("other", "marketing")];

playhouse::on_both! {
    slices: slices();

    async fn owning_together_is_met_then_regressed_then_met(house: House) {
        let scene = Scene::set(&house).await;
        let together = async || probe(&house, "initiatives.owned_together", IT_AND_MARKETING).await;
        assert_eq!(together().await, Some(0.0));
        let id = scene.initiative(&house, &[]).await;
        assert_eq!(together().await, Some(1.0));
        let (ines, end) = (house.as_(&scene.ines), format!("/journey/initiatives/{id}/ending"));
        ines.form(Method::PUT, &end, &[("ending", "stopped"), ("reason", "No time")]).await;
        assert_eq!(together().await, Some(0.0), "what is over is owned by nobody");
        ines.bare(Method::DELETE, &end).await;
        assert_eq!(together().await, Some(1.0));
        let bo = scene.bo.id;
        house.write(async move |cx: &mut Cx| {
            let sql = "UPDATE person SET left_at = $2 WHERE id = $1";
            cx.execute(sql, db::params![bo, cx.now()]).await.map(drop)
        }).await;
        assert_eq!(together().await, Some(0.0), "marketing's owner left");
    }

    async fn support_other_sides_and_values_count_for_those_that_are_not_over(house: House) {
        let scene = Scene::set(&house).await;
        let outside = &[("side", "outside")][..];
        assert_eq!(probe(&house, "initiatives.with_it_supporter_share", outside).await, None);
        let cleo = scene.cleo.id.to_string();
        let id = scene.initiative(&house, &[("side", "outside"), ("supporter", &cleo), ("other_side", "Colleagues learn it first")]).await;
        scene.initiative(&house, &[("side", "both")]).await;
        scene.initiative(&house, &[]).await;
        assert_eq!(probe(&house, "initiatives.with_it_supporter_share", outside).await, Some(0.5));
        assert_eq!(probe(&house, "initiatives.declaring_other_side_share", &[]).await.map(|share| (share * 3.0).round()), Some(2.0));
        assert_eq!(probe(&house, "initiatives.with_measure", &[]).await, Some(3.0));
        assert_eq!(probe(&house, "initiatives.before_and_after", outside).await, Some(0.0));
        let (ines, path) = (house.as_(&scene.ines), format!("/journey/initiatives/{id}"));
        house.later(Duration::from_secs(20 * 86_400));
        for day in ["2026-12-01", "2026-12-05", "2026-12-09"] {
            assert_eq!(measured(&ines, &path, "6", day).await.status, 303);
        }
        assert_eq!(probe(&house, "initiatives.before_and_after", outside).await, Some(1.0));
        let three = &[("side", "outside"), ("values", "3")][..];
        assert_eq!(probe(&house, "initiatives.with_fresh_values", three).await, Some(1.0));
        assert_eq!(gauge(&house, "M28").await, (Some(0.5), 2));
        house.later(Duration::from_secs(100 * 86_400));
        assert_eq!(probe(&house, "initiatives.with_fresh_values", three).await, Some(0.0), "they are old now");
        assert_eq!(gauge(&house, "M28").await, (Some(0.0), 2));
        assert_eq!(gauge(&house, "M40").await, (Some(1.0), 3));
    }

    async fn experiments_count_by_mandate_owner_side_and_decision(house: House) {
        let scene = Scene::set(&house).await;
        let canvas = thing(&house, &scene.space, &scene.bo, "workshops.canvas", "Ask IT").await;
        scene.mandate(&house).await;
        let first = scene.experiment(&house, &[("from", &canvas.to_string())]).await;
        let bo = scene.bo.id.to_string();
        let second = scene.experiment(&house, &[("owner", &bo), ("function", "marketing"), ("side", "outside")]).await;
        assert_eq!(probe(&house, "experiments.from_workshops", &[]).await, Some(0.0), "it has not begun");
        let ines = house.as_(&scene.ines);
        for id in [first, second] {
            assert_eq!(ines.bare(Method::PUT, &format!("/journey/experiments/{id}/start")).await.status, 303);
        }
        assert_eq!(probe(&house, "experiments.from_workshops", &[]).await, Some(1.0));
        assert_eq!(probe(&house, "experiments.started_under_mandate", &[]).await, Some(2.0));
        assert_eq!(probe(&house, "experiments.started", &[("owner", "outside_it")]).await, Some(1.0));
        assert_eq!(probe(&house, "experiments.running", &[("side", "outside")]).await, Some(1.0));
        house.later(Duration::from_secs(1));
        assert_eq!(gauge(&house, "M51").await, (Some(25.0), 1), "one of two people in IT, for fifty");
        house.later(Duration::from_secs(50 * 86_400));
        assert_eq!(gauge(&house, "M13").await, (Some(0.0), 2));
        let decision = [("verdict", "stop"), ("result", "41"), ("learned", "Nobody knew")];
        assert_eq!(ines.form(Method::PUT, &format!("/journey/experiments/{first}/verdict"), &decision).await.status, 303);
        house.later(Duration::from_secs(1));
        assert_eq!(gauge(&house, "M13").await, (Some(0.5), 2));
        assert_eq!(probe(&house, "experiments.decided", &[("side", "inside"), ("days", "90")]).await, Some(1.0));
        assert_eq!(probe(&house, "experiments.decided", &[("days", "30")]).await, Some(0.0), "too late for thirty days");
        assert_eq!(probe(&house, "experiments.decided", &[("verdict", "scale")]).await, Some(0.0));
        assert_eq!(probe(&house, "experiments.running", &[]).await, Some(1.0));
    }

    async fn a_canvas_that_waited_too_long_is_no_evidence_and_one_that_is_gone_neither(house: House) {
        let scene = Scene::set(&house).await;
        let canvas = thing(&house, &scene.space, &scene.bo, "workshops.canvas", "Ask IT").await;
        scene.mandate(&house).await;
        house.later(Duration::from_secs(31 * 86_400));
        let late = scene.experiment(&house, &[("from", &canvas.to_string())]).await;
        let ines = house.as_(&scene.ines);
        ines.bare(Method::PUT, &format!("/journey/experiments/{late}/start")).await;
        assert_eq!(probe(&house, "experiments.from_workshops", &[]).await, Some(0.0));
        let fresh = thing(&house, &scene.space, &scene.bo, "workshops.canvas", "Ask again").await;
        let soon = scene.experiment(&house, &[("from", &fresh.to_string())]).await;
        ines.bare(Method::PUT, &format!("/journey/experiments/{soon}/start")).await;
        assert_eq!(probe(&house, "experiments.from_workshops", &[]).await, Some(1.0), "met");
        remove(&house, fresh, 2).await;
        assert_eq!(probe(&house, "experiments.from_workshops", &[]).await, Some(0.0), "regressed");
        remove(&house, fresh, 0).await;
        assert_eq!(probe(&house, "experiments.from_workshops", &[]).await, Some(1.0), "met again");
    }

    async fn reviews_are_held_on_time_or_missed(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.initiative(&house, &[]).await;
        let (ines, path) = (house.as_(&scene.ines), format!("/journey/initiatives/{id}"));
        for day in ["2026-12-01", "2026-12-02"] {
            ines.post(&format!("{path}/reviews"), &[("on", day)]).await;
        }
        house.later(Duration::from_secs(9 * 86_400));
        assert_eq!(gauge(&house, "M29").await, (None, 0), "nobody can tell yet");
        let page = ines.get(&path).await.text;
        let review = page.split("/reviews/").nth(1).and_then(|rest| rest.split(['"', '?']).next()).expect("one").to_owned();
        ines.form(Method::PUT, &format!("{path}/reviews/{review}"), &[("verdict", "fix"), ("note", "Slower")]).await;
        house.later(Duration::from_secs(30 * 86_400));
        assert_eq!(gauge(&house, "M29").await, (Some(0.5), 2));
    }

    async fn stories_count_by_month_by_what_they_are_about_and_by_who_of_it_read_them(house: House) {
        let scene = Scene::set(&house).await;
        let about = scene.initiative(&house, &[]).await;
        measured(&house.as_(&scene.ines), &format!("/journey/initiatives/{about}"), "6", "2026-11-20").await;
        let (bo, space, about) = (house.as_(&scene.bo), scene.space.id.to_string(), about.to_string());
        assert_eq!(probe(&house, "stories.read_by_it_share", &[]).await, None);
        let told = async |title: &str, about: &str| {
            made(&bo.post("/journey/stories", &[("space", &space), ("title", title), ("body", "So"), ("about", about)]).await)
        };
        let first = told("One", &about).await;
        told("Two", "").await;
        assert_eq!(probe(&house, "stories.linked_share", &[]).await, Some(0.5));
        assert_eq!(probe(&house, "stories.months_with_two", &[]).await, Some(1.0));
        for reader in [&scene.cleo, &scene.cleo, &scene.bo] {
            house.as_(reader).bare(Method::PUT, &format!("/journey/stories/{first}/reading")).await;
        }
        assert_eq!(probe(&house, "stories.read_by_it_share", &[]).await, Some(0.25), "one of two in IT read one of two");
        flag(&house, &scene.bo, false).await;
        assert_eq!(probe(&house, "stories.read_by_it_share", &[]).await.map(|share| (share * 6.0).round()), Some(1.0), "three in IT now, and what Bo read before was not kept");
        house.later(Duration::from_secs(100 * 86_400));
        assert_eq!(probe(&house, "stories.months_with_two", &[]).await, Some(0.0));
    }

    async fn every_way_in_leads_to_a_page(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        for action in ["C-02", "C-03", "C-04", "L-01", "L-03", "N-01", "N-04", "N-05", "P-03", "P-07s", "X-02", "F-09"] {
            let way = *house.app.slices.evidence.way_in(action).expect("there is a way");
            let path = house.read(Viewer::System, async move |cx: &mut Cx| (way.path)(cx).await).await;
            assert_eq!(ines.get(&path).await.status, 200, "{action} leads to {path}");
        }
    }
}

/// Takes a subject away, or brings it back.
async fn remove(house: &House, id: kernel::SubjectId, state: i64) {
    house
        .write(async move |cx: &mut Cx| {
            cx.execute("UPDATE subject SET state = $2 WHERE id = $1", db::params![id, state]).await.map(drop)
        })
        .await;
}
