//! What the house sees of its councils.

use super::{Scene, made, slices};
use db::Cx;
use evidence::{Arguments, Window, Within};
use http::Method;
use kernel::Viewer;
use playhouse::House;
use std::time::Duration;

async fn probe(house: &House, name: &str, given: &[(&str, &str)]) -> Option<f64> {
    let probe = *house.app.slices.evidence.probe(name).expect("there is such a probe");
    for (argument, _) in given {
        assert!(probe.understands.contains(argument), "{name} understands no {argument}");
    }
    let given = given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let asked = Arguments { now: house.app.now(), since: None, given };
    house.read(Viewer::System, async move |cx: &mut Cx| (probe.read)(cx, &asked).await).await.value
}

async fn gauge(house: &House, measure: &str) -> (Option<f64>, i64) {
    let gauge = *house.app.slices.evidence.gauge(measure).expect("there is such a gauge");
    let now = house.app.now();
    let window = Window { from: now.minus(Duration::from_secs(90 * 86_400)), until: now, within: Within::House };
    let sample = house.read(Viewer::System, async move |cx: &mut Cx| (gauge.read)(cx, &window).await).await;
    (sample.value, sample.base)
}

async fn way(house: &House, viewer: Viewer, action: &str) -> String {
    let way = *house.app.slices.evidence.way_in(action).expect("there is such a way");
    house.read(viewer, async move |cx: &mut Cx| (way.path)(cx).await).await
}

playhouse::on_both! {
    slices: slices();

    async fn probes_count_seats_meetings_and_decisions(house: House) {
        assert_eq!(probe(&house, "council.exists", &[]).await, Some(0.0));
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        assert_eq!(probe(&house, "council.exists", &[("scope", "it")]).await, Some(1.0));
        assert_eq!(probe(&house, "council.exists", &[("scope", "enterprise")]).await, Some(0.0));
        assert_eq!(probe(&house, "council.seats", &[]).await, Some(3.0));
        assert_eq!(probe(&house, "council.seats", &[("kind", "marketing")]).await, Some(1.0));
        assert_eq!(probe(&house, "council.seats", &[("functions", "true")]).await, Some(2.0));
        let meeting = scene.meeting(&house).await;
        scene.held(&house, meeting, &[&scene.ines, &scene.bo]).await;
        assert_eq!(ines.post(&format!("/council/meetings/{meeting}/closing"), &[]).await.status, 303);
        house.later(Duration::from_secs(3 * 86_400));
        assert_eq!(probe(&house, "council.meetings_with_quorum", &[]).await, Some(1.0));
        assert_eq!(probe(&house, "council.meetings_with_minutes", &[]).await, Some(0.0));
        made(&ines.post(&format!("/council/meetings/{meeting}/minutes/publication"), &[("body", "So")]).await);
        assert_eq!(probe(&house, "council.meetings_with_minutes", &[("scope", "it")]).await, Some(1.0));
        let decision = made(&scene.decide(&ines, "Which way", "direction").await);
        assert_eq!(probe(&house, "council.decisions", &[("type", "direction")]).await, Some(1.0));
        assert_eq!(probe(&house, "council.decisions", &[("type", "plan")]).await, Some(0.0));
        assert_eq!(probe(&house, "council.decisions_reviewed_share", &[]).await, None);
        house.later(Duration::from_secs(200 * 86_400));
        assert_eq!(probe(&house, "council.decisions_reviewed_share", &[]).await, Some(0.0));
        assert_eq!(ines.post(&format!("/council/decisions/{decision}/reviews"), &[("verdict", "held"), ("text", "Yes")]).await.status, 303);
        assert_eq!(probe(&house, "council.decisions_reviewed_share", &[]).await, Some(1.0));
    }

    async fn the_seat_of_marketing_is_met_then_regressed_then_met(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        assert_eq!(probe(&house, "council.seats", &[("kind", "marketing")]).await, Some(1.0));
        let seat = scene.seat_of(&house, &scene.bo).await;
        assert_eq!(ines.bare(Method::DELETE, &format!("/council/seats/{seat}")).await.status, 303);
        assert_eq!(probe(&house, "council.seats", &[("kind", "marketing")]).await, Some(0.0));
        scene.seat(&house, &scene.mia, "marketing").await;
        assert_eq!(probe(&house, "council.seats", &[("kind", "marketing")]).await, Some(1.0));
    }

    async fn gauges_read_attendance_and_rhythm(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        assert_eq!(gauge(&house, "M41").await, (None, 0));
        let owner = scene.bo.id.to_string();
        let fields = [("title", "Quotes"), ("owner", owner.as_str()), ("due", "2026-11-26")];
        let action = made(&ines.post(&format!("/council/{}/actions", scene.council), &fields).await);
        let meeting = scene.meeting(&house).await;
        scene.held(&house, meeting, &[&scene.ines, &scene.bo]).await;
        assert_eq!(ines.post(&format!("/council/meetings/{meeting}/closing"), &[]).await.status, 303);
        made(&ines.post(&format!("/council/meetings/{meeting}/minutes/publication"), &[("body", "So")]).await);
        assert_eq!(house.as_(&scene.bo).bare(Method::PUT, &format!("/council/actions/{action}/completion")).await.status, 303);
        house.later(Duration::from_secs(10 * 86_400));
        assert_eq!(gauge(&house, "M41").await, (Some(0.5), 1), "marketing was there, IT was not; the chair does not count");
        assert_eq!(gauge(&house, "M53").await, (Some(1.0), 1));
    }

    async fn ways_lead_to_the_council_or_to_founding_it(house: House) {
        let scene = Scene::set(&house).await;
        assert_eq!(way(&house, scene.ines.viewer(), "C-01").await, format!("/council/{}", scene.council));
        assert_eq!(way(&house, scene.olaf.viewer(), "C-01").await, "/council/new?scope=it", "to whom it is hidden");
        assert_eq!(way(&house, scene.ines.viewer(), "C-05").await, format!("/council/new?scope=enterprise&from={}", scene.council));
        assert_eq!(way(&house, scene.ines.viewer(), "P-01").await, "/council/new?scope=enterprise");
        assert_eq!(way(&house, scene.ines.viewer(), "X-01").await, format!("/council/{}/seats", scene.council));
        let ines = house.as_(&scene.ines);
        for action in ["C-01", "C-05", "F-02", "F-07", "G-02s", "P-01", "X-01"] {
            let path = way(&house, scene.ines.viewer(), action).await;
            assert_eq!(ines.get(&path).await.status, 200, "{action} leads to {path}");
        }
    }
}
