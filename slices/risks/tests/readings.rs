//! What the house sees of its registers, and that it sees when they decay.

use super::{DAY, Scene, gauge, leave, made, measured, night, probe, put, slices};
use db::Cx;
use evidence::Within;
use kernel::Viewer;
use web::Visit;

playhouse::on_both! {
    slices: slices();

    async fn a_risk_counts_while_its_owner_is_there_and_its_mitigation_holds(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        assert_eq!(probe(&house, "risks.owned", &[]).await, Some(0.0));
        made(&scene.risk(&ines, "Only named", &[]).await);
        let id = scene.owned(&house, "Owned", &[]).await;
        scene.owned(&house, "Owned without mitigation", &[("mitigation", "")]).await;
        assert_eq!(probe(&house, "risks.owned", &[]).await, Some(2.0));
        assert_eq!(probe(&house, "risks.owned_and_mitigated", &[]).await, Some(1.0));
        let path = format!("/journey/risks/{id}/mitigation");
        assert_eq!(put(&ines, &path, &[("state", "failed"), ("state_note", "No")]).await, 303);
        assert_eq!(probe(&house, "risks.owned_and_mitigated", &[]).await, Some(0.0));
        assert_eq!(put(&ines, &path, &[("state", "in_place")]).await, 303);
        assert_eq!(probe(&house, "risks.owned_and_mitigated", &[]).await, Some(1.0));
        house.leave(&scene.bo, &scene.space).await;
        assert_eq!(probe(&house, "risks.owned", &[]).await, Some(0.0), "who left the space can't even see them");
        house.join(&scene.bo, &scene.space, kernel::Role::Member).await;
        assert_eq!(probe(&house, "risks.owned", &[]).await, Some(2.0));
        leave(&house, &scene.bo).await;
        assert_eq!(probe(&house, "risks.owned", &[]).await, Some(0.0));
        assert!(ines.get("/journey/risks?show=unowned").await.text.contains("has left or is no member any more"));
    }

    async fn every_open_risk_is_looked_at_within_a_quarter_or_the_share_falls(house: House) {
        let scene = Scene::set(&house).await;
        let quarter = [("days", "92")];
        assert_eq!(probe(&house, "risks.reviewed_share", &quarter).await, None, "there is no share of nothing");
        let first = scene.owned(&house, "First", &[("review", "2027-10-01")]).await;
        let second = scene.owned(&house, "Second", &[("review", "2027-01-10")]).await;
        assert_eq!(probe(&house, "risks.reviewed_share", &quarter).await, Some(1.0), "recording one is looking at it");
        house.later(DAY * 60);
        assert_eq!(probe(&house, "risks.reviewed_share", &quarter).await, Some(0.5), "the day of the second is over");
        let bo = house.as_(&scene.bo);
        let look = [("verdict", "right"), ("review", "2027-09-01")];
        assert_eq!(bo.post(&format!("/journey/risks/{second}/reviews"), &look).await.status, 303);
        assert_eq!(probe(&house, "risks.reviewed_share", &quarter).await, Some(1.0));
        house.later(DAY * 60);
        assert_eq!(probe(&house, "risks.reviewed_share", &quarter).await, Some(0.5), "nobody has looked at the first for 120 days");
        assert_eq!(probe(&house, "risks.reviewed_share", &[("days", "200")]).await, Some(1.0));
        assert_eq!(put(&bo, &format!("/journey/risks/{first}/closing"), &[("closing", "Gone")]).await, 303);
        assert_eq!(probe(&house, "risks.reviewed_share", &quarter).await, Some(1.0), "closed ones need no look");
    }

    async fn the_gauge_of_accounts_goes_up_and_down_again(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        assert_eq!(gauge(&house, "M30", Within::House).await, (None, 0));
        let first = made(&scene.account(&ines, "First", &[]).await);
        made(&scene.account(&ines, "Second", &[("stage", "being_moved")]).await);
        made(&scene.account(&ines, "Retired", &[("stage", "retired")]).await);
        made(&scene.account(&ines, "A tool", &[("sort", "shadow")]).await);
        house.later(DAY);
        assert_eq!(gauge(&house, "M30", Within::House).await, (Some(0.0), 2));
        assert_eq!(ines.post(&format!("/journey/accounts/{first}/reviews"), &[("note", "Two")]).await.status, 303);
        house.later(DAY);
        assert_eq!(gauge(&house, "M30", Within::House).await, (Some(0.5), 2));
        assert_eq!(gauge(&house, "M30", Within::Space(scene.space.id)).await, (Some(0.5), 2));
        assert_eq!(gauge(&house, "M30", Within::Space(kernel::SpaceId::new(1))).await, (None, 0));
        assert_eq!(gauge(&house, "M30", Within::It).await, (None, 0));
        leave(&house, &scene.cleo).await;
        assert_eq!(gauge(&house, "M30", Within::House).await, (Some(0.0), 2), "the backup owner has left");
    }

    async fn ways_lead_to_the_registers(house: House) {
        let scene = Scene::set(&house).await;
        let way = async |action: &str| {
            let way = *house.app.slices.evidence.way_in(action).expect("there is such a way");
            house.read(scene.ines.viewer(), async move |cx: &mut Cx| (way.path)(cx).await).await
        };
        assert_eq!(way("L-05s").await, "/journey/risks/new");
        made(&scene.risk(&house.as_(&scene.ines), "First", &[]).await);
        assert_eq!(way("L-05s").await, "/journey/risks");
        for action in ["L-05s", "X-09s", "G-06s"] {
            assert_eq!(house.as_(&scene.ines).get(&way(action).await).await.status, 200, "{action}");
        }
    }

    async fn the_dashboard_shows_the_largest_and_what_is_over_its_limit_to_those_who_see_them(house: House) {
        let scene = Scene::set(&house).await;
        let tiles = async |viewer: Viewer| {
            let visit = Visit { viewer: viewer.clone(), ..Visit::stranger(&house.app, texts::Lang::En, "/") };
            let all = house.app.slices.tiles.clone();
            house.read(viewer, async move |cx: &mut Cx| all.all(cx, &visit).await).await
        };
        assert!(tiles(scene.ines.viewer()).await.iter().all(web::tiles::Tile::is_grey));
        measured(&house, "M30", Some(0.1)).await;
        scene.owned(&house, "A false account", &[("measure", "M30"), ("direction", "below"), ("limit", "0.6")]).await;
        night(&house).await;
        let seen = tiles(scene.ines.viewer()).await;
        assert!(seen[0].html.contains("A false account") && seen[0].rows.len() == 2, "{:?}", seen[0]);
        assert_eq!((seen[1].value.as_str(), seen[1].note.as_str()), ("1", "of 1 that has a value"));
        assert!(tiles(scene.olaf.viewer()).await.iter().all(web::tiles::Tile::is_grey));
        assert!(tiles(scene.hanne.viewer()).await.is_empty());
    }
}
