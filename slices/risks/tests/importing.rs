//! Registers with a past.

use super::{DAY, Scene, read, slices};
use db::Cx;
use kernel::SubjectId;
use playhouse::House;
use risks::import::{self, Happened, PastAccount, PastIndicator, PastRisk};
use risks::{Holds, Mitigation, RiskKind, Sort, Stage, Treatment, Verdict};

async fn past(house: &House, scene: &Scene) -> (SubjectId, SubjectId) {
    let today = house.app.now();
    let (space, ines, bo, cleo) = (scene.space.id, scene.ines.id, scene.bo.id, scene.cleo.id);
    let work = async move |cx: &mut Cx| {
        cx.act_at(today.minus(DAY * 120));
        let indicator = PastIndicator { measure: "", name: "Left open", below: false, limit: 3.0 };
        let new = PastRisk {
            space,
            by: ines,
            title: "Nobody answers",
            text: "Haste",
            kind: RiskKind::Silence,
            before: (4, 4),
            after: (2, 3),
            treatment: Treatment::Reduce,
            mitigation: "A rota",
            mitigation_state: Mitigation::Planned,
            owner: Some((bo, false)),
            review_on: today.minus(DAY * 30),
            capability: "C5.1",
            threatens: &[],
            indicator: Some(indicator),
            key: "silence",
        };
        let (risk, fresh) = import::risk(cx, &new).await?;
        if fresh {
            for (days, by, what) in [
                (110, bo, Happened::Accepted),
                (90, bo, Happened::Assessed((3, 4), (2, 2), "The rota helps")),
                (60, bo, Happened::Mitigation(Mitigation::InPlace, "Since Monday")),
                (40, bo, Happened::Reviewed(Verdict::Right, "Quiet", today.plus(DAY * 50))),
                (30, bo, Happened::Closed("It is rare now")),
                (10, bo, Happened::Value(5.0, "A bad week")),
            ] {
                cx.act_at(today.minus(DAY * days));
                import::happened(cx, risk, by, &what).await?;
            }
        }
        cx.act_at(today.minus(DAY * 100));
        let reviews = [(today.minus(DAY * 20), cleo, "Two people")];
        let account = PastAccount {
            space,
            by: ines,
            title: "Havsel on LinkedIn",
            purpose: "News",
            sort: Sort::Official,
            platform: "LinkedIn",
            handle: "@havsel",
            owner: Some(bo),
            backup: Some(cleo),
            holds: Holds::Nothing,
            stage: Stage::InUse,
            replaced_by: "",
            reviews: &reviews,
            key: "linkedin",
        };
        Ok::<_, db::Error>((risk, import::account(cx, &account).await?))
    };
    house.write(work).await
}

playhouse::on_both! {
    slices: slices();

    async fn a_register_comes_in_with_its_history_and_only_once(house: House) {
        let scene = Scene::set(&house).await;
        let (risk, account) = past(&house, &scene).await;
        assert_eq!(past(&house, &scene).await, (risk, account));
        let bo = house.as_(&scene.bo);
        let now = read(&bo, risk).await;
        assert!(now["closed_at"].is_null(), "the bad week opened it again: {now}");
        assert_eq!((now["score"].as_i64(), now["indicator"]["value"].as_f64()), (Some(4), Some(5.0)));
        let page = bo.get(&format!("/journey/risks/{risk}")).await.text;
        for words in ["The rota helps", "Since Monday", "Quiet", "It is rare now", "A bad week", "Opened again by its indicator: 5, the limit is 3"] {
            assert!(page.contains(words), "{words} is missing in {page}");
        }
        assert_eq!(page.matches("data-hotkey-target=\"item\"").count(), 8, "each once: {page}");
        assert_eq!(bo.get(&format!("/api/stoa/v1/registered-accounts/{account}")).await.json()["under_control"], true);
        assert_eq!(house.as_(&scene.gerd).get(&format!("/journey/risks/{risk}")).await.status, 404);
    }
}
