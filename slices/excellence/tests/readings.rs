//! What the house sees of its requests.

use super::{Scene, refuse, show, slices};
use db::Cx;
use evidence::{Arguments, Window, Within};
use kernel::{Reach, SpaceId, Viewer};
use playhouse::House;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

pub(crate) async fn probe(house: &House, name: &str, given: &[(&str, &str)]) -> Option<f64> {
    let probe = *house.app.slices.evidence.probe(name).expect("there is such a probe");
    for (argument, _) in given {
        assert!(probe.understands.contains(argument), "{name} understands no {argument}");
    }
    let given = given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let since = Some(house.app.now().minus(DAY * 90));
    let asked = Arguments { now: house.app.now(), since, given };
    house.read(Viewer::System, async move |cx: &mut Cx| (probe.read)(cx, &asked).await).await.value
}

pub(crate) async fn gauge(house: &House, measure: &str, within: Within) -> (Option<f64>, i64) {
    let gauge = *house.app.slices.evidence.gauge(measure).expect("there is such a gauge");
    let now = house.app.now();
    let back = DAY * u32::try_from(gauge.days).expect("a window is not that long");
    let window = Window { from: now.minus(back), until: now, within };
    let sample = house.read(Viewer::System, async move |cx: &mut Cx| (gauge.read)(cx, &window).await).await;
    (sample.value, sample.base)
}

async fn way(house: &House, viewer: Viewer, action: &str) -> String {
    let way = *house.app.slices.evidence.way_in(action).expect("there is such a way");
    house.read(viewer, async move |cx: &mut Cx| (way.path)(cx).await).await
}

playhouse::on_both! {
    slices: slices();

    async fn the_rate_goes_up_with_ways_in_time_and_down_with_time_and_reopening(house: House) {
        let scene = Scene::set(&house).await;
        let (mia, bo) = (house.as_(&scene.mia), house.as_(&scene.bo));
        assert_eq!(gauge(&house, "M52", Within::House).await, (None, 0));
        assert_eq!(probe(&house, "requests.answered_with_way_share", &[]).await, None);
        let first = scene.ask(&mia, "The first", "marketing").await;
        let second = scene.ask(&mia, "The second", "hr").await;
        house.later(DAY);
        assert_eq!(gauge(&house, "M52", Within::House).await, (None, 0), "time is left");
        assert_eq!(show(&bo, first, "So").await.status, 303);
        house.later(DAY);
        assert_eq!(gauge(&house, "M52", Within::House).await, (Some(1.0), 1));
        house.later(DAY * 13);
        assert_eq!(gauge(&house, "M52", Within::House).await, (Some(0.5), 2), "the second ran out of time");
        assert_eq!(probe(&house, "requests.answered_with_way_share", &[("function", "marketing")]).await, Some(1.0));
        assert_eq!(probe(&house, "requests.answered_with_way_share", &[("function", "hr")]).await, Some(0.0));
        assert_eq!(show(&bo, second, "Late").await.status, 303);
        house.later(DAY);
        assert_eq!(gauge(&house, "M52", Within::House).await, (Some(0.5), 2), "late is late");
        assert_eq!(mia.post(&format!("/journey/requests/{first}/rounds"), &[("reason", "No")]).await.status, 303);
        house.later(DAY);
        assert_eq!(gauge(&house, "M52", Within::House).await, (Some(0.0), 1), "what is open again is not answered");
        assert_eq!(show(&bo, first, "So, then").await.status, 303);
        house.later(DAY);
        assert_eq!(gauge(&house, "M52", Within::House).await, (Some(0.5), 2));
        assert_eq!(gauge(&house, "M52", Within::Space(scene.space.id)).await.1, 2);
        assert_eq!(gauge(&house, "M52", Within::Space(SpaceId::new(1))).await.1, 0);
        house.later(DAY * 90);
        assert_eq!(gauge(&house, "M52", Within::House).await, (None, 0), "it fell out of the window");
    }

    async fn refusals_without_a_way_are_seen_until_one_is_shown(house: House) {
        let scene = Scene::set(&house).await;
        let (mia, bo) = (house.as_(&scene.mia), house.as_(&scene.bo));
        let refused = scene.ask(&mia, "The first", "marketing").await;
        let shown = scene.ask(&mia, "The second", "marketing").await;
        assert_eq!(refuse(&bo, refused).await.status, 303);
        assert_eq!(show(&bo, shown, "So").await.status, 303);
        assert_eq!(probe(&house, "requests.refused_without_way_share", &[]).await, Some(0.5));
        assert_eq!(show(&bo, refused, "After all").await.status, 303);
        assert_eq!(probe(&house, "requests.refused_without_way_share", &[]).await, Some(0.0));
    }

    async fn what_stands_in_a_private_space_is_never_counted(house: House) {
        let scene = Scene::within(&house, Reach::Private).await;
        let request = scene.ask(&house.as_(&scene.mia), "Secret", "hr").await;
        assert_eq!(show(&house.as_(&scene.bo), request, "So").await.status, 303);
        house.later(DAY);
        assert_eq!(gauge(&house, "M52", Within::House).await, (None, 0));
        assert_eq!(probe(&house, "requests.answered_with_way_share", &[]).await, None);
    }

    async fn the_way_leads_to_the_requests_or_to_opening_a_desk(house: House) {
        let olaf = house.employee("Olaf Berg").await;
        assert_eq!(way(&house, olaf.viewer(), "F-05").await, "/journey/requests/desks/new");
        assert_eq!(way(&house, olaf.viewer(), "F-06").await, "/journey/excellence/new");
        let scene = Scene::set(&house).await;
        let path = way(&house, scene.olaf.viewer(), "F-05").await;
        assert_eq!(path, "/journey/requests");
        assert_eq!(house.as_(&scene.olaf).get(&path).await.status, 200);
        crate::founded(&house, &scene).await;
        let path = way(&house, scene.olaf.viewer(), "F-06").await;
        assert_eq!(path, "/journey/excellence");
        assert_eq!(house.as_(&scene.olaf).get(&path).await.status, 200);
    }
}
